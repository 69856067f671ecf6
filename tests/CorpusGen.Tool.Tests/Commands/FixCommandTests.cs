using System.Text;

namespace CorpusGen.Tool.Tests.Commands;

public sealed class FixCommandTests : IDisposable
{
    private const string Body =
        "The ferry came back on Monday. It had been away for two weeks of repairs, and nobody was happier than its crew, who had spent them ashore and had not been paid.\n";

    private const string Story = "Ferry returns to the harbour\n\n“Too late.” It was painted on the wall.\n\n" + Body;

    private const string Name = "ferry-returns-to-Halverport.txt";

    private readonly TestFolder _folder = new();
    private readonly TestTerminal _terminal = new();

    [Fact]
    public void A_warning_is_put_right_and_the_change_is_shown()
    {
        string file = _folder.Write(Name, Body);
        Assert.Equal(0, _terminal.Run("fix", _folder.Root));
        Assert.Equal($"--- {file}\n+++ {file}\n@@ -1,1 +1,4 @@\n+---\n+headline: Ferry returns to Halverport\n+---\n {Body}", _terminal.Output);
        Assert.Equal("---\nheadline: Ferry returns to Halverport\n---\n" + Body, File.ReadAllText(file));
        Assert.Equal(0, _terminal.Run("check", file));
    }

    [Fact]
    public void What_a_house_rule_requires_is_stated()
    {
        _folder.Write(".editorconfig", "root = true\n[*.txt]\ncorpusgen_require = date\n");
        string file = _folder.Write("2026-03-14-ferry.txt", "Ferry returns to the harbour\n\n" + Body);
        Assert.Equal(0, _terminal.Run("fix", file));
        Assert.StartsWith("---\ndatePublished: 2026-03-14\n---\n", File.ReadAllText(file));
        Assert.Equal(0, _terminal.Run("check", file));
    }

    [Fact]
    public void A_dry_run_shows_the_change_and_makes_none()
    {
        string file = _folder.Write(Name, Body);
        Assert.Equal(0, _terminal.Run("fix", "--dry-run", _folder.Root));
        Assert.Contains("\n+headline: Ferry returns to Halverport\n", _terminal.Output);
        Assert.Equal(Body, File.ReadAllText(file));
    }

    [Fact]
    public void What_is_only_worth_knowing_is_put_right_when_its_rule_is_named()
    {
        string file = _folder.Write(Name, Story);
        Assert.Equal(0, _terminal.Run("fix", file));
        Assert.Equal("", _terminal.Output);
        Assert.Equal(0, _terminal.Run("fix", file, "--rule", "CORPUS3002"));
        Assert.Equal("---\nquotes:\n  - text: Too late\n    speaker: none\n---\n" + Story, File.ReadAllText(file));
    }

    [Fact]
    public void Only_the_rules_that_are_named_are_put_right()
    {
        string file = _folder.Write(Name, Body);
        Assert.Equal(0, _terminal.Run("fix", file, "--rule", "CORPUS3002", "--rule", "CORPUS2002"));
        Assert.Equal("", _terminal.Output);
        Assert.Equal(Body, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-32", true)]
    [InlineData("utf-8", false)]
    public void Encoding_mark_and_line_ends_stay(string name, bool hasMark)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        string text = Body.Replace("Monday", "Monday à midi").ReplaceLineEndings("\r\n");
        byte[] mark = hasMark ? encoding.GetPreamble() : [];
        string file = _folder.Write(Name, [.. mark, .. encoding.GetBytes(text)]);
        Assert.Equal(0, _terminal.Run("fix", file));
        byte[] expected = [.. mark, .. encoding.GetBytes("---\r\nheadline: Ferry returns to Halverport\r\n---\r\n" + text)];
        Assert.Equal(expected, File.ReadAllBytes(file));
    }

    [Fact]
    public void Damage_by_a_wrong_encoding_is_mended_where_it_is()
    {
        string file = _folder.Write(Name, Story.Replace("had been", "hadnâ€™t been"));
        Assert.Equal(0, _terminal.Run("fix", file));
        Assert.Equal(Story.Replace("had been", "hadn’t been"), File.ReadAllText(file));
        Assert.Contains("\n-The ferry came back on Monday. It hadnâ€™t been away", _terminal.Output);
        Assert.Contains("\n+The ferry came back on Monday. It hadn’t been away", _terminal.Output);
    }

    [Fact]
    public void What_is_seen_is_written_in_place_of_HTML_where_that_is_asked()
    {
        string text = Story.Replace("had been", "<b>hadn&rsquo;t</b> been");
        string file = _folder.Write(Name, text);
        Assert.Equal(0, _terminal.Run("fix", file));
        Assert.Equal(text, File.ReadAllText(file));
        Assert.Equal(0, _terminal.Run("fix", file, "--rule", "CORPUS0006"));
        Assert.Equal(Story.Replace("had been", "hadn’t been"), File.ReadAllText(file));
    }

    [Fact]
    public void A_file_that_is_no_valid_text_is_left_as_it_is()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Body), 0xE9];
        string file = _folder.Write(Name, bytes);
        Assert.Equal(2, _terminal.Run("fix", file));
        Assert.Equal($"corpusgen: cannot fix '{file}': it is no valid UTF-8 or UTF-16 text; save it as UTF-8 first\n", _terminal.Error);
        Assert.Equal(bytes, File.ReadAllBytes(file));
    }

    [Fact]
    public void An_unknown_rule_is_a_wrong_command_line()
    {
        Assert.Equal(2, _terminal.Run("fix", _folder.Root, "--rule", "CORPUS9999"));
        Assert.NotEqual("", _terminal.Error);
    }

    public void Dispose() => _folder.Dispose();
}
