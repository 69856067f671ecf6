using System.CommandLine;
using CorpusGen.Tool.Terminals;

namespace CorpusGen.Tool.Commands;

/// <summary>The command line as a whole.</summary>
internal static class CorpusGenCommand
{
    /// <summary>Parses the arguments and runs what they ask for.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        RootCommand root = new("Reads news articles outside a build: shows what is understood, reports what is wrong and puts it right.")
        {
            InspectCommand.Create(terminal),
            CheckCommand.Create(terminal),
            FixCommand.Create(terminal),
        };
        ParseResult parsed = root.Parse(args);
        try
        {
            int code = parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            return parsed.Errors.Count > 0 ? ExitCode.Failure : code;
        }
        catch (BrokenPipeException)
        {
            // Whoever read the output has seen enough.
            return ExitCode.Success;
        }
    }
}
