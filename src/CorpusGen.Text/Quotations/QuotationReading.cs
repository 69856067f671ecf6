using CorpusGen.Text.Explanation;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations;

/// <summary>Who said what in one article.</summary>
internal sealed record QuotationReading
{
    /// <summary>Sentences of the body, in order.</summary>
    public List<TextRange> Sentences { get; init; } = [];

    public List<QuotationModel> Quotations { get; init; } = [];

    /// <summary>Why each quotation got its speaker; empty where nobody asked.</summary>
    public List<Evidence?> Evidence { get; init; } = [];

    public List<SpeakerModel> Speakers { get; init; } = [];

    public List<Finding> Findings { get; init; } = [];
}
