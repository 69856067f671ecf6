using System.Text.Json;

namespace CorpusGen.Tool.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private const string Story = "Ferry returns to the harbour\n\nThe ferry came back on Monday after two weeks of repairs.\n";

    private readonly TestFolder _folder = new();
    private readonly TestTerminal _terminal = new();

    [Fact]
    public void A_finding_is_a_line_as_the_compiler_writes_it()
    {
        string bad = _folder.Write("bad.txt", "---\nheadlin: Ferry returns\ndate: soon\n---\n" + Story);
        string empty = _folder.Write("empty.txt", " \n");
        _folder.Write("good.txt", Story);

        Assert.Equal(1, _terminal.Run("check", _folder.Root));
        Assert.Equal(
            $"""
            {bad}(2,1): warning CORPUS1002: The front matter key 'headlin' is unknown and was ignored: did you mean 'headline'?
            {bad}(3,7): error CORPUS1003: The value of 'date' was not used: it must be a date such as 2026-03-14 or 2026-03-14T09:30+01:00
            {empty}(1,1): error CORPUS0001: 'empty.txt' gave no article: it is empty
            {empty}(1,1): error CORPUS0004: The file holds no text: put the article into it or remove it

            """.ReplaceLineEndings("\n"),
            _terminal.Output);
        Assert.Equal("", _terminal.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("---\nheadlin: Ferry returns\n---\n")]
    public void Articles_without_an_error_pass(string frontMatter)
    {
        _folder.Write("story.txt", frontMatter + Story);
        Assert.Equal(0, _terminal.Run("check", _folder.Root));
    }

    [Fact]
    public void House_rules_are_those_of_the_editorconfig_above()
    {
        _folder.Write(".editorconfig", "root = true\n\n[*.txt]\ncorpusgen_require = date\ncorpusgen_requires = byline\n\n[old/*.txt]\ncorpusgen_suppress = CORPUS6001\n");
        string first = _folder.Write("a.txt", Story);
        string second = _folder.Write("b.txt", Story);
        _folder.Write("old/c.txt", Story);

        Assert.Equal(1, _terminal.Run("check", _folder.Root));
        Assert.Equal(
            $"""
            {first}(1,1): error CORPUS6002: The setting 'corpusgen_requires = byline' is wrong: there is none of this name; did you mean corpusgen_require, corpusgen_allowed_publishers, corpusgen_date_range or corpusgen_suppress?
            {first}(1,1): error CORPUS6001: The project's 'corpusgen_require = date' does not allow this: no date of publication was found; state it in the front matter as 'date'
            {second}(1,1): error CORPUS6001: The project's 'corpusgen_require = date' does not allow this: no date of publication was found; state it in the front matter as 'date'

            """.ReplaceLineEndings("\n"),
            _terminal.Output);
    }

    [Fact]
    public void What_cannot_be_checked_is_worse_than_an_error()
    {
        string empty = _folder.Write("empty.txt", "");
        Assert.Equal(2, _terminal.Run("check", empty, _folder.Root + "nowhere"));
        Assert.Equal($"corpusgen: there is no file or folder '{_folder.Root}nowhere'\n", _terminal.Error);
        Assert.Contains("CORPUS0004", _terminal.Output);
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        string dump = _folder.Write("dump.txt", new string('x', 2_000_001));
        Assert.Equal(1, _terminal.Run("check", _folder.Root));
        Assert.Equal($"{dump}(1,1): error CORPUS0005: 'dump.txt' gave no article: it has 2000001 bytes and the limit is 2000000; divide it, or raise CorpusGenMaxFileSize\n", _terminal.Output);
    }

    [Fact]
    public void Sarif_has_the_rules_and_each_finding_with_its_place()
    {
        string bad = _folder.Write("the ferry.txt", "---\r\n\"title\": \"\uD83D\uDE00\"\r\nx: \"\uD83D\uDE00\"\r\n---\r\n" + Story);
        Assert.Equal(0, _terminal.Run("check", bad, "--format", "sarif"));

        JsonElement log = JsonSerializer.Deserialize<JsonElement>(_terminal.Output);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        JsonElement run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        JsonElement result = Assert.Single(run.GetProperty("results").EnumerateArray());
        Assert.Equal("CORPUS1002", result.GetProperty("ruleId").GetString());
        Assert.Equal("warning", result.GetProperty("level").GetString());
        Assert.StartsWith("The front matter key 'x' is unknown", result.GetProperty("message").GetProperty("text").GetString());

        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("CORPUS1002", rule.GetProperty("id").GetString());
        Assert.EndsWith("/CORPUS1002.md", rule.GetProperty("helpUri").GetString());
        Assert.Equal("warning", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());

        JsonElement place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.Equal(new Uri(bad).AbsoluteUri, place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(
            """{"startLine":3,"startColumn":1,"endLine":3,"endColumn":2,"charOffset":20,"charLength":1}""",
            JsonSerializer.Serialize(place.GetProperty("region")));
    }

    [Fact]
    public void Sarif_without_findings_is_a_log_all_the_same()
    {
        _folder.Write("story.txt", Story);
        Assert.Equal(0, _terminal.Run("check", _folder.Root, "--format", "sarif"));
        JsonElement run = JsonSerializer.Deserialize<JsonElement>(_terminal.Output).GetProperty("runs")[0];
        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void A_relative_path_stays_relative_in_sarif()
    {
        string path = Path.GetRelativePath(Environment.CurrentDirectory, _folder.Write("a folder/empty.txt", "")).Replace('\\', '/');
        Assert.Equal(1, _terminal.Run("check", path, "--format", "sarif"));
        JsonElement results = JsonSerializer.Deserialize<JsonElement>(_terminal.Output).GetProperty("runs")[0].GetProperty("results");
        Assert.All(results.EnumerateArray(), result => Assert.Equal(
            path.Replace(" ", "%20"),
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", ".", "--format", "jsonl")]
    public void A_wrong_command_line_has_an_exit_code_of_its_own(params string[] args)
    {
        Assert.Equal(2, _terminal.Run(args));
        Assert.NotEqual("", _terminal.Error);
    }

    public void Dispose() => _folder.Dispose();
}
