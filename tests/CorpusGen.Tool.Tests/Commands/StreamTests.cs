using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CorpusGen.Tool.Commands;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Terminals;
using CorpusGen.Tool.Threads;

namespace CorpusGen.Tool.Tests.Commands;

/// <summary>Articles on standard input, any number of them.</summary>
public sealed class StreamTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void A_line_is_an_article_with_what_it_says_of_itself()
    {
        JsonElement article = Assert.Single(Inspect(new TestTerminal(input:
            """
            {"id": 7, "path": "articles/the-lantern/ferry.txt", "text": "Ferry returns\n\nThe ferry came back on Monday.\n", "section": "Local", "language": "en", "publisher": null, "other": [1]}

            """)));
        Assert.Equal("articles/the-lantern/ferry.txt", article.GetProperty("path").GetString());
        Assert.Equal("Ferry returns\n\nThe ferry came back on Monday.\n".Length, article.GetProperty("length").GetInt32());
        Assert.Equal("The Lantern", article.GetProperty("publisher").GetProperty("text").GetString());
        Assert.Equal("Local", article.GetProperty("section").GetProperty("text").GetString());
        Assert.Equal("en", article.GetProperty("language").GetProperty("text").GetString());
    }

    [Fact]
    public void The_same_text_gives_the_same_from_a_file()
    {
        string text = Text(3), file = _folder.Write("story.txt", text);
        TestTerminal fromFile = new(), fromInput = new(input: Line(file, text));
        Assert.Equal(0, fromFile.Run("inspect", file, "--format", "jsonl"));
        Assert.Equal(0, fromInput.Run("inspect", "-", "--format", "jsonl"));
        Assert.Equal(fromFile.Output, fromInput.Output);
    }

    [Fact]
    public void An_article_without_a_path_is_named_by_its_line()
    {
        TestTerminal terminal = new(input: "\n{\"text\": \"Ferry returns\"}\r\n{\"text\": \"Ferry gone\"}");
        Assert.Equal(["-:2", "-:3"], Inspect(terminal).Select(Path));
    }

    [Theory]
    [InlineData("{", "it is no JSON")]
    [InlineData("[]", "it is no JSON object")]
    [InlineData("{}", "it has no 'text'")]
    [InlineData("""{"text": 1}""", "its 'text' is no string")]
    [InlineData("""{"text": "a", "path": ["b"]}""", "its 'path' is no string")]
    [InlineData("""{"text": "a\ud800"}""", "its 'text' holds half a character")]
    public void A_line_that_is_no_article_is_told_and_has_its_line_in_the_output(string line, string reason)
    {
        TestTerminal terminal = new(input: $"{Line("a", Text(1))}\n{line}\n{Line("c", Text(2))}\n");
        JsonElement[] articles = Inspect(terminal, exitCode: 1);
        Assert.Equal(["a", "-:2", "c"], articles.Select(Path));
        Assert.StartsWith(reason, articles[1].GetProperty("rejection").GetString());
        Assert.StartsWith($"corpusgen: cannot inspect '-:2': {reason}", terminal.Error);
    }

    [Fact]
    public void Results_come_in_the_order_of_the_articles()
    {
        // Long and short ones in turns: whoever is done first would come first.
        IEnumerable<string> lines = Enumerable.Range(0, 200).Select(i => Line($"{i}", Text(i % 7 == 0 ? 500 : 1)));
        Assert.Equal(Enumerable.Range(0, 200).Select(i => $"{i}"), Inspect(new TestTerminal(input: string.Join("\n", lines))).Select(Path));
    }

    [Fact]
    public void A_run_goes_on_where_another_broke_off()
    {
        string input = string.Concat(Enumerable.Range(0, 30).Select(i => i == 4 ? "no JSON\n" : i == 5 ? "\n" : Line($"{i}", Text(1)) + "\n"));
        TestTerminal whole = new(input: input);
        Inspect(whole, exitCode: 1);
        string[] lines = whole.Output.Split('\n');
        for (int done = 0; done < 30; done += 7)
        {
            TestTerminal rest = new(input: input);
            rest.Run("inspect", "-", "--format", "jsonl", "--skip", $"{done}");
            Assert.Equal(lines[done..], rest.Output.Split('\n'));
        }
    }

    [Fact]
    public void Parts_give_what_the_whole_gives()
    {
        string[] lines = [.. Enumerable.Range(0, 30).Select(i => Line($"{i}", Text(i)) + "\n")];
        string[] outputs = [.. new[] { lines, lines[..11], lines[11..] }.Select(part =>
        {
            TestTerminal terminal = new(input: string.Concat(part));
            Inspect(terminal);
            return terminal.Output;
        })];
        Assert.Equal(outputs[0], outputs[1] + outputs[2]);
    }

    [Fact]
    public void Check_reads_them_as_well()
    {
        TestTerminal terminal = new(input: $"{Line("a.txt", "")}\n{Line("b.txt", Text(1))}\n{Line("c.txt", " ")}\n");
        Assert.Equal(1, terminal.Run("check", "-", "--skip", "1"));
        Assert.Equal(["c.txt(1,1)", "c.txt(1,1)"], terminal.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(':')[0]));
    }

    /// <summary>Whatever their number, no more articles are in memory than are under way.</summary>
    [Theory]
    [InlineData("inspect", "jsonl")]
    [InlineData("inspect", "text")]
    [InlineData("check", "text")]
    [InlineData("check", "sarif")]
    public void Articles_are_read_no_further_than_results_are_taken(string command, string format)
    {
        const int Articles = 3000;
        CountingReader input = new(Articles);
        int ahead = 0;
        CountingWriter output = new(line =>
        {
            if (line > 0)
                ahead = Math.Max(ahead, input.Given - line);
        });
        Terminal terminal = new(input, output, TextWriter.Null, Width: 80, HasColors: false, IsWatched: false);
        CorpusGenCommand.Run([command, "-", "--format", format], terminal);
        Assert.Equal(Articles, input.Given);
        Assert.InRange(output.Largest, 1, 20_000);
        Assert.InRange(ahead, 1, (4 * Environment.ProcessorCount) + 1);
    }

    [Fact]
    public void Nothing_is_asked_for_before_there_is_room()
    {
        int asked = 0, done = 0;
        foreach (int result in OrderedWork.Select(Enumerable.Range(0, 100).Select(i => asked = i + 1), i => i, atOnce: 5))
        {
            Assert.Equal(++done, result);
            Assert.InRange(asked, done, done + 5);
        }

        Assert.Equal(100, done);
    }

    [Fact]
    public void One_path_keeps_none_of_its_files_in_mind()
    {
        for (int i = 0; i < 20; i++)
            _folder.Write($"{i / 5}/{i:00}.txt", Text(1));
        using IEnumerator<ArticleInput> inputs = new ArticleInputs([_folder.Root], TextReader.Null, Assert.Fail).Find().GetEnumerator();
        Assert.True(inputs.MoveNext());

        // What is removed now was not listed yet.
        Directory.Delete(_folder.Root + "2", recursive: true);
        Directory.CreateDirectory(_folder.Root + "2");
        int count = 1;
        while (inputs.MoveNext())
            count++;
        Assert.Equal(15, count);
    }

    /// <summary>docs/usage.md: several processes, where the machine has GNU parallel.</summary>
    [Fact]
    public async Task Several_processes_give_the_same_in_the_same_order()
    {
        string? parallel = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Select(folder => System.IO.Path.Combine(folder, "parallel")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(parallel is null, "There is no GNU parallel on this machine.");

        string input = string.Concat(Enumerable.Range(0, 200).Select(i => Line($"{i}", Text(i % 10)) + "\n"));
        TestTerminal one = new(input: input);
        Inspect(one);

        ProcessStartInfo start = new(parallel!, ["--pipe", "--keep-order", "--block", "20k", $"dotnet '{typeof(CorpusGenCommand).Assembly.Location}' inspect - --format jsonl"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        Assert.Equal(one.Output, await output);
    }

    public void Dispose() => _folder.Dispose();

    private static string Text(int paragraphs) =>
        "Ferry returns\nBy Anna Weller\n\n" + string.Concat(Enumerable.Range(0, paragraphs).Select(i => $"The ferry came back on Monday for the {i}th time. “I did,” said Tom Hale.\n\n"));

    private static string Line(string path, string text) => JsonSerializer.Serialize(new { path, text });

    private static string Path(JsonElement article) => article.GetProperty("path").GetString()!;

    private static JsonElement[] Inspect(TestTerminal terminal, int exitCode = 0)
    {
        Assert.Equal(exitCode, terminal.Run("inspect", "-", "--format", "jsonl"));
        return [.. terminal.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }

    /// <summary>Makes articles while it is asked for them.</summary>
    private sealed class CountingReader(int articles) : TextReader
    {
        public int Given { get; private set; }

        public override string? ReadLine() => Given == articles ? null : Line($"{++Given}.txt", "");
    }

    /// <summary>Tells with each piece of output which article it is about.</summary>
    private sealed class CountingWriter(Action<int> wrote) : StringWriter(CultureInfo.InvariantCulture)
    {
        public int Largest { get; private set; }

        public override void Write(string? value)
        {
            value ??= "";
            Largest = Math.Max(Largest, value.Length);
            int end = value.IndexOf(".txt", StringComparison.Ordinal);
            int start = end;
            while (start > 0 && char.IsAsciiDigit(value[start - 1]))
                start--;
            if (start < end)
                wrote(int.Parse(value.AsSpan(start, end - start), CultureInfo.InvariantCulture));
        }

        public override void WriteLine(string? value) => Write(value);
    }
}
