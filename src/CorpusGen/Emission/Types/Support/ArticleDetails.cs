namespace CorpusGen.Types;

/// <summary>Dates, keywords and names of an article, decoded from its table: apart from what most queries ask, as names are read one by one.</summary>
internal sealed class ArticleDetails
{
    /// <summary>Decodes them from a place in the table's numbers on.</summary>
    internal ArticleDetails(Article article, ArticleRecord record, int start)
    {
        string extras = record.Extras.ToString();
        TableReader reader = new TableReader(record.Numbers.Slice(start));
        Published = reader.NextDate();
        Modified = reader.NextDate();
        string[] keywords = reader.NextArray<string>();
        for (int i = 0; i < keywords.Length; i++)
        {
            keywords[i] = TableReader.Text(reader.NextPair(), article, extras)!;
        }

        Keywords = keywords;
        Byline[] bylines = reader.NextArray<Byline>();
        for (int i = 0; i < bylines.Length; i++)
        {
            bylines[i] = new Byline(
                article,
                TableReader.Text(reader.NextPair(), article, extras)!,
                TableReader.Text(reader.NextPair(), article, extras),
                TableReader.Text(reader.NextPair(), article, extras),
                (BylineKind)reader.Next(),
                reader.NextSpan(),
                TableReader.Text(reader.NextPair(), article, extras),
                TableReader.Text(reader.NextPair(), article, extras));
        }

        Bylines = bylines;
    }

    internal StatedDate Published { get; }

    internal StatedDate Modified { get; }

    internal string[] Keywords { get; }

    internal Byline[] Bylines { get; }
}
