using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations;

/// <summary>Finds the words of a sentence that speak of someone: names, pronouns, nouns for people, bodies and papers.</summary>
internal static class MentionFinder
{
    /// <summary>How many words a noun phrase may have before its noun.</summary>
    private const int Reach = 9;

    private const WordClass Heads = WordClass.Person | WordClass.Group | WordClass.Organization | WordClass.Document;

    private const WordClass Breaks = WordClass.Be | WordClass.Have | WordClass.Aux | WordClass.To | WordClass.Of | WordClass.By | WordClass.From
        | WordClass.In | WordClass.With | WordClass.For | WordClass.About | WordClass.Like | WordClass.Prep | WordClass.According | WordClass.That
        | WordClass.Relative | WordClass.When | WordClass.What | WordClass.And | WordClass.Or | WordClass.But | WordClass.Not | WordClass.He
        | WordClass.She | WordClass.They | WordClass.I | WordClass.We | WordClass.You | WordClass.It | WordClass.ObjectPronoun | WordClass.Past;

    private const WordClass Verbs = WordClass.Saying | WordClass.Reporting;

    private const WordClass Pronouns = WordClass.He | WordClass.She | WordClass.They | WordClass.I | WordClass.We | WordClass.It | WordClass.Who;

    /// <summary>Words without a capital that a mention may begin with.</summary>
    private const WordClass Beginnings = Pronouns | Heads | WordClass.Relative | WordClass.That | WordClass.Determiner | WordClass.Possessive | WordClass.Quantifier;

    public static void Find(ArticleUnits article, int sentence, bool isTitleCase)
    {
        Buffer<Token> tokens = article.Tokens;
        int limit = article.Sentences[sentence].TokenLimit;
        int first = article.Sentences[sentence].FirstToken;
        int free = first;
        for (int i = first; i < limit; i++)
        {
            ref Token token = ref tokens[i];
            if (!token.IsWord)
            {
                free = i + 1;
                continue;
            }

            if (!token.IsCapital && !token.Is(Beginnings) && token.Kind == TokenKind.Word)
                continue;
            Mention mention = new() { First = i, Core = i, Limit = i, Sentence = sentence };
            if (Read(article, first, free, limit, isTitleCase, ref mention))
            {
                article.Mentions.Add(mention);
                free = mention.Limit;
                i = free - 1;
            }
        }
    }

    private static bool Read(ArticleUnits article, int first, int free, int limit, bool isTitleCase, ref Mention mention)
    {
        int i = mention.First;
        ref Token token = ref article.Tokens[i];
        if (ReadPronoun(article, first, limit, ref mention))
            return mention.Limit > i;
        if (token.Is(WordClass.Relative | WordClass.That))
            return ReadRelative(article, first, limit, ref mention);
        if (token.Is(WordClass.Determiner | WordClass.Possessive) || token.Kind == TokenKind.Number)
            return ReadPhrase(article, limit, isTitleCase, ref mention);
        if (BeginsName(article, i, first, limit, isTitleCase))
            return ReadName(article, limit, isTitleCase, ref mention);
        if (token.Is(Heads))
            return ReadBareNoun(article, first, free, limit, isTitleCase, ref mention);
        if (token.Is(WordClass.Quantifier))
            return ReadQuantity(article, limit, ref mention);
        return false;
    }

