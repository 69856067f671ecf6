using System.Text;

namespace VerifyStandIn.Tests;

/// <summary>An empty folder in which a test's snapshots stand; gone when the test ends.</summary>
internal sealed class SnapshotFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verify-");

    /// <summary>Names of all files, relative to the folder, in order.</summary>
    public string[] Files =>
        [.. _folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.FullName, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>The source file of a test in this folder.</summary>
    public string SourceFile => Path.Combine(_folder.FullName, "SomeTests.cs");

    public byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(_folder.FullName, name));

    public string Text(string name) => File.ReadAllText(Path.Combine(_folder.FullName, name));

    public void Write(string name, string text, bool withMark = true) =>
        File.WriteAllText(Path.Combine(_folder.FullName, name), text, new UTF8Encoding(withMark));

    /// <summary>What a person does who agrees with what a test made.</summary>
    public void Approve()
    {
        foreach (FileInfo file in _folder.EnumerateFiles("*.received.*", SearchOption.AllDirectories).ToArray())
            file.MoveTo(file.FullName.Replace(".received.", ".verified.", StringComparison.Ordinal), overwrite: true);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
