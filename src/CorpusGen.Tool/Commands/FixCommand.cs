using System.CommandLine;
using CorpusGen.Text.Model;
using CorpusGen.Text.Repairs;
using CorpusGen.Tool.Checking;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Fixing;
using CorpusGen.Tool.Terminals;

namespace CorpusGen.Tool.Commands;

/// <summary><c>corpusgen fix</c>: puts right what is wrong with articles, by statements in their front matter.</summary>
internal static class FixCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> paths = ArticleArguments.Files();
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
        EditorConfigs configs = new();
        EachArticle<string> each = new("fix", terminal)
        {
            Work = input => Fix((ArticleFile)input.Read(), configs, rules, isDryRun),
            Write = terminal.Output.Write,

            // No file is changed before the change of the one before it was shown.
            AtOnce = 1,
        };
        return each.Do(paths) ? ExitCode.Success : ExitCode.Failure;
    }

    /// <returns>What was changed.</returns>
    private static string Fix(ArticleFile file, EditorConfigs configs, string[] rules, bool isDryRun)
    {
        List<TextEdit> edits = RepairPlan.Make(
            file.Text,
            file.Given,
            file.Path,
            configs.RulesOf(file.Path, []),
            rule => rules.Length == 0 ? rule.Severity is RuleSeverity.Error or RuleSeverity.Warning : rules.Contains(rule.Id));
        if (edits.Count == 0)
            return "";
        if (!file.IsReversible)
            throw new InvalidDataException("it is no valid UTF-8 or UTF-16 text; save it as UTF-8 first");
        if (!isDryRun)
            file.Write(TextEdit.Apply(file.Text, edits));
        StringWriter diff = new() { NewLine = "\n" };
        new UnifiedDiff(file.Text, edits).Write(file.Path, diff);
        return diff.ToString();
    }
}