    /// <summary>Whether the token is a pronoun; the mention stays empty where it speaks of nobody in the text.</summary>
    private static bool ReadPronoun(ArticleUnits article, int first, int limit, ref Mention mention)
    {
        int i = mention.First;
        ref Token token = ref article.Tokens[i];
        if (!token.Is(Pronouns))
            return false;

        // "Sie" amid a sentence is who is spoken to, the "es" of "heißt es" is nobody.
        bool isAddress = token.Is(WordClass.She) && token.Is(WordClass.They) && token.IsCapital && i > first && article.Tokens[i - 1].IsWord;
        if (isAddress || (token.Is(WordClass.It) && ((i > first && IsImpersonal(ref article.Tokens[i - 1])) || (i + 1 < limit && IsImpersonal(ref article.Tokens[i + 1])))))
            return true;
        mention.Limit = i + 1;
        if (token.Is(WordClass.She) && token.Is(WordClass.They))
        {
            bool isPlural = (i > first && IsPlural(article, i - 1)) || (i + 1 < limit && IsPlural(article, i + 1));
            mention.Kind = isPlural ? MentionKind.They : MentionKind.She;
            return true;
        }

        mention.Kind =
            token.Is(WordClass.He) ? MentionKind.He
            : token.Is(WordClass.She) ? MentionKind.She
            : token.Is(WordClass.They) ? MentionKind.They
            : token.Is(WordClass.I) ? MentionKind.I
            : token.Is(WordClass.We) ? MentionKind.We
            : token.Is(WordClass.It) ? MentionKind.It
            : MentionKind.Who;
        return true;
    }

    private static bool IsImpersonal(ref Token verb) => verb.Hash == s_heisst || verb.Hash == s_hiess;

    /// <summary>Whether a German verb tells of several: sagen, haben, sind.</summary>
    private static bool IsPlural(ArticleUnits article, int index)
    {
        ref Token verb = ref article.Tokens[index];
        return verb.Is(Verbs | WordClass.Be | WordClass.Have | WordClass.Aux | WordClass.Past) && (article.Text[verb.End - 1] == 'n' || verb.Hash == s_sind);
    }

    /// <summary>"that" and "which" as the subject of a verb of saying: "a sign that says".</summary>
    private static bool ReadRelative(ArticleUnits article, int first, int limit, ref Mention mention)
    {
        int i = mention.First;
        ref Token token = ref article.Tokens[i];
        bool isWhich = token.Hash == s_which;
        if (i == first || i + 1 >= limit || !(isWhich || token.Is(WordClass.That)) || article.Tokens[i - 1].Is(Breaks | Verbs))
            return false;
        if (!article.Tokens[i + 1].Is(Verbs) && !(isWhich && article.Tokens[i + 1].Is(WordClass.Have)))
            return false;
        mention.Kind = MentionKind.Who;
        mention.Limit = i + 1;
        return true;
    }

    /// <summary>Whether a capital at this place begins a name and not just a sentence or a word of a headline.</summary>
    private static bool BeginsName(ArticleUnits article, int i, int first, int limit, bool isTitleCase)
    {
        ref Token token = ref article.Tokens[i];
        if (!token.IsCapital || token.Kind != TokenKind.Word)
            return false;

        // What a verb follows at once is a subject: "Will wrote", "Schilling told".
        bool beforeVerb = i + 1 < limit && (article.Tokens[i + 1].Is(Verbs) || (article.Tokens[i + 1].Kind == TokenKind.Clitic && !token.Is(Breaks)));
        bool beforeSaying = beforeVerb && article.Tokens[i + 1].Is(WordClass.Saying);
        if (beforeSaying && IsBehindComma(article, i, first))
            return true;
        if (token.Is(WordClass.Function))
            return beforeSaying && token.Is(WordClass.FirstName) && token.Is(WordClass.Aux);
        if (i > first && article.Tokens[i - 1].Kind == TokenKind.Open && token.End - token.Start is > 2 and < 9 && article.Text[token.Start + 1] == '-')
            return false;
        bool next = i + 1 < limit && article.Tokens[i + 1].IsCapital && !article.Tokens[i + 1].Is(WordClass.Function);
        next |= i + 2 < limit && token.Is(WordClass.Title | WordClass.OrganizationName) && article.Tokens[i + 1].Is(WordClass.Of | WordClass.For) && IsNameWord(ref article.Tokens[i + 2]);
        if (token.Is(WordClass.Day | WordClass.Month) && !(next && token.Is(WordClass.FirstName)))
            return false;
        if (article.Lexicon.CapitalizesNouns)
            return BeginsNameAmongNouns(article, i, first, limit);
        if (isTitleCase)
            return !token.Is(Breaks | Verbs | WordClass.Adverb | WordClass.CueNoun) && (!token.Is(WordClass.Person | WordClass.Group | WordClass.Document) || next);
        bool isStart = i == first || !article.Tokens[i - 1].IsWord && article.Tokens[i - 1].Kind is TokenKind.Quotation or TokenKind.Colon or TokenKind.Dash or TokenKind.Stop;
        if (!isStart || next)
            return !(isStart && (token.Is(WordClass.Adverb | Breaks) || (token.Is(WordClass.Saying) && !token.Is(WordClass.FirstName))));
        if ((beforeVerb && token.Class == WordClass.None) || token.Is(WordClass.Place | WordClass.FirstName | WordClass.Demonym))
            return true;
        if (token.Is(Heads | Verbs | WordClass.CueNoun | WordClass.Adverb | WordClass.Quantifier | Breaks))
            return false;
        return UnitClasses.OfEnding(article.Text.AsSpan(token.Start, token.End - token.Start)) == UnitClass.Word;
    }

