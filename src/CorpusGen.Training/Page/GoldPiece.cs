using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>A block of a gold page.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Breaks">Line ends before it.</param>
/// <param name="Allowed">The labels that are right for it, a bit each; 0 where the gold does not say.</param>
internal sealed record GoldPiece(string Text, int Breaks, uint Allowed)
{
    /// <summary>Whether the only right label is the one given.</summary>
    public bool Is(LineLabel label) => Allowed == GoldLabels.Bit(label);

    /// <summary>Whether no part of the story is right for it.</summary>
    public bool IsClutter => Allowed != 0 && (Allowed & Story) == 0;

    private static uint Story { get; } = new[] { LineLabel.Body, LineLabel.Subheading, LineLabel.Deck, LineLabel.Headline, LineLabel.Author, LineLabel.Date }
        .Aggregate(0u, (bits, label) => bits | GoldLabels.Bit(label));
}
