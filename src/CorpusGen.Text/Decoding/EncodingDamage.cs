using System.Numerics;
using System.Text;
using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Decoding;

/// <summary>
/// Text whose UTF-8 was once read as Windows-1252 or Latin-1: <c>â€™</c> for an apostrophe, <c>Ã©</c> for é. Found by
/// decoding it the other way round: what gives well-formed UTF-8 of a letter or mark that articles have was damaged,
/// unless good text may hold the same characters, as <c>MAÇÃ”</c> before a closing mark does, and little else is damaged.
/// </summary>
public static class EncodingDamage
{
    /// <summary>Text is damaged twice when a damaged file is damaged again; more was never seen.</summary>
    private const int Rounds = 4;

    /// <summary>A text with so many characters that are damaged for certain is damaged throughout, unless others are sound.</summary>
    private const int Throughout = 20;

    /// <summary>How many have to be damaged for one that is sound.</summary>
    private const int SoundShare = 4;

    private const int Shown = 40;

    // The bytes that begin a character of two to four.
    private const char FirstLead = '\u00C2';
    private const char LastLead = '\u00F0';

    /// <summary>The characters of Windows-1252 from 0x80 on; where it has none, the control character of Latin-1.</summary>
    private const string Windows =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>What may stand right behind a letter in good text.</summary>
    private const string ClosingMarks = "‘’“”«»‹›…–—•\u00A0";

    private const string ByteOrderMark = "ï»¿";

    private const string OpeningMarks = "‘‚“„«»‹›\"'([{";

    /// <summary>What may as well, but hardly behind Â and Ã, with which hardly a word ends.</summary>
    private const string Signs = "\u00AD·ªº°¹²³¡¿";

    /// <summary>Finds the damaged stretches in order: each as long as nothing but spaces and punctuation is in between.</summary>
    /// <param name="text">Any string; read once.</param>
    /// <param name="cancellation">Observed throughout.</param>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static List<TextRange> Find(string text, CancellationToken cancellation = default)
    {
        List<TextRange> damaged = Search(text, isDamaged: false, cancellation, out int certain, out int sound);
        return certain < Math.Max(Throughout, sound * SoundShare) ? damaged : Search(text, isDamaged: true, cancellation, out _, out _);
    }

    /// <param name="text">Any string; read once.</param>
    /// <param name="isDamaged">Whether all that may be damage is.</param>
    /// <param name="cancellation">Observed throughout.</param>
    /// <param name="certain">How many characters cannot be anything else.</param>
    /// <param name="sound">How many cannot be damage.</param>
    private static List<TextRange> Search(string text, bool isDamaged, CancellationToken cancellation, out int certain, out int sound)
    {
        List<TextRange> damaged = [];
        certain = 0;
        sound = 0;
        cancellation.ThrowIfCancellationRequested();
        int observed = 0;
        for (int i = NextLead(text, 0); i < text.Length; i = NextLead(text, i))
        {
            if (i >= observed)
            {
                cancellation.ThrowIfCancellationRequested();
                observed = i + 0x10000;
            }

            if (Decode(text, i, out int length) < 0)
            {
                i++;
                sound++;
                continue;
            }

            int start = i, end = i;
            do
            {
                bool isCertain = isDamaged;
                do
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (!isDamaged && IsCertain(text, i, length))
                    {
                        isCertain = true;
                        certain++;
                    }

                    i += length;
                }
                while (i < text.Length && Decode(text, i, out length) >= 0);

                if (!isCertain)
                    break;
                end = i;
                while (i < text.Length && text[i] is (>= ' ' and < '0') or ':' or ';' or '?')
                    i++;
            }
            while (i < text.Length && Decode(text, i, out length) >= 0);

            if (end > start)
                damaged.Add(new TextRange(start, end));
        }