    /// <summary>Whether a quotation ends before a word with a comma, so that its capital begins no sentence: “…,” Read said. Where nouns have capitals it may be one.</summary>
    private static bool IsBehindComma(ArticleUnits article, int i, int first) =>
        !article.Lexicon.CapitalizesNouns && i > first && article.Tokens[i - 1].Kind == TokenKind.Quotation && article.EndingOf(article.Tokens[i - 1].Stretch) == Ending.Comma;

    /// <summary>Where nouns have capitals too, a name shows by a first name, a title, a verb of saying beside it, or another capital.</summary>
    private static bool BeginsNameAmongNouns(ArticleUnits article, int i, int first, int limit)
    {
        ref Token token = ref article.Tokens[i];
        bool isTitle = token.Is(WordClass.Title | WordClass.Honorific | WordClass.Rank);
        bool next = i + 1 < limit && IsNameWord(ref article.Tokens[i + 1]);
        if (next && article.Tokens[i + 1].Is(WordClass.CueNoun | WordClass.Document))
            return token.Class == WordClass.None && article.Text[token.End - 1] == 's' && !(i > first && article.Tokens[i - 1].IsWord);
        if (next && token.Is(WordClass.FirstName) && !token.Is(Heads | Verbs | WordClass.CueNoun))
            return true;
        if (next && (isTitle || token.Class == WordClass.None || token.Is(WordClass.FirstName)))
            return i == first || isTitle || !(article.Tokens[i - 1].Is(WordClass.Determiner | WordClass.Possessive) || article.Tokens[i - 1].Kind == TokenKind.Number);
        if (token.Is(WordClass.Place))
            return true;
        if (token.Is(Heads | Breaks | Verbs | WordClass.CueNoun | WordClass.Adverb | WordClass.Month))
            return false;
        if (i > first && article.Tokens[i - 1].Is(WordClass.Determiner | WordClass.Possessive))
            return false;
        return (i > first && article.Tokens[i - 1].Is(Verbs | WordClass.According)) || (i + 1 < limit && article.Tokens[i + 1].Is(Verbs));
    }

