using System.CommandLine;
using CorpusGen.Parsing;
using CorpusGen.Text;
using CorpusGen.Text.Metadata;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Inspection;
using CorpusGen.Tool.Terminals;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen inspect</c>: what each line of an article was taken for, and who said what.</summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = new("PATHS")
        {
            Description = "Article files, and folders that are searched for *.txt files.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> format = new("--format")
        {
            Description = "text for people, jsonl for programs: one JSON object on a line for each article.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "jsonl");

        Command command = new("inspect", "Shows what each line was taken for and who said what.") { paths, format };
        command.SetAction(arguments => Inspect(
            arguments.GetRequiredValue(paths),
            arguments.GetValue(format) == "jsonl" ? new JsonLinesWriter(terminal.Output) : new ReadableWriter(terminal),
            terminal));
        return command;
    }

    private static int Inspect(string[] paths, IArticleWriter writer, Terminal terminal)
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
                // The compiler decodes as this does: by the byte order mark, else as UTF-8.
                string text = File.ReadAllText(path);
                GivenFacts given = new() { Publisher = PublisherFolder.Of(path.Replace('\\', '/')) };
                writer.Write(path, ArticleReader.Explain(text, given));
                progress.Advance();
            }
            catch (BrokenPipeException)
            {
                // Whoever read the output has seen enough.
                return 0;
            }
            catch (Exception exception)
            {
                // Whatever one file does to the reader, the others are still read.
                isComplete = false;
                progress.Clear();
                terminal.Complain($"cannot read '{path}': {exception.Message}");
            }
        }

        return isComplete ? 0 : 1;
    }
}
