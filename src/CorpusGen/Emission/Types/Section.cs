namespace CorpusGen.Types;

/// <summary>Paragraphs of the body under one subheading.</summary>
internal sealed class Section
{
    private readonly Segment? _subheading;

    internal Section(Segment? subheading, Paragraph[] paragraphs)
    {
        _subheading = subheading;
        Paragraphs = paragraphs;
    }

    /// <summary>The subheading; null for what stands before the first one.</summary>
    public string? Subheading => _subheading?.Text;

    /// <summary>The paragraphs.</summary>
    public global::System.Collections.Generic.IReadOnlyList<Paragraph> Paragraphs { get; }
}
