namespace CorpusGen.Tool.Tests;

/// <summary>A folder of files that goes away with the test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("corpusgen-tool-");

    /// <summary>Where the folder is, with <c>/</c> between folders and behind the last.</summary>
    public string Root => _root.FullName.Replace('\\', '/') + "/";

    /// <summary>Writes a file and returns its path.</summary>
    public string Write(string path, byte[] content)
    {
        string file = Root + path;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return file;
    }

    /// <summary>Writes a file in UTF-8 and returns its path.</summary>
    public string Write(string path, string content) => Write(path, System.Text.Encoding.UTF8.GetBytes(content));

    public void Dispose() => _root.Delete(recursive: true);
}
