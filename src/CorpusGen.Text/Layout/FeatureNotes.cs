using System.Globalization;
using CorpusGen.Text.Explanation;
using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata.Names;

namespace CorpusGen.Text.Layout;

/// <summary>Says in words what the features of one decision say, while they are made.</summary>
internal sealed class FeatureNotes
{
    /// <summary>What each feature says, in the order of their places.</summary>
    public List<string> Features { get; } = [];

    /// <summary>Takes down a feature.</summary>
    /// <param name="beside">Which line it describes, counted from the one that is decided on.</param>
    /// <param name="source">The source of the value, which names it.</param>
    public void Add(int beside, string source, int value)
    {
        string said = beside != 0 && source == "-1" ? "none" : $"{SourceWords.Of(source)} {value.ToString(CultureInfo.InvariantCulture)}";
        Features.Add(Line(beside) + said);
    }

    /// <summary>Takes down that a bit of a value is set.</summary>
    public void AddBit(int beside, string source, int bit)
    {
        bool Tells(string part) => source.IndexOf(part, StringComparison.Ordinal) >= 0;
        string said = Tells("Traits") ? Named<LineTraits>(bit)
            : Tells("Lead") ? $"begins with words of {Named<PageTopic>(bit)}"
            : Tells("Whole") ? $"is a label of {Named<PageTopic>(bit)}"
            : Tells("Topics") ? $"has words of {Named<PageTopic>(bit)}"
            : $"name {Named<NameShape>(bit)}";
        Features.Add(Line(beside) + said);
    }

    private static string Line(int beside) => beside switch
    {
        0 => "",
        -1 => "line above: ",
        1 => "line below: ",
        < 0 => "second line above: ",
        _ => "second line below: ",
    };

    private static string Named<T>(int bit)
        where T : struct, Enum => SourceWords.Of(Enum.ToObject(typeof(T), 1 << bit).ToString()!);
}
