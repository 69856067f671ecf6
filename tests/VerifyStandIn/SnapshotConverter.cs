using Microsoft.CodeAnalysis;

namespace VerifyTests;

/// <summary>Turns a target into the files that show it.</summary>
internal static class SnapshotConverter
{
    public static List<Snapshot> Convert(object? target) => target switch
    {
        GeneratorDriver driver => Convert(driver.GetRunResult()),
        GeneratorDriverRunResult result => Convert(result),
        string text => [new Snapshot(null, "txt", WithLineFeeds(text))],
        _ => throw new NotSupportedException($"The stand-in for Verify cannot show {target?.GetType().ToString() ?? "null"}."),
    };

    private static List<Snapshot> Convert(GeneratorDriverRunResult run)
    {
        if (!VerifySourceGenerators.Initialized)
            throw new InvalidOperationException("Call VerifySourceGenerators.Initialize() in a module initializer.");

        Exception[] exceptions = [.. run.Results.Select(result => result.Exception).OfType<Exception>()];
        if (exceptions.Length > 0)
            throw exceptions.Length == 1 ? exceptions[0] : new AggregateException(exceptions);

        List<Snapshot> snapshots = [];
        if (!run.Diagnostics.IsEmpty)
            snapshots.Add(new Snapshot(null, "txt", DiagnosticsWriter.Write(run.Diagnostics)));
        snapshots.AddRange(run.Results.SelectMany(result => result.GeneratedSources
            .OrderBy(source => source.HintName, StringComparer.Ordinal)
            .Select(Convert)));
        return snapshots;
    }

    private static Snapshot Convert(GeneratedSourceResult source) => new(
        Path.GetFileNameWithoutExtension(source.HintName.Replace('\\', '/')),
        "cs",
        WithLineFeeds($"//HintName: {source.HintName}\n{source.SourceText}"));

    public static string WithLineFeeds(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}
