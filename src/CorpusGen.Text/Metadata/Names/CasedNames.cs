using CorpusGen.Text.Language;

namespace CorpusGen.Text.Metadata.Names;

/// <summary>Names that are told by their capitals.</summary>
internal static class CasedNames
{
    /// <summary>The word behind a name that begins at a word, or that word itself when none does.</summary>
    /// <param name="led">Whether "By" or the like stands before it.</param>
    /// <param name="capitals">How many words with capitals it has.</param>
    /// <param name="known">Whether it begins with a first name.</param>
    public static int End(string text, PageWords words, int from, int end, bool led, out int capitals, out bool known)
    {
        capitals = 0;
        known = false;
        int last = from;
        for (int i = from; i < end && capitals < 6; i++)
        {
            Word word = words[i];
            if (i > from && word.Start == words[i - 1].End)
            {
                // Run together: only "McDonald" and "DeVito" go on.
                if (!NameWords.IsPrefix(text, words[i - 1]))
                    break;
            }
            else if (i > from && !NameWords.Join(text, words[i - 1], word))
            {
                // Two spaces divide what stands beside a name from it, and stand in one by mistake.
                bool isMistake = NameWords.IsDoubleSpace(text, words[i - 1], word)
                    && ((led && capitals == 1) || (!IsOver(text, words, i - 1) && (capitals == 1 || !NameWords.IsFirstName(text, word))));
                if (!isMistake)
                    break;
            }

            // "Harbour Dredging GmbH" is no person.
            if (i > from && i + 1 < words.Count && words[i + 1].Start == word.End && words[i + 1].Length == 1 && words[i + 1].IsCapitalized)
                return from;
            bool joined = i > from && NameWords.IsHyphen(text[word.Start - 1]);
            if (capitals == 0 && NameWords.IsTitle(text, word))
                continue;
            bool particle = i > from && NameWords.IsParticle(text, word);
            if (particle && i + 1 < end && (word.Shape == WordShape.Lower || (word.Shape == WordShape.Capitals && words[from].Shape == WordShape.Capitals)))
                continue;
            if (word.Shape == WordShape.Lower && joined)
            {
                // "Skyport’s Harbour"
                if (word.Length == 1 && text[word.Start] == 's' && text[word.Start - 1] is '\'' or '’')
                    break;
                last = i + 1; // "Da-eun"
                continue;
            }

            if (!word.IsCapitalized)
            {
                if (NameWords.IsParticle(text, word))
                    continue;
                break;
            }

            // "The Observer", "Los Pinos", "In Brief": what begins with a small word is no person.
            if (i == from && word.Length > 1 && words.Tells(i, PageTopic.Function) && !NameWords.IsFirstName(text, word) && !(led && !NameWords.IsArticle(text, word)))
                break;
            bool initial = word.Length == 1 && words.PhraseLength(i) == 1;
            if (i > from && !particle && words.Tells(i, PageTopic.Agency | PageTopic.Beat | PageTopic.Organization) && !(capitals == 1 && known))
            {
                // "Mara Ellison Harbour News": the outlet's name begins before the word that tells it.
                if (capitals > 2 && words.Tells(i, PageTopic.Organization) && !NameWords.IsHyphen(text[words[i - 1].Start - 1]) && IsOver(text, words, i - 2))
                    (last, capitals) = (i - 1, capitals - 1);
                break;
            }

            // "Mara Ellison Transport correspondent"
            if (capitals > 1 && !joined && i + 1 < end && words[i + 1].Shape == WordShape.Lower && words.Tells(i + 1, PageTopic.Role) && IsOver(text, words, i - 1))
                break;
            if (!initial && !particle && words.Tells(i, NameWords.NoName) && !GoesOnSmall(text, words, i) && !NameWords.IsFirstName(text, word) && !MayBeTime(words, i, from))
                break;
            if (capitals == 2 && known && !joined && i + 1 < end && words[i + 1].IsCapitalized && words[i + 1].Start > word.End && NameWords.IsFirstName(text, word) && !NameWords.IsFirstName(text, words[i - 1]))
                break; // the next name
            if (capitals == 0 && !initial)
                known = NameWords.IsFirstName(text, word);
            if (i == from || !joined)
                capitals++;
            last = i + 1;
            if (capitals >= 2 && i + 1 < end && words[i + 1].Hash == words[from].Hash)
                break;
        }

        return capitals is >= 2 and <= 5 ? last : from;
    }

    /// <summary>Whether an apostrophe joins a word to small letters behind it, so that it is only part of one: "Мар'яна".</summary>
    public static bool GoesOnSmall(string text, PageWords words, int i) =>
        i + 1 < words.Count && words[i + 1].Start == words[i].End + 1 && text[words[i].End] is '\'' or '’' && words[i + 1] is { Shape: WordShape.Lower, Length: > 1 };

    /// <summary>Whether a name may be over with a word of it: behind a first name more must come.</summary>
    private static bool IsOver(string text, PageWords words, int i) => words[i].Length > 1 && !NameWords.IsFirstName(text, words[i]) && !NameWords.IsParticle(text, words[i]);

    /// <summary>Whether a word is no more than a month, a day or minutes in some language, with no number beside it: "Faye Lim Sze Min", "May Ellison".</summary>
    private static bool MayBeTime(PageWords words, int i, int from) =>
        (words.Topics(i) & NameWords.NoName & ~(PageTopic.ReadTime | PageTopic.Month | PageTopic.Weekday)) == 0
        && (i > from || (words.Tells(i, PageTopic.Month) && i + 1 < words.Count && words[i + 1].Shape == WordShape.Capitalized && (words.Topics(i + 1) & NameWords.NoName) == 0))
        && (i == 0 || words[i - 1].Shape != WordShape.Digits) && (i + 1 == words.Count || words[i + 1].Shape != WordShape.Digits);
}