    /// <summary>Reads a run of capitals; what is before its noun ("Weller aides") makes it a noun phrase.</summary>
    private static bool ReadName(ArticleUnits article, int limit, bool isTitleCase, ref Mention mention)
    {
        Buffer<Token> tokens = article.Tokens;
        int end = EndOfRun(article, mention.First, limit, isTitleCase);
        mention.Kind = MentionKind.Name;
        mention.Limit = end;

        // "Weller campaign manager" is a person, "… Ada Holm" behind it the name.
        int head = FindHead(article, end, limit, 3);

        // Whose office it is stands further off: "Weller's chief harbour finance adviser Ada Holm".
        if (end < limit && tokens[end].Kind == TokenKind.Clitic && FindHead(article, end, limit, Reach) is >= 0 and int office && tokens[office].Is(WordClass.Person))
            head = office;
        for (int i = end; i < head; i++)
        {
            // "Doe supports Mayor …" is no one's supporter: what lies between must not look like a verb.
            if (tokens[i].Kind == TokenKind.Word && !tokens[i].Is(Heads) && article.Text[tokens[i].End - 1] is 's' or 'd')
                return true;
        }

        if (head < 0 || (article.Lexicon.CapitalizesNouns && tokens[head].Is(WordClass.CueNoun | WordClass.Document)))
            return true;
        int next = head + 1;
        int name = NameBehind(article, head, limit);
        if (name >= 0)
        {
            mention.Core = name;
            mention.Limit = EndOfRun(article, name, limit, isTitleCase);
            return true;
        }

        if (tokens[head].Is(Verbs) && !(next < limit && tokens[next].Is(Verbs | WordClass.Be | WordClass.Have | WordClass.Aux)))
            return true;
        mention.Kind = KindOf(article, mention.First, head);
        mention.Limit = next;
        return true;
    }

    /// <summary>Reads a determiner, possessive or number with the noun it belongs to.</summary>
    private static bool ReadPhrase(ArticleUnits article, int limit, bool isTitleCase, ref Mention mention)
    {
        Buffer<Token> tokens = article.Tokens;
        int first = mention.First;
        int head = FindHead(article, first + 1, limit, Reach);
        int next = head + 1;
        if (head >= 0)
        {
            int name = isTitleCase ? -1 : NameBehind(article, head, limit);
            if (name >= 0)
            {
                mention.Kind = MentionKind.Name;
                mention.Core = name;
                mention.Limit = EndOfRun(article, name, limit, isTitleCase);
                return true;
            }

            if (!isTitleCase && BeginsBody(article, first + 1, head, limit))
            {
                mention.Kind = MentionKind.Name;
                mention.Core = first + 1;
                mention.Limit = EndOfRun(article, first + 1, limit, isTitleCase);
                return true;
            }

            mention.Kind = KindOf(article, mention.First, head);
            mention.Limit = next;
            return true;
        }

        if (tokens[first].Is(WordClass.Possessive) && ReadPossessive(article, limit, ref mention))
            return true;
        if (tokens[first].Is(WordClass.Definite) && next == 0 && first + 1 < limit && (IsAge(article, first + 1) || IsCount(article, first + 1, limit)))
        {
            if (article.Lexicon.CapitalizesNouns && first + 2 < limit && BeginsName(article, first + 2, first, limit, isTitleCase))
            {
                mention.Kind = MentionKind.Name;
                mention.Core = first + 2;
                mention.Limit = EndOfRun(article, mention.Core, limit, isTitleCase);
                return true;
            }

            mention.Kind = tokens[first + 1].Kind == TokenKind.Number ? MentionKind.Person : MentionKind.Group;
            mention.Limit = first + 2;
            return true;
        }

        if (tokens[first].Is(WordClass.Quantifier) && ReadQuantity(article, limit, ref mention))
            return true;
        if (!tokens[first].Is(WordClass.Definite | WordClass.Possessive) && tokens[first].Kind != TokenKind.Word)
            return false;
        int end = first + 1;
        while (end < limit && end < first + 5 && tokens[end].Kind == TokenKind.Word && !tokens[end].Is(Breaks | WordClass.Determiner) && (end == first + 1 || !tokens[end].Is(Verbs)))
        {
            if (tokens[end].IsCapital && !article.Lexicon.CapitalizesNouns)
                return false;
            end++;
        }

        if (end == first + 1 || end >= limit || !tokens[end].Is(Verbs))
            return false;
        mention.Kind = MentionKind.Noun;
        mention.Limit = end;
        return true;
    }

