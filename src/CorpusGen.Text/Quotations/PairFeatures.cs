namespace CorpusGen.Text.Quotations;

/// <summary>
/// Describes a candidate by binary features, each the hash of a template's values: cheap, and nothing of the words
/// themselves is kept. The position of a feature in the row tells its template.
/// </summary>
/// <typeparam name="TSink">What takes the features.</typeparam>
internal ref struct PairFeatures<TSink>
    where TSink : IFeatureSink
{
    /// <summary>Number of features of a candidate.</summary>
    public const int Count = 49;

    /// <summary>Number of those, at the beginning of the row, that candidates of one cue on one side of it have in common.</summary>
    private const int Shared = 16;

    /// <summary>As many mentions as a quotation's candidates mostly have, a power of two.</summary>
    public const int MentionsKept = 32;

    /// <summary>How many mentions to either side a mention's rivals are looked for among.</summary>
    private const int RivalReach = 12;

    /// <summary>Classes that tell nothing of how two units hang together.</summary>
    private const ulong Unclassed = (1UL << (int)UnitClass.Word) | (1UL << (int)UnitClass.Adverb) | (1UL << (int)UnitClass.Capital)
        | (1UL << (int)UnitClass.Determiner) | (1UL << (int)UnitClass.Number) | (1UL << (int)UnitClass.Day);

    /// <summary>A unit's or a mention's index that is none.</summary>
    private const int None = -2;

    // How a mention or a candidate relates to what the quotation before got; the next higher of a name or speaker: further back.
    private const uint SamePair = 3;
    private const uint SameMention = 4;
    private const uint SameName = 5;
    private const uint SameCue = 7;
    private const uint OtherSpeaker = 8;

    private readonly ArticleUnits _article;
    private readonly ReadOnlySpan<Unit> _units;
    private readonly History _history;
    private readonly QuotedStretch _quoted;
    private readonly Sentence _own;
    private readonly uint _shape;
    private readonly uint _gap;
    private readonly uint _offers;
    private readonly uint _beforeQuote;
    private readonly uint _afterQuote;
    private readonly int _behindQuote;
    private readonly TSink _sink;

    /// <summary>The mentions of candidates so far, each at its index modulo their number.</summary>
    private readonly PairMention[] _mentions;
    private Cue _cue;
    private uint _where;

    /// <summary>What has taken the features that candidates share.</summary>
    private TSink _shared;

    /// <summary>Takes in what is the same for all candidates of a quotation.</summary>
    /// <param name="sink">One that has taken none.</param>
    /// <param name="mentions">Room for <see cref="MentionsKept"/>.</param>
    public PairFeatures(ArticleUnits article, History history, int quotation, TSink sink, PairMention[] mentions)
    {
        _article = article;
        _mentions = mentions;
        foreach (ref PairMention mention in mentions.AsSpan())
            mention.Mention = None;
        _units = article.Units.AsSpan(0, article.Units.Count);
        _history = history;
        _sink = _shared = sink;
        _quoted = article.Quotations[quotation];
        _own = article.Sentences[_quoted.Sentence];
        _shape = QuoteShape(_quoted, _own);
        _gap = Gap(_quoted);
        _offers = Offers(_quoted, _own);
        _beforeQuote = At(_quoted.Unit - 1, _own);
        _afterQuote = At(_quoted.Unit + 1, _own);
        _behindQuote = article.MentionFrom(_quoted.Unit, _own);
        _cue = new Cue { Unit = None };
    }

    /// <summary>What has taken the features of a candidate.</summary>
    public TSink Write(Candidate candidate)
    {
        ReadOnlySpan<Unit> units = _units;
        ref readonly Mention mention = ref _article.Mentions[candidate.Mention];
        ref readonly Sentence said = ref _article.Sentences[mention.Sentence];
        int q = _quoted.Unit;
        int m = mention.Unit;
        int c = candidate.Cue;
        bool hasCue = c >= 0;
        int away = mention.Sentence - _quoted.Sentence;
        ref PairMention own = ref _mentions[candidate.Mention & (MentionsKept - 1)];
        if (own.Mention != candidate.Mention)
            own = Describe(candidate.Mention, mention, said);

        // Candidates come cue by cue, and most of those of a cue stand on the same side of it.
        bool isNew = c != _cue.Unit;
        if (isNew)
            _cue = Describe(c, said, away == 0);
        uint cueClass = _cue.Class;
        uint cueWord = _cue.Word;
        uint beforeCue = _cue.Before;
        uint betweenCueQuote = _cue.BetweenQuote;
        uint mentionClass = own.Class;
        uint order = own.Order | (hasCue ? 2u : 0) | (m < c ? 4u : 0) | (hasCue & c < q ? 8u : 0);
        uint coarse = (order & 15) | (away == 0 ? 0u : away < 0 ? 16u : 32u);
        uint where = order | (cueClass << 12) | (candidate.IsCarried ? 1u << 24 : 0);
        uint beforeMention = own.Before;
        uint secondBeforeMention = own.SecondBefore;
        uint thirdBeforeMention = own.ThirdBefore;
        uint afterMention = own.After;
        uint secondAfterMention = own.SecondAfter;
        uint wordBeforeMention = own.WordBefore;
        uint wordAfterMention = own.WordAfter;
        uint isFirst = own.IsFirst;
        if (isNew || where != _where)
            _shared = WriteShared(_where = where, coarse);
        FeatureRow<TSink> row = new(Shared, _shared);

        // What they are.
        row.Add(where, mentionClass);
        row.Add(coarse, cueWord, mentionClass);

        // The mention's neighbours.
        row.Add(where, beforeMention, afterMention);
        row.Add(where, beforeMention, secondBeforeMention, mentionClass);
        row.Add(where, afterMention, secondAfterMention, mentionClass);
        row.Add(coarse, wordBeforeMention, cueClass);
        row.Add(coarse, wordAfterMention, cueClass);
        row.Add(coarse, beforeMention, mentionClass, cueClass);
        row.Add(coarse, beforeMention, secondBeforeMention, thirdBeforeMention);
        row.Add(where, isFirst);

        // What lies between.
        uint betweenCueMention = hasCue ? Between(m, c) : 0;
        row.Add(coarse, betweenCueMention, cueClass, mentionClass);
        row.Add(coarse, betweenCueMention, betweenCueQuote);
        UnitTally inMention = Survey(m, hasCue ? c : q);
        UnitTally inQuote = hasCue ? _cue.InQuote : Survey(m, q);
        row.Add(where, inMention.Commas, mentionClass);
        row.Add(where, inQuote.Verbs, inQuote.Cues);
        row.Add(where, inQuote.Quotations, inQuote.Commas);
        row.Add(coarse, inQuote.Clauses, inMention.Clauses, cueClass);

        // The mention's part in its clause, and whose part is the same in between.
        uint role = (uint)mention.Role;
        Rivals rivals = Compare(candidate.Mention, hasCue ? _cue.Behind : away == 0 ? _behindQuote : away < 0 ? said.MentionLimit : said.FirstMention, said);
        row.Add(where, role, (uint)rivals.Subjects, (uint)rivals.Heads);
        row.Add(coarse, role, mentionClass, cueWord);
        row.Add(where, (uint)rivals.Subjects | ((uint)rivals.Before << 4), beforeCue);
        row.Add(coarse, role, (uint)rivals.Before, betweenCueMention);

        // Whose clauses the cue and the quotation stand in.
        uint cueSubject = hasCue ? SubjectOf(units[c], candidate.Mention) : 0;
        uint quoteSubject = own.QuoteSubject;
        uint subjects = cueSubject | (quoteSubject << 3);
        uint cueClause = hasCue ? 1 + (uint)units[c].Clause : 0;
        uint quoteClause = 1 + (uint)units[q].Clause;
        row.Add(where, cueSubject);
        row.Add(coarse, cueSubject, cueWord);
        row.Add(coarse, cueSubject, mentionClass, role);
        row.Add(coarse, subjects, beforeCue);
        row.Add(coarse, subjects, cueClause, quoteClause);

        // The quotation before, and who has been quoted.
        uint before = RelationWith(c, own.Relation);
        row.Add(where, before);
        row.Add(before, _gap);
        row.Add(coarse, before, mentionClass);
        row.Add(coarse, before, _gap, At(_own.FirstUnit, _own));
        uint times = own.Times;
        row.Add(coarse, times, before);
        row.Add(where, times, (uint)(_own.FirstMention == _own.MentionLimit ? 1 : 0));

        // What the quotation's own sentence offers instead.
        row.Add(before, _offers, _gap);
        row.Add(where, mentionClass, (uint)Math.Min(4, _own.UnitLimit - _own.FirstUnit));
        return row.Sink;
    }

    /// <summary>The part of the row that tells of the cue, the quotation and their order, and nothing of the mention.</summary>
    private readonly TSink WriteShared(uint where, uint coarse)
    {
        int q = _quoted.Unit;
        uint cueClass = _cue.Class;
        uint cueWord = _cue.Word;
        uint beforeCue = _cue.Before;
        uint afterCue = _cue.After;
        uint betweenCueQuote = _cue.BetweenQuote;
        FeatureRow<TSink> row = new(0, _sink);

        // What they are, and in which order.
        row.Add(where);
        row.Add(where, _shape);
        row.Add(coarse, cueWord);

        // The cue's neighbours.
        row.Add(where, beforeCue, afterCue);
        row.Add(coarse, cueWord, beforeCue);
        row.Add(coarse, cueWord, afterCue);
        row.Add(where, afterCue, _cue.SecondAfter);

        // The quotation's.
        row.Add(where, _beforeQuote, _afterQuote);
        row.Add(where, _beforeQuote, At(q - 2, _own));
        row.Add(where, _afterQuote, At(q + 2, _own));
        row.Add(coarse, WordAt(q - 1, _own), cueClass);
        row.Add(coarse, _shape, _beforeQuote, cueClass);

        // What lies between.
        row.Add(coarse, betweenCueQuote);
        row.Add(coarse, betweenCueQuote, cueWord);

        // What the quotation's own sentence offers instead.
        row.Add(where, _offers);
        row.Add(where, _shape, _offers);
        return row.Sink;
    }

    /// <summary>What is the same for all candidates of a cue.</summary>
    private struct Cue
    {
        /// <summary>Index of the unit; -1 where nothing reports.</summary>
        public int Unit;
        public uint Class;
        public uint Word;
        public uint Before;
        public uint After;
        public uint SecondAfter;
        public uint BetweenQuote;
        public UnitTally InQuote;

        /// <summary>Index of the first mention of its sentence behind it.</summary>
        public int Behind;
    }

    private readonly Cue Describe(int cue, in Sentence said, bool isBesideQuote) => cue < 0
        ? new Cue { Unit = cue }
        : new Cue
        {
            Unit = cue,
            Class = (uint)_units[cue].Class,
            Word = _article.Tokens[_units[cue].Token].Hash,
            Before = At(cue - 1, said),
            After = At(cue + 1, said),
            SecondAfter = At(cue + 2, said),
            BetweenQuote = isBesideQuote ? Between(cue, _quoted.Unit) : 0,
            InQuote = Survey(cue, _quoted.Unit),
            Behind = _article.MentionFrom(cue, said),
        };

    private readonly PairMention Describe(int index, in Mention mention, in Sentence said)
    {
        int m = mention.Unit;
        int away = Math.Max(-4, Math.Min(1, mention.Sentence - _quoted.Sentence));
        int paragraphs = Math.Min(2, Math.Abs(_own.Paragraph - said.Paragraph));
        return new PairMention
        {
            Mention = index,
            Order = (uint)((m < _quoted.Unit ? 1 : 0) | ((away + 4) << 4) | (paragraphs << 8)),
            Class = (uint)_units[m].Class,
            ThirdBefore = At(m - 3, said),
            SecondBefore = At(m - 2, said),
            Before = At(m - 1, said),
            After = At(m + 1, said),
            SecondAfter = At(m + 2, said),
            WordBefore = WordAt(m - 1, said),
            WordAfter = WordAt(m + 1, said),
            IsFirst = m == said.FirstUnit ? 1u : 0,
            QuoteSubject = SubjectOf(_units[_quoted.Unit], index),
            Relation = Relation(index, mention),
            Times = mention.Kind == MentionKind.Name ? 1 + (uint)Math.Min(2, _history.TimesQuoted(_article, index)) : 0,
        };
    }

    private readonly uint At(int unit, in Sentence sentence) =>
        unit >= sentence.FirstUnit && unit < sentence.UnitLimit ? (uint)_units[unit].Class : (uint)UnitClass.None;

    /// <summary>The word at a unit, when it is no name.</summary>
    private readonly uint WordAt(int unit, in Sentence sentence)
    {
        if (unit < sentence.FirstUnit || unit >= sentence.UnitLimit)
            return 0;
        Unit at = _units[unit];
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
            UnitClass at = _units[i].Class;
            if (at.IsIn(Unclassed) | at == last)
                continue;
            if (taken++ == 5)
                return Mix(hash, 99);
            uint longer = Mix(hash, (uint)at);
            _sink.Lengthen(hash, at, longer);
            hash = longer;
            last = at;
        }

        return hash;
    }

    /// <summary>What a mention is to the subject of a unit's clause.</summary>
    private readonly uint SubjectOf(in Unit unit, int mention)
    {
        int subject = unit.Subject;
        if (subject < 0)
            return 1;
        if (subject == mention)
            return 2;
        if (subject - 1 == mention && _article.Mentions[subject].Kind == MentionKind.Who)
            return 3;
        return subject < mention ? 4u : 5u;
    }

    /// <summary>Counts what lies between two units, not looking further than news sentences go.</summary>
    private readonly UnitTally Survey(int a, int b)
    {
        int first = Math.Min(a, b);
        int limit = Math.Max(a, b);
        return a == b ? default : _units[Math.Min(limit, first + 60)].Before - _units[first + 1].Before;
    }

    private readonly ref struct Rivals(int subjects, int heads, int before)
    {
        public readonly int Subjects = subjects;
        public readonly int Heads = heads;
        public readonly int Before = before;
    }

    /// <summary>Counts the subjects between a mention and a unit, and those of the sentence before it, each up to three.</summary>
    /// <param name="behind">Index of the sentence's first mention behind the unit.</param>
    private readonly Rivals Compare(int candidate, int behind, in Sentence sentence)
    {
        int first = Math.Max(sentence.FirstMention, candidate - RivalReach);
        int limit = Math.Min(sentence.MentionLimit, candidate + RivalReach);
        bool isBefore = behind > candidate;
        (int subjects, int heads) = isBefore ? Roles(candidate + 1, Math.Min(limit, behind)) : Roles(Math.Max(first, behind), candidate);
        (int otherSubjects, int otherHeads) = Roles(first, isBefore ? candidate : behind);
        return new Rivals(Math.Min(3, subjects), Math.Min(3, heads), Math.Min(3, otherSubjects + otherHeads));
    }

    /// <summary>How many of some mentions in a row are subjects, and how many heads.</summary>
    private readonly (int Subjects, int Heads) Roles(int first, int limit)
    {
        if (first >= limit)
            return (0, 0);
        ref readonly Mention from = ref _article.Mentions[first];
        ref readonly Mention last = ref _article.Mentions[limit - 1];
        return (last.SubjectsBefore - from.SubjectsBefore + (last.Role == MentionRole.Subject ? 1 : 0), last.HeadsBefore - from.HeadsBefore + (last.Role == MentionRole.Head ? 1 : 0));
    }

    /// <summary>How a mention relates to what the quotation before got.</summary>
    private readonly uint Relation(int index, in Mention mention)
    {
        if (_history.Quotation < 0)
            return 1;
        if (_history.Mention < 0)
            return 2;
        if (index == _history.Mention)
            return SameMention;
        ref readonly Mention last = ref _article.Mentions[_history.Mention];
        uint isEarlier = mention.Unit > last.Unit ? 0 : 1u;
        bool isSameName = last.Kind == mention.Kind && History.LastWord(_article, index) == History.LastWord(_article, _history.Mention);
        return isEarlier + (isSameName ? SameName : OtherSpeaker);
    }

    /// <summary>How a candidate relates to what the quotation before got, whose cue it may have.</summary>
    private readonly uint RelationWith(int cue, uint relation)
    {
        if (cue != _history.Cue)
            return relation;
        return relation == SameMention ? SamePair : relation >= OtherSpeaker && cue >= 0 ? SameCue : relation;
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
            UnitClass at = _units[i].Class;
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

    private static uint Mix(uint hash, uint value)
    {
        hash = unchecked((hash ^ value) * 0x9E3779B1u);
        return hash ^ (hash >> 15);
    }
}
