using System.Numerics;
using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Decoding;

/// <summary>What shows that a string was decoded from a file that is no UTF-8 or UTF-16 text.</summary>
/// <param name="At">The first character that shows it.</param>
/// <param name="Cause">The likely cause, and what to do.</param>
/// <param name="IsHopeless">Whether too much is damaged for an article to be left.</param>
internal sealed record TextDamage(TextRange At, string Cause, bool IsHopeless)
{
    private const string Utf16 = "it looks like UTF-16 without a byte order mark; save the file as UTF-8";
    private const string Binary = "it looks like a binary file; save the article as UTF-8 text or remove the file";
    private const string OtherEncoding = "it looks like another encoding, such as Latin-1 or Windows-1252; save the file as UTF-8";
    private const string Controls = "control characters stand where letters should be; save the page anew as UTF-8 text";

    /// <summary>The damage, or null where there is none. A stray control character is none: web pages have them.</summary>
    /// <param name="known">Stretches, in order, whose damage is known to be of another kind and can be mended.</param>
    public static TextDamage? Find(string text, IReadOnlyList<TextRange> known, CancellationToken cancellation)
    {
        int passed = 0, observed = 0;
        int nuls = 0, doubleNuls = 0, replacements = 0, controls = 0, visible = 0, first = -1, firstControl = -1;
        for (int i = CharSearch.Find<Suspect>(text.AsSpan()); i < text.Length; i++)
        {
            if (i >= observed)
            {
                cancellation.ThrowIfCancellationRequested();
                observed = i + 0x10000;
            }

            while (passed < known.Count && known[passed].End <= i)
                passed++;
            if (passed < known.Count && known[passed].Start <= i)
            {
                i = known[passed].End - 1;
                continue;
            }

            char c = text[i];
            if (c is '\0' or '\uFFFD')
            {
                if (first < 0)
                    first = i;
                if (c is '\uFFFD')
                    replacements++;
                else
                    nuls++;
                if (c is '\0' && i > 0 && text[i - 1] is '\0')
                    doubleNuls++;
            }
            else if (char.IsControl(c) && !char.IsWhiteSpace(c))
            {
                if (firstControl < 0)
                    firstControl = i;
                controls++;
            }
        }

        if (first < 0 && firstControl < 0)
            return null;
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
                visible++;
        }

        // A share that accented letters do not reach in a language of Latin script, and other scripts and binary files do.
        bool isHopeless = (nuls + replacements + controls) * 5L > visible;
        bool manyControls = controls * 100L > visible;
        if (first < 0 && !manyControls)
            return null;

        string cause =
            nuls * 4L > text.Length && doubleNuls * 10L < nuls ? Utf16
            : isHopeless && (nuls + controls) * 10L > replacements ? Binary
            : replacements > 0 ? OtherEncoding
            : Controls;
        int at = first < 0 ? firstControl : first;
        return new TextDamage(new TextRange(at, at + 1), cause, isHopeless);
    }

    /// <summary>The damage as a finding.</summary>
    public Finding ToFinding(string text) => new(RuleId.NotText, At, [$"U+{(int)text[At.Start]:X4}", Cause]);

    /// <summary>What may be damage.</summary>
    private readonly struct Suspect : ICharKind
    {
        public bool Is(char c) => c is < ' ' and not '\n' or (>= '\u007F' and <= '\u009F') or >= '\uFFFD';

        public bool MayBeAny(Vector<ushort> chars)
        {
            Vector<ushort> low = Vector.AndNot(Vector.LessThan(chars, new Vector<ushort>(' ')), Vector.Equals(chars, new Vector<ushort>('\n')));
            Vector<ushort> middle = Vector.LessThan(chars - new Vector<ushort>('\u007F'), new Vector<ushort>('\u00A0' - '\u007F'));
            Vector<ushort> high = Vector.GreaterThan(chars, new Vector<ushort>('\uFFFC'));
            return (low | middle | high) != Vector<ushort>.Zero;
        }
    }
}
