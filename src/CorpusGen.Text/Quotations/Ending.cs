namespace CorpusGen.Text.Quotations;

/// <summary>How the inside of a quotation ends.</summary>
internal enum Ending : byte
{
    Letter,
    Comma,
    Stop,
    Question,
    Dash,
    Other,
}
