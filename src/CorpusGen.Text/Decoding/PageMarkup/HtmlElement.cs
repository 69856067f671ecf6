namespace CorpusGen.Text.Decoding.PageMarkup;

/// <summary>An element of HTML that articles have.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="BreaksLine">Whether what is before it and what is behind it stand on lines of their own.</param>
/// <param name="Hides">Whether nothing is seen of what it holds.</param>
internal sealed record HtmlElement(string Name, bool BreaksLine, bool Hides)
{
    private const string Blocks =
        "address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html iframe li "
        + "main nav ol option p pre section summary table tbody td tfoot th thead title tr ul video";

    private const string Phrases =
        "a abbr audio b big button center cite code del dfn em embed font i img input ins kbd label link mark meta object picture q s samp small source span "
        + "strike strong sub sup time tt u var wbr";

    private const string Hidden = "noscript script style svg template";

    private static readonly Dictionary<string, HtmlElement> s_elements = Words(Blocks).Select(name => new HtmlElement(name, BreaksLine: true, Hides: false))
        .Concat(Words(Phrases).Select(name => new HtmlElement(name, BreaksLine: false, Hides: false)))
        .Concat(Words(Hidden).Select(name => new HtmlElement(name, BreaksLine: false, Hides: true)))
        .ToDictionary(element => element.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The element of a name in whatever case; null where there is none.</summary>
    public static HtmlElement? Find(string name) => s_elements.TryGetValue(name, out HtmlElement? element) ? element : null;

    private static string[] Words(string names) => names.Split(' ');
}
