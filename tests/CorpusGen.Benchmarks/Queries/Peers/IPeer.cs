namespace CorpusGen.Benchmarks.Queries.Peers;

/// <summary>A way to have articles in a program: each is in a program of its own.</summary>
internal interface IPeer
{
    /// <summary>Makes what it needs of the data in a folder, once and for all.</summary>
    void Prepare(string folder)
    {
    }

    /// <summary>Takes the data of a folder; what it then keeps in memory is its own affair.</summary>
    void Open(string folder);

    /// <param name="about">The speaker's name or the article's slug.</param>
    IEnumerable<string> Ask(Query query, string about);
}
