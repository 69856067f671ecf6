using System.Runtime.CompilerServices;
using VerifyTests;

namespace VerifyXunit;

/// <summary>Compares what a test made with the files in which it was once approved.</summary>
public static class Verifier
{
    /// <summary>Compares a target with its verified files.</summary>
    /// <param name="target">A generator driver that has run, the result of such a run, or a string.</param>
    /// <param name="settings">Where the files are; copied.</param>
    /// <param name="sourceFile">The test's source file, beside which the verified files stand.</param>
    public static SettingsTask Verify(object? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        new(settings, chosen => Run(target, chosen, sourceFile));

    private static async Task Run(object? target, VerifySettings settings, string sourceFile)
    {
        SnapshotPlace place = SnapshotPlace.OfCurrentTest(settings, sourceFile);
        await SnapshotComparison.Run(place, SnapshotConverter.Convert(target));
    }
}
