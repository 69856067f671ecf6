using System.Text;
using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations.People;

/// <summary>How the words of a name are shown.</summary>
internal static class NameText
{
    [ThreadStatic]
    private static StringBuilder? s_name;

    /// <summary>The tokens with white space collapsed and Arabic articles joined by a hyphen.</summary>
    public static string Show(ArticleUnits article, int first, int limit)
    {
        StringBuilder name = (s_name ??= new()).Clear();
        for (int i = first; i < limit; i++)
        {
            Token token = article.Tokens[i];
            if (token.Kind == TokenKind.Comma)
            {
                name.Append(',');
                continue;
            }

            if (name.Length > 0 && token.Kind != TokenKind.Clitic)
                name.Append(i > first && IsArabicArticle(article, i - 1) && token.IsCapital ? "-" : Gap(article, i));
            name.Append(article.Text, token.Start, token.End - token.Start);
            if (i == first && i + 1 < limit && IsShouted(article, token, article.Tokens[i + 1]))
                Lower(name);
        }

        return name.ToString();
    }

    /// <summary>What is shown between a word and the one before it: a space, and the apostrophe of "Rowers’ Union".</summary>
    private static string Gap(ArticleUnits article, int index) =>
        article.Text[article.Tokens[index - 1].End] switch { '\'' => "' ", '’' => "’ ", _ => " " };

    /// <summary>Whether a first name is in capitals for opening the article alone: "INGRID Doe".</summary>
    private static bool IsShouted(ArticleUnits article, in Token first, in Token next)
    {
        if (!first.Is(WordClass.FirstName) || first.End - first.Start < 3 || next.End - next.Start < 2)
            return false;
        for (int i = first.Start; i < first.End; i++)
        {
            if (char.IsLower(article.Text[i]))
                return false;
        }

        return char.IsLower(article.Text[next.End - 1]);
    }

    private static void Lower(StringBuilder name)
    {
        for (int i = 1; i < name.Length; i++)
            name[i] = char.ToLowerInvariant(name[i]);
    }

    /// <summary>Takes another letter into the number of a row of letters, which begins as 0; small and capital letters differ.</summary>
    public static uint Number(uint letters, char letter) => StableHash.Add(letters == 0 ? StableHash.Start : letters, letter);

    public static bool IsArabicArticle(ArticleUnits article, int index)
    {
        Token token = article.Tokens[index];
        return token.End - token.Start == 2 && article.Text[token.Start] is 'a' or 'e' && article.Text[token.Start + 1] == 'l';
    }
}
