using System.Text;

namespace CorpusGen.Text.Repairs;

/// <summary>Writes a text as a value of YAML, so that it is read back as the same text, in a block and in braces.</summary>
internal static class YamlText
{
    /// <summary>Whether YAML can hold the text: control characters and halves of surrogate pairs it cannot.</summary>
    public static bool CanHold(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) || text[i] is '\uFEFF' or '\uFFFE' or '\uFFFF')
                return false;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }

    /// <summary>The text as it is where YAML takes it for nothing else; in quotation marks where it could.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text))
            return text;
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\');
            quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }

    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsLetterOrDigit(text[0]) || char.IsWhiteSpace(text[text.Length - 1]))
            return false;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not (' ' or '.' or '-' or '\'' or '’' or '–' or '—' or '!' or '?' or ';' or '(' or ')'))
                return false;
        }

        // Words of YAML for something else than a text.
        return text.ToLowerInvariant() is not ("null" or "true" or "false");
    }
}
