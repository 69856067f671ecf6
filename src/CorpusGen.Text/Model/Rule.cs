using System.Globalization;

namespace CorpusGen.Text.Model;

/// <summary>Something that must hold of an article file, or of code that uses the corpus.</summary>
/// <param name="Id">One of <see cref="RuleId"/>.</param>
/// <param name="Category">What the rule is about: <c>CorpusGen.File</c>, <c>.FrontMatter</c>, <c>.Page</c>, <c>.Quotations</c>, <c>.Usage</c> or <c>.Project</c>.</param>
/// <param name="Severity">How much it matters by default.</param>
/// <param name="Title">What is wrong, in short.</param>
/// <param name="MessageFormat">What is wrong here and what to do, with a placeholder for each argument of the finding.</param>
/// <param name="Description">Why it matters.</param>
public sealed record Rule(string Id, string Category, RuleSeverity Severity, string Title, string MessageFormat, string Description)
{
    /// <summary>The rule's page.</summary>
    public string HelpLink => $"https://github.com/corpusgen/corpusgen/blob/main/docs/rules/{Id}.md";

    /// <summary>Whether it is broken by an article, so that it can be suppressed for one.</summary>
    public bool IsAboutArticle => string.CompareOrdinal(Id, "CORPUS4") < 0 || Id == RuleId.BrokenHouseRule;

    /// <summary>The message with its placeholders filled.</summary>
    public string Message(EquatableArray<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, MessageFormat, [.. arguments]);
}
