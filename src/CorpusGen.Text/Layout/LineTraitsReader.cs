using CorpusGen.Text.Language;

namespace CorpusGen.Text.Layout;

/// <summary>Reads what is true of a line's characters, apart from its words.</summary>
internal static class LineTraitsReader
{
    /// <summary>Characters at both ends that are looked at one by one.</summary>
    private const int Reach = 240;

    /// <summary>The traits that neither <see cref="OfGap"/> nor the words tell one by one.</summary>
    /// <param name="text">The line.</param>
    /// <param name="line">The counts of its words.</param>
    /// <param name="first">Its first word.</param>
    public static LineTraits Read(ReadOnlySpan<char> text, in Line line, Word first)
    {
        LineTraits traits = Start(text) | End(text);
        if (line.CapitalsWords > 0 && line.LetterWords > 0)
        {
            bool all = line.CapitalsWords * 10 >= line.LetterWords * 7;
            if (all)
                traits |= LineTraits.AllCapitals;
            else if (first.Shape == WordShape.Capitals && first.Length >= 3 && line.CapitalsWords * 3 < line.LetterWords)
                traits |= LineTraits.StartsCapitals;
        }

        return traits;
    }

    private static LineTraits Start(ReadOnlySpan<char> text)
    {
        char c = text[0];
        if (Chars.Kind(c) == CharKind.Lower)
            return LineTraits.StartsLower;
        if (Chars.Kind(c) == CharKind.Digit)
            return LineTraits.StartsDigit;
        bool spaced = text.Length > 1 && char.IsWhiteSpace(text[1]);
        return c switch
        {
            '"' or '“' or '”' or '„' or '«' or '»' or '‘' or '\'' or '‚' or '「' or '『' => LineTraits.StartsQuote,
            '(' or '[' or '（' or '【' => LineTraits.StartsBracket,
            '•' or '●' or '◦' or '▪' or '■' or '·' or '‣' or '○' or '◆' or '▶' or '►' => LineTraits.StartsBullet,
            '*' or '+' when spaced => LineTraits.StartsBullet,
            '-' or '–' or '—' => spaced ? LineTraits.StartsDash | LineTraits.StartsBullet : LineTraits.StartsDash,
            _ => LineTraits.None,
        };
    }

    private static LineTraits End(ReadOnlySpan<char> text)
    {
        LineTraits traits = LineTraits.None;
        int at = text.Length - 1;
        while (at > 0 && text[at] is '"' or '”' or '“' or '»' or '«' or '’' or '\'' or ')' or ']' or '」' or '』' or '）' || at > 0 && char.IsWhiteSpace(text[at]))
        {
            traits |= text[at] switch
            {
                ')' or ']' or '）' => LineTraits.EndsBracket,
                '"' or '”' or '“' or '»' or '«' or '」' => LineTraits.EndsQuote,
                _ => LineTraits.None,
            };
            at--;
        }

        traits |= text[at] switch
        {
            '…' => LineTraits.EndsEllipsis,
            ':' or '：' => LineTraits.EndsColon,
            ',' or ';' or '、' or '，' or '،' or '؛' => LineTraits.EndsComma,
            '>' or '›' or '→' or '»' => LineTraits.Arrow,
            char c when SentenceMarks.IsQuestion(c) => LineTraits.EndsSentence | LineTraits.EndsQuestion,
            '．' => LineTraits.EndsSentence,
            char c when SentenceMarks.Ends(c) => LineTraits.EndsSentence,
            _ => LineTraits.None,
        };
        if (text[at] == '.' && at >= 2 && text[at - 1] == '.' && text[at - 2] == '.')
            traits |= LineTraits.EndsEllipsis;
        return traits;
    }

    /// <summary>What the characters between two words of a line tell.</summary>
    public static LineTraits OfGap(ReadOnlySpan<char> text, int start, int end)
    {
        LineTraits traits = LineTraits.None;
        if (text.Length > Reach)
            text = text.Slice(0, Reach);
        for (int i = start; i < end && i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '@':
                    traits |= LineTraits.Handle;
                    break;
                case '|':
                    traits |= LineTraits.Pipe;
                    break;
                case '-' or '–' or '—' when i > 0 && i + 1 < text.Length && char.IsWhiteSpace(text[i - 1]) && char.IsWhiteSpace(text[i + 1]):
                    traits |= LineTraits.Dash;
                    break;
                case '©' or '®':
                    traits |= LineTraits.Copyright;
                    break;
                case ':' or '：':
                    traits |= LineTraits.Colon;
                    if (IsOfAddress(text, i))
                        traits |= LineTraits.Address;
                    break;
                case ',' or '、' or '，' or '،':
                    traits |= LineTraits.Comma;
                    break;
                case '/':
                    traits |= LineTraits.Slash;
                    break;
                case '→' or '▼' or '▶' or '►' or '>':
                case '›' or '»' when text.IndexOfAny('«', '‹') < 0: // no quotation mark
                    traits |= LineTraits.Arrow;
                    break;
                case '•' or '·' or '#' or '$' or '€' or '%' or '{' or '}' or '<' or '=' or '_' or '~' or '^' or '\\' or '★' or '☆':
                    traits |= LineTraits.Symbol;
                    break;
                default:
                    if (SentenceMarks.Ends(c))
                        traits |= OfSentenceMark(text, i);
                    break;
            }
        }

        return traits;
    }

    private static LineTraits OfSentenceMark(ReadOnlySpan<char> text, int at)
    {
        char mark = text[at];
        LineTraits traits = SentenceMarks.IsQuestion(mark) ? LineTraits.Question : LineTraits.None;
        if (mark == '.' && text.Slice(0, at).EndsWith("www".AsSpan(), StringComparison.Ordinal))
            traits |= LineTraits.Address;
        bool goesOn = mark is '.' or '!' or '?'
            ? at + 2 < text.Length && at > 2 && char.IsWhiteSpace(text[at + 1]) && Chars.Kind(text[at - 1]) == CharKind.Lower && Chars.Kind(text[at - 2]) == CharKind.Lower
            : at + 1 < text.Length;
        return goesOn ? traits | LineTraits.Sentences : traits;
    }

    /// <summary>Whether the colon is that of "http://" or "https://".</summary>
    private static bool IsOfAddress(ReadOnlySpan<char> text, int colon)
    {
        ReadOnlySpan<char> before = text.Slice(0, colon);
        return text.Slice(colon).StartsWith("://".AsSpan(), StringComparison.Ordinal)
            && (before.EndsWith("http".AsSpan(), StringComparison.Ordinal) || before.EndsWith("https".AsSpan(), StringComparison.Ordinal));
    }
}
