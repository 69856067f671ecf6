namespace CorpusGen.Types;

/// <summary>A picture of which a caption or credit is left in the text.</summary>
internal sealed class Image
{
    private readonly Article _article;
    private readonly global::System.Range? _caption;
    private readonly global::System.Range? _credit;

    internal Image(Article article, global::System.Range? caption, global::System.Range? credit)
    {
        _article = article;
        _caption = caption;
        _credit = credit;
    }

    /// <summary>What it shows, or null.</summary>
    public string? Caption => _caption is { } caption ? _article.Text[caption] : null;

    /// <summary>Who made it, as stated, or null.</summary>
    public string? Credit => _credit is { } credit ? _article.Text[credit] : null;
}
