using System.Collections.Immutable;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Parsing;

/// <summary>
/// Reads a project's articles on all processors, and remembers them: of the next list of files only those are read that are
/// not in the last one, and those whose lines others have come to share. What it gives depends on files and options alone,
/// never on those of before.
/// </summary>
/// <remarks>
/// It stands for steps of the generator that would run once for each article. A driver goes over all articles in each such
/// step at every edit: eleven of them were four fifths of what an edit among ten thousand articles cost.
/// </remarks>
internal sealed class CorpusReader
{
    private readonly LineCensus _census = new();
    private readonly object _lock = new();
    private ImmutableArray<AdditionalText> _texts = [];
    private AnalyzerConfigOptionsProvider? _options;
    private ArticleFile?[] _files = [];
    private ArticleLines?[] _lines = [];
    private ReadFile?[] _read = [];
    private int[] _order = [];
    private EquatableArray<RepeatedLines> _repeated;

    /// <summary>What came of each file that is an article, once where it is listed twice, sorted by path.</summary>
    public EquatableArray<ReadFile> Read(ImmutableArray<AdditionalText> texts, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        lock (_lock)
        {
            ListEdit edit = _options == options ? ListEdit.Between(_texts.AsSpan(), texts.AsSpan()) : new ListEdit(0, _texts.Length, texts.Length);
            ArticleFile?[] files = edit.Carry(_files);
            ArticleLines?[] lines = edit.Carry(_lines);
            ReadFile?[] read = edit.Carry(_read);
            int[] edited = [.. Enumerable.Range(edit.Start, edit.EndAfter - edit.Start)];
            ForEach(edited, Open, cancellation);

            EquatableArray<RepeatedLines> repeated = _census.Find(lines, cancellation);
            bool areSame = repeated == _repeated;
            if (areSame)
                repeated = _repeated; // the same object, which is fast to compare
            ForEach(areSame ? edited : [.. Enumerable.Range(0, files.Length)], Read, cancellation);

            int[] order = HaveSamePaths(_files, files) ? _order : Order(files);
            (_texts, _options, _files, _lines, _read, _order, _repeated) = (texts, options, files, lines, read, order, repeated);
            ReadFile[] sorted = new ReadFile[order.Length];
            for (int i = 0; i < sorted.Length; i++)
                sorted[i] = read[order[i]]!;
            return sorted.ToEquatableArray();

            void Open(int i)
            {
                files[i] = ArticleFile.From(texts[i], options);
                lines[i] = files[i]?.Lines(cancellation);
                if (i < edit.EndBefore && _files[i]?.Path == files[i]?.Path)
                    read[i] = _read[i];
            }

            void Read(int i) => read[i] = files[i] is { } file ? ReadFile.Of(file, repeated, cancellation).After(read[i]) : null;
        }
    }

    /// <summary>For the one article that is edited, other threads would cost more than they do.</summary>
    private static void ForEach(int[] items, Action<int> action, CancellationToken cancellation)
    {
        if (items.Length == 1)
            action(items[0]);
        else
            Parallel.ForEach(items, new ParallelOptions { CancellationToken = cancellation }, action);
    }

    private static bool HaveSamePaths(ArticleFile?[] before, ArticleFile?[] after)
    {
        if (before.Length != after.Length)
            return false;
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i] != after[i] && before[i]?.Path != after[i]?.Path)
                return false;
        }

        return true;
    }

    /// <summary>Where in a list the articles are, each path once, sorted by path.</summary>
    private static int[] Order(ArticleFile?[] files) => Enumerable.Range(0, files.Length)
        .Where(i => files[i] is not null)
        .OrderBy(i => files[i]!.Path, StringComparer.Ordinal)
        .GroupBy(i => files[i]!.Path, (_, same) => same.First(), StringComparer.Ordinal)
        .ToArray();
}
