using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations;

/// <summary>
/// An article as paragraphs, sentences and units, with its marked stretches and mentions: all that the decisions look at.
/// An instance is loaded anew for each article so that its memory is used again.
/// </summary>
internal sealed class ArticleUnits
{
    private const int DatelineReach = 14;

    /// <summary>How many words may stand before the name of what someone belongs to: "of the national monitoring agency".</summary>
    private const int PartReach = 6;

    /// <summary>Letters of the shortest word that titles of works write with a capital wherever it stands.</summary>
    private const int LongWord = 5;

    /// <summary>What stands before an object.</summary>
    private const ulong Governing = (1UL << (int)UnitClass.Saying) | (1UL << (int)UnitClass.Reporting) | (1UL << (int)UnitClass.Past) | (1UL << (int)UnitClass.Ed)
        | (1UL << (int)UnitClass.Ing) | (1UL << (int)UnitClass.SayingIng) | (1UL << (int)UnitClass.ReportingIng) | (1UL << (int)UnitClass.Be);

    private readonly List<MarkedStretch> _stretches = [];
    private readonly List<int> _kept = [];
    private readonly ClauseReader _clauses;

    public ArticleUnits() => _clauses = new ClauseReader(this);

    public WordIndex Words { get; private set; } = new();

    public string Text { get; private set; } = "";

    public Lexicon Lexicon => Words.Lexicon;

    /// <summary>Tokens outside of quotations, and of quotations that hold others; a quotation is one token.</summary>
    public Buffer<Token> Tokens { get; } = new();

    /// <summary>Tokens inside of quotations.</summary>
    public Buffer<Token> Inside { get; } = new();

    public Buffer<Paragraph> Paragraphs { get; } = new();

    public Buffer<Sentence> Sentences { get; } = new();

    public Buffer<Mention> Mentions { get; } = new();

    public Buffer<Unit> Units { get; } = new();

    public Buffer<QuotedStretch> Quotations { get; } = new();

    /// <summary>In the order of the text; a stretch comes before those inside of it.</summary>
    public List<MarkedStretch> Stretches => _stretches;

    /// <summary>Names set below quotations on display, by the index of the stretch.</summary>
    public Dictionary<int, TextRange> Signatures { get; } = [];

    /// <summary>Offsets of opening marks that nothing closes.</summary>
    public List<int> Unclosed { get; private set; } = [];

