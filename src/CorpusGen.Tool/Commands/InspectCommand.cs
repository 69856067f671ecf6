using System.CommandLine;
using CorpusGen.Text;
using CorpusGen.Tool.Inspection;
using CorpusGen.Tool.Terminals;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen inspect</c>: what each line of an article was taken for, and who said what.</summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = EachArticle.Paths();
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

    private static int Inspect(string[] paths, IArticleWriter writer, Terminal terminal) =>
        EachArticle.Do("inspect", paths, terminal, source => writer.Write(source.Path, ArticleReader.Explain(source.Text, source.Given))) ? ExitCode.Success : ExitCode.Errors;
}
