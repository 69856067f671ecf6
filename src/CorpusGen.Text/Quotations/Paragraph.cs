using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations;

/// <summary>A segment that is read for quotations, or the inside of a quotation that holds others.</summary>
internal struct Paragraph
{
    public TextRange Range;
    public SegmentKind Kind;
    public int FirstSentence;
    public int SentenceLimit;

    /// <summary>Index of the stretch whose inside this is, or -1.</summary>
    public int Inside;

    /// <summary>Whether nearly every word begins with a capital, as headlines do.</summary>
    public bool IsTitleCase;
}
