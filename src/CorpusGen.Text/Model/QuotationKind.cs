namespace CorpusGen.Text.Model;

/// <summary>How a quotation sits in its sentence.</summary>
public enum QuotationKind
{
    /// <summary>A whole clause or whole sentences.</summary>
    Direct,

    /// <summary>A fragment within a paraphrase.</summary>
    Mixed,

    /// <summary>A pull quote: set apart for display.</summary>
    Pull,
}
