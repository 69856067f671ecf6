using CorpusGen.Text.Model;

namespace CorpusGen.Text.Repairs;

/// <summary>One way to put a finding right.</summary>
public sealed record Repair
{
    internal Repair(Finding finding, string title, Statement statement)
    {
        Finding = finding;
        Title = title;
        Statement = statement;
    }

    /// <summary>What it puts right.</summary>
    public Finding Finding { get; }

    /// <summary>What it does, as a menu shows it ("Attribute the quotation to Ada Lund").</summary>
    public string Title { get; }

    /// <summary>Whether it is one of several that only a person can choose among, and so never made unasked.</summary>
    public bool IsChoice { get; internal init; }

    /// <summary>What the front matter states afterwards.</summary>
    internal Statement Statement { get; }
}
