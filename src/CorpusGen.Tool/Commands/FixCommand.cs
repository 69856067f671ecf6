using System.CommandLine;
using CorpusGen.Text.Model;
using CorpusGen.Text.Repairs;
using CorpusGen.Tool.Fixing;
using CorpusGen.Tool.Terminals;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen fix</c>: puts right what is wrong with articles, by statements in their front matter.</summary>
internal static class FixCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = EachArticle.Paths();
        Option<string[]> rules = new("--rule")
        {
            Description = "A rule whose findings are put right, whatever its severity; may be given several times. All errors and warnings without it.",
            HelpName = "ID",
            DefaultValueFactory = _ => [],
        };
        rules.AcceptOnlyFromAmong([.. Rules.All.Select(rule => rule.Id)]);
        Option<bool> dryRun = new("--dry-run") { Description = "Shows what would be changed and changes nothing." };

        Command command = new("fix", "Puts right what is wrong with articles, and shows what it changed.") { paths, rules, dryRun };
        command.SetAction(arguments => Fix(
            arguments.GetRequiredValue(paths),
            arguments.GetRequiredValue(rules),
            arguments.GetValue(dryRun),
            terminal));
        return command;
    }

    private static int Fix(string[] paths, string[] rules, bool isDryRun, Terminal terminal)
    {
        bool isComplete = EachArticle.Do("fix", paths, terminal, source =>
        {
            List<TextEdit> edits = RepairPlan.Make(
                source.Text,
                source.Given,
                source.Path,
                rule => rules.Length == 0 ? rule.Severity is RuleSeverity.Error or RuleSeverity.Warning : rules.Contains(rule.Id));
            if (edits.Count == 0)
                return;
            if (!source.IsReversible)
                throw new InvalidDataException("it is no valid UTF-8 or UTF-16 text; save it as UTF-8 first");
            if (!isDryRun)
                source.Write(TextEdit.Apply(source.Text, edits));
            new UnifiedDiff(source.Text, edits).Write(source.Path, terminal.Output);
        });
        return isComplete ? ExitCode.Success : ExitCode.Failure;
    }
}
