namespace CorpusGen.Types;

/// <summary>Who says what in an article, decoded from its table.</summary>
internal sealed class ArticleQuotes
{
    private readonly Article _article;
    private readonly string _extras;
    private readonly int[] _speakerOf;
    private Speaker[]? _speakers;

    /// <summary>Decodes it; the links are the corpus's speakers that the article's own numbers of speakers stand for.</summary>
    internal ArticleQuotes(Article article, global::System.ReadOnlySpan<char> links, ArticleRecord record)
    {
        _article = article;
        _extras = record.Extras.ToString();
        TableReader reader = new TableReader(record.Numbers);
        Quote[] quotes = reader.NextArray<Quote>();
        _speakerOf = new int[quotes.Length];
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
            _speakerOf[i] = speaker < 0 ? -1 : TableReader.Nth(links, speaker);
            quotes[i] = new Quote(
                article,
                this,
                start..(start + length),
                kind,
                _speakerOf[i],
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

    /// <summary>Adds those of a speaker, without making the objects of other speakers.</summary>
    internal void AddBy(int speaker, global::System.Collections.Generic.List<Quote> quotes)
    {
        for (int i = 0; i < _speakerOf.Length; i++)
        {
            if (_speakerOf[i] == speaker)
            {
                quotes.Add(WithNested[i]);
            }
        }
    }

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
