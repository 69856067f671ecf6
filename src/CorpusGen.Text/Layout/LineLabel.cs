namespace CorpusGen.Text.Layout;

/// <summary>What the learned model may take a line for.</summary>
internal enum LineLabel
{
    Body,
    Subheading,
    Deck,
    Headline,
    Author,
    Date,
    Kicker,
    Caption,
    Credit,
    Bio,
    Other,
}
