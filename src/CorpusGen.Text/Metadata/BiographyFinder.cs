using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata.Names;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>
/// Finds the authors of a page without a byline by what is told of them at its end: "Ada Marsh is a fellow at the Harbour
/// Institute." or "Follow Ada Marsh @adamarsh". A story that ends with somebody it has told of before says nothing of its
/// author.
/// </summary>
internal static class BiographyFinder
{
    private const int Shortest = 4;
    private const int Longest = 90;
    private const int LongestInvitation = 24;
    private const int MostAuthors = 4;

    /// <summary>Lines below the body that a biography may stand in.</summary>
    private const int Reach = 2;

    /// <summary>Who is quoted in a line is spoken of there; biographies quote nobody.</summary>
    private const string QuotationMarks = "\"“”„«»";

    /// <summary>Letters of the shortest name that a handle is recognised by.</summary>
    private const int ShortestInHandle = 3;

    /// <summary>Those whose biographies end the page, in the order of the text.</summary>
    public static List<AuthorCandidate> Find(PageLines page, PageLabels labels)
    {
        List<AuthorCandidate> found = [];
        int first = Array.IndexOf(labels.Labels, LineLabel.Body), last = Array.LastIndexOf(labels.Labels, LineLabel.Body);
        for (int i = Math.Min(page.Lines.Length - 1, last + Reach); first >= 0 && i > first && found.Count < MostAuthors; i--)
        {
            if (labels[i] is LineLabel.Body or LineLabel.Bio or LineLabel.Other && Read(page, first, i) is { } author)
                found.Insert(0, author);
            else if (found.Count > 0 || i <= last)
                break;
        }

        return found;
    }

    /// <summary>The author of whom a line tells, or null.</summary>
    private static AuthorCandidate? Read(PageLines page, int first, int i)
    {
        ref readonly Line line = ref page.Lines[i];
        string text = page.Text;
        bool isBiography = line.Tells(PageTopic.About | PageTopic.Role) && line.Has(LineTraits.EndsSentence) && text.AsSpan(line.Start, line.Length).IndexOfAny(QuotationMarks.AsSpan()) < 0;
        // A post that is shown in the story is signed with a handle as well, and dated.
        bool isInvitation = line.Has(LineTraits.Handle) && line.Words <= LongestInvitation && !line.Date.IsFound;
        if (line.Words is < Shortest or > Longest || !(isBiography || isInvitation))
            return null;
        PageWords words = page.Scratch;
        words.Read(text, line.Range);
        for (int from = 0; from < words.Count && (from == 0 || isInvitation); from++)
        {
            int end = NameReader.NameAt(text, words, from, out int capitals, out bool known);
            if (end == from || end >= words.Count)
                continue;
            bool isTold = isBiography && from == 0 && words[end].Shape == WordShape.Lower && !words.Tells(end, PageTopic.Contributor);
            bool isInvited = isInvitation && IsInHandle(text, line.Range, words, from, end);
            if ((isTold || isInvited) && !IsMentioned(text, words[end - 1], page.Lines[first].Start, line.Start))
            {
                TextRange name = new(words[from].Start, words[end - 1].End);
                return new AuthorCandidate(i, 0, NameShape.Leading, new NamedPerson(name, null, null, BylineKind.Author, false, known, capitals));
            }
        }

        return null;
    }

    /// <summary>Whether the first handle behind a name has the first or the last word of it: "Ada Marsh on Twitter @adamarsh".</summary>
    private static bool IsInHandle(string text, TextRange line, PageWords words, int from, int end)
    {
        int at = text.IndexOf('@', words[end - 1].End, line.End - words[end - 1].End);
        if (at < 0)
            return false;
        int close = at + 1;
        while (close < line.End && (char.IsLetterOrDigit(text[close]) || text[close] == '_'))
            close++;
        ReadOnlySpan<char> handle = text.AsSpan(at, close - at);
        return IsIn(handle, text, words[from]) || IsIn(handle, text, words[end - 1]);
    }

    private static bool IsIn(ReadOnlySpan<char> handle, string text, Word word) =>
        word.Length >= ShortestInHandle && handle.IndexOf(text.AsSpan(word.Start, word.Length), StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsMentioned(string text, Word surname, int from, int to) =>
        text.AsSpan(from, to - from).IndexOf(text.AsSpan(surname.Start, surname.Length)) >= 0;
}
