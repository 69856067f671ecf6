using CorpusGen.Tests;

namespace CorpusGen.Fuzzing.Texts;

/// <summary>Makes front matter: what a person might write, what one might get wrong, and what YAML allows beyond that.</summary>
internal sealed class FrontMatterMaker(Random random)
{
    private static readonly string[] s_keys =
    [
        "headline", "title", "alternativeHeadline", "kicker", "author", "authors", "date", "datePublished", "dateModified", "publisher", "section", "url", "language",
        "keywords", "speakers", "quotes", "name", "role", "organization", "aliases", "speaker", "text", "<<", "headlne", "",
    ];

    private static readonly string[] s_values =
    [
        "Anna Weller", "\"a \\u2028 \\\" b\"", "'it''s'", "2024-03-12", "2024-13-45", "2024-03-12T10:00:00+99:00", "0001-01-01", "9999-12-31T23:59:59-23:59", "true", "null", "~", "[]", "{}",
        "[a, b, [c, [d]]]", "{name: x, role: y}", "{name: {name: {name: x}}}", "|\n  several\n  lines\n", ">-\n  folded\n  lines\n", "&a [x, *a]", "*a", "&b x", "!!binary aGk=", "!x y", "? x", "- x", "@x", "%x",
        "\"\\uD800\"", "https://example.com/a?b=c#d", "javascript:alert(1)", "en", "en-GB", "xx-invalid-xx", "*/ </summary>", "\t", "\"", "'", "---", "...", "# x", "x: y: z", "1e400", "0x7fffffffffffffff",
    ];

    public string Make()
    {
        string end = random.Next(12) == 0 ? "" : random.Next(8) == 0 ? "...\n" : "---\n";
        return "---\n" + string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => Entry(""))) + end;
    }

    private string Entry(string indent)
    {
        string key = Pick(s_keys);
        return random.Next(6) switch
        {
            0 => $"{indent}{key}:\n" + string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => $"{indent}- {Pick(s_values)}\n")),
            1 when indent.Length < 8 => $"{indent}{key}:\n" + string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Entry(indent + "  "))),
            2 when indent.Length < 8 => $"{indent}{key}:\n{indent}- {Pick(s_keys)}: {Pick(s_values)}\n{indent}  {Pick(s_keys)}: {Pick(s_values)}\n",
            3 => $"{indent}{key}: {Pick(s_values)}{Pick(HostileTexts.Pieces)}\n",
            _ => $"{indent}{key}: {Pick(s_values)}\n",
        };
    }

    private string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];
}
