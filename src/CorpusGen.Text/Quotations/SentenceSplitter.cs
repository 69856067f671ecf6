using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations;

/// <summary>Finds where sentences end; a quotation is one token, so that no sentence ends inside one.</summary>
internal static class SentenceSplitter
{
    /// <summary>How far behind a question or an exclamation a verb of saying still belongs to it.</summary>
    private const int SayingReach = 8;

    /// <summary>Letters of the longest usual abbreviation in an alphabet without capitals.</summary>
    private const int LongestAbbreviation = 2;

    /// <summary>The index behind the last token of the sentence that begins at <paramref name="first"/>.</summary>
    public static int FindLimit(ArticleUnits article, int first, int limit)
    {
        Buffer<Token> tokens = article.Tokens;
        for (int i = first; i < limit; i++)
        {
            ref Token token = ref tokens[i];
            int next = i + 1;
            if (token.Kind == TokenKind.Stop)
            {
                if (IsPoint(article.Text, token.Start))
                    continue;
                while (next < limit && tokens[next].Kind is TokenKind.Close or TokenKind.Stop)
                    next++;
                if (next == limit || Begins(ref tokens[next]) || tokens[next].Kind == TokenKind.Quotation || EndsWithoutCapital(article, i, next, first))
                    return next;
                i = next - 1;
            }
            else if (token.Kind == TokenKind.Quotation)
            {
                if (next < limit && EndsAfter(article, ref token, next, limit))
                    return next;
            }
            else if (token.HasStop && next < limit && tokens[next].IsCapital && EndsWithAbbreviation(ref token, ref tokens[next]))
            {
                return next;
            }
        }

        return limit;
    }

    private static bool Begins(ref Token token) =>
        token.IsCapital || token.Kind is TokenKind.Number or TokenKind.Open or TokenKind.Dash or TokenKind.Other;

    /// <summary>Whether a sentence ends at a mark that no capital follows: where the script has a full stop of its own, or no capitals, and the mark is no abbreviation's.</summary>
    private static bool EndsWithoutCapital(ArticleUnits article, int stop, int next, int first)
    {
        string text = article.Text;
        int at = article.Tokens[stop].Start;
        bool isFullStop = SentenceMarks.IsFullStop(text[at]);
        bool breaksOff = text[at] == '…' || (text[at] == '.' && at + 1 < text.Length && text[at + 1] == '.');
        if (breaksOff || (text[at] is '.' or '۔' && (stop == first || MayBeAbbreviation(text, article.Tokens[stop - 1], isFullStop ? 1 : LongestAbbreviation))))
            return false;
        return isFullStop || Chars.IsCaseless(text[article.Tokens[next].Start]);
    }

    /// <summary>Whether a mark stands within a number: "۳۔۵".</summary>
    private static bool IsPoint(string text, int at) => at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    /// <summary>Whether a word before a dot is of another alphabet or has few letters, vowel signs apart.</summary>
    private static bool MayBeAbbreviation(string text, in Token word, int longest)
    {
        int letters = 0;
        for (int i = word.Start; i < word.End && letters <= longest; i++)
            letters += Chars.IsLetter(text[i]) ? 1 : 0;
        return letters <= longest || !Chars.IsCaseless(text[word.Start]);
    }

    /// <summary>An abbreviation ends a sentence only before a word that would else have no capital.</summary>
    private static bool EndsWithAbbreviation(ref Token token, ref Token next) =>
        !token.Is(WordClass.Honorific | WordClass.Rank) && token.End - token.Start > 2 && next.Is(WordClass.Function);

    private static bool EndsAfter(ArticleUnits article, ref Token quotation, int next, int limit)
    {
        Buffer<Token> tokens = article.Tokens;
        Ending ending = article.EndingOf(quotation.Stretch);
        if (ending is Ending.Letter or Ending.Comma or Ending.Other)
            return false;
        ref Token after = ref tokens[next];
        if (after.Kind == TokenKind.Quotation)
            return ending == Ending.Stop || ending == Ending.Question;
        if (!after.IsCapital && after.Kind is not (TokenKind.Number or TokenKind.Other))
            return false;
        if (ending == Ending.Stop && !TrailsOff(article, article.Stretches[quotation.Stretch].End))
            return true;
        int reach = Math.Min(limit, next + SayingReach);
        for (int i = next; i < reach && tokens[i].Kind != TokenKind.Stop; i++)
        {
            if (tokens[i].Is(WordClass.Saying))
                return false;
        }

        return true;
    }

    /// <summary>Whether what is quoted breaks off, "…" or "...", as a question does not end a sentence before "she said".</summary>
    private static bool TrailsOff(ArticleUnits article, int end) =>
        end > 1 && (article.Text[end - 1] == '…' || (article.Text[end - 1] == '.' && article.Text[end - 2] == '.'));
}
