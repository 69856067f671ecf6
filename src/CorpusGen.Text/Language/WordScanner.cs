using System.Runtime.CompilerServices;

namespace CorpusGen.Text.Language;

/// <summary>
/// Walks over the words of a text: runs of letters, runs of digits, single ideographs. A capital after a small letter
/// begins a new word, because scraped pages run names and labels together ("FacebookTwitter", "Anna WellerReporter").
/// </summary>
internal ref struct WordScanner
{
    private readonly ReadOnlySpan<char> _text;
    private int _at;

    public WordScanner(ReadOnlySpan<char> text)
    {
        _text = text;
        _at = 0;
    }

    /// <summary>Finds the next word; false at the end.</summary>
    public bool Next(out Word word)
    {
        ReadOnlySpan<char> text = _text;
        int at = _at;
        CharKind kind = CharKind.None;
        while (at < text.Length && (kind = Chars.Kind(text[at])) is CharKind.None or CharKind.Mark)
            at++;
        if (at >= text.Length)
        {
            _at = at;
            word = default;
            return false;
        }

        int start = at;
        uint hash = Add(StableHash.Start, text[at]);
        bool hasLower = kind == CharKind.Lower;
        at++;
        if (kind == CharKind.Digit)
        {
            while (at < text.Length && Chars.Kind(text[at]) == CharKind.Digit)
                hash = Add(hash, text[at++]);
        }
        else if (kind != CharKind.Ideograph)
        {
            for (; at < text.Length; at++)
            {
                CharKind next = Chars.Kind(text[at]);
                if (next == CharKind.Lower)
                    hasLower = true;
                else if (next == CharKind.Upper ? hasLower : next != CharKind.Mark)
                    break;
                hash = Add(hash, text[at]);
            }
        }

        _at = at;
        WordShape shape = kind switch
        {
            CharKind.Digit => WordShape.Digits,
            CharKind.Ideograph => WordShape.Ideograph,
            CharKind.Upper => hasLower || at - start == 1 ? WordShape.Capitalized : WordShape.Capitals,
            _ => WordShape.Lower,
        };
        word = new Word(start, at, Finish(hash), shape);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Add(uint hash, char c) => StableHash.Add(hash, Chars.Fold(c));

    private static uint Finish(uint hash) => unchecked((hash ^ (hash >> 15)) * 0x2C1B3C6D) ^ (hash >> 12);
}
