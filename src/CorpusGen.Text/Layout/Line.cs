using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata.Dates;
using CorpusGen.Text.Metadata.Names;

namespace CorpusGen.Text.Layout;

/// <summary>One line of the page, or several that a hard line wrap made of one, with what was measured on it.</summary>
internal struct Line
{
    /// <summary>Offset of the first code unit that is no white space.</summary>
    public int Start;

    /// <summary>Offset behind the last code unit that is no white space.</summary>
    public int End;

    /// <summary>Line ends between this line and the one before it; 0 for the first.</summary>
    public int Breaks;

    /// <summary>What a label says that the line is.</summary>
    public StatedPart Part;

    /// <summary>Words; two ideographs count as one.</summary>
    public int Words;

    /// <summary>Words of letters, each ideograph on its own.</summary>
    public int LetterWords;
    public int CapitalizedWords;

    /// <summary>Words of two capitals or more.</summary>
    public int CapitalsWords;
    public int Numbers;
    public int FunctionWords;

    /// <summary>Words that belong to a phrase of <see cref="PageTopic.Boilerplate"/>.</summary>
    public int BoilerplateWords;

    /// <summary>Topics of all phrases in the line.</summary>
    public PageTopic Topics;

    /// <summary>Topics of the phrases with which the line begins.</summary>
    public PageTopic Lead;

    /// <summary>Topics of the phrases that fill the line from its first word to its last.</summary>
    public PageTopic Whole;

    public LineTraits Traits;

    /// <summary>Hash of the line's words; equal for the same line repeated.</summary>
    public uint Hash;

    /// <summary>Index of its first content word among those of the page.</summary>
    public int FirstWord;

    /// <summary>Index behind its last content word.</summary>
    public int EndWord;

    /// <summary>How often the same words stand in a line of their own.</summary>
    public int Repeats;

    /// <summary>Whether other articles of the publisher have the line too.</summary>
    public bool IsPublishers;

    /// <summary>How many of its content words the main run also has.</summary>
    public int Shared;

    /// <summary>Share of its content words that the main run also has, in percent.</summary>
    public int Overlap;

    /// <summary>Offset at which a credit begins, if the line were a caption; -1 where none does.</summary>
    public int Credit;

    /// <summary>The first date in the line.</summary>
    public DateMatch Date;

    /// <summary>Names that the line would give if it were a byline.</summary>
    public NameShape Name;

    public readonly int Length => End - Start;

    public readonly TextRange Range => new(Start, End);

    public readonly bool Has(LineTraits trait) => (Traits & trait) != 0;

    public readonly bool Tells(PageTopic topic) => (Topics & topic) != 0;
}
