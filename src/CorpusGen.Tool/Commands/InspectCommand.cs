using System.CommandLine;
using CorpusGen.Text;
using CorpusGen.Text.Explanation;
using CorpusGen.Text.Model;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Inspection;
using CorpusGen.Tool.Terminals;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen inspect</c>: what each line of an article was taken for, and who said what.</summary>
internal static class InspectCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = ArticleArguments.FilesOrInput();
        Option<int> skip = ArticleArguments.Skip();
        Option<string> format = new("--format")
        {
            Description = "text for people, jsonl for programs: one JSON object on a line for each article.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "jsonl");

        Command command = new("inspect", "Shows what each line was taken for and who said what.") { paths, format, skip };
        command.SetAction(arguments => Inspect(
            arguments.GetRequiredValue(paths),
            arguments.GetValue(skip),
            arguments.GetValue(format) == "jsonl" ? new JsonLinesWriter() : new ReadableWriter(terminal.Width, terminal.HasColors),
            terminal));
        return command;
    }

    private static int Inspect(string[] paths, int skip, IArticleWriter writer, Terminal terminal)
    {
        bool isFirst = true;
        EachArticle<string> each = new("inspect", terminal)
        {
            Work = input =>
            {
                ArticleSource source = input.Read();
                return writer.Write(source.Path, ArticleReader.Explain(source.Text, source.Given));
            },
            Write = text =>
            {
                terminal.Output.Write(isFirst ? text : writer.Separator + text);
                isFirst = false;
            },

            // As many results as articles, so that who has counted the results knows where to go on.
            Instead = (input, problem) => writer.Write(input.Name, new ExplainedArticle(new ArticleModel { Rejection = problem }, [], [])),
        };
        return each.Do(paths, skip) ? ExitCode.Success : ExitCode.Errors;
    }
}
