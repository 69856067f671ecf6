using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations.People;

/// <summary>A name as it stands at one place: where it begins behind titles, and what its words tell of who bears it.</summary>
internal readonly struct NameForm
{
    private NameForm(ArticleUnits article, int first, int core, int limit, List<uint> words)
    {
        First = first;
        Start = StartOf(article, core, ref limit, out bool hasTitle);
        Limit = limit = EndOf(article, Start, limit, hasTitle);
        HasTitle = hasTitle;
        Words = words;
        words.Clear();
        Token head = article.Tokens[Start];
        bool isBody = false;
        for (int i = Start; i < limit; i++)
        {
            Token token = article.Tokens[i];
            bool isSuffix = token.Is(WordClass.Abbreviation) && token.HasStop && i > Start;
            isSuffix |= i > Start + 1 && i == limit - 1 && IsNumeral(article.Text.AsSpan(token.Start, token.End - token.Start));
            if (token.Kind is TokenKind.Comma or TokenKind.Clitic or TokenKind.Quotation || isSuffix || (NameText.IsArabicArticle(article, i) && limit - Start > 1))
                continue;
            Words.Add(WordOf(article, token));
            isBody |= token.Is(WordClass.OrganizationName | WordClass.Of | WordClass.For) || token.Kind == TokenKind.Number;
        }

        if (Words.Count == 0)
            Words.Add(head.Hash);
        Sex = SexOf(article, first, Start, limit);
        bool isPlace = !hasTitle && head.Is(WordClass.Place | WordClass.Demonym) && (Words.Count == 1 || !head.Is(WordClass.FirstName));
        IsBody = isBody || isPlace;
        IsLikelyBody = !hasTitle && !head.Is(WordClass.FirstName) && IsNamedAsBody(article, core);
        IsPerson = hasTitle || (!IsBody && Words.Count > 1 && head.Is(WordClass.FirstName));
        IsAcronym = Words.Count == 1 && head.End - head.Start is > 1 and <= 6 && IsAllCapitals(article, head);
    }

    /// <summary>Index of the first token, titles included.</summary>
    public int First { get; }

    /// <summary>Index of the first token of the name itself.</summary>
    public int Start { get; }

    /// <summary>Index behind the last token.</summary>
    public int Limit { get; }

    /// <summary>The words by number, without Arabic articles; they hold until the next name is read.</summary>
    public List<uint> Words { get; }

    public bool HasTitle { get; }

    /// <summary>Whether a title or first name tells that it is a person's.</summary>
    public bool IsPerson { get; }

    /// <summary>Whether a word of it tells that it is an organisation's or a place's.</summary>
    public bool IsBody { get; }

    /// <summary>Whether what stands before it speaks for an organisation.</summary>
    public bool IsLikelyBody { get; }

    public bool IsAcronym { get; }

    /// <summary><see cref="WordClass.FemaleName"/>, <see cref="WordClass.MaleName"/>, both, or none where nothing tells.</summary>
    public WordClass Sex { get; }

    public uint LastWord => Words[Words.Count - 1];

    public Spelling Spelling => new(Start, Limit);

    /// <summary>Reads the name between two tokens, whose titles end before a third, into a list for its words.</summary>
    public static NameForm Read(ArticleUnits article, int first, int core, int limit, List<uint> words) => new(article, first, core, limit, words);

    /// <summary>The first letters of the capitalised words by number; 0 for fewer than two.</summary>
    public uint Initials(ArticleUnits article)
    {
        uint hash = 0;
        int letters = 0;
        for (int i = Start; i < Limit; i++)
        {
            if (!article.Tokens[i].IsCapital)
                continue;
            hash = NameText.Number(hash, article.Text[article.Tokens[i].Start]);
            letters++;
        }

        return letters > 1 ? hash : 0;
    }

    /// <summary>Where the name itself begins, behind titles, nations and parties.</summary>
    /// <param name="limit">Behind the name; set before where somebody with a title is from: "Senator Ann Doe of Ohio".</param>
    private static int StartOf(ArticleUnits article, int core, ref int limit, out bool hasTitle)
    {
        hasTitle = false;
        int start = core;
        int bridge = -1;
        for (int i = core; i + 1 < limit; i++)
        {
            Token token = article.Tokens[i];
            if (token.Is(WordClass.Of | WordClass.For))
            {
                bridge = bridge < 0 ? i : bridge;
            }
            else if (token.Is(WordClass.Title | WordClass.Honorific | WordClass.Rank) && token.IsCapital)
            {
                bool next = article.Tokens[i + 1].Is(WordClass.OrganizationName);
                if (!next || token.Is(WordClass.Honorific | WordClass.Rank))
                {
                    start = i + 1;
                    hasTitle = true;
                    bridge = -1;
                }
            }
        }

        if (hasTitle && bridge > start)
        {
            limit = bridge;
        }
        else if (bridge >= start)
        {
            // "Secretary of Defense James Doe": only a first name shows where the office ends.
            for (int i = bridge + 2; i + 1 < limit; i++)
            {
                if (article.Tokens[i].Is(WordClass.FirstName))
                    return i;
            }

            if (hasTitle)
            {
                hasTitle = false;
                return core;
            }
        }

        if (hasTitle)
            return start;
        if (limit - core > 1 && IsOccupation(article, core, limit))
        {
            hasTitle = true;
            return core + 1;
        }

        for (int i = core + 1; i + 1 < limit; i++)
        {
            if (article.Tokens[i].Is(WordClass.FirstName) && IsNoName(article, article.Tokens[i - 1]) && !article.Tokens[i + 1].Is(WordClass.OrganizationName))
                return i;
        }

        return core;
    }

    /// <summary>Whether a word before a first name is none of a name: "Democrats Ann Doe", "Using Ann Doe".</summary>
    private static bool IsNoName(ArticleUnits article, in Token before) => !before.Is(WordClass.FirstName)
        && (article.Lexicon.CapitalizesNouns
            || before.Is(WordClass.Demonym | WordClass.Place | WordClass.OrganizationName | WordClass.Person | WordClass.Group)
            || UnitClasses.OfEnding(article.Text.AsSpan(before.Start, before.End - before.Start)) == UnitClass.Ing);

    /// <summary>"Cabbie Osric Doe", "Drummer Osric Doe", "Dad-of-two Osric"; but not "Guy Osric Doe" or "Parker Doe".</summary>
    private static bool IsOccupation(ArticleUnits article, int index, int limit)
    {
        Token token = article.Tokens[index];
        ReadOnlySpan<char> word = article.Text.AsSpan(token.Start, token.End - token.Start);
        if (word.IndexOf("-of-".AsSpan(), StringComparison.Ordinal) > 0)
            return true;
        if (limit - index < 3 || token.Is(WordClass.FirstName))
            return false;
        return token.Is(WordClass.Person) || (word.Length > 4 && article.Tokens[index + 1].Is(WordClass.FirstName) && article.Lexicon.EndsAsOccupation(word));
    }

    /// <summary>Behind the name, without what is awarded: "Ann Doe KC", "Ann Doe MP".</summary>
    private static int EndOf(ArticleUnits article, int start, int limit, bool hasTitle)
    {
        if (limit - start < 2 || !(hasTitle || article.Tokens[start].Is(WordClass.FirstName)) || IsAllCapitals(article, article.Tokens[limit - 2]))
            return limit;
        Token last = article.Tokens[limit - 1];
        bool isAward = last.End - last.Start is >= 2 and <= 4 && IsAllCapitals(article, last) && !IsNumeral(article.Text.AsSpan(last.Start, last.End - last.Start));
        return isAward && limit - start > (hasTitle ? 1 : 2) ? limit - 1 : limit;
    }

    /// <summary>Whether the letters are a Roman numeral's: "Osric Doe III".</summary>
    private static bool IsNumeral(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (c is not ('I' or 'V' or 'X'))
                return false;
        }

        return true;
    }

    /// <summary>What stands before the name shows that no person bears it: "the Treasury", "the charity Open Table".</summary>
    private static bool IsNamedAsBody(ArticleUnits article, int core)
    {
        if (core == 0 || article.Lexicon.CapitalizesNouns)
            return false;
        Token before = article.Tokens[core - 1];
        return before.End < article.Tokens[core].Start
            && (before.Is(WordClass.Definite) || (before.Is(WordClass.Organization) && !before.Is(WordClass.Person) && !before.IsCapital));
    }

    /// <summary>A word's number, without the Arabic article before a hyphen.</summary>
    private static uint WordOf(ArticleUnits article, in Token token)
    {
        ReadOnlySpan<char> word = article.Text.AsSpan(token.Start, token.End - token.Start);
        if (word.Length > 4 && word[2] == '-' && (word[1] | 0x20) == 'l' && (word[0] | 0x20) is 'a' or 'e')
            return Lexicon.Hash(word.Slice(3));
        return token.Hash;
    }

    private static bool IsAllCapitals(ArticleUnits article, in Token token)
    {
        for (int i = token.Start; i < token.End; i++)
        {
            if (!char.IsUpper(article.Text[i]) && article.Text[i] != '.')
                return false;
        }

        return true;
    }

    private static WordClass SexOf(ArticleUnits article, int first, int start, int limit)
    {
        for (int i = first; i < start; i++)
        {
            Token token = article.Tokens[i];
            if (token.Is(WordClass.Honorific | WordClass.Title) && token.Is(WordClass.FemaleTitle | WordClass.MaleTitle))
                return token.Is(WordClass.FemaleTitle) ? WordClass.FemaleName : WordClass.MaleName;
        }

        return limit - start > 1 ? article.Tokens[start].Class & WordClass.FirstName : WordClass.None;
    }
}
