using System.Collections.Concurrent;
using CorpusGen.Text.House;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tool.Checking;

/// <summary>The house rules that <c>.editorconfig</c> files state, read as the compiler reads them. Any thread may ask.</summary>
internal sealed class EditorConfigs
{
    private readonly ConcurrentDictionary<string, AnalyzerConfigSet> _sets = new(StringComparer.Ordinal);

    /// <summary>The rules for one article.</summary>
    /// <param name="file">The article's file.</param>
    /// <param name="problems">Receives the settings that cannot be understood.</param>
    public HouseRules RulesOf(string file, List<InvalidSetting> problems)
    {
        string path = Path.GetFullPath(file);
        AnalyzerConfigSet set = _sets.GetOrAdd(Path.GetDirectoryName(path)!, Above);
        return HouseRulesReader.Read(
            set.GetOptionsForSourcePath(path).AnalyzerOptions
                .Where(option => option.Key.StartsWith(Settings.Prefix, StringComparison.OrdinalIgnoreCase))
                .OrderBy(option => option.Key, StringComparer.Ordinal),
            problems);
    }

    /// <summary>The settings of a folder and all above it; the set itself sees where one says that it is the root.</summary>
    private static AnalyzerConfigSet Above(string folder)
    {
        List<AnalyzerConfig> configs = [];
        for (DirectoryInfo? at = new(folder); at is not null; at = at.Parent)
        {
            string file = Path.Combine(at.FullName, ".editorconfig");
            if (File.Exists(file))
                configs.Add(AnalyzerConfig.Parse(File.ReadAllText(file), file));
        }

        return AnalyzerConfigSet.Create(configs);
    }
}
