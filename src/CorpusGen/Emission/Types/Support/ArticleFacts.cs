namespace CorpusGen.Types;

/// <summary>What is known of an article as a whole, decoded from its table.</summary>
internal sealed class ArticleFacts
{
    private readonly Article _article;
    private readonly string _extras;
    private readonly (int Start, int Length) _headline, _alternativeHeadline, _kicker, _dateline, _publisher, _section, _url, _language, _sourcePath;
    private string? _headlineText, _alternativeHeadlineText, _publisherText;

    internal ArticleFacts(Article article, ArticleRecord record)
    {
        _article = article;
        _extras = record.Extras.ToString();
        TableReader reader = new TableReader(record.Numbers);
        IsTruncated = reader.Next() != 0;
        WordCount = reader.Next();
        _headline = reader.NextPair();
        _alternativeHeadline = reader.NextPair();
        _kicker = reader.NextPair();
        _dateline = reader.NextPair();
        _publisher = reader.NextPair();
        _section = reader.NextPair();
        _url = reader.NextPair();
        _language = reader.NextPair();
        _sourcePath = reader.NextPair();
        End = reader.Position;
    }

    internal bool IsTruncated { get; }

    internal int WordCount { get; }

    internal string? Headline => _headlineText ??= Text(_headline);

    internal string? AlternativeHeadline => _alternativeHeadlineText ??= Text(_alternativeHeadline);

    internal string? Kicker => Text(_kicker);

    internal string? Dateline => Text(_dateline);

    internal string? Publisher => _publisherText ??= Text(_publisher);

    internal string? Section => Text(_section);

    internal string? Url => Text(_url);

    internal string? Language => Text(_language);

    internal string SourcePath => Text(_sourcePath)!;

    /// <summary>Where in the table's numbers the details begin.</summary>
    internal int End { get; }

    private string? Text((int Start, int Length) place) => TableReader.Text(place, _article, _extras);
}
