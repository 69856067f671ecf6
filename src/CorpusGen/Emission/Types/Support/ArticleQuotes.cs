namespace CorpusGen.Types;

/// <summary>Who says what in an article, decoded from its table.</summary>
internal sealed class ArticleQuotes
{
    private readonly Article _article;
    private readonly string _extras;
    private Speaker[]? _speakers;

    /// <summary>Decodes it; the links are the corpus's speakers that the article's own numbers of speakers stand for.</summary>
    internal ArticleQuotes(Article article, global::System.ReadOnlySpan<char> links, ArticleRecord record)
    {
        _article = article;
        _extras = record.Extras.ToString();
        TableReader reader = new TableReader(record.Numbers);
        Quote[] quotes = reader.NextArray<Quote>();
        for (int i = 0; i < quotes.Length; i++)
        {
            (int start, int length) = reader.NextPair();
            QuotationKind kind = (QuotationKind)reader.Next();
            int speaker = reader.Next();
            global::System.Range? mention = reader.NextSpan();
            global::System.Range? cue = reader.NextSpan();
            bool continues = reader.Next() != 0;
            int parent = reader.Next();
            (int Start, int Length) decision = reader.NextPair();
            quotes[i] = new Quote(
                article,
                this,
                start..(start + length),
                kind,
                speaker < 0 ? -1 : TableReader.Nth(links, speaker),
                mention,
                cue,
                continues,
                parent < 0 ? null : quotes[parent],
                decision,
                reader.Next() / 1000.0);
        }

        WithNested = quotes;
        All = global::System.Array.FindAll(quotes, static quote => quote.Parent is null);
    }

    internal Quote[] WithNested { get; }

    internal Quote[] All { get; }

    internal Speaker[] Speakers => _speakers ?? Once.Set(ref _speakers, FindSpeakers());

    internal string Text((int Start, int Length) place) => TableReader.Text(place, _article, _extras)!;

    private Speaker[] FindSpeakers()
    {
        global::System.Collections.Generic.List<Speaker> speakers = new global::System.Collections.Generic.List<Speaker>();
        foreach (Quote quote in WithNested)
        {
            if (quote.Speaker is { } speaker && !speakers.Contains(speaker))
            {
                speakers.Add(speaker);
            }
        }

        return speakers.ToArray();
    }
}