    /// <summary>Whether the noun is the beginning of a body's name: "the National Association of Harbour Pilots".</summary>
    private static bool BeginsBody(ArticleUnits article, int first, int head, int limit)
    {
        if (article.Lexicon.CapitalizesNouns || head + 2 >= limit || !article.Tokens[head].Is(WordClass.OrganizationName) || !article.Tokens[head + 1].Is(WordClass.Of | WordClass.For))
            return false;
        for (int i = first; i <= head; i++)
        {
            if (!IsNameWord(ref article.Tokens[i]))
                return false;
        }

        return IsNameWord(ref article.Tokens[head + 2]);
    }

    /// <summary>"his claim" is said by him.</summary>
    private static bool ReadPossessive(ArticleUnits article, int limit, ref Mention mention)
    {
        int first = mention.First;
        MentionKind? kind = article.Tokens[first].Hash switch
        {
            uint word when word == s_his => MentionKind.He,
            uint word when word == s_her => MentionKind.She,
            uint word when word == s_their => MentionKind.They,
            uint word when word == s_its => MentionKind.It,
            _ => null,
        };
        for (int i = first + 1; kind is not null && i < limit && i <= first + 3 && article.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (!article.Tokens[i].Is(WordClass.CueNoun))
                continue;
            mention.Kind = kind.Value;
            mention.Limit = first + 1;
            return true;
        }

        return false;
    }

    /// <summary>"the 46-year-old", "die 46-Jährige".</summary>
    private static bool IsAge(ArticleUnits article, int index)
    {
        Token token = article.Tokens[index];
        if (token.Kind != TokenKind.Number)
            return false;
        ReadOnlySpan<char> age = article.Text.AsSpan(token.Start, token.End - token.Start);
        ReadOnlySpan<char> who = age.Slice(age.LastIndexOf('-') + 1);
        return age.EndsWith("-old".AsSpan(), StringComparison.Ordinal) || (article.Lexicon.Find(Lexicon.Hash(who)) & WordClass.Person) != 0;
    }

    /// <summary>"the two said".</summary>
    private static bool IsCount(ArticleUnits article, int index, int limit) =>
        article.Tokens[index].Is(WordClass.Determiner) && index + 1 < limit && article.Tokens[index + 1].Is(Verbs);

    /// <summary>Reads a noun without a determiner, with the adjectives before it.</summary>
    private static bool ReadBareNoun(ArticleUnits article, int first, int free, int limit, bool isTitleCase, ref Mention mention)
    {
        Buffer<Token> tokens = article.Tokens;
        int i = mention.First;
        int head = FindHead(article, i, limit, 3);
        if (head < 0)
            return false;
        ref Token noun = ref tokens[head];
        int next = head + 1;
        int name = isTitleCase ? -1 : NameBehind(article, head, limit);
        bool beforeName = name >= 0;
        bool beforeVerb = next < limit && tokens[next].Is(Verbs | WordClass.Be | WordClass.Have | WordClass.Aux);
        if (noun.Is(Verbs | WordClass.Past) && !beforeVerb && !beforeName)
            return false;
        if (!noun.Is(WordClass.Group) && !beforeName && !beforeVerb && !(i > first && tokens[i - 1].Is(WordClass.By | WordClass.To | WordClass.From | WordClass.According)))
        {
            if (!noun.Is(WordClass.Person))
                return false;
        }

        int start = i;
        while (start > free && start > i - 3 && IsModifier(article, start - 1, first))
            start--;
        mention.First = mention.Core = start;
        if (beforeName)
        {
            mention.Kind = MentionKind.Name;
            mention.Core = name;
            mention.Limit = EndOfRun(article, name, limit, isTitleCase);
            return true;
        }

        mention.Kind = KindOf(article, mention.First, head);
        mention.Limit = next;
        return true;
    }

