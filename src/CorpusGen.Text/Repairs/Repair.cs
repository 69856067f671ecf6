using CorpusGen.Text.Model;

namespace CorpusGen.Text.Repairs;

/// <summary>One way to put a finding right.</summary>
public sealed record Repair
{
    internal Repair(Finding finding, string kind, string title)
    {
        Finding = finding;
        Kind = kind;
        Title = title;
    }

    /// <summary>What it puts right.</summary>
    public Finding Finding { get; }

    /// <summary>What repairs of other findings have in common that are made along with it ("nobody").</summary>
    public string Kind { get; }

    /// <summary>What it does, as a menu shows it ("Attribute the quotation to Ada Lund").</summary>
    public string Title { get; }

    /// <summary>Whether it is one of several that only a person can choose among, and so never made unasked.</summary>
    public bool IsChoice { get; internal init; }

    /// <summary>What the front matter states afterwards; null where the text itself is put right.</summary>
    internal Statement? Statement { get; init; }

    /// <summary>How the text is put right, in the order of the text; none where the front matter states something.</summary>
    internal List<TextEdit> Edits { get; init; } = [];
}
