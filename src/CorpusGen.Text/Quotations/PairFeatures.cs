using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations;

/// <summary>
/// Describes a candidate by binary features, each the hash of a template's values: cheap, and nothing of the words
/// themselves is kept. The position of a feature in the row tells its template.
/// </summary>
internal ref struct PairFeatures
{
    /// <summary>Number of features of a candidate.</summary>
    public const int Count = 44;

    private readonly ArticleUnits _article;
    private readonly History _history;
    private readonly QuotedStretch _quoted;
    private readonly Sentence _own;
    private readonly uint _shape;
    private readonly uint _gap;
    private readonly uint _offers;
    private readonly Span<int> _features;
    private readonly int _mask;
    private int _next;

    /// <summary>Takes in what is the same for all candidates of a quotation.</summary>
    /// <param name="features">The row to fill, <see cref="Count"/> long.</param>
    /// <param name="mask">Size of the weight table less one.</param>
    public PairFeatures(ArticleUnits article, History history, int quotation, Span<int> features, int mask)
    {
        _article = article;
        _history = history;
        _features = features;
        _mask = mask;
        _quoted = article.Quotations[quotation];
        _own = article.Sentences[_quoted.Sentence];
        _shape = QuoteShape(_quoted, _own);
        _gap = Gap(_quoted);
        _offers = Offers(_quoted, _own);
    }

    /// <summary>Fills the row with the places of the candidate's features in the weight table.</summary>
    public void Write(Candidate candidate)
    {
        _next = 0;
        Buffer<Unit> units = _article.Units;
        Mention mention = _article.Mentions[candidate.Mention];
        Sentence said = _article.Sentences[mention.Sentence];
        int q = _quoted.Unit;
        int m = mention.Unit;
        int c = candidate.Cue;
        bool hasCue = c >= 0;
        int away = Math.Max(-4, Math.Min(1, mention.Sentence - _quoted.Sentence));
        int paragraphs = Math.Min(2, Math.Abs(_own.Paragraph - said.Paragraph));
        UnitClass cueClass = hasCue ? units[c].Class : UnitClass.None;
        UnitClass mentionClass = units[m].Class;
        uint cueWord = hasCue ? _article.Tokens[units[c].Token].Hash : 0;
        uint order = (uint)((m < q ? 1 : 0) | (hasCue ? 2 : 0) | (hasCue && m < c ? 4 : 0) | (hasCue && c < q ? 8 : 0) | ((away + 4) << 4) | (paragraphs << 8));
        uint coarse = (order & 15) | (away == 0 ? 0u : away < 0 ? 16u : 32u);
        uint where = order | ((uint)cueClass << 12) | (candidate.IsCarried ? 1u << 24 : 0);
        UnitClass beforeMention = At(m - 1, said);
        UnitClass afterMention = At(m + 1, said);
        UnitClass beforeQuote = At(q - 1, _own);
        UnitClass afterQuote = At(q + 1, _own);
        UnitClass beforeCue = hasCue ? At(c - 1, said) : UnitClass.None;
        UnitClass afterCue = hasCue ? At(c + 1, said) : UnitClass.None;

        // What they are, and in which order.
        Add(where);
        Add(where, mentionClass);
        Add(where, _shape);
        Add(coarse, cueWord);
        Add(coarse, cueWord, (uint)mentionClass);

        // The mention's neighbours.
        Add(where, beforeMention, afterMention);
        Add(where, beforeMention, At(m - 2, said), mentionClass);
        Add(where, afterMention, At(m + 2, said), mentionClass);
        Add(coarse, WordAt(m - 1, said), (uint)cueClass);
        Add(coarse, WordAt(m + 1, said), (uint)cueClass);
        Add(coarse, beforeMention, mentionClass, cueClass);
        Add(coarse, At(m - 1, said), At(m - 2, said), At(m - 3, said));
        Add(where, m == said.FirstUnit);

        // The cue's neighbours.
        Add(where, beforeCue, afterCue);
        Add(coarse, cueWord, beforeCue);
        Add(coarse, cueWord, afterCue);
        Add(where, afterCue, hasCue ? At(c + 2, said) : UnitClass.None);

        // The quotation's.
        Add(where, beforeQuote, afterQuote);
        Add(where, beforeQuote, At(q - 2, _own));
        Add(where, afterQuote, At(q + 2, _own));
        Add(coarse, WordAt(q - 1, _own), (uint)cueClass);

        // What lies between.
        uint betweenCueMention = hasCue ? Between(m, c) : 0;
        uint betweenCueQuote = hasCue && away == 0 ? Between(c, q) : 0;
        Add(coarse, betweenCueMention, (uint)cueClass, (uint)mentionClass);
        Add(coarse, betweenCueQuote);
        Add(coarse, betweenCueQuote, cueWord);
        Add(coarse, betweenCueMention, betweenCueQuote);
        Stretch inMention = Survey(m, hasCue ? c : q);
        Stretch inQuote = Survey(hasCue ? c : m, q);
        Add(where, (uint)inMention.Commas, (uint)mentionClass);
        Add(where, (uint)inQuote.Verbs, (uint)inQuote.Cues);
        Add(where, (uint)inQuote.Quotations, (uint)inQuote.Commas);
        Add(coarse, (uint)inQuote.Clauses, (uint)inMention.Clauses, (uint)cueClass);

        // The mention's part in its clause, and whose part is the same in between.
        uint role = (uint)mention.Role;
        Rivals rivals = Compare(candidate.Mention, mention, hasCue ? c : q, said);
        Add(where, role, (uint)rivals.Subjects, (uint)rivals.Heads);
        Add(coarse, role, (uint)mentionClass, cueWord);
        Add(where, (uint)rivals.Subjects | ((uint)rivals.Before << 4), (uint)beforeCue);
        Add(coarse, role, (uint)rivals.Before, betweenCueMention);

        // The quotation before, and who has been quoted.
        uint before = Relation(candidate, mention);
        Add(where, before);
        Add(before, _gap);
        Add(coarse, before, (uint)mentionClass);
        Add(coarse, before, _gap, (uint)At(_own.FirstUnit, _own));
        uint times = mention.Kind == MentionKind.Name ? 1 + (uint)Math.Min(2, _history.TimesQuoted(_article, candidate.Mention)) : 0;
        Add(coarse, times, before);
        Add(where, times, (uint)(_own.FirstMention == _own.MentionLimit ? 1 : 0));

        // What the quotation's own sentence offers instead.
        Add(where, _offers);
        Add(before, _offers, _gap);
        Add(where, _shape, _offers);
        Add(where, mentionClass, (uint)Math.Min(4, _own.UnitLimit - _own.FirstUnit));
        Add(coarse, _shape, (uint)beforeQuote, (uint)cueClass);
    }

    private readonly UnitClass At(int unit, in Sentence sentence) =>
        unit >= sentence.FirstUnit && unit < sentence.UnitLimit ? _article.Units[unit].Class : UnitClass.None;

    /// <summary>The word at a unit, when it is no name.</summary>
    private readonly uint WordAt(int unit, in Sentence sentence)
    {
        if (unit < sentence.FirstUnit || unit >= sentence.UnitLimit)
            return 0;
        Unit at = _article.Units[unit];
        return at.Class is UnitClass.Capital or UnitClass.Number || at.Class <= UnitClass.Quantity ? (uint)at.Class : _article.Tokens[at.Token].Hash;
    }

    /// <summary>Words, capital at the start, ending, and place in the sentence.</summary>
    private static uint QuoteShape(in QuotedStretch quoted, in Sentence own) =>
        (uint)(quoted.Words < 3 ? 0 : quoted.Words < 8 ? 1 : 2)
        | (quoted.StartsWithCapital ? 4u : 0)
        | ((uint)quoted.Ending << 3)
        | (quoted.Unit == own.FirstUnit ? 64u : 0)
        | (quoted.Unit == own.UnitLimit - 1 ? 128u : 0);

    /// <summary>The classes between two units, words without a class left out, repetitions once; five at most.</summary>
    private readonly uint Between(int a, int b)
    {
        if (a > b)
            (a, b) = (b, a);
        uint hash = 1;
        int taken = 0;
        UnitClass last = UnitClass.None;
        for (int i = a + 1; i < b; i++)
        {
            UnitClass at = _article.Units[i].Class;
            if (at is UnitClass.Word or UnitClass.Adverb or UnitClass.Capital or UnitClass.Determiner or UnitClass.Number or UnitClass.Day || at == last)
                continue;
            if (taken++ == 5)
                return Mix(hash, 99);
            hash = Mix(hash, (uint)at);
            last = at;
        }

        return hash;
    }

    /// <summary>How much of what lies between two units.</summary>
    private readonly ref struct Stretch(int verbs, int cues, int commas, int quotations, int clauses)
    {
        public readonly int Verbs = verbs;
        public readonly int Cues = cues;
        public readonly int Commas = commas;
        public readonly int Quotations = quotations;
        public readonly int Clauses = clauses;
    }

    /// <summary>Counts what lies between two units, each up to three.</summary>
    private readonly Stretch Survey(int a, int b)
    {
        if (a > b)
            (a, b) = (b, a);
        int verbs = 0, cues = 0, commas = 0, quotations = 0, clauses = 0;
        int limit = Math.Min(b, a + 60);
        for (int i = a + 1; i < limit; i++)
        {
            UnitClass at = _article.Units[i].Class;
            if (at is UnitClass.Be or UnitClass.Have or UnitClass.Aux or UnitClass.Past or UnitClass.Ed or UnitClass.Saying or UnitClass.Reporting)
                verbs++;
            if (at is UnitClass.Saying or UnitClass.SayingIng or UnitClass.Reporting or UnitClass.ReportingIng or UnitClass.According)
                cues++;
            if (at is UnitClass.Comma)
                commas++;
            if (at is UnitClass.Quotation)
                quotations++;
            if (at is UnitClass.Who or UnitClass.Relative or UnitClass.When or UnitClass.That)
                clauses++;
        }

        return new Stretch(Math.Min(3, verbs), Math.Min(3, cues), Math.Min(3, commas), Math.Min(3, quotations), Math.Min(3, clauses));
    }

    private readonly ref struct Rivals(int subjects, int heads, int before)
    {
        public readonly int Subjects = subjects;
        public readonly int Heads = heads;
        public readonly int Before = before;
    }

    /// <summary>Counts the subjects between a mention and a unit, and those of the sentence before it, each up to three.</summary>
    private readonly Rivals Compare(int candidate, in Mention mention, int to, in Sentence sentence)
    {
        int low = Math.Min(mention.Unit, to), high = Math.Max(mention.Unit, to);
        int subjects = 0, heads = 0, before = 0;
        int limit = Math.Min(sentence.MentionLimit, candidate + 12);
        for (int i = Math.Max(sentence.FirstMention, candidate - 12); i < limit; i++)
        {
            Mention other = _article.Mentions[i];
            if (i == candidate || other.Role is not (MentionRole.Subject or MentionRole.Head))
                continue;
            if (other.Unit > low && other.Unit < high)
            {
                if (other.Role == MentionRole.Subject)
                    subjects++;
                else
                    heads++;
            }
            else if (other.Unit < mention.Unit)
            {
                before++;
            }
        }

        return new Rivals(Math.Min(3, subjects), Math.Min(3, heads), Math.Min(3, before));
    }

    /// <summary>How the candidate relates to what the quotation before got.</summary>
    private readonly uint Relation(Candidate candidate, in Mention mention)
    {
        if (_history.Quotation < 0)
            return 1;
        if (_history.Mention < 0)
            return 2;
        if (candidate.Mention == _history.Mention)
            return candidate.Cue == _history.Cue ? 3u : 4u;
        Mention last = _article.Mentions[_history.Mention];
        bool isLater = mention.Unit > last.Unit;
        if (last.Kind == mention.Kind && History.LastWord(_article, candidate.Mention) == History.LastWord(_article, _history.Mention))
            return isLater ? 5u : 6u;
        return candidate.Cue >= 0 && candidate.Cue == _history.Cue ? 7u : isLater ? 8u : 9u;
    }

    /// <summary>How far back the quotation before is, and how it ended.</summary>
    private readonly uint Gap(in QuotedStretch quoted)
    {
        if (_history.Quotation < 0)
            return 0;
        QuotedStretch last = _article.Quotations[_history.Quotation];
        int sentences = Math.Min(4, quoted.Sentence - last.Sentence);
        int paragraphs = Math.Min(2, _article.Sentences[quoted.Sentence].Paragraph - _article.Sentences[last.Sentence].Paragraph);
        return 1 + (uint)sentences + (8u * (uint)paragraphs) + (32u * (uint)last.Ending) + (quoted.StartsWithCapital ? 512u : 0) + (last.Words > 4 ? 1024u : 0);
    }

    /// <summary>Whether the sentence has verbs of saying and mentions before and behind the quotation.</summary>
    private readonly uint Offers(in QuotedStretch quoted, in Sentence own)
    {
        uint offers = 0;
        int limit = Math.Min(own.UnitLimit, quoted.Unit + 40);
        for (int i = Math.Max(own.FirstUnit, quoted.Unit - 60); i < limit; i++)
        {
            UnitClass at = _article.Units[i].Class;
            uint side = i < quoted.Unit ? 1u : 8u;
            if (at is >= UnitClass.Name and <= UnitClass.Quantity)
                offers |= side;
            else if (at is UnitClass.Saying or UnitClass.According or UnitClass.SayingIng)
                offers |= side << 1;
            else if (at is UnitClass.Reporting or UnitClass.ReportingIng)
                offers |= side << 2;
        }

        return offers;
    }

    private void Add(uint a) => Add(a, 0u, 0u, 0u);

    private void Add(uint a, uint b) => Add(a, b, 0u, 0u);

    private void Add(uint a, bool b) => Add(a, b ? 1u : 0u, 0u, 0u);

    private void Add(uint a, bool b, UnitClass c) => Add(a, b ? 1u : 0u, (uint)c, 0u);

    private void Add(uint a, UnitClass b) => Add(a, (uint)b, 0u, 0u);

    private void Add(uint a, UnitClass b, uint c) => Add(a, (uint)b, c, 0u);

    private void Add(uint a, UnitClass b, UnitClass c) => Add(a, (uint)b, (uint)c, 0u);

    private void Add(uint a, UnitClass b, UnitClass c, UnitClass d) => Add(a, (uint)b, (uint)c, (uint)d);

    private void Add(uint a, uint b, uint c) => Add(a, b, c, 0u);

    private void Add(uint a, uint b, UnitClass c) => Add(a, b, (uint)c, 0u);

    private void Add(uint a, uint b, uint c, uint d)
    {
        // One sum of products, so that the parts do not wait for each other.
        uint hash = unchecked((a * 0x9E3779B1u) + (b * 0x85EBCA77u) + (c * 0xC2B2AE3Du) + (d * 0x27D4EB2Fu) + ((uint)(_next + 1) * 0x165667B1u));
        hash = unchecked((hash ^ (hash >> 15)) * 0x2C1B3C6Du);
        _features[_next++] = (int)(hash >> 12) & _mask;
    }

    private static uint Mix(uint hash, uint value)
    {
        hash = unchecked((hash ^ value) * 0x9E3779B1u);
        return hash ^ (hash >> 15);
    }
}
