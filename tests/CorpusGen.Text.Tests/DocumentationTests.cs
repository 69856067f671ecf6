using System.Reflection;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Tests;

/// <summary>What the documentation says is so.</summary>
public class DocumentationTests
{
    private static readonly string s_docs = Path.Combine(
        typeof(DocumentationTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
        "docs");

    private static readonly string s_format = File.ReadAllText(Path.Combine(s_docs, "format.md"));

    public static TheoryData<string> Rules => [.. Model.Rules.All.Select(rule => rule.Id)];

    public static TheoryData<string> Keys => [.. FrontMatterKeys.Article.Names];

    public static TheoryData<string> Examples => [.. Blocks("```yaml")];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_its_page(string id)
    {
        Rule rule = Model.Rules.Get(id);
        string page = File.ReadAllText(Path.Combine(s_docs, "rules", id + ".md"));
        Assert.StartsWith($"# {id}: {char.ToLowerInvariant(rule.Title[0])}{rule.Title[1..]}\n", page);
        string reporter = id is RuleId.NoArticle or RuleId.FileTooLarge or RuleId.TextResource or RuleId.OutdatedCompiler or RuleId.InvalidSetting ? "generator" : "analyzer";
        Assert.Contains($"| {rule.Severity.ToString().ToLowerInvariant()} | {rule.Category} | the {reporter} |", page);
        Assert.Contains($"dotnet_diagnostic.{id}.severity = none", page);
        Assert.Equal(s_format.Contains($"| [{id}](rules/{id}.md) |", StringComparison.Ordinal), page.Contains("format.md#corpusgen-fix", StringComparison.Ordinal));
        Assert.Contains($"rules/{id}.md", s_format + File.ReadAllText(Path.Combine(s_docs, "..", "README.md")));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_is_listed(string key) => Assert.Contains($"`{key}`", s_format);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_of_front_matter_is_valid(string yaml)
    {
        string text = yaml.StartsWith("---\n", StringComparison.Ordinal) ? yaml : $"---\n{yaml}---\n";
        FrontMatter stated = FrontMatterReader.Read(text);
        Assert.NotEqual(0, stated.End);
        Assert.Empty(stated.Findings);
    }

    /// <summary>Code that the tests compile and run.</summary>
    [Fact]
    public void Every_example_of_usage_stands_in_a_test()
    {
        string[] examples = [.. Blocks("```csharp", File.ReadAllText(Path.Combine(s_docs, "usage.md"))).SelectMany(example => example.Split("\n\n")).Select(WithoutIndentation)];
        string[] tests = [.. Directory.EnumerateFiles(Path.Combine(s_docs, "..", "tests"), "*.cs", SearchOption.AllDirectories).Select(file => WithoutIndentation(File.ReadAllText(file)))];
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Contains(tests, test => test.Contains(example, StringComparison.Ordinal)));
    }

    private static string WithoutIndentation(string code) => string.Join('\n', code.Split('\n').Select(line => line.Trim())).Trim();

    private static IEnumerable<string> Blocks(string fence) => Blocks(fence, s_format);

    private static IEnumerable<string> Blocks(string fence, string page) =>
        page.Split(fence + "\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]);
}
