using System.IO.Enumeration;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
using CorpusGen.Tool.Threads;

namespace CorpusGen.Tool.Files;

/// <summary>
/// The articles that paths on the command line stand for, found while they are asked for, so that there may be any number
/// of them.
/// </summary>
/// <param name="paths">Files, folders, and <see cref="StandardInput"/>.</param>
/// <param name="standardInput">JSON Lines, an article each.</param>
/// <param name="complain">Takes what is wrong with the paths.</param>
internal sealed class ArticleInputs(IReadOnlyList<string> paths, TextReader standardInput, Action<string> complain)
{
    /// <summary>How many files are compared with each other: as many as a build may well have, and no more than fit any memory.</summary>
    private const int MostCompared = 20_000;

    /// <summary>The path that stands for standard input.</summary>
    public const string StandardInput = "-";

    private static readonly EnumerationOptions s_everything = new() { IgnoreInaccessible = false, AttributesToSkip = 0 };

    /// <summary>One path names nothing twice.</summary>
    private readonly HashSet<string>? _seen = paths.Count > 1 ? new(StringComparer.Ordinal) : null;

    /// <summary>Takes files as they are, walks folders for files whose name ends in <c>.txt</c>, in ordinal order; each file once.</summary>
    public IEnumerable<ArticleInput> Find()
    {
        foreach (string path in paths.Where(path => !Exists(path)))
            complain($"there is no file or folder '{path}'");

        EquatableArray<RepeatedLines> repeated = Repeated();
        foreach (string path in paths.Where(Exists))
        {
            IEnumerable<ArticleInput> found = path == StandardInput ? Lines() : Files(path).Select(file => new ArticleInput(file, () => Read(file, repeated)));
            bool isEmpty = true;
            foreach (ArticleInput input in found)
            {
                isEmpty = false;
                yield return input;
            }

            if (isEmpty && Directory.Exists(path))
                complain($"there is no .txt file in '{path}'");
        }
    }

    private static bool Exists(string path) => path == StandardInput || File.Exists(path) || Directory.Exists(path);

    private IEnumerable<ArticleInput> Lines()
    {
        for (long number = 1; standardInput.ReadLine() is { } line; number++)
        {
            string name = $"{StandardInput}:{number}";
            if (!string.IsNullOrWhiteSpace(line))
                yield return new ArticleInput(name, () => JsonArticle.Read(line, name));
        }
    }

    private IEnumerable<string> Files(string path) => (File.Exists(path) ? [path] : Walk(path)).Where(file => _seen?.Add(Path.GetFullPath(file)) ?? true);

    private static ArticleFile Read(string file, EquatableArray<RepeatedLines> repeated)
    {
        ArticleFile source = ArticleFile.Read(file);
        return source with { Given = source.Given with { RepeatedLines = RepeatedLines.Of(source.Lines, repeated) } };
    }

    /// <summary>What the articles of each publisher share, as a build finds it. A line of standard input stands for itself.</summary>
    private EquatableArray<RepeatedLines> Repeated()
    {
        IEnumerable<string> files = paths.Where(path => path != StandardInput && Exists(path)).SelectMany(new ArticleInputs(paths, TextReader.Null, _ => { }).Files);
        return RepeatedLines.Find(OrderedWork.Select(files.Take(MostCompared), LinesOf, 4 * Environment.ProcessorCount).OfType<ArticleLines>());
    }

    private static ArticleLines? LinesOf(string file)
    {
        try
        {
            return ArticleFile.Read(file).Lines;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null; // told when its turn comes
        }
    }

    /// <summary>The files below a folder, sorted by their whole path, with one folder's names at a time in memory.</summary>
    private IEnumerable<string> Walk(string folder)
    {
        List<(string Key, string Path, bool IsFolder)> entries = [];
        try
        {
            entries.AddRange(Entries(folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            complain($"cannot search '{folder}': {exception.Message}");
        }

        entries.Sort((left, right) => string.CompareOrdinal(left.Key, right.Key));
        foreach ((_, string path, bool isFolder) in entries)
        {
            foreach (string file in isFolder ? Walk(path) : [path])
                yield return file;
        }
    }

    /// <summary>Links to folders are not followed, which could go round in circles; hidden folders hold no articles.</summary>
    private static FileSystemEnumerable<(string Key, string Path, bool IsFolder)> Entries(string folder) =>
        new(
            folder,
            static (ref FileSystemEntry entry) => (entry.IsDirectory ? $"{entry.FileName}{Path.DirectorySeparatorChar}" : entry.FileName.ToString(), entry.ToSpecifiedFullPath(), entry.IsDirectory),
            s_everything)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) => entry.IsDirectory
                ? (entry.Attributes & FileAttributes.ReparsePoint) == 0 && !entry.FileName.StartsWith('.')
                : entry.FileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase),
        };
}
