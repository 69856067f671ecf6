using System.Text;

namespace CorpusGen.Tool.Terminals;

/// <summary>Where a command reads and writes, and what is there to show it.</summary>
/// <param name="Input">Articles, where the command line says so.</param>
/// <param name="Output">Results.</param>
/// <param name="Error">Complaints and progress.</param>
/// <param name="Width">Columns that a line of the output has room for.</param>
/// <param name="HasColors">Whether the output shows colours.</param>
/// <param name="IsWatched">Whether a person sees the errors, and not the output in between.</param>
internal sealed record Terminal(TextReader Input, TextWriter Output, TextWriter Error, int Width, bool HasColors, bool IsWatched) : IDisposable
{
    private const int WidthOfFiles = 120;

    /// <summary>The terminal, files or pipes that this process was started with.</summary>
    public static Terminal OfProcess()
    {
        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        bool isTerminal = !Console.IsOutputRedirected;
        return new Terminal(
            new StreamReader(Console.OpenStandardInput(), utf8, detectEncodingFromByteOrderMarks: true, bufferSize: 65_536),
            new StreamWriter(OutputStream.OfProcess(), utf8, bufferSize: 65_536) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true },
            isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : WidthOfFiles,
            isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
            !isTerminal && !Console.IsErrorRedirected);
    }

    /// <summary>Says what went wrong, behind the results up to here.</summary>
    public void Complain(string problem)
    {
        Output.Flush();
        Error.WriteLine($"corpusgen: {problem}");
    }

    /// <summary>Writes what is still to be written.</summary>
    public void Dispose()
    {
        try
        {
            Output.Dispose();
        }
        catch (BrokenPipeException)
        {
            // Nobody reads the rest.
        }

        Error.Dispose();
    }
}
