using System.Text;
using CorpusGen.Text.Metadata.Names;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>Names, roles and outlets as a reader wants to see them.</summary>
internal static class BylineText
{
    /// <summary>Abbreviations this long are written in capitals: AFP, dpa as it stands.</summary>
    private const int LongestAbbreviation = 4;

    public static BylineModel Make(string text, NamedPerson person)
    {
        string? organization = person.Organization is { } at ? Collapse(text, at) : null;
        return person.Kind == BylineKind.Agency
            ? new BylineModel(Agency(text, person.Name), null, organization is null ? null : Agency(text, person.Name), BylineKind.Agency, person.Name)
            : new BylineModel(
                Calm(InOrder(Collapse(text, person.Name))),
                person.Role is { } role ? Collapse(text, role) : null,
                organization,
                person.Kind,
                person.Name);
    }

    /// <summary>A name with the first name first: only where a catalogue puts the surname there does a comma stand in it.</summary>
    private static string InOrder(string name) => name.IndexOf(',') is > 0 and int comma ? name.Substring(comma + 1).TrimStart() + " " + name.Substring(0, comma) : name;

    /// <summary>An agency's name: "REUTERS" as "Reuters", abbreviations as they stand.</summary>
    public static string Agency(string text, TextRange range)
    {
        string name = Collapse(text, range);
        return name.Length > LongestAbbreviation ? Calm(name) : name;
    }

    /// <summary>The stretch with each run of white space as one space.</summary>
    public static string Collapse(string text, TextRange range)
    {
        if (IsCollapsed(text.AsSpan(range.Start, range.Length)))
            return range.In(text);
        StringBuilder result = new(range.Length);
        for (int i = range.Start; i < range.End; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                result.Append(text[i]);
            else if (result.Length > 0 && result[result.Length - 1] != ' ')
                result.Append(' ');
        }

        return result.ToString().TrimEnd();
    }

    private static bool IsCollapsed(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i == text.Length - 1 || text[i - 1] == ' '))
                return false;
        }

        return true;
    }

    /// <summary>A name set in capitals throughout, in capitals at the beginning of words only.</summary>
    private static string Calm(string name)
    {
        foreach (char c in name)
        {
            if (char.IsLower(c))
                return name;
        }

        StringBuilder calm = new(name.Length);
        for (int i = 0; i < name.Length; i++)
            calm.Append(i > 0 && char.IsLetter(name[i - 1]) ? char.ToLowerInvariant(name[i]) : name[i]);
        return calm.ToString();
    }
}
