using System.Globalization;
using System.Net;
using System.Text;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Training.Robustness;

/// <summary>A way to save a page after which a reader of the file still sees the same page, or nearly the same.</summary>
/// <param name="Name">What was done to the text.</param>
/// <param name="IsLossless">Whether nothing that a reader sees is lost, so that all is to be read as before.</param>
/// <param name="Change">Does it. The same text gives the same text every time.</param>
internal sealed record SavedPage(string Name, bool IsLossless, Func<string, string> Change)
{
    private const int Width = 72;

    /// <summary>All ways.</summary>
    public static IReadOnlyList<SavedPage> All { get; } =
    [
        new("character references", true, Escape),
        new("character references, escaped twice", true, text => WebUtility.HtmlEncode(Escape(text))),
        new("tags", true, text => Words(text, 7, (word, i) => (i % 4) switch { 0 => $"<b>{word}</b>", 1 => $"<em class=\"x\">{word}</em>", 2 => $"<a href=\"https://x.example/a?b=1\">{word}</a>", _ => $"<span>{word}</span>" })),
        new("Markdown", true, Markdown),
        new("UTF-8 read as Latin-1", true, Misread),
        new("UTF-8 read as Latin-1, twice", true, text => Misread(Misread(text))),
        new("Windows-1252 read as Latin-1", true, text => string.Concat(text.Select(ToControl))),
        new("soft hyphens", true, text => Words(text, 2, (word, _) => word.Length > 4 ? word.Insert(3, "\u00AD") : word)),
        new("spaces that do not break", true, text => Spaces(text, 1, "\u00A0")),
        new("spaces at the beginning of lines", true, text => "    " + text.Replace("\n", "\n    ", StringComparison.Ordinal)),
        new("Windows' ends of lines", true, text => text.ReplaceLineEndings("\r\n")),
        new("two spaces for one", false, text => Spaces(text, 19, "  ")),
        new("no blank lines", false, text => string.Join("\n", text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))),
        new("a blank line between all lines", false, text => string.Join("\n\n", text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))),
        new("lines broken at 72 characters", false, text => string.Join("\n", text.Split('\n').Select(line => Break(line, 0)))),
        new("the same, the first one counted longer", false, text => string.Join("\n", text.Split('\n').Select(line => Break(line, 1)))),
        new("typewriter's marks", false, Typewrite),
    ];

    /// <summary>A file so saved; front matter is written afterwards.</summary>
    public string Save(string text)
    {
        int end = FrontMatterBlock.Find(text)?.End ?? 0;
        return text[..end] + Change(text[end..]);
    }

    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && rune.Value is not ('&' or '<' or '>' or '"'))
                escaped.Append(rune);
            else if (rune.IsAscii)
                escaped.Append(WebUtility.HtmlEncode(rune.ToString()));
            else
                escaped.Append("&#").Append(rune.Value % 2 == 0 ? rune.Value.ToString(CultureInfo.InvariantCulture) : "x" + rune.Value.ToString("X", CultureInfo.InvariantCulture)).Append(';');
        }

        return escaped.ToString();
    }

    /// <summary>The first line is a heading, and words are emphasized and linked.</summary>
    private static string Markdown(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in text)
            escaped.Append(c is '*' or '_' or '[' or ']' or '\\' ? @"\" : "").Append(c);
        string marked = Words(escaped.ToString(), 8, (word, i) => (i % 4) switch { 0 => $"**{word}**", 1 => $"_{word}_", 2 => $"[{word}](https://x.example/a_b)", _ => $"[***{word}***](/a \"Title\")" });
        return "# " + marked.TrimStart();
    }

    private static string Misread(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static char ToControl(char c)
    {
        const string Marks = "€\0‚ƒ„\0†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
        return c != '\0' && Marks.IndexOf(c, StringComparison.Ordinal) is >= 0 and int place ? (char)(0x80 + place) : c;
    }

    /// <summary>Changes every so many words of letters alone.</summary>
    private static string Words(string text, int step, Func<string, int, string> change)
    {
        StringBuilder changed = new();
        int words = 0;
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            bool isWord = end > i && (i == 0 || char.IsWhiteSpace(text[i - 1])) && (end == text.Length || char.IsWhiteSpace(text[end]));
            end = Math.Max(end, i + 1);
            string word = text[i..end];
            changed.Append(isWord && ++words % step == 0 ? change(word, words / step) : word);
            i = end;
        }

        return changed.ToString();
    }

    private static string Spaces(string text, int step, string space)
    {
        StringBuilder changed = new();
        int spaces = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isBetween = text[i] == ' ' && i > 0 && i + 1 < text.Length && !char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i + 1]);
            changed.Append(isBetween && ++spaces % step == 0 ? space : text[i].ToString());
        }

        return changed.ToString();
    }

    /// <param name="length">What is counted before the first word.</param>
    private static string Break(string line, int length)
    {
        StringBuilder broken = new();
        foreach (string word in line.Split(' '))
        {
            bool isFull = broken.Length > 0 && length + 1 + word.Length > Width;
            length = isFull ? word.Length : length + word.Length + (broken.Length > 0 ? 1 : 0);
            broken.Append(isFull ? "\n" : broken.Length > 0 ? " " : "").Append(word);
        }

        return broken.ToString();
    }

    /// <summary>A text as a typewriter has its marks.</summary>
    public static string Typewrite(string text) => text
        .Replace("…", "...", StringComparison.Ordinal).Replace("—", "--", StringComparison.Ordinal).Replace('–', '-')
        .Replace('‘', '\'').Replace('’', '\'').Replace('“', '"').Replace('”', '"');
}
