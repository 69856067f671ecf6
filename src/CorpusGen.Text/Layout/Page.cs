using CorpusGen.Text.Explanation;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout;

/// <summary>What the lines of a page were taken for, and the facts read off them.</summary>
internal sealed record Page
{
    /// <summary>The pieces that tile the text from the end of the front matter to its own end.</summary>
    public List<Segment> Segments { get; init; } = [];

    /// <summary>Why each segment is what it is; empty where nobody asked.</summary>
    public List<Evidence?> Evidence { get; init; } = [];

    public Fact? Headline { get; init; }

    public Fact? AlternativeHeadline { get; init; }

    public Fact? Kicker { get; init; }

    public List<BylineModel> Bylines { get; init; } = [];

    public DateFact? DatePublished { get; init; }

    public DateFact? DateModified { get; init; }

    public Fact? Dateline { get; init; }

    public List<ImageModel> Images { get; init; } = [];

    /// <summary>BCP 47 tag, or null where the text is too short to tell.</summary>
    public string? Language { get; init; }

    public bool IsTruncated { get; init; }

    public List<Finding> Findings { get; init; } = [];
}
