using System.Text;

namespace CorpusGen.Text.Quotations;

/// <summary>Compares quotations by their words: white space collapsed, quotation marks and apostrophes as one.</summary>
internal static class Words
{
    /// <summary>Whether a stretch of text is these words or begins with them.</summary>
    public static bool Begins(string text, int start, int end, string words)
    {
        int at = start;
        int i = 0;
        Skip(text, ref at, end);
        Skip(words, ref i, words.Length);
        int taken = 0;
        while (i < words.Length)
        {
            bool blank = char.IsWhiteSpace(words[i]);
            if (blank)
            {
                while (i < words.Length && char.IsWhiteSpace(words[i]))
                    i++;
                if (i == words.Length)
                    break;
                if (at >= end || !char.IsWhiteSpace(text[at]))
                    return false;
                while (at < end && char.IsWhiteSpace(text[at]))
                    at++;
                continue;
            }

            if (at >= end || Fold(text[at]) != Fold(words[i]))
                return i == words.Length - 1 && taken > 0 && words[i] is '.' or ',' or '…' or '"' or '”';
            at++;
            i++;
            taken++;
        }

        return taken > 0;
    }

    /// <summary>A stretch of text in the form in which it is compared: as <see cref="Begins"/> reads it.</summary>
    public static string Normalize(string text, int start, int end)
    {
        StringBuilder words = new(end - start);
        Skip(text, ref start, end);
        for (int i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                words.Append(Fold(text[i]));
            else if (!char.IsWhiteSpace(text[i - 1]))
                words.Append(' ');
        }

        return words.ToString().TrimEnd();
    }

    private static void Skip(string text, ref int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || Fold(text[at]) == '"'))
            at++;
    }

    private static char Fold(char c) => c switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' => '"',
        '‘' or '’' or '‚' => '\'',
        _ => c,
    };
}
