using System.CommandLine;
using CorpusGen.Text.Model;
using CorpusGen.Tool.Checking;
using CorpusGen.Tool.Terminals;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen check</c>: what the compiler would report about articles.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = ArticleArguments.FilesOrInput();
        Option<int> skip = ArticleArguments.Skip();
        Option<string> format = new("--format")
        {
            Description = "text as the compiler writes it, or sarif: one SARIF 2.1.0 log.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "sarif");

        Command command = new("check", "Reports what is wrong with articles, as the build does.") { paths, format, skip };
        command.SetAction(arguments =>
        {
            using IReportWriter writer = arguments.GetValue(format) == "sarif" ? new SarifWriter(terminal.Output) : new CompilerWriter(terminal.Output);
            return Check(arguments.GetRequiredValue(paths), arguments.GetValue(skip), writer, terminal);
        });
        return command;
    }

    private static int Check(string[] paths, int skip, IReportWriter writer, Terminal terminal)
    {
        bool hasErrors = false;
        EditorConfigs configs = new();
        HashSet<string> wrongSettings = [];
        EachArticle<List<ReportedFinding>> each = new("check", terminal)
        {
            Work = input => [.. ReportedFinding.Of(input.Read(), configs)],
            Write = findings =>
            {
                foreach (ReportedFinding finding in findings)
                {
                    if (finding.Rule.Id == RuleId.InvalidSetting && !wrongSettings.Add(finding.Message))
                        continue; // said once, however many articles it is for
                    hasErrors |= finding.Rule.Severity is RuleSeverity.Error;
                    writer.Write(finding);
                }
            },
        };
        bool isComplete = each.Do(paths, skip);
        return !isComplete ? ExitCode.Failure : hasErrors ? ExitCode.Errors : ExitCode.Success;
    }
}