        return damaged;
    }

    /// <summary>What a damaged stretch most likely was, damage upon damage undone.</summary>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="damaged">One of those that <see cref="Find"/> gives.</param>
    public static string Repair(string text, TextRange damaged)
    {
        string before = damaged.Start > 0 ? text.Substring(damaged.Start - 1, 1) : "";
        string after = damaged.End < text.Length ? text.Substring(damaged.End, 1) : "";
        string repaired = Undo(text, damaged);
        for (int round = 1; round < Rounds; round++)
        {
            string inPlace = before + repaired + after;
            List<TextRange> left = Find(inPlace);
            if (left.Count == 0)
                break;
            StringBuilder next = new();
            int at = before.Length;
            foreach (TextRange range in left)
            {
                // What the characters on either side belong to is not this stretch's to mend.
                if (range.Start < before.Length || range.End > inPlace.Length - after.Length)
                    continue;
                next.Append(inPlace, at, range.Start - at).Append(Undo(inPlace, range));
                at = range.End;
            }

            repaired = next.Append(inPlace, at, inPlace.Length - after.Length - at).ToString();
        }

        return repaired;
    }

    /// <summary>What a text most likely was, damage upon damage undone; null where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="damaged">What <see cref="Find"/> gives of it.</param>
    /// <param name="cancellation">Observed throughout.</param>
    internal static VisibleText? Undo(string text, List<TextRange> damaged, CancellationToken cancellation)
    {
        VisibleText? undone = null;
        for (int round = 0; round < Rounds && damaged.Count > 0; round++)
        {
            VisibleTextBuilder original = new(text, undone);
            foreach (TextRange range in damaged)
            {
                cancellation.ThrowIfCancellationRequested();
                Undo(text, range, original);
            }

            undone = original.Build();
            text = undone?.Text ?? text;
            damaged = Find(text, cancellation);
        }

        return undone;
    }

    /// <summary>A damaged stretch as a finding.</summary>
    internal static Finding ToFinding(string text, TextRange damaged)
    {
        string original = Repair(text, damaged);
        return new Finding(RuleId.EncodingDamage, damaged, [Shorten(damaged.In(text)), IsInvisible(original) ? $"U+{(int)original[0]:X4}" : $"'{Shorten(original)}'"]);
    }

    private static bool IsInvisible(string text) => text.Length == 1 && (char.IsWhiteSpace(text[0]) || text[0] == '\u200D' || VisibleCharacters.IsInvisible(text[0]));

    /// <summary>As much of a stretch as a message shows.</summary>
    internal static string Shorten(string text) =>
        text.Length <= Shown ? text : text.Substring(0, char.IsHighSurrogate(text[Shown - 2]) ? Shown - 2 : Shown - 1) + "…";

    private static string Undo(string text, TextRange damaged)
    {
        string part = damaged.In(text);
        VisibleTextBuilder original = new(part, below: null);
        Undo(part, new TextRange(0, part.Length), original);
        return original.Build()?.Text ?? part;
    }

    private static void Undo(string text, TextRange damaged, VisibleTextBuilder original)
    {
        for (int i = damaged.Start; i < damaged.End;)
        {
            int decoded = Decode(text, i, out int length);
            if (decoded < 0 || i + length > damaged.End)
            {
                i++;
                continue;
            }

            original.Keep(i);
            i += length;
            original.Replace(i, char.ConvertFromUtf32(decoded));
        }
    }

    private static int NextLead(string text, int start) => start + CharSearch.Find<Lead>(text.AsSpan(start));

    /// <summary>The character whose UTF-8 stands at an offset, read as Windows-1252 or Latin-1; -1 where there is none.</summary>
    private static int Decode(string text, int start, out int length)
    {
        int lead = text[start];
        length = lead switch
        {
            >= FirstLead and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            LastLead => 4,
            _ => 0,
        };
        if (length == 0)
            return -1;

        int decoded = lead & (0xFF >> (length + 1));
        for (int i = start + 1; i < start + length; i++)
        {
            int low = i < text.Length ? ByteOf(text[i]) : -1;
            if (low is < 0x80 or > 0xBF)
            {
                // A closing mark ends in a byte that Windows-1252 lacks, and loses it on many ways.
                bool isClosingMark = i == start + 2 && string.CompareOrdinal(text, start, "â€", 0, 2) == 0;
                length = isClosingMark ? 2 : 0;
                return isClosingMark ? '”' : -1;
            }

            decoded = (decoded << 6) | (low & 0x3F);
        }

        bool isShortest = decoded >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        return isShortest && IsLikely(decoded) ? decoded : -1;
    }

    /// <summary>What Windows-1252 has at a number from 0x80 to 0x9F.</summary>
    internal static char OfWindows(int number) => Windows[number - 0x80];

    private static int ByteOf(char c) => c <= '\u00FF' ? c : Windows.IndexOf(c) is >= 0 and var index ? 0x80 + index : -1;

    /// <summary>Whether articles have such a character: what else well-formed UTF-8 may give is chance.</summary>
    private static bool IsLikely(int c) => c
        is (>= 0x0080 and <= 0x017F)    // Latin, and what stands in Windows-1252 for the rest
        or 0x0192 or 0x02C6 or 0x02DC
        or 0x01A0 or 0x01A1 or 0x01AF or 0x01B0 or (>= 0x0218 and <= 0x021B)
        or (>= 0x0384 and <= 0x052F)    // Greek, Cyrillic
        or (>= 0x05D0 and <= 0x06FF)    // Hebrew, Arabic
        or (>= 0x0900 and <= 0x0E7F)    // Devanagari to Thai
        or (>= 0x1E00 and <= 0x1FFF)    // Latin for Vietnamese, old Greek
        or (>= 0x2010 and <= 0x2BFF)    // punctuation, currencies, arrows, symbols
        or 0x200B or 0x200D
        or (>= 0x3000 and <= 0x30FF)    // kana
        or (>= 0x4E00 and <= 0x9FFF)    // ideographs
        or (>= 0xAC00 and <= 0xD7A3)    // Hangul
        or 0xFEFF or (>= 0xFF01 and <= 0xFFEF)
        or (>= 0x1F300 and <= 0x1FAFF); // emoji

    /// <summary>Whether no good text has these characters in this order at this place.</summary>
    private static bool IsCertain(string text, int start, int length)
    {
        char lead = text[start];
        char second = text[start + 1];
        char before = start > 0 ? text[start - 1] : ' ';
        char after = start + length < text.Length ? text[start + length] : ' ';
        if (lead == '×' && (char.IsDigit(before) || char.IsDigit(after)))
            return false;
        if (lead == 'Â' && ByteOf(second) < 0xA0)
            return false; // a control character: comes of damage upon damage, among other signs of it
        bool endsFewWords = lead is 'Â' or 'Ã';
        if (ClosingMarks.IndexOf(second) < 0 && (endsFewWords || Signs.IndexOf(second) < 0))
            return true;
        if (length > 2)
        {
            char third = text[start + 2];
            return (start == 0 && string.CompareOrdinal(text, 0, ByteOrderMark, 0, 3) == 0)
                || (lead == 'á' && !char.IsLetter(third) && ClosingMarks.IndexOf(third) < 0 && Signs.IndexOf(third) < 0);
        }

        // Capitals end words that are all capitals, and stand for themselves between marks, but not amid small letters.
        if (char.IsLower(before))
            return char.IsUpper(lead);
        bool goesOn = char.IsLetter(after) && second is not ('’' or '…' or '–' or '—' or '•' or '\u00A0');
        return endsFewWords
            ? goesOn || !(char.IsUpper(before) || OpeningMarks.IndexOf(before) >= 0)
            : goesOn && char.IsLower(after) && !char.IsLetter(before);
    }

    /// <summary>What a character of several bytes may begin with.</summary>
    private readonly struct Lead : ICharKind
    {
        public bool Is(char c) => c is >= FirstLead and <= LastLead;

        public bool MayBeAny(Vector<ushort> chars) => Vector.LessThanAny(chars - new Vector<ushort>(FirstLead), new Vector<ushort>(LastLead + 1 - FirstLead));
    }
}
