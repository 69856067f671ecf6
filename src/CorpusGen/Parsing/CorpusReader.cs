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
    private KnownFile[] _files = [];
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
            KnownFile[] files = edit.Carry(_files);
            ArticleLines?[] lines = edit.Carry(_lines);
            ReadFile?[] read = edit.Carry(_read);
            int[] edited = [.. Enumerable.Range(edit.Start, edit.EndAfter - edit.Start)];
            ForEach(edited, Open, cancellation);

            EquatableArray<RepeatedLines> repeated = _census.Find(lines, cancellation);
            bool areSame = repeated == _repeated;
            if (areSame)
                repeated = _repeated; // the same object, which is fast to compare
            ForEach(areSame ? edited : [.. Enumerable.Range(0, files.Length)], i => read[i] = files[i].Read(repeated, cancellation), cancellation);

            int[] order = HaveSamePaths(_files, files) ? _order : Order(files);
            (_texts, _options, _files, _lines, _read, _order, _repeated) = (texts, options, files, lines, read, order, repeated);
            ReadFile[] sorted = new ReadFile[order.Length];
            for (int i = 0; i < sorted.Length; i++)
                sorted[i] = read[order[i]]!;
            return sorted.ToEquatableArray();

            void Open(int i)
            {
                files[i] = new KnownFile(ArticleFile.From(texts[i], options), i < edit.EndBefore ? _read[i] : null);
                lines[i] = files[i].Lines(cancellation);
            }
        }
    }

    /// <summary>For the one article that is edited, other threads would cost more than they do.</summary>
    private static void ForEach<T>(T[] items, Action<T> action, CancellationToken cancellation)
    {
        if (items.Length == 1)
            action(items[0]);
        else
            Parallel.ForEach(items, new ParallelOptions { CancellationToken = cancellation }, action);
    }

    private static bool HaveSamePaths(KnownFile[] before, KnownFile[] after)
    {
        if (before.Length != after.Length)
            return false;
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i] != after[i] && before[i].Path != after[i].Path)
                return false;
        }

        return true;
    }

    /// <summary>Where in a list the articles are, each path once, sorted by path.</summary>
    private static int[] Order(KnownFile[] files) => Enumerable.Range(0, files.Length)
        .Where(i => files[i].Path is not null)
        .OrderBy(i => files[i].Path, StringComparer.Ordinal)
        .GroupBy(i => files[i].Path, (_, same) => same.First(), StringComparer.Ordinal)
        .ToArray();

    /// <summary>A file that was opened.</summary>
    /// <param name="article">Null where the file is no article.</param>
    /// <param name="last">What came of the file that was in its place, or null.</param>
    private sealed class KnownFile(ArticleFile? article, ReadFile? last)
    {
        private ReadFile? _last = last?.Path == article?.Path ? last : null;
        private EquatableArray<RepeatedLines>? _repeated;

        /// <summary>Null where the file is no article.</summary>
        public string? Path => article?.Path;

        /// <summary>Its lines; null where there is nothing to compare with other articles.</summary>
        public ArticleLines? Lines(CancellationToken cancellation) => article?.Lines(cancellation);

        /// <summary>What came of it; null where it is no article.</summary>
        public ReadFile? Read(EquatableArray<RepeatedLines> repeated, CancellationToken cancellation)
        {
            if (article is not null && _repeated != repeated)
                (_last, _repeated) = (ReadFile.Of(article, repeated, cancellation).After(_last), repeated);
            return article is null ? null : _last;
        }
    }
}
