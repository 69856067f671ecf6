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
        RootCommand root = new("Shows what CorpusGen reads in news articles, outside a build.") { InspectCommand.Create(terminal) };
        return root.Parse(args).Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error });
    }
}
