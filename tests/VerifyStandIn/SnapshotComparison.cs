using System.Text;

namespace VerifyTests;

/// <summary>Compares what a test made with its verified files, and leaves what differs beside them.</summary>
internal static class SnapshotComparison
{
    private static readonly UTF8Encoding s_encoding = new(encoderShouldEmitUTF8Identifier: true);

    public static async Task Run(SnapshotPlace place, List<Snapshot> snapshots)
    {
        Directory.CreateDirectory(place.Directory);
        foreach (string left in place.Existing("received"))
            File.Delete(left);

        HashSet<string> unclaimed = [.. place.Existing("verified")];
        List<string> added = [], changed = [], equal = [];
        StringBuilder differences = new();
        foreach ((Snapshot snapshot, string? name) in Named(snapshots))
        {
            string verified = place.FilePath(name, "verified", snapshot.Extension);
            string received = place.FilePath(name, "received", snapshot.Extension);
            unclaimed.Remove(verified);
            string? approved = File.Exists(verified) ? SnapshotConverter.WithLineFeeds(await File.ReadAllTextAsync(verified)) : null;
            if (approved == snapshot.Text || approved == snapshot.Text + "\n")
            {
                equal.Add(Line(received, verified));
                continue;
            }

            await File.WriteAllTextAsync(received, snapshot.Text, s_encoding);
            (approved is null ? added : changed).Add(Line(received, verified));
            if (approved is not null)
                differences.Append('\n').Append(Path.GetFileName(verified)).Append('\n').Append(FirstDifference(approved, snapshot.Text));
        }

        if (added.Count + changed.Count + unclaimed.Count == 0)
            return;

        StringBuilder message = new($"Directory: {place.Directory}\n");
        AppendList(message, "New", added);
        AppendList(message, "NotEqual", changed);
        AppendList(message, "Delete", unclaimed.Select(path => $"  - {Path.GetFileName(path)}\n"));
        AppendList(message, "Equal", equal);
        throw new VerifyException(message.Append(differences).ToString());
    }

    /// <summary>Numbers the snapshots of one name, in their order; a name met once stays as it is.</summary>
    private static IEnumerable<(Snapshot Snapshot, string? Name)> Named(List<Snapshot> snapshots) =>
        snapshots.GroupBy(snapshot => (snapshot.Name, snapshot.Extension)).SelectMany(group =>
            group.Count() == 1
                ? [(group.First(), group.Key.Name)]
                : group.Select((snapshot, index) => (snapshot, (string?)$"{group.Key.Name}.{index:D2}")));

    private static string Line(string received, string verified) =>
        $"  - Received: {Path.GetFileName(received)}\n    Verified: {Path.GetFileName(verified)}\n";

    private static void AppendList(StringBuilder message, string title, IEnumerable<string> lines)
    {
        string text = string.Concat(lines);
        if (text.Length > 0)
            message.Append(title).Append(":\n").Append(text);
    }

    private static string FirstDifference(string approved, string received)
    {
        string[] expected = approved.Split('\n'), actual = received.Split('\n');
        int line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line])
            line++;
        return $"  line {line + 1}\n  Verified: {LineAt(expected, line)}\n  Received: {LineAt(actual, line)}\n";
    }

    private static string LineAt(string[] lines, int line) => line < lines.Length ? lines[line] : "(end of file)";
}
