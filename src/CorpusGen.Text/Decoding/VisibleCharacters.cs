using System.Globalization;
using System.Numerics;
using CorpusGen.Text.Language;

namespace CorpusGen.Text.Decoding;

/// <summary>
/// The characters of a text as they are seen: none for soft hyphens, spaces of no width and marks of direction, one hyphen
/// for all, one apostrophe for what is typed in its place (O´Brien, O`Brien), the marks of Windows-1252 for the control
/// characters that Latin-1 has in their place, and one character for a letter and its combining mark, so that a name is
/// the same name however a page writes it.
/// </summary>
/// <remarks>
/// Letters are composed by a table and not by <see cref="string.Normalize()"/>, which does nothing where the runtime is
/// set to be invariant in culture: the same text reads the same on every machine. The joiners of Indic and Persian
/// scripts and of emoji stay, as they change what is seen; so does the space of no width where a script has no other.
/// </remarks>
internal static class VisibleCharacters
{
    /// <summary>What a letter and a mark are together.</summary>
    private static readonly Lazy<Dictionary<(char Letter, char Mark), char>> s_compositions = new(Compositions);

    /// <summary>What is seen of a name, or of any text without markup.</summary>
    public static string See(string text) => Of(text, below: null, CancellationToken.None)?.Text ?? text;

    /// <summary>Whether nothing is seen of a character.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';

    /// <summary>The visible text; null where a text is that already.</summary>
    /// <param name="text">The text.</param>
    /// <param name="below">What the text is the visible text of; null where it is the file's.</param>
    /// <param name="cancellation">Observed throughout.</param>
    public static VisibleText? Of(string text, VisibleText? below, CancellationToken cancellation)
    {
        int at = Next(text, 0);
        if (at == text.Length)
            return null;
        VisibleTextBuilder visible = new(text, below);
        for (int found = 0; at < text.Length; at = Next(text, at + 1), found++)
        {
            if ((found & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            visible.Keep(at);
            char before = visible.Last;
            if (s_compositions.Value.TryGetValue((before, text[at]), out char composed))
                visible.Compose(composed);
            else if (Respell(before, text, at) is not '\0' and char usual)
                visible.Replace(at + 1, usual.ToString());
            else if (IsInvisible(text[at]) && !(text[at] == '\u200B' && HasNoSpaces(before)))
                visible.Drop(at + 1);
        }

        return visible.Build();
    }

    private static int Next(string text, int start) => start + CharSearch.Find<Unusual>(text.AsSpan(start));

    /// <summary>Whether the letter is Thai, Lao, Burmese or Khmer.</summary>
    private static bool HasNoSpaces(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF');

    /// <summary>The hyphen, apostrophe or mark of Windows-1252 that stands for a rarer character; 0 where none does.</summary>
    /// <param name="before">The visible character before it.</param>
    private static char Respell(char before, string text, int at)
    {
        if (IsHyphen(text[at]))
            return char.IsLetterOrDigit(before) ? '-' : '\0';
        if (IsOfWindows(text[at]))
            return EncodingDamage.OfWindows(text[at]);
        if (!IsLikeApostrophe(text[at]) || !char.IsLetter(before))
            return '\0';
        int next = at + 1;
        while (next < text.Length && IsInvisible(text[next]))
            next++;
        return next < text.Length && char.IsLetter(text[next]) ? '’' : '\0';
    }

    private static bool IsHyphen(char c) => c is '\u2010' or '\u2011';

    /// <summary>Whether a control character is none where Windows-1252 was taken for Latin-1. One of them may be a line's end as well.</summary>
    private static bool IsOfWindows(char c) => c is >= '\u0080' and <= '\u009F' and not '\u0085' && !char.IsControl(EncodingDamage.OfWindows(c));

    private static bool IsLikeApostrophe(char c) => c is '`' or '´' or 'ʼ' or '′' or '＇';

    private static Dictionary<(char Letter, char Mark), char> Compositions()
    {
        Dictionary<(char Letter, char Mark), char> compositions = [];
        foreach (string line in DataFile.Lines("Language/compositions.txt"))
        {
            int tab = line.IndexOf('\t');
            char mark = (char)int.Parse(line.Substring(0, tab), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (int i = tab + 1; i < line.Length; i += 3)
                compositions.Add((line[i], mark), line[i + 1]);
        }

        return compositions;
    }

    private readonly struct Unusual : ICharKind
    {
        private const char FirstMark = '\u0300';
        private const char LastMark = '\u036F';

        public bool Is(char c) => c is (>= FirstMark and <= LastMark) or '\u3099' or '\u309A' || IsInvisible(c) || IsOfWindows(c) || IsHyphen(c) || IsLikeApostrophe(c);

        public bool MayBeAny(Vector<ushort> chars)
        {
            if (Vector.LessThanAll(chars, new Vector<ushort>('\u0080')))
                return Vector.EqualsAny(chars, new Vector<ushort>('`'));
            Vector<ushort> apostrophes = Is(chars, '`') | Is(chars, '´') | Is(chars, 'ʼ') | Is(chars, '′') | Is(chars, '＇');
            Vector<ushort> marks = In(chars, FirstMark, LastMark) | In(chars, '\u3099', '\u309A');
            Vector<ushort> invisible = Is(chars, '\u00AD') | Is(chars, '\u061C') | Is(chars, '\u200B') | In(chars, '\u200E', '\u200F')
                | In(chars, '\u202A', '\u202E') | In(chars, '\u2060', '\u206F') | Is(chars, '\uFEFF');
            return (apostrophes | marks | invisible | In(chars, '\u0080', '\u009F') | In(chars, '\u2010', '\u2011')) != Vector<ushort>.Zero;
        }

        private static Vector<ushort> Is(Vector<ushort> chars, char c) => Vector.Equals(chars, new Vector<ushort>(c));

        private static Vector<ushort> In(Vector<ushort> chars, char first, char last) =>
            Vector.LessThanOrEqual(chars - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));
    }
}
