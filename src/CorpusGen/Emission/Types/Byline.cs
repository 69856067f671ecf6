namespace CorpusGen.Types;

/// <summary>One name in a byline or credit.</summary>
internal sealed class Byline
{
    internal Byline(Article article, string name, string? role, string? organization, BylineKind kind, global::System.Range? span, string? biography, string? contact)
    {
        Article = article;
        Name = name;
        Role = role;
        Organization = organization;
        Kind = kind;
        Span = span;
        Biography = biography;
        Contact = contact;
    }

    /// <summary>The article that names them.</summary>
    public Article Article { get; }

    /// <summary>The person or agency: no "By", no handle, no address.</summary>
    public string Name { get; }

    /// <summary>The role as stated ("Political editor"), or null.</summary>
    public string? Role { get; }

    /// <summary>The organisation as stated, or null.</summary>
    public string? Organization { get; }

    /// <summary>What they did for the article.</summary>
    public BylineKind Kind { get; }

    /// <summary>Where <see cref="Article.Text"/> names them; null when it comes from outside the file.</summary>
    public global::System.Range? Span { get; }

    /// <summary>What the page tells about the author, or null.</summary>
    public string? Biography { get; }

    /// <summary>The author's e-mail address or handle ("@maraellison"), or null.</summary>
    public string? Contact { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
