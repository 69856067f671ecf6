using System.Text;
using CorpusGen.Text;
using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>The pages written for the training; the README beside them describes their form.</summary>
internal static class WrittenPages
{
    private static readonly string s_folder = Path.Combine("src", "CorpusGen.Training", "Pages");

    public static List<GoldPage> Load() =>
        [.. Directory.EnumerateFiles(s_folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)];

    private static GoldPage Read(string path)
    {
        string[] lines = File.ReadAllLines(path);
        int end = Array.FindIndex(lines, string.IsNullOrWhiteSpace);
        Dictionary<string, string> head = lines.Take(end).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0].TrimEnd(':'), pair => pair.ElementAtOrDefault(1) ?? "");
        StringBuilder text = new();
        List<(TextRange, uint)> blocks = [];
        foreach (string line in lines.Skip(end + 1))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            string own = line.Substring(tab + 1);
            if (tab >= 0)
                blocks.Add((new TextRange(text.Length, text.Length + own.Length), Allowed(path, line.Substring(0, tab))));
            text.Append(own).Append('\n');
        }

        HashSet<string> authors = [.. head["authors"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(GoldPage.Normalize)];
        return new GoldPage(Path.GetFileName(path), head["outlet"], head["language"], text.ToString(), blocks)
        {
            Headline = head["headline"] is { Length: > 0 } headline ? headline : null,
            Authors = authors,
            AuthorsAnywhere = authors,
            Dates = head["date"] is { Length: > 0 } date ? new HashSet<string> { date } : new HashSet<string>(),
        };
    }

    private static uint Allowed(string path, string labels)
    {
        uint allowed = 0;
        foreach (string name in labels.Split('|'))
        {
            allowed |= Enum.TryParse(name, ignoreCase: true, out LineLabel label)
                ? GoldLabels.Bit(label)
                : throw new InvalidDataException($"{path}: '{name}' is no label");
        }

        return allowed;
    }
}
