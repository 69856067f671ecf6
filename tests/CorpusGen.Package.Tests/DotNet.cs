using System.Diagnostics;
using System.Text;

namespace CorpusGen.Package.Tests;

/// <summary>Runs the <c>dotnet</c> command as a user's shell would, whatever runs the tests.</summary>
internal static class DotNet
{
    /// <summary>Runs it and waits.</summary>
    /// <param name="folder">Where to run it.</param>
    /// <param name="packages">The global packages folder.</param>
    public static Task<CommandResult> Run(string folder, string packages, params string[] arguments) => Run(folder, packages, [], arguments);

    /// <summary>Runs it with further environment variables and waits.</summary>
    public static async Task<CommandResult> Run(string folder, string packages, Dictionary<string, string> environment, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // What the build or test run around us tells its own children would mislead these.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;

        CancellationToken cancellation = TestContext.Current.CancellationToken;
        StringBuilder output = new();
        using Process process = new() { StartInfo = start };
        process.OutputDataReceived += Append;
        process.ErrorDataReceived += Append;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new CommandResult(process.ExitCode, output.ToString());

        void Append(object sender, DataReceivedEventArgs line)
        {
            if (line.Data is null)
                return;
            lock (output)
                output.Append(line.Data).Append('\n');
        }
    }
}
