using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>The labels that are right for a line, a bit each.</summary>
internal static class GoldLabels
{
    public static uint Bit(LineLabel label) => 1u << (int)label;
}
