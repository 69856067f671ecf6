using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations.People;

/// <summary>A name as it stands at one place: where it begins behind titles, and what its words tell of who bears it.</summary>
internal readonly struct NameForm
{
    private NameForm(ArticleUnits article, int first, int core, int limit, List<uint> words)
    {
        First = first;
        Limit = limit;
        Start = StartOf(article, core, limit, out bool hasTitle);
        HasTitle = hasTitle;
        Words = words;
        words.Clear();
        bool isBody = false;
        for (int i = Start; i < limit; i++)
        {
            Token token = article.Tokens[i];
            bool isAbbreviated = token.Is(WordClass.Abbreviation) && token.HasStop && i > Start;
            if (token.Kind is TokenKind.Comma or TokenKind.Clitic || isAbbreviated || (NameText.IsArabicArticle(article, i) && limit - Start > 1))
                continue;
            Words.Add(WordOf(article, token));
            isBody |= token.Is(WordClass.OrganizationName | WordClass.Of | WordClass.For) || token.Kind == TokenKind.Number;
        }

        Token head = article.Tokens[Start];
        if (Words.Count == 0)
            Words.Add(head.Hash);
        Sex = SexOf(article, first, Start, limit);
        bool isPlace = !hasTitle && head.Is(WordClass.Place | WordClass.Demonym) && (Words.Count == 1 || !head.Is(WordClass.FirstName));
        IsBody = isBody || isPlace;
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
    private static int StartOf(ArticleUnits article, int core, int limit, out bool hasTitle)
    {
        hasTitle = false;
        int start = core;
        int bridge = -1;
        for (int i = core; i + 1 < limit; i++)
        {
            Token token = article.Tokens[i];
            if (token.Is(WordClass.Of | WordClass.For))
            {
                bridge = i;
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

        if (bridge >= start)
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
        if (limit - core > 2 && IsOccupation(article, core))
        {
            hasTitle = true;
            return core + 1;
        }

        for (int i = core + 1; i + 1 < limit; i++)
        {
            Token before = article.Tokens[i - 1];
            if (article.Tokens[i].Is(WordClass.FirstName) && (article.Lexicon.CapitalizesNouns || before.Is(WordClass.Demonym | WordClass.Place | WordClass.OrganizationName)) && !before.Is(WordClass.FirstName) && !article.Tokens[i + 1].Is(WordClass.OrganizationName))
                return i;
        }

        return core;
    }

    /// <summary>"Cabbie Osric Doe", "Dad-of-two Osric Doe"; but not "Guy Osric Doe".</summary>
    private static bool IsOccupation(ArticleUnits article, int index)
    {
        Token token = article.Tokens[index];
        if (token.Is(WordClass.Person))
            return !token.Is(WordClass.FirstName);
        return article.Text.AsSpan(token.Start, token.End - token.Start).IndexOf("-of-".AsSpan(), StringComparison.Ordinal) > 0;
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
