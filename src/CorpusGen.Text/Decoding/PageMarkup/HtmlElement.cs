namespace CorpusGen.Text.Decoding.PageMarkup;

/// <summary>An element of HTML that articles have.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="Opening">What is seen of its start tag.</param>
/// <param name="Closing">What is seen of its end tag.</param>
/// <param name="Hides">Whether nothing is seen of what it holds.</param>
internal sealed record HtmlElement(string Name, string Opening, string Closing, bool Hides)
{
    /// <summary>What is seen of a block's tag: an end of a line that never makes one with a carriage return before it or a line feed behind it.</summary>
    public const string LineEnd = "\u2028";

    private const string Blocks =
        "address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe "
        + "legend li main nav ol option p pre section select summary table tbody td textarea tfoot th thead title tr ul video";

    private const string Phrases =
        "a abbr acronym audio b bdi bdo big button canvas cite code col colgroup data del dfn em embed font i img input ins kbd label link mark meta nobr object "
        + "picture rb rp rt ruby s samp small source span strike strong sub sup time track tt u var wbr";

    private const string Hidden = "noscript script style svg template";

    /// <summary>Elements of other vocabularies: "o:p", "amp-ad".</summary>
    private static readonly HtmlElement s_other = new("", "", "", Hides: false);

    private static readonly Dictionary<string, HtmlElement> s_elements = Words(Blocks).Select(name => new HtmlElement(name, LineEnd, LineEnd, Hides: false))
        .Concat(Words(Phrases).Select(name => new HtmlElement(name, "", "", Hides: false)))
        .Concat(Words(Hidden).Select(name => new HtmlElement(name, "", "", Hides: true)))
        .Append(new HtmlElement("q", "“", "”", Hides: false))
        .ToDictionary(element => element.Name, StringComparer.Ordinal);

    /// <summary>Attributes that need no value.</summary>
    private static readonly HashSet<string> s_flags = new(
        Words("allowfullscreen async autofocus autoplay checked compact controls crossorigin default defer disabled download hidden inert itemscope loop multiple muted nomodule noshade novalidate nowrap open playsinline readonly required reversed selected"),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The element of a name; null where there is none. Pages write names in small letters or in capitals, and titles in neither.</summary>
    public static HtmlElement? Find(string name)
    {
        if (name.IndexOfAny([':', '-']) > 0)
            return s_other;
        string small = name.ToLowerInvariant();
        return (small == name || name.ToUpperInvariant() == name) && s_elements.TryGetValue(small, out HtmlElement? element) ? element : null;
    }

    /// <summary>Whether an attribute needs no value.</summary>
    public static bool IsFlag(string attribute) => s_flags.Contains(attribute);

    private static string[] Words(string names) => names.Split(' ');
}
