namespace CorpusGen.Parsing;

/// <summary>Paths that are the same on every machine. Works on the text alone.</summary>
internal static class RelativePath
{
    /// <summary>The way from a folder to a file, with <c>/</c> between folders; the file's own path when they share no root.</summary>
    public static string Between(string folder, string file)
    {
        string[] from = folder.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        string[] to = file.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        int shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && string.Equals(from[shared], to[shared], StringComparison.Ordinal))
            shared++;
        return shared == 0
            ? string.Join("/", to)
            : string.Join("/", Enumerable.Repeat("..", from.Length - shared).Concat(to.Skip(shared)));
    }
}
