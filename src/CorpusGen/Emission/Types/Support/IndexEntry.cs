namespace CorpusGen.Types;

/// <summary>What the corpus's index says of one speaker, author or publisher.</summary>
internal readonly ref struct IndexEntry
{
    private readonly global::System.ReadOnlySpan<char> _rest;

    internal IndexEntry(global::System.ReadOnlySpan<char> starts, global::System.ReadOnlySpan<char> table, int index)
    {
        global::System.ReadOnlySpan<char> entry = table.Slice(TableReader.Fixed(starts, index));
        TableReader reader = new TableReader(entry);
        Name = NextName(ref reader);
        Kind = reader.Next();
        _rest = entry.Slice(reader.Position);
    }

    internal global::System.ReadOnlySpan<char> Name { get; }

    internal int Kind { get; }

    internal string[] Aliases()
    {
        TableReader reader = new TableReader(_rest);
        return NextAliases(ref reader);
    }

    internal bool HasAlias(string name)
    {
        TableReader reader = new TableReader(_rest);
        for (int left = reader.Next(); left > 0; left--)
        {
            if (global::System.MemoryExtensions.SequenceEqual(NextName(ref reader), name))
            {
                return true;
            }
        }

        return false;
    }

    internal int[] Articles()
    {
        TableReader reader = new TableReader(_rest);
        NextAliases(ref reader);
        int[] articles = reader.NextArray<int>();
        int article = 0;
        for (int i = 0; i < articles.Length; i++)
        {
            articles[i] = article += reader.Next();
        }

        return articles;
    }

    private static string[] NextAliases(ref TableReader reader)
    {
        string[] aliases = reader.NextArray<string>();
        for (int i = 0; i < aliases.Length; i++)
        {
            aliases[i] = NextName(ref reader).ToString();
        }

        return aliases;
    }

    private static global::System.ReadOnlySpan<char> NextName(scoped ref TableReader reader)
    {
        (int start, int length) = reader.NextPair();
        return global::System.MemoryExtensions.AsSpan(CorpusIndex.Names, start, length);
    }
}
