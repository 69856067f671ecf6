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
            QuotationModel plain = Plain(i, stretch, range);
            QuotationModel quotation = stated is null
                ? Attribute(i, stretch, plain, reading, speakers)
                : plain with
                {
                    Speaker = stated.Speaker is null ? -1 : speakers.Find(stated.Speaker),
                    Decision = Decision.FrontMatter,
                    Confidence = stated.Speaker is null ? 0 : 1,
                };
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

    /// <summary>The quotation before anybody is named as its speaker.</summary>
    private QuotationModel Plain(int index, in MarkedStretch stretch, TextRange range)
    {
        if (stretch.Family == MarkFamily.Display)
            return new QuotationModel(range, QuotationKind.Pull, -1, null, null, false, -1, Decision.None, 0);
        int parent = stretch.Parent >= 0 && _indexes.TryGetValue(stretch.Parent, out int outer) ? outer : -1;
        QuotationKind kind = decided[index].IsDirect ? QuotationKind.Direct : QuotationKind.Mixed;
        return new QuotationModel(range, kind, -1, null, null, stretch.ContinuesPrevious, parent, Decision.None, 0);
    }

    private QuotationModel Attribute(int index, in MarkedStretch stretch, QuotationModel quotation, QuotationReading reading, SpeakerDirectory speakers)
    {
        if (stretch.Family == MarkFamily.Display)
            return Display(index, quotation, speakers);
        int parent = quotation.Parent;
        Attribution best = decided[index];
        if (best.Mention < 0 || (parent >= 0 && (best.Cue < 0 || best.Confidence < NestedFloor)))
            return IsHeading(index) ? Repeat(index, quotation, speakers) : quotation;
        MentionKind kind = article.Mentions[best.Mention].Kind;
        int speaker = kind is MentionKind.I or MentionKind.We
            ? parent >= 0 ? reading.Quotations[parent].Speaker : -1
            : speakers.Find(best.Mention);
        if (speaker < 0 && IsHeading(index) && Repeat(index, quotation, speakers) is { Speaker: >= 0 } repeated)
            return repeated;
        TextRange mention = article.RangeOf(article.Mentions[best.Mention]);
        if (speaker < 0 && (kind is MentionKind.He or MentionKind.She) && _pronouns.Add(best.Mention))
            reading.Findings.Add(new Finding(RuleId.BarelyKnownSpeaker, mention, [mention.In(article.Text), "quotes"]));
        return quotation with
        {
            Speaker = speaker,
            Mention = mention,
            Cue = best.Cue < 0 ? null : RangeOfUnit(best.Cue),
            Decision = Decision.Of(article, index, best),
            Confidence = speaker < 0 ? 0 : best.Confidence,
        };
    }

    /// <summary>A pull quote is signed, or repeats a quotation of the body.</summary>
    private QuotationModel Display(int index, QuotationModel quotation, SpeakerDirectory speakers)
    {
        if (article.Signatures.TryGetValue(article.Quotations[index].Stretch, out TextRange signature))
            return quotation with { Speaker = speakers.Find(signature), Mention = signature, Decision = Decision.Signature, Confidence = SpeakerRanker.Sure };
        return Repeat(index, quotation, speakers);
    }

    private bool IsHeading(int index) =>
        article.Paragraphs[article.Sentences[article.Quotations[index].Sentence].Paragraph].Kind is SegmentKind.Headline or SegmentKind.Deck or SegmentKind.Subheading;

    /// <summary>Who said the words in the body said them here too.</summary>
    private QuotationModel Repeat(int index, QuotationModel quotation, SpeakerDirectory speakers)
    {
        for (int i = 0; i < Math.Min(decided.Count, Compared); i++)
        {
            MarkedStretch other = article.Stretches[article.Quotations[i].Stretch];
            if (i == index || decided[i].Mention < 0 || !decided[i].IsGenuine || !Words.Begins(article.Text, other.Start, other.End, quotation.Range.In(article.Text)))
                continue;
            int speaker = speakers.Find(decided[i].Mention);
            if (speaker >= 0)
                return quotation with { Speaker = speaker, Decision = Decision.Repeated, Confidence = decided[i].Confidence };
        }

        return quotation;
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
}
