using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata.Names;

/// <summary>Reads "By", "Reporting by", "Photo:" and the like, which say what the names behind them did.</summary>
internal static class LeadReader
{
    /// <summary>The word behind such words, the first word where there are none.</summary>
    /// <param name="lead">What they say; stays as it is where there are none.</param>
    public static int Skip(string text, PageWords words, int i, int end, ref BylineLead lead)
    {
        if (IsRunIn(text, words, i, end))
            i++;
        while (i < end)
        {
            PageTopic topics = words.Topics(i);
            int after = i + words.PhraseLength(i);
            if ((topics & PageTopic.Contributor) != 0)
                lead = new BylineLead(BylineKind.Contributor, true, Task(words, i, after));
            else if (lead.IsLed && i + 1 < end && words[i].Shape == WordShape.Capitalized && words[i + 1].IsCapitalized && NameWords.IsFirstName(text, words[i]))
                break; // "Av: Per Ellison"
            else if ((topics & PageTopic.By) != 0 && ((topics & PageTopic.Role) == 0 || IsLabelEnd(text, words, after) || IsTitle(words, after, end)))
                lead = new BylineLead(BylineKind.Author, true, null);
            else if ((topics & PageTopic.Credit) != 0 && (topics & PageTopic.Agency) == 0)
                lead = new BylineLead(BylineKind.Photographer, true, null);
            else
                break;
            i = Math.Min(after, end);
        }

        return i;
    }

    /// <summary>Whether a section or somebody's initials are run into "By" or a name: "NewsMara Ellison", "meVon Mara Ellison".</summary>
    private static bool IsRunIn(string text, PageWords words, int i, int end)
    {
        if (i + 1 >= end || words[i + 1].Start != words[i].End)
            return false;
        return words[i].Shape == WordShape.Lower
            ? words.Tells(i + 1, PageTopic.By)
            : words.Tells(i, PageTopic.Boilerplate | PageTopic.Beat | PageTopic.Organization) && NameWords.IsFirstName(text, words[i + 1]) && !NameWords.IsFirstName(text, words[i]);
    }

    /// <summary>What a phrase such as "Editing by" says was done, without the small words that lead from it to the name.</summary>
    private static TextRange Task(PageWords words, int from, int end)
    {
        int last = end - 1;
        while (last > from && words.Tells(last, PageTopic.By | PageTopic.Function))
            last--;
        return new TextRange(words[from].Start, words[last].End);
    }

    /// <summary>Whether a Chinese or Japanese role stands before a name, a space between them.</summary>
    private static bool IsTitle(PageWords words, int after, int end) =>
        after < end && words[after].Shape == WordShape.Ideograph && words[after].Start > words[after - 1].End;

    private static bool IsLabelEnd(string text, PageWords words, int after)
    {
        int at = words[after - 1].End;
        if (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        return at < text.Length && text[at] is ':' or '：';
    }
}
