namespace CorpusGen.Text.Model;

/// <summary>One name in a byline or credit.</summary>
/// <param name="Name">The person or agency, cleaned: no "By", no handle, no address.</param>
/// <param name="Role">The role as stated ("Political editor"), of a contributor what was done ("Editing"), or null.</param>
/// <param name="Organization">The organisation as stated ("Getty Images"), or null.</param>
/// <param name="Kind">What the person did.</param>
/// <param name="Range">Where the name stands in the file; null when it comes from item metadata.</param>
public sealed record BylineModel(string Name, string? Role, string? Organization, BylineKind Kind, TextRange? Range)
{
    /// <summary>What the page tells about the author; null where it tells nothing, and for all but authors.</summary>
    public Fact? Biography { get; init; }

    /// <summary>The author's e-mail address or handle ("@maraellison"); null where none is stated.</summary>
    public Fact? Contact { get; init; }
}
