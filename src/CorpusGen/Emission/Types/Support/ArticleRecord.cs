namespace CorpusGen.Types;

/// <summary>What a table of several articles says of one: behind the length of each, its numbers and its texts.</summary>
internal readonly ref struct ArticleRecord
{
    internal ArticleRecord(string table, int place)
    {
        global::System.ReadOnlySpan<char> rest = table;
        int numbers = 0;
        int extras = 0;
        for (; place >= 0; place--)
        {
            rest = rest.Slice(numbers + extras);
            TableReader reader = new TableReader(rest);
            numbers = reader.Next();
            extras = reader.Next();
            rest = rest.Slice(reader.Position);
        }

        Numbers = rest.Slice(0, numbers);
        Extras = rest.Slice(numbers, extras);
    }

    internal global::System.ReadOnlySpan<char> Numbers { get; }

    /// <summary>The texts that do not stand in the article in this form.</summary>
    internal global::System.ReadOnlySpan<char> Extras { get; }
}
