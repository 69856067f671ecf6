using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>A gold page with its lines as the reader measures them.</summary>
internal sealed class GoldLines
{
    public GoldLines(GoldPage gold)
    {
        Gold = gold;
        Page = new LineReader().Read(WordIndex.Of(gold.Text, CancellationToken.None), 0, null, CancellationToken.None);
        Labels = gold.Labels(Page.Lines);
    }

    public GoldPage Gold { get; }

    public PageLines Page { get; }

    /// <summary>The labels that are right for each line, a bit each.</summary>
    public uint[] Labels { get; }
}