    /// <summary>Reads an article.</summary>
    public void Load(WordIndex words, IReadOnlyList<Segment> segments, Lexicon lexicon, CancellationToken cancellation)
    {
        Words = words;
        Text = words.Text;
        Tokens.Clear();
        Inside.Clear();
        Paragraphs.Clear();
        Sentences.Clear();
        Mentions.Clear();
        Units.Clear();
        Quotations.Clear();
        _stretches.Clear();
        Signatures.Clear();
        words.Classify(lexicon, cancellation);
        FindStretches(segments, cancellation);
        int stretch = 0;
        int paragraphs = Paragraphs.Count;
        for (int i = 0; i < paragraphs; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            stretch = ReadParagraph(i, stretch, cancellation);
        }

        for (int i = 0; i < _stretches.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_stretches[i].Parent < 0 && i + 1 < _stretches.Count && _stretches[i + 1].Parent == i)
            {
                Paragraphs.Add(new Paragraph { Range = new TextRange(_stretches[i].Start, _stretches[i].End), Kind = SegmentKind.Paragraph, Inside = i });
                ReadParagraph(Paragraphs.Count - 1, i + 1, cancellation);
            }
        }
    }

    /// <summary>How the inside of a stretch ends.</summary>
    public Ending EndingOf(int stretch)
    {
        int end = _stretches[stretch].End;
        int start = _stretches[stretch].Start;
        while (end > start && (char.IsWhiteSpace(Text[end - 1]) || Text[end - 1] is '\'' or '’' or '"' or '”' or '“' or '‘' or ')' or ']'))
            end--;
        if (end == start)
            return Ending.Other;
        int close = _stretches[stretch].Close;
        char last = IsPunctuatedOutside(close) && char.IsLetterOrDigit(Text[end - 1]) ? Text[close] : Text[end - 1];
        return last switch
        {
            ',' or '、' or '，' or '،' => Ending.Comma,
            '!' or '！' => Ending.Question,
            '.' or '…' => Ending.Stop,
            _ when SentenceMarks.IsFullStop(last) => Ending.Stop,
            _ when SentenceMarks.IsQuestion(last) => Ending.Question,
            '-' or '—' or '–' or '―' => Ending.Dash,
            ':' or ';' => Ending.Other,
            _ => Ending.Letter,
        };
    }

    /// <summary>
    /// Whether comma or full stop stand behind the closing mark, as in British and German papers; they are taken as
    /// if inside, so that what was learned of the one holds for the other.
    /// </summary>
    private bool IsPunctuatedOutside(int close) =>
        close < Text.Length && Text[close] is ',' or '.' && !(close + 1 < Text.Length && Text[close + 1] == '.');

    /// <summary>The text of a mention.</summary>
    public TextRange RangeOf(in Mention mention) => new(Tokens[mention.First].Start, Tokens[mention.Limit - 1].End);

    /// <summary>Index of the first mention of a sentence at a unit or behind it; behind its last where there is none.</summary>
    public int MentionFrom(int unit, in Sentence sentence)
    {
        int first = sentence.FirstMention, limit = sentence.MentionLimit;
        while (first < limit)
        {
            int middle = (first + limit) / 2;
            if (Mentions[middle].Unit < unit)
                first = middle + 1;
            else
                limit = middle;
        }

        return first;
    }

    private void FindStretches(IReadOnlyList<Segment> segments, CancellationToken cancellation)
    {
        MarkScanner scanner = new(Text, Lexicon, _stretches);
        DialogueReader dialogue = new(Text, Lexicon, _stretches);
        bool singlesInBody = UsesSingleMarks(segments);
        int display = -1;
        for (int i = 0; i < segments.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Segment segment = segments[i];
            if (segment.Kind == SegmentKind.Blank)
                continue;
            if (display >= 0 && IsSignature(segment.Range))
            {
                Signatures[display] = Trim(segment.Range);
                display = -1;
                continue;
            }

            display = -1;
            if (!IsRead(segment.Kind))
                continue;
            Paragraphs.Add(new Paragraph { Range = segment.Range, Kind = segment.Kind, Inside = -1 });
            if (segment.Kind == SegmentKind.PullQuote)
            {
                display = AddDisplayed(segment.Range);
            }
            else if (!(segment.Kind is SegmentKind.Paragraph or SegmentKind.ListItem && dialogue.Read(segments, i)))
            {
                bool isHeading = segment.Kind is SegmentKind.Headline or SegmentKind.Deck or SegmentKind.Subheading;
                scanner.Read(segment.Range.Start, segment.Range.End, isHeading || singlesInBody);
            }
        }

        scanner.Finish();
        Unclosed = scanner.Unclosed;
        DropUnread();
    }

    /// <summary>A pull quote needs no marks: it is the segment, without a name behind a dash.</summary>
    private int AddDisplayed(TextRange range)
    {
        TextRange words = Trim(range);
        int dash = Text.LastIndexOfAny(['—', '–', '―'], Math.Max(words.Start, words.End - 1), words.Length);
        TextRange signature = default;
        if (dash > words.Start && IsSignature(new TextRange(dash, words.End)))
        {
            signature = Trim(new TextRange(dash, words.End));
            words = Trim(new TextRange(words.Start, dash));
        }

        if (words.IsEmpty)
            return -1;
        int index = _stretches.Count;
        _stretches.Add(new MarkedStretch { Open = words.Start, Start = words.Start, End = words.End, Close = words.End, Family = MarkFamily.Display, Parent = -1 });
        if (!signature.IsEmpty)
        {
            Signatures[index] = signature;
            return -1;
        }

        return index;
    }

    /// <summary>Whether a line is no more than a name: few words, all capitals or particles, nothing that ends a sentence.</summary>
    private bool IsSignature(TextRange range)
    {
        range = Trim(range);
        if (range.IsEmpty || range.Length > 80)
            return false;
        Inside.Clear();
        Tokenizer.Read(Words, range.Start, range.End, Inside);
        int words = 0;
        bool isName = Inside.Count > 0;
        for (int i = 0; i < Inside.Count && isName; i++)
        {
            ref Token token = ref Inside[i];
            if (token.Kind == TokenKind.Comma)
                break;
            words++;
            isName = token.Kind == TokenKind.Word && (token.IsCapital || token.Is(WordClass.Particle));
        }

        Inside.Clear();
        return isName && words is > 0 and <= 6;
    }

    private TextRange Trim(TextRange range)
    {
        int start = range.Start;
        int end = range.End;
        while (start < end && IsEdge(Text[start]))
            start++;
        while (end > start && IsEdge(Text[end - 1]))
            end--;
        return new TextRange(start, end);
    }

    private static bool IsEdge(char c) =>
        char.IsWhiteSpace(c) || c is '"' or '“' or '”' or '„' or '‘' or '’' or '\'' or '«' or '»' or '—' or '–' or '―' or '-';

    private static bool IsRead(SegmentKind kind) => kind is SegmentKind.Headline or SegmentKind.Deck or SegmentKind.Subheading
        or SegmentKind.Caption or SegmentKind.Paragraph or SegmentKind.ListItem or SegmentKind.PullQuote;

    /// <summary>Whether the body marks its quotations by single marks, as British papers do: no double one, but ,' or .' or ‘…’,</summary>
    private bool UsesSingleMarks(IReadOnlyList<Segment> segments)
    {
        bool singles = false;
        foreach (Segment segment in segments)
        {
            if (segment.Kind is not (SegmentKind.Paragraph or SegmentKind.ListItem))
                continue;
            ReadOnlySpan<char> line = Text.AsSpan(segment.Range.Start, segment.Range.Length);
            if (line.IndexOfAny('"', '“', '”') >= 0 || line.IndexOfAny('„', '«', '»') >= 0 || line.IndexOf("''".AsSpan(), StringComparison.Ordinal) >= 0)
                return false;
            bool isOpen = false;
            for (int at = 1; !singles && at < line.Length; at++)
            {
                isOpen |= line[at - 1] == '‘';
                singles = line[at] is '\'' or '’' && (line[at - 1] is ',' or '.' or '?' or '!' || (isOpen && at + 1 < line.Length && line[at + 1] == ','));
            }
        }

        return singles;
    }

    /// <summary>Takes out what the scanner gave up, and hangs what it held on what was around it.</summary>
    private void DropUnread()
    {
        _kept.Clear();
        int count = 0;
        for (int i = 0; i < _stretches.Count; i++)
        {
            MarkedStretch stretch = _stretches[i];
            bool wasInside = stretch.Parent >= 0;
            stretch.Parent = wasInside ? _kept[stretch.Parent] : -1;
            bool isLost = stretch.Family == MarkFamily.None || (wasInside && stretch.Parent < 0 && MarkScanner.IsSingle(stretch.Family));
            _kept.Add(isLost ? stretch.Parent : count);
            if (isLost)
                continue;
            if (Signatures.Count > 0 && count != i && Signatures.TryGetValue(i, out TextRange signature))
            {
                Signatures.Remove(i);
                Signatures[count] = signature;
            }

            _stretches[count++] = stretch;
        }

        _stretches.RemoveRange(count, _stretches.Count - count);
    }

    /// <summary>Reads a paragraph whose stretches begin at an index; returns the index behind them.</summary>
    private int ReadParagraph(int index, int stretch, CancellationToken cancellation)
    {
        ref Paragraph paragraph = ref Paragraphs[index];
        int firstToken = Tokens.Count;
        int firstQuotation = Quotations.Count;
        int at = paragraph.Range.Start;
        int end = paragraph.Range.End;
        for (; stretch < _stretches.Count && _stretches[stretch].Open < end; stretch++)
        {
            MarkedStretch marked = _stretches[stretch];
            if (marked.Parent != paragraph.Inside)
                continue;
            Tokenizer.Read(Words, at, marked.Open, Tokens, cancellation);
            at = marked.Close < end && IsPunctuatedOutside(marked.Close) ? marked.Close + 1 : marked.Close;
            Tokens.Add(new Token { Start = marked.Open, End = at, Kind = TokenKind.Quotation, Stretch = stretch });
            AddQuotation(stretch, marked, cancellation);
        }

        Tokenizer.Read(Words, at, end, Tokens, cancellation);
        paragraph.IsTitleCase = paragraph.Kind is SegmentKind.Headline or SegmentKind.Deck or SegmentKind.Subheading && IsTitleCase(firstToken, Tokens.Count);
        paragraph.FirstSentence = Sentences.Count;
        int quotation = firstQuotation;
        for (int first = firstToken; first < Tokens.Count;)
        {
            cancellation.ThrowIfCancellationRequested();
            int dateline = first == firstToken ? EndOfDateline(first) : first;
            int limit = dateline > first ? dateline : paragraph.Kind is SegmentKind.Headline ? Tokens.Count : SentenceSplitter.FindLimit(this, first, Tokens.Count);
            Sentences.Add(new Sentence { FirstToken = first, TokenLimit = limit, Paragraph = index, FirstMention = Mentions.Count, FirstUnit = Units.Count });
            ref Sentence sentence = ref Sentences[Sentences.Count - 1];
            MentionFinder.Find(this, Sentences.Count - 1, paragraph.IsTitleCase);
            sentence.MentionLimit = Mentions.Count;
            quotation = AddUnits(Sentences.Count - 1, quotation);
            sentence.UnitLimit = Units.Count;
            first = limit;
        }

        paragraph.SentenceLimit = Sentences.Count;

        // Who said a quotation is looked for in its paragraph, and in the last sentence of the one before.
        for (int i = Math.Max(0, paragraph.FirstSentence - 1); i < Sentences.Count && Quotations.Count > firstQuotation; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            _clauses.Read(Sentences[i]);
        }

        return stretch;
    }

    /// <summary>The index behind "WASHINGTON, Aug. 24 (UPI) —" at the start of a paragraph; the start itself where none stands.</summary>
    private int EndOfDateline(int first)
    {
        Token place = Tokens[first];
        if (place.Kind != TokenKind.Word || place.End - place.Start < 3)
            return first;
        for (int i = place.Start; i < place.End; i++)
        {
            if (char.IsLower(Text[i]))
                return first;
        }

        int limit = Math.Min(Tokens.Count, first + DatelineReach);
        for (int i = first + 1; i < limit; i++)
        {
            Token token = Tokens[i];
            if (token.Kind == TokenKind.Dash)
                return i + 1;
            if (token.Kind is TokenKind.Quotation or TokenKind.Stop or TokenKind.Clitic || (token.Kind == TokenKind.Word && !token.IsCapital))
                return first;
        }

        return first;
    }

    private bool IsTitleCase(int first, int limit)
    {
        int capitals = 0;
        int words = 0;
        for (int i = first; i < limit; i++)
        {
            if (Tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            if (Tokens[i].IsCapital)
                capitals++;
        }

        return capitals * 3 > words * 2;
    }

    private void AddQuotation(int stretch, MarkedStretch marked, CancellationToken cancellation)
    {
        QuotedStretch quotation = new() { Stretch = stretch, Ending = EndingOf(stretch), FirstInside = Inside.Count };
        Tokenizer.Read(Words, marked.Start, marked.End, Inside, cancellation);
        quotation.InsideLimit = Inside.Count;
        for (int i = quotation.FirstInside; i < quotation.InsideLimit; i++)
        {
            ref Token token = ref Inside[i];
            if (!token.IsWord)
                continue;
            if (quotation.Words == 0)
                quotation.StartsWithCapital = token.IsCapital;
            quotation.Words++;
            if (token.IsCapital)
                quotation.Capitals++;
            else if (token.End - token.Start >= LongWord)
                quotation.LongSmallWords++;
            quotation.HasVerb |= token.Is(WordClass.Be | WordClass.Have | WordClass.Aux | WordClass.Past);
            quotation.HasPronoun |= token.Is(WordClass.I | WordClass.We | WordClass.You | WordClass.He | WordClass.She | WordClass.They | WordClass.It);
        }

        Quotations.Add(quotation);
    }

    private int AddUnits(int index, int quotation)
    {
        Sentence sentence = Sentences[index];
        int mention = sentence.FirstMention;
        for (int token = sentence.FirstToken; token < sentence.TokenLimit;)
        {
            if (mention < sentence.MentionLimit && Mentions[mention].First == token)
            {
                Mentions[mention].Unit = Units.Count;
                AddUnit((UnitClass)((int)UnitClass.Name + (int)Mentions[mention].Kind), token, mention);
                token = Mentions[mention].Limit;
                mention++;
                continue;
            }

            if (Tokens[token].Kind == TokenKind.Quotation)
            {
                ref QuotedStretch quoted = ref Quotations[quotation];
                quoted.Sentence = index;
                quoted.Unit = Units.Count;
                AddUnit(UnitClass.Quotation, token, quotation);
                quotation++;
            }
            else
            {
                AddUnit(UnitClasses.Of(this, token, sentence.FirstToken), token, -1);
            }

            token++;
        }

        for (int i = sentence.FirstMention; i < sentence.MentionLimit; i++)
        {
            ref Mention read = ref Mentions[i];
            read.Role = Tokens[read.First].Is(WordClass.Oblique) || IsGenitive(read.Unit) ? MentionRole.Oblique : RoleOf(read.Unit, sentence.FirstUnit);
            read.IsPart = (i > sentence.FirstMention && IsPartOf(Mentions[i - 1], read)) || (i + 1 < sentence.MentionLimit && IsOwner(read, Mentions[i + 1]));
            if (i == 0)
                continue;
            ref readonly Mention before = ref Mentions[i - 1];
            read.SubjectsBefore = before.SubjectsBefore + (before.Role == MentionRole.Subject ? 1 : 0);
            read.HeadsBefore = before.HeadsBefore + (before.Role == MentionRole.Head ? 1 : 0);
        }

        return quotation;
    }

    private void AddUnit(UnitClass unit, int token, int item)
    {
        UnitTally before = default;
        if (Units.Count > 0)
        {
            ref readonly Unit last = ref Units[Units.Count - 1];
            before = last.Before + last.Class;
        }

        ref Unit added = ref Units.Add();
        added.Class = unit;
        added.Token = token;
        added.Item = item;
        added.Before = before;
    }

    /// <summary>Whether the one to whom a mention belongs only says who is meant: "Skyport's Ann Doe".</summary>
    private bool IsOwner(in Mention owner, in Mention owned) =>
        owner.Kind == MentionKind.Name && owned.Kind is MentionKind.Name or MentionKind.Person && owned.First == owner.Limit + 1 && Tokens[owner.Limit].Kind == TokenKind.Clitic;

    /// <summary>Whether "of", "for" or a preposition of place ties a mention to the one before it, words for what it is in between.</summary>
    private bool IsPartOf(in Mention whole, in Mention part)
    {
        if (whole.IsPart && whole.Limit == part.First)
            return true;
        if (whole.Kind is not (MentionKind.Name or MentionKind.Person or MentionKind.Group) || part.Kind is not (MentionKind.Name or MentionKind.Organization or MentionKind.Group))
            return false;
        int at = whole.Limit;
        if (Tokens[at].Kind == TokenKind.Comma && Tokens[at + 1].Is(WordClass.Of | WordClass.From))
            at++;
        if (at >= part.First || part.First - at > PartReach || !Tokens[at].Is(WordClass.Of | WordClass.For | WordClass.From | WordClass.With | WordClass.In | WordClass.Prep))
            return false;
        for (int i = at + 1; i < part.First; i++)
        {
            if (Tokens[i].Kind != TokenKind.Word || Tokens[i].Is(WordClass.Saying | WordClass.Reporting | WordClass.Be | WordClass.Have | WordClass.Aux | WordClass.And | WordClass.To | WordClass.When | WordClass.Relative | WordClass.That))
                return false;
        }

        return true;
    }

    /// <summary>Whether a German mention with a determiner stands right behind a noun, and so in the genitive: "der Sprecher der Stadt".</summary>
    public bool IsGenitive(int unit) => Lexicon.CapitalizesNouns && unit > 0
        && Units[unit - 1].Class is UnitClass.Person or UnitClass.Group or UnitClass.Organization or UnitClass.Document
        && Tokens[Units[unit].Token].Is(WordClass.Determiner | WordClass.Possessive);

    private MentionRole RoleOf(int unit, int first)
    {
        UnitClass before = unit > first ? Units[unit - 1].Class : UnitClass.None;
        int next = unit + 1;
        while (next < Units.Count && Units[next].Class is UnitClass.Adverb or UnitClass.Not)
            next++;
        UnitClass after = next < Units.Count ? Units[next].Class : UnitClass.None;
        if (before is >= UnitClass.To and <= UnitClass.Preposition)
            return MentionRole.Oblique;
        if (after.IsIn(UnitClasses.Verbs))
            return MentionRole.Subject;
        if (before.IsIn(Governing))
            return MentionRole.Object;
        if (after is UnitClass.Comma or UnitClass.Open or UnitClass.Who or UnitClass.Relative && before is UnitClass.None or UnitClass.Comma or UnitClass.Quotation or UnitClass.And or UnitClass.That or UnitClass.When or UnitClass.But)
            return MentionRole.Head;
        return before == UnitClass.Comma ? MentionRole.Apposition : MentionRole.Other;
    }
}
