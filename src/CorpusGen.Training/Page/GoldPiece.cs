using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>A block of a gold page.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Breaks">Line ends before it.</param>
/// <param name="Allowed">The labels that are right for it, a bit each; 0 where the gold does not say.</param>
internal sealed record GoldPiece(string Text, int Breaks, uint Allowed)
{
    /// <summary>Whether the only right label is the one given.</summary>
    public bool Is(LineLabel label) => Allowed == 1u << (int)label;

    /// <summary>Whether no part of the story is right for it.</summary>
    public bool IsClutter => Allowed != 0 && (Allowed & ((1u << (int)LineLabel.Body) | (1u << (int)LineLabel.Subheading) | (1u << (int)LineLabel.Deck) | (1u << (int)LineLabel.Headline) | (1u << (int)LineLabel.Author) | (1u << (int)LineLabel.Date))) == 0;
}
