using System.Globalization;
using System.Reflection;
using CorpusGen.Diagnostics;
using CorpusGen.Text.Model;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests;

/// <summary>A rule is stated in several places, which must say the same.</summary>
public class RuleTests
{
    private static readonly string s_repository =
        Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;

    private static readonly DiagnosticDescriptor[] s_descriptors =
        [.. typeof(Descriptors).GetFields().Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => (DiagnosticDescriptor)field.GetValue(null)!)];

    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_identifier_has_its_rule_and_every_rule_its_descriptor()
    {
        string[] ids = [.. typeof(RuleId).GetFields().Select(field => (string)field.GetRawConstantValue()!)];
        Assert.NotEmpty(ids);
        Assert.Equal(ids, Rules.All.Select(rule => rule.Id));
        Assert.Equal(ids, s_descriptors.Select(descriptor => descriptor.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_compiler_knows_the_rule_as_it_is(string id)
    {
        Rule rule = Rules.Get(id);
        DiagnosticDescriptor descriptor = s_descriptors.Single(descriptor => descriptor.Id == id);
        Assert.Equal(rule.Category, descriptor.Category);
        Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
        Assert.Equal(rule.Title, descriptor.Title.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(rule.MessageFormat, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(rule.Description, descriptor.Description.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(rule.HelpLink, descriptor.HelpLinkUri);
        Assert.True(descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_releases_list_the_rule(string id)
    {
        Rule rule = Rules.Get(id);
        string line = $"{id} | {rule.Category} | {rule.Severity} | {rule.Title}";
        Assert.Contains(line, Directory.EnumerateFiles(Path.Combine(s_repository, "src", "CorpusGen"), "AnalyzerReleases.*.md").SelectMany(File.ReadLines));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_help_link_leads_to_the_rule_s_page(string id)
    {
        Rule rule = Rules.Get(id);
        string path = rule.HelpLink[rule.HelpLink.IndexOf("docs/", StringComparison.Ordinal)..];
        string[] page = File.ReadAllLines(Path.Combine(s_repository, path));
        Assert.Equal($"# {id}: {rule.Title}", page[0], ignoreCase: true);
        string reporter = Descriptors.OfFindings.Concat(Descriptors.OfUsage).Any(descriptor => descriptor.Id == id) ? "the analyzer" : "the generator";
        Assert.Contains(page, line => line.StartsWith($"| {rule.Severity.ToString().ToLowerInvariant()} | {rule.Category} | {reporter} |", StringComparison.Ordinal));
        Assert.All(["## What", "## Why", "## How to fix it", "## How to turn it off"], heading => Assert.Contains(heading, page));
    }

    [Fact]
    public void Every_page_is_a_rule_s() =>
        Assert.Equal(
            Rules.All.Select(rule => $"{rule.Id}.md"),
            Directory.EnumerateFiles(Path.Combine(s_repository, "docs", "rules")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_readme_lists_the_rule(string id) =>
        Assert.Contains($"| [{id}](docs/rules/{id}.md) | {Rules.Get(id).Severity.ToString().ToLowerInvariant()} |", File.ReadAllText(Path.Combine(s_repository, "README.md")));
}
