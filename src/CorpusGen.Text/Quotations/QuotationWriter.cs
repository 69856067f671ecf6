using CorpusGen.Text.Explanation;
using CorpusGen.Text.Language;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations.People;

namespace CorpusGen.Text.Quotations;

/// <summary>Turns what was decided into quotations and speakers, with what the front matter says about them.</summary>
internal sealed class QuotationWriter(ArticleUnits article, IReadOnlyList<Attribution> decided, Cast cast, IReadOnlyList<KnownSpeaker> known, IReadOnlyList<QuotationOverride> overrides, SpeakerEvidence? evidence = null)
{
    /// <summary>Below this the speaker of a quotation within a quotation is left open.</summary>
    private const float NestedFloor = 0.5f;

    /// <summary>How many quotations a pull quote is looked for in; bounds the work on hostile text.</summary>
    private const int Compared = 500;

    private static readonly Answer s_none = new(-1, null, null, Decision.None, 0);

    private readonly Dictionary<int, int> _indexes = [];
    private readonly HashSet<QuotationOverride> _met = [];

    /// <summary>The mentions of which it was noted that nothing tells whom they mean.</summary>
    private readonly HashSet<int> _pronouns = [];

    public void Write(QuotationReading reading, CancellationToken cancellation)
    {
        cast.Read(decided, cancellation);
        SpeakerDirectory speakers = new(article, cast, known);

        // Quotations within quotations were read last; in the text they come in between.
        int[] order = new int[article.Quotations.Count];
        int[] stretches = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            (order[i], stretches[i]) = (i, article.Quotations[i].Stretch);
        Array.Sort(stretches, order);
        foreach (int i in order)
        {
            cancellation.ThrowIfCancellationRequested();
            MarkedStretch stretch = article.Stretches[article.Quotations[i].Stretch];
            TextRange range = new(stretch.Start, stretch.End);
            QuotationOverride? stated = FindOverride(range);
            if (stated is { IsQuotation: false } || (stated is null && !IsQuotation(i, stretch)))
                continue;
            bool isPull = stretch.Family == MarkFamily.Display;
            int parent = !isPull && stretch.Parent >= 0 && _indexes.TryGetValue(stretch.Parent, out int outer) ? outer : -1;
            Answer answer = stated is null
                ? Attribute(i, stretch, parent, reading, speakers)
                : new Answer(stated.Speaker is null ? -1 : speakers.Find(stated.Speaker), null, null, Decision.FrontMatter, stated.Speaker is null ? 0 : 1);
            QuotationModel quotation = new(
                range,
                isPull ? QuotationKind.Pull : decided[i].IsDirect ? QuotationKind.Direct : QuotationKind.Mixed,
                answer.Speaker,
                answer.Mention,
                answer.Cue,
                !isPull && stretch.ContinuesPrevious,
                parent,
                answer.Decision,
                answer.Confidence);
            _indexes[article.Quotations[i].Stretch] = reading.Quotations.Count;
            reading.Quotations.Add(quotation);
            if (evidence is not null)
                reading.Evidence.Add(quotation.Decision is Decision.FrontMatter or Decision.None ? null : stretch.Family == MarkFamily.Display || quotation.Decision == Decision.Repeated ? Evidence.OfRule(quotation.Decision) : evidence[i]);
        }

        reading.Speakers.AddRange(speakers.ToModels());
        reading.Findings.AddRange(overrides
            .Where(stated => !_met.Contains(stated))
            .Select(stated => new Finding(RuleId.UnmetOverride, stated.Range, [$"no quotation begins with '{stated.Text}'; write its first words as they stand between the marks"])));
    }

    private bool IsQuotation(int index, in MarkedStretch stretch)
    {
        if (stretch.Family == MarkFamily.Display)
            return true;
        if (stretch.Parent >= 0)
            return _indexes.ContainsKey(stretch.Parent);
        return decided[index].IsGenuine;
    }

    private Answer Attribute(int index, in MarkedStretch stretch, int parent, QuotationReading reading, SpeakerDirectory speakers)
    {
        if (stretch.Family == MarkFamily.Display)
            return Display(index, stretch, speakers);
        Attribution best = decided[index];
        if (best.Mention < 0 || (parent >= 0 && (best.Cue < 0 || best.Confidence < NestedFloor)))
            return IsHeading(index) ? Repeat(index, stretch, speakers) : s_none;
        MentionKind kind = article.Mentions[best.Mention].Kind;
        int speaker = kind is MentionKind.I or MentionKind.We
            ? parent >= 0 ? reading.Quotations[parent].Speaker : -1
            : speakers.Find(best.Mention);
        if (speaker < 0 && IsHeading(index) && Repeat(index, stretch, speakers) is { Speaker: >= 0 } repeated)
            return repeated;
        TextRange mention = article.RangeOf(article.Mentions[best.Mention]);
        if (speaker < 0 && (kind is MentionKind.He or MentionKind.She) && _pronouns.Add(best.Mention))
            reading.Findings.Add(new Finding(RuleId.BarelyKnownSpeaker, mention, [mention.In(article.Text), "quotes"]));
        return new Answer(speaker, mention, best.Cue < 0 ? null : RangeOfUnit(best.Cue), Decision.Of(article, index, best), speaker < 0 ? 0 : best.Confidence);
    }

    /// <summary>A pull quote is signed, or repeats a quotation of the body.</summary>
    private Answer Display(int index, in MarkedStretch stretch, SpeakerDirectory speakers) =>
        article.Signatures.TryGetValue(article.Quotations[index].Stretch, out TextRange signature)
            ? new Answer(speakers.Find(signature), signature, null, Decision.Signature, SpeakerRanker.Sure)
            : Repeat(index, stretch, speakers);

    private bool IsHeading(int index) =>
        article.Paragraphs[article.Sentences[article.Quotations[index].Sentence].Paragraph].Kind is SegmentKind.Headline or SegmentKind.Deck or SegmentKind.Subheading;

    /// <summary>Who said the words in the body said them here too.</summary>
    private Answer Repeat(int index, in MarkedStretch stretch, SpeakerDirectory speakers)
    {
        string words = article.Text.Substring(stretch.Start, stretch.End - stretch.Start);
        for (int i = 0; i < Math.Min(decided.Count, Compared); i++)
        {
            MarkedStretch other = article.Stretches[article.Quotations[i].Stretch];
            if (i == index || decided[i].Mention < 0 || !decided[i].IsGenuine || !Words.Begins(article.Text, other.Start, other.End, words))
                continue;
            int speaker = speakers.Find(decided[i].Mention);
            if (speaker >= 0)
                return new Answer(speaker, null, null, Decision.Repeated, decided[i].Confidence);
        }

        return s_none;
    }

    private TextRange RangeOfUnit(int unit)
    {
        Token token = article.Tokens[article.Units[unit].Token];
        return new TextRange(token.Start, token.End);
    }

    private QuotationOverride? FindOverride(TextRange range)
    {
        foreach (QuotationOverride stated in overrides)
        {
            if (Words.Begins(article.Text, range.Start, range.End, stated.Text))
            {
                _met.Add(stated);
                return stated;
            }
        }

        return null;
    }

    /// <summary>Who said a quotation, and how it was decided: the part of a <see cref="QuotationModel"/> that others than its own marks tell.</summary>
    private readonly record struct Answer(int Speaker, TextRange? Mention, TextRange? Cue, string Decision, double Confidence);
}
