using System.Diagnostics;
using System.Globalization;

namespace CorpusGen.Benchmarks.Builds;

/// <summary>One build from nothing, in processes that begin cold.</summary>
/// <param name="Seconds">From the command to its end.</param>
/// <param name="PeakMegabytes">Of the compiler's process; 0 where the system does not tell.</param>
/// <param name="Succeeded">Whether it compiled.</param>
internal readonly record struct BuildRun(double Seconds, double PeakMegabytes, bool Succeeded)
{
    private static readonly TimeSpan s_glance = TimeSpan.FromMilliseconds(50);

    public static BuildRun Of(string folder)
    {
        Start(folder, "restore").WaitForExit();
        foreach (string made in new[] { "bin", Path.Combine("obj", "Debug") })
        {
            if (Directory.Exists(Path.Combine(folder, made)))
                Directory.Delete(Path.Combine(folder, made), recursive: true);
        }

        long start = Stopwatch.GetTimestamp();
        using Process build = Start(folder, "build", "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=false");
        double peak = 0;
        while (!build.WaitForExit(s_glance))
            peak = Math.Max(peak, CompilerPeak(folder));
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

    /// <summary>The high-water mark of the resident memory of the compiler that works in a folder, as Linux tells it.</summary>
    private static double CompilerPeak(string folder)
    {
        double peak = 0;
        if (!Directory.Exists("/proc/self"))
            return peak;
        foreach (string process in Directory.EnumerateDirectories("/proc"))
        {
            try
            {
                if (!File.ReadAllText(Path.Combine(process, "cmdline")).Contains("csc", StringComparison.Ordinal) || Directory.ResolveLinkTarget(Path.Combine(process, "cwd"), returnFinalTarget: false)?.FullName != folder)
                    continue;
                string line = File.ReadLines(Path.Combine(process, "status")).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
                peak = Math.Max(peak, double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidOperationException)
            {
                // It ended, or is no process.
            }
        }

        return peak;
    }
}
