using CorpusGen.Text.Language;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations.People;

namespace CorpusGen.Text.Quotations;

/// <summary>Finds the quotations of an article and names their speakers.</summary>
internal static class QuotationReader
{
    [ThreadStatic]
    private static Workspace? s_workspace;

    /// <summary>Reads the quotations in headline, deck, captions, paragraphs, list items and pull quotes.</summary>
    /// <param name="segments">The pieces that tile the text.</param>
    /// <param name="language">BCP 47 tag, or null.</param>
    /// <param name="known">Speakers named in the front matter; they win over the names that the text gives.</param>
    /// <param name="overrides">What the front matter says of single quotations.</param>
    /// <param name="explain">Whether the evidence is collected as well.</param>
    public static QuotationReading Read(
        WordIndex words,
        IReadOnlyList<Segment> segments,
        string? language,
        IReadOnlyList<KnownSpeaker> known,
        IReadOnlyList<QuotationOverride> overrides,
        CancellationToken cancellation,
        bool explain = false)
    {
        Workspace workspace = s_workspace ?? new Workspace();
        ArticleUnits article = workspace.Article;
        List<Attribution> decided = workspace.Decided;
        article.Load(words, segments, Lexicon.For(language), cancellation);
        SpeakerEvidence? evidence = explain ? new SpeakerEvidence(article, QuotationWeights.Learned.Pair) : null;
        workspace.Ranker.Decide(article, decided, cancellation, evidence);
        QuotationReading reading = new() { Sentences = Sentences(article) };
        foreach (int mark in article.Unclosed)
            reading.Findings.Add(new Finding(RuleId.UnclosedQuotation, new TextRange(mark, mark + 1), []));
        if (article.Quotations.Count > 0 || overrides.Count > 0)
            new QuotationWriter(article, decided, workspace.Cast, known, overrides, evidence).Write(reading, cancellation);
        s_workspace = Memory.IsWorthKeeping(words.Text) ? workspace : null;
        return reading;
    }

    private static List<TextRange> Sentences(ArticleUnits article)
    {
        List<TextRange> sentences = new(article.Sentences.Count);
        for (int i = 0; i < article.Sentences.Count; i++)
        {
            Sentence sentence = article.Sentences[i];
            Paragraph paragraph = article.Paragraphs[sentence.Paragraph];
            if (paragraph.Inside < 0 && paragraph.Kind is SegmentKind.Paragraph or SegmentKind.ListItem)
                sentences.Add(new TextRange(article.Tokens[sentence.FirstToken].Start, article.Tokens[sentence.TokenLimit - 1].End));
        }

        return sentences;
    }

    /// <summary>The memory that one thread reads its articles with.</summary>
    private sealed class Workspace
    {
        public Workspace() => Cast = new Cast(Article);

        public ArticleUnits Article { get; } = new();

        public List<Attribution> Decided { get; } = [];

        public SpeakerRanker Ranker { get; } = new(QuotationWeights.Learned);

        public Cast Cast { get; }
    }
}
