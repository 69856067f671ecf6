using CorpusGen.Text.Language;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>Finds the dateline with which a story's first paragraph opens: "BERLIN, March 7 (Agency) – ".</summary>
internal static class DatelineReader
{
    private const int Longest = 90;
    private const int MostWords = 12;

    /// <summary>Characters of the paragraph that are read.</summary>
    private const int Reach = 160;

    /// <summary>Offset behind the dateline and its dash, or the paragraph's start when it has none.</summary>
    /// <param name="place">Where the place stands.</param>
    /// <param name="agency">Where the agency in brackets stands, or null.</param>
    public static int End(PageLines page, TextRange paragraph, out TextRange place, out TextRange? agency)
    {
        string text = page.Text;
        PageWords words = page.Scratch;
        place = default;
        agency = null;
        int dash = Dash(text, paragraph);
        if (dash < 0)
            return paragraph.Start;
        words.Read(text, new TextRange(paragraph.Start, Math.Min(paragraph.End, paragraph.Start + Reach)));
        bool capitals = false;
        int placeEnd = paragraph.Start;
        for (int i = 0; i < words.Count && words[i].Start < dash; i++)
        {
            Word word = words[i];
            bool bracketed = word.Start > 0 && text[word.Start - 1] is '(' or '[';
            if (bracketed && words.Tells(i, PageTopic.Agency))
                agency = new TextRange(word.Start, words[i + words.PhraseLength(i) - 1].End);
            bool date = word.Shape == WordShape.Digits || words.Month(i) > 0 || words.Tells(i, PageTopic.Weekday);
            if (word.Shape == WordShape.Lower && !date && agency is null && !text.AsSpan(word.Start, word.Length).SequenceEqual("de".AsSpan()))
                return paragraph.Start;
            if (i >= MostWords)
                return paragraph.Start;
            capitals |= i == 0 && word.Shape == WordShape.Capitals && word.Length >= 3;
            if (agency is null && !date && word.Shape != WordShape.Lower && (i == 0 || placeEnd > paragraph.Start && words[i - 1].End == placeEnd))
                placeEnd = word.End;
        }

        if (placeEnd == paragraph.Start || (!capitals && agency is null))
            return paragraph.Start;
        place = new TextRange(paragraph.Start, placeEnd);
        int end = dash + 1;
        while (end < paragraph.End && (char.IsWhiteSpace(text[end]) || text[end] is '-' or '–' or '—'))
            end++;
        return end < paragraph.End ? end : paragraph.Start;
    }

    private static int Dash(string text, TextRange paragraph)
    {
        int end = Math.Min(paragraph.End, paragraph.Start + Longest);
        for (int i = paragraph.Start + 2; i + 1 < end; i++)
        {
            if (text[i] is '—' || (text[i] is '-' or '–' && (char.IsWhiteSpace(text[i - 1]) || text[i - 1] == ')') && (char.IsWhiteSpace(text[i + 1]) || text[i + 1] == '-')))
                return i;
            if (text[i] is '"' or '“' or '„' or '»' or ':' or ';' or '?')
                return -1;
        }

        return -1;
    }
}
