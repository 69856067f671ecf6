using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>Links authors with the biography and the contact that the page gives for them.</summary>
internal static class BylineDetails
{
    /// <summary>No contact stands further behind the name, counted in pieces of the page.</summary>
    private const int Reach = 3;

    /// <summary>The bylines, authors with their biography and contact.</summary>
    /// <param name="bylines">In the order of the text, with their places.</param>
    /// <param name="pieces">The pieces of the page, white space left out.</param>
    public static List<BylineModel> Link(string text, List<BylineModel> bylines, IReadOnlyList<Segment> pieces)
    {
        List<TextRange?> biographies = [.. pieces.Where(piece => piece.Kind == SegmentKind.Bio).Select(piece => (TextRange?)piece.Range)];
        int authors = bylines.Count(byline => byline.Kind == BylineKind.Author);
        List<BylineModel> linked = [];
        for (int i = 0; i < bylines.Count; i++)
        {
            BylineModel byline = bylines[i];
            if (byline.Kind != BylineKind.Author || byline.Range is not { } name)
            {
                linked.Add(byline);
                continue;
            }

            TextRange? biography = biographies.Find(range => Names(text, range!.Value, byline.Name)) ?? (authors == 1 ? biographies.FirstOrDefault() : null);
            int next = i + 1 < bylines.Count ? bylines[i + 1].Range!.Value.Start : text.Length;
            TextRange? contact = Behind(text, name, next, authors == 1, pieces) ?? (biography is { } told ? Find(text, told) : null);
            linked.Add(byline with
            {
                Biography = biography is { } place ? new Fact(BylineText.Collapse(text, place), place) : null,
                Contact = contact is { } at ? new Fact(at.In(text), at) : null,
            });
        }

        return linked;
    }

    /// <summary>The contact on the line of a name, or soon below it if it has the surname in it or there is no other author.</summary>
    private static TextRange? Behind(string text, TextRange name, int next, bool alone, IReadOnlyList<Segment> pieces)
    {
        int own = 0;
        while (own < pieces.Count && !pieces[own].Range.Contains(name))
            own++;
        for (int i = own; i < Math.Min(pieces.Count, own + Reach); i++)
        {
            TextRange range = pieces[i].Range;
            int start = i == own ? name.End : range.Start, end = i == own ? Math.Min(range.End, Math.Max(next, name.End)) : range.End;
            if (pieces[i].Kind is SegmentKind.Paragraph or SegmentKind.Caption || Find(text, new TextRange(start, end)) is not { } contact)
                continue;
            if (i == own || alone || HasSurname(text, contact, name))
                return contact;
        }

        return null;
    }

    private static bool Names(string text, TextRange range, string name) => BylineText.Collapse(text, range).IndexOf(name, StringComparison.Ordinal) >= 0;

    private static bool HasSurname(string text, TextRange contact, TextRange name)
    {
        int comma = text.IndexOf(',', name.Start, name.Length), space = text.LastIndexOfAny([' ', '\u00A0'], name.End - 1, name.Length);
        if (comma < 0 && space < 0)
            return false;
        TextRange surname = comma > name.Start ? new TextRange(name.Start, comma) : new TextRange(space + 1, name.End);
        return text.IndexOf(surname.In(text), contact.Start, contact.Length, StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>The first e-mail address or handle of a stretch.</summary>
    private static TextRange? Find(string text, TextRange range)
    {
        for (int at = text.IndexOf('@', range.Start, range.Length); at >= 0; at = text.IndexOf('@', at + 1, range.End - at - 1))
        {
            int start = at, end = at + 1;
            while (start > range.Start && IsPart(text[start - 1]))
                start--;
            while (end < range.End && IsPart(text[end]))
                end++;
            while (end > at && text[end - 1] is '.' or '-')
                end--;
            bool isDomain = text.IndexOf('.', at, end - at) > 0;
            if (end - at > 3 && (isDomain || start == at || char.IsWhiteSpace(text[at - 1])))
                return new TextRange(start, end);
            // "Mara Ellison@maraellison" has the name run into the handle.
            if (end - at > 3)
                return new TextRange(at, end);
        }

        return null;
    }

    private static bool IsPart(char c) => c < '\u0080' && char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+';
}
