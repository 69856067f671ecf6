using System.CommandLine;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Terminals;

namespace CorpusGen.Tool.Commands;

/// <summary>Does for every article file on the command line what a command is there for.</summary>
internal static class EachArticle
{
    /// <summary>The files and folders to go through.</summary>
    public static Argument<string[]> Paths() => new("PATHS")
    {
        Description = "Article files, and folders that are searched for *.txt files.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>Goes through the files. What goes wrong with one is told, and the others are still done.</summary>
    /// <param name="verb">What is done, for complaints.</param>
    /// <returns>Whether nothing went wrong.</returns>
    public static bool Do(string verb, string[] paths, Terminal terminal, Action<ArticleSource> action)
    {
        ArticleFiles files = ArticleFiles.Find(paths);
        bool isComplete = files.Problems.Count == 0;
        foreach (string problem in files.Problems)
            terminal.Complain(problem);

        EquatableArray<RepeatedLines> repeated = Repeated(files.Paths);
        using Progress progress = new(terminal, files.Paths.Count);
        foreach (string path in files.Paths)
        {
            try
            {
                action(ArticleSource.Read(path, repeated));
                progress.Advance();
            }
            catch (Exception exception) when (exception is not BrokenPipeException)
            {
                isComplete = false;
                progress.Clear();
                terminal.Complain($"cannot {verb} '{path}': {exception.Message}");
            }
        }

        return isComplete;
    }

    /// <summary>What the articles of each publisher share, as a build finds it.</summary>
    private static EquatableArray<RepeatedLines> Repeated(List<string> paths) => RepeatedLines.Find(paths.Select(Lines).OfType<ArticleLines>());

    private static ArticleLines? Lines(string path)
    {
        try
        {
            return ArticleSource.Read(path).Lines;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null; // told when its turn comes
        }
    }
}
