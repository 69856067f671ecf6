namespace CorpusGen.Package.Tests;

/// <summary>How a command ended.</summary>
/// <param name="ExitCode">Zero when it went well.</param>
/// <param name="Output">What it wrote to standard output and standard error.</param>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The output, if the command went well.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return Output;
    }

    /// <summary>The output, if the command went wrong.</summary>
    public string Failed()
    {
        Assert.True(ExitCode != 0, Output);
        return Output;
    }
}
