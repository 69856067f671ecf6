using System.Text;
using CorpusGen.Tests;

namespace CorpusGen.Fuzzing.Texts;

/// <summary>Makes texts out of the sample corpus and of what could trip a reader.</summary>
internal sealed class TextMaker(Random random)
{
    /// <summary>What articles are made of where it matters: marks, cues, names and the words of a page.</summary>
    private static readonly string[] s_pieces =
    [
        "“", "”", "‘", "’", "\"", "'", "«", "»", "„", "‹", "›", "「", "」", "—", "–", "-", "…", "• ", "* ", "“ ”", "’’", "``", "''",
        " said ", " says ", " told ", ", according to ", "he", "she", "they", "who", "Anna Weller", "Weller", "Mr. Weller", "Dr. J. R. O’Neill-Smith", "the minister", "the council", "sagte ", "dit-il",
        "By ", "By Anna Weller and Tom Hale\n", "Von Jörg Äbli\n", "Photo: ", "(Reuters) - ", "REUTERS", "Getty Images", "ADVERTISEMENT\n", "Advertisement\n", "Subscribe", "Sign up for our newsletter\n",
        "Read more: ", "Continue reading", "Share", "12 March 2024", "03/04/2024", "Mar. 3, 2024, 10:45 a.m. ET", "2024-02-30", "31.12.1999", "Updated ", "Published ", "HALVERPORT — ", "—Anna Weller\n",
        "&ldquo;", "&rdquo;", "&amp;", "&#8217;", "&nbsp;", "<p>", "</p>", "<b>", "</b>", "<br/>", "<!-- ", " -->", "<!doctype html>", "<script>", "</script>", "**", "*", "_", "[", "](https://a.example/b)", "![", "# ", "> ", "\\",
        "https://example.com/a_(b)?c=%20", "a@b.example", "@handle", "6'2\"", "’90s", "rock ’n’ roll", "U.S.", "e.g. ", "No. 5", "3.14", "£1,000", "100 %", "Q: ", "A: ", "\n\n", "\n", " ", ". ", ", ", "? ", "! ", ": ", "; ",
    ];

    /// <summary>What is repeated to make a text long.</summary>
    private static readonly string[] s_units =
    [
        "“", "\"", "‘a’ ", "“Yes,” said Anna Weller. ", "By Anna Weller\n", "12 March 2024 ", "he said she said ", "a", " ", "\n", "\r\n", "A line.\n", "Anna ", "Anna Weller, ", ".", "-", "(", "[", "&a ", "- ", "x: y\n",
        "&ldquo;", "&amp;", "&amp;#8217;", "<p>", "<a href=\"/a\">", "<!--", "<script>", "**", "*a* ", "_a", "[a](/b)", "](", "![", "# a\n", "> ", "\\",
        "\0", "\uFFFD", "\u00A0", "e\u0301", "\u0301", "\u00AD", "\u200B", "\u2011", "😀", "\uD800", "â€™", "Ã¼", "—", "http://a.b/", "@a ", "“a “b ", "”", "‘’", "1/2/03 ", "A. ", "… ", "日本", "ﷺ ", "İ", "Photo: Anna Weller/Reuters\n\n",
    ];

    private readonly FrontMatterMaker _frontMatter = new(random);

    /// <summary>Whole texts: mostly short, some as long as an article, few far longer.</summary>
    /// <param name="longest">Characters that a text has at most.</param>
    public string Make(int longest)
    {
        StringBuilder text = new(Base());
        for (int i = random.Next(1 << random.Next(4)); i > 0; i--)
            Mutate(text);
        if (random.Next(5) == 0)
            text.Insert(0, _frontMatter.Make());
        if (random.Next(1000) == 0)
            Repeat(text, random.Next(1, 1 << random.Next(8, 17)));
        return text.ToString(0, Math.Min(longest, text.Length));
    }

    /// <summary>A piece as it could stand in a name, a path or a setting.</summary>
    public string Piece() => random.Next(4) switch
    {
        0 => Pick(HostileTexts.Pieces),
        1 => Pick(HostileTexts.Names),
        2 => Pick(SampleArticles.Words),
        _ => Pick(s_pieces),
    };

    private string Base() => random.Next(20) switch
    {
        0 => Pick(SampleArticles.Texts),
        < 12 => Excerpt(12),
        < 15 => Excerpt(2) + Excerpt(3) + Excerpt(2),
        < 19 => string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(3) == 0 ? Piece() : Pick(SampleArticles.Words) + " ")),
        _ => string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Character())),
    };

    private string Excerpt(int lines)
    {
        string[] all = SampleArticles.Lines[random.Next(SampleArticles.Lines.Length)];
        int first = random.Next(3) == 0 ? 0 : random.Next(all.Length);
        return string.Concat(all.Skip(first).Take(random.Next(1, lines + 1)));
    }

    private void Mutate(StringBuilder text)
    {
        int at = random.Next(text.Length + 1);
        int length = Math.Min(text.Length - at, random.Next(1 << random.Next(9)));
        switch (random.Next(14))
        {
            case 0 or 1 or 2:
                text.Insert(at, Piece());
                break;
            case 3:
                text.Insert(at, Character());
                break;
            case 4:
                text.Remove(at, length);
                break;
            case 5:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 6:
                text.Insert(at, Excerpt(3));
                break;
            case 7:
                text.Length = at;
                break;
            case 8:
                text.Replace(Pick(s_pieces), Piece());
                break;
            case 9:
                string[] ends = ["\r\n", "\r", "\n\n", " ", "\u2028", "\u0085", " \n", "\n ", "\n\t"];
                text.Replace("\n", Pick(ends), at, length);
                break;
            case 10:
                string part = text.ToString(at, length);
                text.Remove(at, length).Insert(at, random.Next(2) == 0 ? part.ToUpperInvariant() : part.ToLowerInvariant());
                break;
            case 11:
                for (int i = at; i < at + length; i += random.Next(1, 40))
                    text[i] = Character()[0];
                break;
            case 12:
                string[] unseen = ["\u00AD", "\u200B", "\u0308", "\u2060\u200E", "\uFEFF"];
                for (int i = at + length; i >= at; i -= random.Next(1, 20))
                    text.Insert(i, Pick(unseen));
                break;
            default:
                Repeat(text, random.Next(1, 30));
                break;
        }
    }

    private void Repeat(StringBuilder text, int times)
    {
        string unit = random.Next(2) == 0 ? Pick(s_units) : Piece();
        text.Insert(random.Next(text.Length + 1), unit.Length > 0 ? unit : " ", times);
    }

    private string Character() => random.Next(6) switch
    {
        0 => ((char)random.Next(0x20, 0x7F)).ToString(),
        1 => ((char)random.Next(0x20)).ToString(),
        2 => ((char)random.Next(0x80, 0x250)).ToString(),
        3 => ((char)random.Next(0x2000, 0x2070)).ToString(),
        4 => char.ConvertFromUtf32(random.Next(0x10000, 0x110000)),
        _ => ((char)random.Next(0x10000)).ToString(),
    };

    private string Pick(IReadOnlyList<string> from) => from[random.Next(from.Count)];
}
