using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Text.Metadata;

/// <summary>What a person stated about the article at the head of its file. A null or empty member states nothing.</summary>
internal sealed record FrontMatter
{
    /// <summary>Offset behind the closing line; 0 when the file has no front matter.</summary>
    public int End { get; init; }

    public Fact? Headline { get; init; }

    public Fact? AlternativeHeadline { get; init; }

    public Fact? Kicker { get; init; }

    /// <summary>Replaces every inferred author; photographers and agencies of pictures stay. Null states nothing.</summary>
    public List<BylineModel>? Authors { get; init; }

    public DateFact? DatePublished { get; init; }

    public DateFact? DateModified { get; init; }

    public Fact? Publisher { get; init; }

    public Fact? Section { get; init; }

    public Fact? Url { get; init; }

    public Fact? Language { get; init; }

    public List<Fact> Keywords { get; init; } = [];

    public List<StatedSpeaker> Speakers { get; init; } = [];

    public List<QuotationOverride> Quotations { get; init; } = [];

    public List<Finding> Findings { get; init; } = [];
}