    private static bool IsModifier(ArticleUnits article, int index, int first)
    {
        ref Token token = ref article.Tokens[index];
        if (token.Kind != TokenKind.Word || token.Is(Breaks | Verbs | WordClass.Adverb | WordClass.Function | WordClass.Determiner | WordClass.Day | WordClass.Month))
            return false;
        if (token.IsCapital)
            return index == first;
        return UnitClasses.OfEnding(article.Text.AsSpan(token.Start, token.End - token.Start)) == UnitClass.Word;
    }

    private static bool ReadQuantity(ArticleUnits article, int limit, ref Mention mention)
    {
        int next = mention.First + 1;
        if (next >= limit || !article.Tokens[next].Is(Verbs | WordClass.Be | WordClass.Have | WordClass.Aux | WordClass.Of | WordClass.In))
            return false;
        mention.Kind = MentionKind.Quantity;
        mention.Limit = next;
        return true;
    }

    /// <summary>The last noun for someone in the phrase that begins here, or -1.</summary>
    private static int FindHead(ArticleUnits article, int start, int limit, int reach)
    {
        Buffer<Token> tokens = article.Tokens;
        int head = -1;
        int end = Math.Min(limit, start + reach);
        for (int i = start; i < end; i++)
        {
            ref Token token = ref tokens[i];
            if (token.Kind == TokenKind.Clitic)
            {
                // A possessive goes on; "the man's" spoke of is not the one who speaks.
                if (token.Is(WordClass.Aux | WordClass.Have) && !token.Is(WordClass.Be))
                    break;
                head = -1;
                continue;
            }

            if (!token.IsWord)
                break;
            bool isHead = token.Is(Heads);
            if (token.Is(Breaks | WordClass.Determiner | WordClass.Possessive) && !(isHead && i == start))
                break;
            if (token.Is(Verbs) && !isHead)
                break;
            if (token.Is(WordClass.Saying) && i > start && head == i - 1)
                break;
            if (isHead)
            {
                // Names behind the noun are another matter: "the candidate Ann Doe".
                head = i;
            }
            else if (head >= 0 && token.IsCapital)
            {
                break;
            }
        }

        return head;
    }

    /// <summary>Where the name begins that stands behind an office: "mayor Ann Doe", "secretary of state Ann Doe"; -1 where there is none.</summary>
    private static int NameBehind(ArticleUnits article, int head, int limit)
    {
        Buffer<Token> tokens = article.Tokens;
        int i = head + 1;
        if (i >= limit || !tokens[head].Is(WordClass.Title | WordClass.Person))
            return -1;
        if (IsNameWord(ref tokens[i]))
            return i;
        if (!tokens[i].Is(WordClass.Of))
            return -1;

        // What the office is of is no person: "the mother of the soldier Ann Doe".
        int end = Math.Min(limit - 1, i + 4);
        for (i++; i < end; i++)
        {
            if (IsNameWord(ref tokens[i]))
                return tokens[i].Is(WordClass.FirstName) && IsNameWord(ref tokens[i + 1]) ? i : -1;
            if (tokens[i].Kind != TokenKind.Word || tokens[i].Is(Breaks | WordClass.Person))
                return -1;

            // What "of" stands before is a noun, even if it could be a verb: "state".
            if (tokens[i].Is(Verbs) && !tokens[i - 1].Is(WordClass.Of | WordClass.Definite))
                return -1;
        }

        return -1;
    }

    private static MentionKind KindOf(ArticleUnits article, int first, int index)
    {
        ref Token head = ref article.Tokens[index];
        if (head.Is(WordClass.Person) && !(head.Is(WordClass.Group) && article.Lexicon.CapitalizesNouns && IsPluralPhrase(article, first)))
            return MentionKind.Person;
        return head.Is(WordClass.Group) ? MentionKind.Group : head.Is(WordClass.Organization) ? MentionKind.Organization : MentionKind.Document;
    }

