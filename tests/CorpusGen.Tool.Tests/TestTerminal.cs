using CorpusGen.Tool.Commands;
using CorpusGen.Tool.Terminals;

namespace CorpusGen.Tool.Tests;

/// <summary>Keeps what a command writes.</summary>
internal sealed class TestTerminal
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public TestTerminal(int width = 80, bool hasColors = false, string input = "") => Terminal = new Terminal(new StringReader(input), _output, _error, width, hasColors, IsWatched: false);

    public Terminal Terminal { get; }

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    /// <summary>Runs a command line and returns its exit code.</summary>
    public int Run(params string[] args) => CorpusGenCommand.Run(args, Terminal);
}
