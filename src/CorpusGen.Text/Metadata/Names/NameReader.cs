using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata.Dates;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata.Names;

/// <summary>
/// Reads a short line as if it were a byline: cuts it into pieces and takes each for a name, a role, an outlet or an agency.
/// Whether the line is a byline is for others to say.
/// </summary>
internal static class NameReader
{
    /// <summary>Reads the names among the words of a line.</summary>
    /// <param name="date">The line's date, which parts what stands before it from what stands behind it.</param>
    public static void Read(string text, PageWords words, DateMatch date, NameList names)
    {
        names.Clear();
        BylineLead lead = BylineLead.None;
        int i = 0, unsaid = 0;
        while (i < words.Count)
        {
            if (date.Holds(words[i].Start))
            {
                lead = BylineLead.None;
                i++;
                continue;
            }

            if (NameWords.IsConjunction(text, words, i) && i + 1 < words.Count && words[i + 1].IsCapitalized)
            {
                i++;
                continue;
            }

            int next = NamePieces.End(text, words, i, date);
            if (unsaid < names.People.Count && IsWorkInBrackets(text, words, i, next))
            {
                SetWork(names, ref unsaid, wrote: words.Tells(i, PageTopic.By));
                i = next;
                continue;
            }

            i = LeadReader.Skip(text, words, i, next, ref lead);
            if (i < next && EndOfInverted(text, words, i, next, lead, date) is var inverted && inverted > i)
            {
                Word last = words[inverted - 1];
                int end = last.Length == 1 && last.End < text.Length && text[last.End] == '.' ? last.End + 1 : last.End;
                names.People.Add(new NamedPerson(new TextRange(words[i].Start, end), lead.Task, null, lead.Kind, lead.IsLed, true, inverted - i));
                i = inverted;
                continue;
            }

            if (i < next && !EasternNames.IsPlace(text, words, i, next))
                new PieceReader(text, words, i, next, lead, names).Read(isDated: next < words.Count && date.Holds(words[next].Start));
            // "Series: title" is no list of names.
            if (!lead.IsLed && next < words.Count && text[words[next - 1].End] is ':' or '：')
                names.Unexplained++;
            i = next;
            if (i < words.Count && NameWords.IsConjunction(text, words, i))
                i++;
        }
    }

    /// <summary>The word behind the name that begins at a word, or that word itself when none does.</summary>
    public static int NameAt(string text, PageWords words, int i, out int capitals, out bool known) => NameEnd(text, words, i, words.Count, false, out capitals, out known);

    /// <summary>The same where the name ends before a word, and perhaps behind "By".</summary>
    public static int NameEnd(string text, PageWords words, int from, int end, bool led, out int capitals, out bool known)
    {
        (capitals, known) = (0, false);
        if (EasternNames.Begins(text, words[from]))
            return from;
        return Chars.IsCaseless(text[words[from].Start])
            ? CaselessNames.End(text, words, from, end, led, out capitals, out known)
            : CasedNames.End(text, words, from, end, led, out capitals, out known);
    }

    /// <summary>Whether a piece is brackets that say what those before them did.</summary>
    private static bool IsWorkInBrackets(string text, PageWords words, int i, int end) =>
        words.Tells(i, PageTopic.By | PageTopic.Credit | PageTopic.Media) && i + words.PhraseLength(i) >= end && words[i].Start > 0 && text[words[i].Start - 1] == '(' && words[end - 1].End < text.Length && text[words[end - 1].End] == ')';

    /// <summary>"Mara Ellison (Text), Tobias Wren (Fotos)"; of "Mara Ellison, Tobias Wren (Fotos)" only the last took pictures.</summary>
    /// <param name="unsaid">The first person of whom nothing says yet what they did.</param>
    private static void SetWork(NameList names, ref int unsaid, bool wrote)
    {
        if (!wrote && unsaid == 0)
            unsaid = names.People.Count - 1;
        for (; unsaid < names.People.Count; unsaid++)
        {
            if (names.People[unsaid].Kind != BylineKind.Agency)
                names.People[unsaid] = names.People[unsaid] with { Kind = wrote ? BylineKind.Author : BylineKind.Photographer };
        }
    }

    /// <summary>The word behind a name that catalogues write, surname first: "Author: Ellison, Mara K.; Wren, Tobias"; the first word where there is none.</summary>
    private static int EndOfInverted(string text, PageWords words, int from, int comma, BylineLead lead, DateMatch date)
    {
        if (!lead.IsLed || lead.Kind != BylineKind.Author || words.Tells(from, PageTopic.Agency | PageTopic.Organization | PageTopic.Desk) || comma != from + 1 || comma >= words.Count || words[from].Shape is not (WordShape.Capitalized or WordShape.Capitals) || text[words[from].End] != ',')
            return from;
        int before = words[from].Start - 1;
        while (before > 0 && char.IsWhiteSpace(text[before]))
            before--;
        if (before < 0 || text[before] is not (':' or ';') || !NameWords.IsFirstName(text, words[comma]))
            return from;
        int end = comma + 1, limit = NamePieces.End(text, words, comma, date);
        while (end < limit && (words[end].Length == 1 || NameWords.IsFirstName(text, words[end])))
            end++;
        return end == limit ? end : from;
    }
}