    /// <summary>Whether a German noun that is the same for one and for several means several: "die Anwohner", "viele Anwohner", "Anwohner".</summary>
    private static bool IsPluralPhrase(ArticleUnits article, int first)
    {
        ref Token token = ref article.Tokens[first];
        return !token.Is(WordClass.Determiner | WordClass.Possessive) || article.Text[token.End - 1] == 'e';
    }

    private static bool IsNameWord(ref Token token) => token.IsCapital && token.Kind == TokenKind.Word && !token.Is(WordClass.Function | WordClass.Day);

    /// <summary>Whether a capital that else is a verb follows a first name or a title: "Ann May", "Mrs. May".</summary>
    private static bool IsSurname(ref Token before, ref Token token) =>
        token.IsCapital && token.Is(WordClass.Aux) && before.IsCapital && before.Is(WordClass.FirstName | WordClass.Honorific | WordClass.Rank | WordClass.Title);

    /// <summary>The index behind a run of capitals, with the small words that names hold.</summary>
    private static int EndOfRun(ArticleUnits article, int start, int limit, bool isTitleCase)
    {
        Buffer<Token> tokens = article.Tokens;
        bool isBody = tokens[start].Is(WordClass.OrganizationName | WordClass.Title);
        bool isBridged = false;
        int i = start + 1;
        while (i < limit)
        {
            ref Token token = ref tokens[i];
            if ((IsNameWord(ref token) || (!isTitleCase && IsSurname(ref tokens[i - 1], ref token))) && !(isTitleCase && token.Is(Breaks | Verbs)) && !(article.Lexicon.CapitalizesNouns && token.Is(WordClass.CueNoun | WordClass.Document)))
            {
                isBody |= token.Is(WordClass.OrganizationName | WordClass.Title);
                i++;
                continue;
            }

            // "Ann Doe von der Gewerkschaft" is no name of three words, as "Ursula von der Heide" is.
            bool isOrigin = article.Lexicon.CapitalizesNouns && i - start > 1;
            if (token.Is(WordClass.Particle) && !isOrigin && i + 1 < limit && (IsNameWord(ref tokens[i + 1]) || (tokens[i + 1].Is(WordClass.Particle) && i + 2 < limit && IsNameWord(ref tokens[i + 2]))) && !isTitleCase)
            {
                i++;
                continue;
            }

            // Department of Health and Human Services; Committee on the Budget.
            bool canBridge = isBody && !isTitleCase && (token.Is(WordClass.Of | WordClass.For) || (isBridged && token.Is(WordClass.And)) || token.Hash == s_on);
            if (!canBridge)
                break;
            int next = i + 1;
            if (next < limit && tokens[next].Is(WordClass.Definite))
                next++;
            if (next >= limit || !IsNameWord(ref tokens[next]))
                break;
            isBridged = true;
            i = next + 1;
        }

        // ", Jr."
        if (i + 1 < limit && tokens[i].Kind == TokenKind.Comma && tokens[i + 1].IsCapital && tokens[i + 1].HasStop && tokens[i + 1].Is(WordClass.Abbreviation) && (tokens[i + 1].Hash == s_jr || tokens[i + 1].Hash == s_sr))
            i += 2;
        return i;
    }

    private static readonly uint s_his = Lexicon.Hash("his".AsSpan());
    private static readonly uint s_her = Lexicon.Hash("her".AsSpan());
    private static readonly uint s_their = Lexicon.Hash("their".AsSpan());
    private static readonly uint s_its = Lexicon.Hash("its".AsSpan());
    private static readonly uint s_which = Lexicon.Hash("which".AsSpan());
    private static readonly uint s_on = Lexicon.Hash("on".AsSpan());
    private static readonly uint s_heisst = Lexicon.Hash("heißt".AsSpan());
    private static readonly uint s_hiess = Lexicon.Hash("hieß".AsSpan());
    private static readonly uint s_sind = Lexicon.Hash("sind".AsSpan());
    private static readonly uint s_jr = Lexicon.Hash("jr".AsSpan());
    private static readonly uint s_sr = Lexicon.Hash("sr".AsSpan());
}
