namespace CorpusGen.Tests;

/// <summary>Texts on which a reader, a compiler or an XML parser could trip.</summary>
internal static class HostileTexts
{
    /// <summary>What ends or opens something in C#, in XML or in front matter, and what is no character at all.</summary>
    public static IReadOnlyList<string> Pieces { get; } =
    [
        "\"", "\"\"\"", "\\", "\\u0022", "\\n", "{", "}", "{0}", "{{", "$\"{x}\"", "@\"", "'", "*/", "/*", "//", "///", "#if X\n", "#endif\n", "#pragma warning disable\n",
        "#line 1 \"x\"\n", "</summary>", "<b>", "&amp;", "&", "<![CDATA[", "]]>", "<!--", "-->", "<?xml", "--", "---\n", "...\n", ": ", "\t",
        "\0", "\u0001", "\u001B[31m", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2066", "\u2028", "\u2029", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF",
        "\uD800", "\uDC00", "\uDBFF\uDFFF", "😀", "👩‍👩‍👧", "\uE000", "e\u0301", "ﷺ", "日本語", "ß", "ı", "İ", "\r", "\n", "\r\n", "\n\n", "\v", "\f",
    ];

    /// <summary>Whole files that are articles, however odd.</summary>
    public static IReadOnlyDictionary<string, string> Articles { get; } = new Dictionary<string, string>
    {
        ["one-letter"] = "a",
        ["no-line-end"] = "A title\n\nA body without an end",
        ["carriage-returns"] = "A title\r\rA body.\r",
        ["mixed-line-ends"] = "A title\r\n\nA body.\r\u2028B\u2029C\u0085D\v\f",
        ["every-piece"] = "A title\n\n" + string.Join(" ", Pieces) + "\n",
        ["every-piece-glued"] = string.Concat(Pieces),
        ["every-piece-reversed"] = string.Concat(Pieces.Reverse()),
        ["title-of-pieces"] = string.Concat(Pieces.Where(piece => !piece.Contains('\n') && !piece.Contains('\r'))) + "\n\nA body.\n",
        ["comment-end"] = "*/ title </summary> <b>\n\n*/ </summary> ]]> --> \"\"\" body.\n",
        ["lone-high"] = "A \uD800 title\n\nA \uD83D body \uD83D\n",
        ["lone-low"] = "\uDC00\n\nA body \uDE00.\n",
        ["bidi"] = "\u202EA title\u202C\n\n\u2066A body\u2069 \u200F.\n",
        ["preprocessor"] = "#if false\n\n#error no\n#endif\n",
        ["all-of-latin"] = string.Concat(Enumerable.Range(0, 0x250).Select(c => (char)c)),
        ["open-quotations"] = "A title\n\n" + string.Concat(Enumerable.Repeat("\"“‘«„", 2000)) + "\n",
        ["long-line"] = "A title\n\n" + string.Concat(Enumerable.Repeat("word ", 40_000)),
        ["long-word"] = new string('x', 100_000) + "\n\nA body.\n",
        ["many-lines"] = string.Concat(Enumerable.Repeat("A line.\n", 20_000)),
        ["one-sentence-of-cues"] = string.Concat(Enumerable.Repeat("“Yes,” Anna Weller said. ", 500)),
        ["one-paragraph-of-names"] = string.Concat(Enumerable.Range(0, 500).Select(i => $"“Go,” said A{(char)('a' + (i % 26))} B{(char)('a' + (i / 26))}. ")),
        ["single-marks"] = string.Concat(Enumerable.Repeat("‘a’ said ‘b’ ", 500)),
        ["bylines"] = string.Concat(Enumerable.Repeat("By Anna Weller\n", 500)),
        ["dates"] = string.Concat(Enumerable.Repeat("12 March 2024\n", 500)),
        ["front-matter-open"] = "---\ntitle: x\n",
        ["front-matter-only"] = "---\nheadline: x\n---\n",
        ["front-matter-broken"] = "---\n\t: [}{ &a *b !!x\n---\nA title\n\nA body.\n",
        ["front-matter-hostile"] = "---\nheadline: \"*/ </summary> \\\" \\u2028 \\0\"\nauthors: [\"*/\", \"</summary>\", \"\\uD800\"]\npublisher: \"]]> \\\\\"\n---\nA title\n\nA body.\n",
    };

    /// <summary>Whole files that are none.</summary>
    public static IReadOnlyDictionary<string, string> NoArticles { get; } = new Dictionary<string, string>
    {
        ["empty"] = "",
        ["blank"] = " \t\r\n\n ",
        ["mark"] = "\uFEFF",
        ["unseen"] = "\u200B\u00AD\n\u2060",
        ["nulls"] = new string('\0', 3000),
        ["utf-16-as-latin"] = string.Concat("A title\n\nA body.\n".Select(c => $"{c}\0")),
        ["replacement"] = "\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR\0\uFFFD\uFFFD\u0008\u0006",
    };

    /// <summary>File and folder names, without what no file system allows.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "class", "Class", "CLASS", "void", "record", "field", "await", "_", "__", "1", "2nd-story", "٣", "CON", "nul", "😀", "👩‍👩‍👧", "日本語", "ÅNGSTRÖM", "A\u030Angstro\u0308m", "ångström",
        "Ѕtory", "Story", "story", "STORY", "st-ory", "st_ory", "st.ory", "st ory", "ﬁnal", "final", "ı", "i", "İ", "ß", "SS", "\u202Eevil", "a\u00ADb", "ab", "\uD800", "\uDC00", "a\u0301",
        "*", "<!--", "<b>", "\"", "'", "{0}", "#if", "$x", "@class", "a;b", "a#b", "%25", "a&b", "&amp;", "!\"#$%&'()*+,-.:;<=>?@[]^_`{|}~", "—", "’", " ", "...", "-",
        "Corpus", "Article", "Articles", "Articles2", "Author", "Authors", "Speaker", "Speakers", "Quote", "Quotes", "Byline", "Publishers", "CorpusIndex", "CorpusTexts00", "NoPublisher",
        "Find", "TryFind", "Equals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize", "System", "global", "Probe", "string", "object", "Object",
        new string('x', 200), new string('x', 199) + "y", string.Concat(Enumerable.Repeat("long-", 40)),
    ];
}
