namespace CorpusGen.Tool.Commands;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>Articles have errors, or some were left out.</summary>
    public const int Errors = 1;

    /// <summary>The command line is wrong, or not everything that it names could be read.</summary>
    public const int Failure = 2;
}
