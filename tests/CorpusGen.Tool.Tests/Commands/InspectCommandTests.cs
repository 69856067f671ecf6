using System.Text;
using System.Text.Json;

namespace CorpusGen.Tool.Tests.Commands;

public sealed class InspectCommandTests : IDisposable
{
    private const string Story = "Ferry returns to the harbour\n\nThe ferry came back on Monday after two weeks of repairs.\n";

    private readonly TestFolder _folder = new();
    private readonly TestTerminal _terminal = new();

    [Fact]
    public void Jsonl_has_one_object_for_each_file_in_ordinal_order()
    {
        _folder.Write("b/Story.txt", Story);
        _folder.Write("b/a.txt", Story);
        _folder.Write("a.TXT", Story);
        _folder.Write("notes.md", Story);
        _folder.Write(".hidden/a.txt", Story);

        Assert.Equal(0, _terminal.Run("inspect", _folder.Root, "--format", "jsonl"));
        Assert.Equal(["a.TXT", "b/Story.txt", "b/a.txt"], Objects().Select(Path));
        Assert.Equal("", _terminal.Error);
    }

    [Fact]
    public void What_the_articles_of_a_publisher_share_is_told_from_the_files_together()
    {
        const string Slogan = "The Lantern has lit the coast of Halverport since the winter of 1887.";
        foreach (string name in new[] { "Ferry", "Bridge", "Market" })
            _folder.Write($"articles/the-lantern/{name}.txt", $"{name} is the talk of the town\n\nNobody had thought that the {name.ToLowerInvariant()} would be in the paper again so soon after the winter, but there it was on Monday, and on the first page.\n\n{Slogan}\n\nWhat comes next for the {name.ToLowerInvariant()} will be told on Tuesday, when the council meets in the old customs house behind the east quay.\n");
        _folder.Write("articles/other/one.txt", $"Paper is the talk of the town\n\nNobody had thought that the paper would be in the paper again.\n\n{Slogan}\n");

        Assert.Equal(0, _terminal.Run("inspect", _folder.Root, "--format", "jsonl"));
        Assert.Equal(
            ["paragraph", "boilerplate", "boilerplate", "boilerplate"],
            Objects().OrderByDescending(article => Path(article).Contains("other", StringComparison.Ordinal)).Select(article => article.GetProperty("segments").EnumerateArray()
                .Single(segment => segment.GetProperty("end").GetInt32() - segment.GetProperty("start").GetInt32() == Slogan.Length).GetProperty("kind").GetString()));
    }

    [Fact]
    public void A_file_that_is_named_is_read_whatever_its_name_and_only_once()
    {
        string story = _folder.Write("story.article", Story);
        Assert.Equal(0, _terminal.Run("inspect", "--format", "jsonl", story, story));
        Assert.Equal("story.article", Path(Assert.Single(Objects())));
    }

    [Fact]
    public void What_does_not_exist_is_told_and_the_rest_is_read()
    {
        string story = _folder.Write("story.txt", Story);
        Assert.Equal(1, _terminal.Run("inspect", _folder.Root + "nowhere", story, "--format", "jsonl"));
        Assert.Equal($"corpusgen: there is no file or folder '{_folder.Root}nowhere'\n", _terminal.Error);
        Assert.Single(Objects());
    }

    [Fact]
    public void A_folder_without_articles_is_told()
    {
        _folder.Write("notes.md", Story);
        Assert.Equal(1, _terminal.Run("inspect", _folder.Root));
        Assert.Equal($"corpusgen: there is no .txt file in '{_folder.Root}'\n", _terminal.Error);
        Assert.Equal("", _terminal.Output);
    }

    [Fact]
    public void A_link_that_goes_in_a_circle_ends()
    {
        _folder.Write("story.txt", Story);
        Directory.CreateSymbolicLink(_folder.Root + "again", _folder.Root);
        Assert.Equal(0, _terminal.Run("inspect", _folder.Root, "--format", "jsonl"));
        Assert.Single(Objects());
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_byte_order_mark_tells_the_encoding_and_is_no_text(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        _folder.Write("story.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Story)]);
        Assert.Equal(0, _terminal.Run("inspect", _folder.Root, "--format", "jsonl"));
        Assert.Equal(Story.Length, Assert.Single(Objects()).GetProperty("length").GetInt32());
    }

    [Fact]
    public void The_folder_below_articles_names_the_publisher()
    {
        _folder.Write("articles/the-lantern/story.txt", Story);
        Assert.Equal(0, _terminal.Run("inspect", _folder.Root, "--format", "jsonl"));
        Assert.Equal("The Lantern", Assert.Single(Objects()).GetProperty("publisher").GetProperty("text").GetString());
    }

    [Fact]
    public void Text_is_the_default_and_says_why_a_file_is_no_article()
    {
        string empty = _folder.Write("empty.txt", " \n");
        Assert.Equal(0, _terminal.Run("inspect", empty));
        Assert.Equal(
            $"""
            {empty}
              no article: it is empty

              what is wrong
               1:1  error        The file holds no text: put the article into it or remove it (CORPUS0004)

            """.ReplaceLineEndings("\n"),
            _terminal.Output);
    }

    [Fact]
    public void Articles_are_set_apart_by_a_blank_line()
    {
        string first = _folder.Write("a.txt", ""), second = _folder.Write("b.txt", "");
        Assert.Equal(0, _terminal.Run("inspect", _folder.Root));
        Assert.Matches($"^{first}\n[^\0]*[^\n]\n\n{second}\n", _terminal.Output);
    }

    [Fact]
    public void Folders_come_in_the_order_of_whole_paths()
    {
        string[] paths = ["b-x.txt", "b.txt", "b/a.txt", "b/c-/a.txt", "b/c.txt", "b/c/a.txt", "b0.txt", "B/a.txt"];
        foreach (string path in paths)
            _folder.Write(path, Story);
        Assert.Equal(0, _terminal.Run("inspect", _folder.Root, "--format", "jsonl"));
        Assert.Equal(paths.Order(StringComparer.Ordinal), Objects().Select(Path));
    }

    [Theory]
    [InlineData]
    [InlineData("inspect")]
    [InlineData("inspect", ".", "--format", "xml")]
    [InlineData("inspect", ".", "--formt", "jsonl")]
    [InlineData("inspect", ".", "--skip", "-1")]
    [InlineData("fix", "-")]
    public void A_wrong_command_line_fails_with_a_reason(params string[] args)
    {
        Assert.NotEqual(0, _terminal.Run(args));
        Assert.NotEqual("", _terminal.Error);
    }

    public void Dispose() => _folder.Dispose();

    private string Path(JsonElement article) => article.GetProperty("path").GetString()![_folder.Root.Length..];

    private List<JsonElement> Objects() =>
        [.. _terminal.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
}
