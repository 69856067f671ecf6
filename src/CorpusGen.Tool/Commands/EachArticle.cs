using System.CommandLine;
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

        using Progress progress = new(terminal, files.Paths.Count);
        foreach (string path in files.Paths)
        {
            try
            {
                action(ArticleSource.Read(path));
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
}
