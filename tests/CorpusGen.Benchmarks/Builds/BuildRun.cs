using System.Diagnostics;
using System.Globalization;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>One build from nothing.</summary>
/// <param name="Seconds">From the command to its end.</param>
/// <param name="PeakMegabytes">Of the compiler's process; 0 where the system does not tell.</param>
/// <param name="Succeeded">Whether it compiled.</param>
internal readonly record struct BuildRun(double Seconds, double PeakMegabytes, bool Succeeded)
{
    private static readonly TimeSpan s_glance = TimeSpan.FromMilliseconds(50);

    /// <param name="server">The name of the server that compiles, which lives on for the next build; <see langword="null"/> for a compiler of the build's own, which begins cold.</param>
    public static BuildRun Of(string folder, string? server)
    {
        Start(folder, "restore").WaitForExit();
        foreach (string made in new[] { "bin", Path.Combine("obj", "Debug") })
        {
            if (Directory.Exists(Path.Combine(folder, made)))
                Directory.Delete(Path.Combine(folder, made), recursive: true);
        }

        long start = Stopwatch.GetTimestamp();
        using Process build = Start(folder, "build", "--no-restore", "-nodeReuse:false", $"-p:UseSharedCompilation={server is not null}", $"-p:SharedCompilationId={server}");
        double peak = 0;
        while (!build.WaitForExit(s_glance))
            peak = Math.Max(peak, Compilers(server ?? folder).Select(PeakOf).DefaultIfEmpty().Max());
        return new BuildRun(Stopwatch.GetElapsedTime(start).TotalSeconds, peak, build.ExitCode == 0);
    }

    private static Process Start(string folder, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [.. arguments, "-v:q", "-nologo"]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        Process process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }

    /// <summary>Ends a server, where the system tells which process it is; elsewhere it ends by itself, some minutes later.</summary>
    public static void End(string server)
    {
        foreach (string compiler in Compilers(server))
        {
            try
            {
                using Process process = Process.GetProcessById(int.Parse(Path.GetFileName(compiler), CultureInfo.InvariantCulture));
                process.Kill();
                process.WaitForExit();
                File.Delete("/tmp/" + server); // the socket, which a server takes away that ends by itself
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
            {
                // It ended by itself.
            }
        }
    }

    /// <summary>The compilers that work in a folder, or serve by a name, as Linux tells it: the processes' own folders.</summary>
    private static IEnumerable<string> Compilers(string folderOrServer) => Directory.Exists("/proc/self")
        ? Directory.EnumerateDirectories("/proc").Where(process => IsCompiler(process, folderOrServer))
        : [];

    private static bool IsCompiler(string process, string folderOrServer)
    {
        try
        {
            string command = File.ReadAllText(Path.Combine(process, "cmdline"));
            return command.Contains("VBCSCompiler", StringComparison.Ordinal)
                ? command.Contains($"-pipename:{folderOrServer}\0", StringComparison.Ordinal)
                : command.Contains("csc", StringComparison.Ordinal) && Directory.ResolveLinkTarget(Path.Combine(process, "cwd"), returnFinalTarget: false)?.FullName == folderOrServer;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It ended, or is no process.
            return false;
        }
    }

    /// <summary>The high-water mark of a process's resident memory, in megabytes.</summary>
    private static double PeakOf(string process)
    {
        try
        {
            string line = File.ReadLines(Path.Combine(process, "status")).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // It ended.
            return 0;
        }
    }
}
