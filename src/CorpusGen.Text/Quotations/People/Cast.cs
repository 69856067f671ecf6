using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations.People;

/// <summary>Who is who in the article: each mention with the member of the cast that it speaks of.</summary>
internal sealed class Cast
{
    /// <summary>Code units of a nickname with its marks.</summary>
    private const int LongestNickname = 30;

    /// <summary>How many words may tell of what somebody is the head or a member.</summary>
    private const int LongestPart = 12;

    /// <summary>Words of the longest row of capitals in a headline that is searched for names.</summary>
    private const int LongestTitled = 12;

    /// <summary>How many mentions before a noun its name is looked for among.</summary>
    private const int NamesBefore = 3;

    private readonly ArticleUnits _article;
    private readonly NameRegister _names;
    private readonly OfficeRegister _offices;
    private readonly AntecedentFinder _finder;

    /// <summary>The words of the name that is being read.</summary>
    private readonly List<uint> _words = [];
    private CastMember?[] _resolved = [];

    /// <summary>For each mention whether a quotation was given to it.</summary>
    private bool[] _speaks = [];

    /// <summary>For each mention the one whose words tell who is meant, plus one; 0 where its own do.</summary>
    private int[] _antecedents = [];

    /// <param name="article">The article, loaded anew before each reading.</param>
    public Cast(ArticleUnits article)
    {
        _article = article;
        _names = new NameRegister(article);
        _offices = new OfficeRegister(article);
        _finder = new AntecedentFinder(article, this);
    }

    /// <summary>Reads the names of the article and resolves every mention that can be.</summary>
    public void Read(IReadOnlyList<Attribution> decided, CancellationToken cancellation)
    {
        _names.Clear();
        _offices.Clear();
        int mentions = _article.Mentions.Count;
        Renew(ref _resolved, mentions);
        Renew(ref _speaks, mentions);
        Renew(ref _antecedents, mentions);
        foreach (Attribution attribution in decided)
        {
            if (attribution.IsGenuine && attribution.Mention >= 0)
                _speaks[attribution.Mention] = true;
        }

        // What the story calls people tells where a name begins among the capitals of a headline.
        ReadNames(inTitles: false, cancellation);
        ReadNames(inTitles: true, cancellation);
        for (int i = 0; i < mentions; i++)
            ReadApposition(i);
        JoinAcronyms();
        for (int i = 0; i < mentions; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Resolve(i);
        }
    }

    /// <summary>The member that a mention speaks of, or null.</summary>
    public CastMember? this[int mention] => _resolved[mention];

    /// <summary>Whether a quotation was given to a mention.</summary>
    public bool Speaks(int mention) => _speaks[mention];

    /// <summary>The mention whose words tell who is meant: for "they" the group before, else the mention itself.</summary>
    public int AntecedentOf(int mention) => _antecedents[mention] > 0 ? _antecedents[mention] - 1 : mention;

    /// <summary>The member that carries a name, taken in when there is none.</summary>
    public CastMember Find(TextRange name)
    {
        int first = _article.Tokens.Count;
        Tokenizer.Read(_article.Words, name.Start, name.End, _article.Tokens);
        return AddName(first, first, _article.Tokens.Count);
    }

    private void ReadNames(bool inTitles, CancellationToken cancellation)
    {
        for (int i = 0; i < _article.Mentions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsRowOfCapitals(_article.Mentions[i]) == inTitles)
                ReadNames(i, inTitles);
        }
    }

    private void ReadNames(int index, bool isTitled)
    {
        Mention mention = _article.Mentions[index];
        if (mention.Kind == MentionKind.Name)
        {
            // A nickname before it, it was read with the first name.
            if (_resolved[index] is not { } member)
            {
                bool hasNickname = HasNickname(index);
                int limit = _article.Mentions[hasNickname ? index + 1 : index].Limit;
                member = isTitled ? AddTitled(mention.First, mention.Core, limit) : AddName(mention.First, mention.Core, limit);
                if (hasNickname)
                    _resolved[index + 1] = member;
            }

            member.IsQuoted |= _speaks[index];
            member.IsLocation |= mention.First > _article.Sentences[mention.Sentence].FirstToken && _article.Tokens[mention.First - 1].Is(WordClass.In);
            _resolved[index] = member;
            return;
        }

        if (mention.Kind < MentionKind.Person)
            return;

        // A noun phrase may hold a name: "the Islamic State terror group".
        for (int i = mention.First; i < mention.Limit;)
        {
            int end = i;
            while (end < mention.Limit && _article.Tokens[end].IsCapital && _article.Tokens[end].IsWord && !_article.Tokens[end].Is(WordClass.Function))
                end++;
            if (end - i >= 2 || (end > i && _article.Tokens[i].Is(WordClass.Place)))
                AddName(i, i, end);
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Whether a name is a headline's, where any word has a capital, and no more than a first name and another tells that it is one.</summary>
    private bool IsRowOfCapitals(in Mention mention) =>
        _article.Paragraphs[_article.Sentences[mention.Sentence].Paragraph].IsTitleCase
        && !(mention.Limit - mention.Core == 2 && _article.Tokens[mention.Core].Is(WordClass.FirstName));

    /// <summary>
    /// The member that a row of capitals in a headline names: whom its longest end means that is a name of the story, or its
    /// longest beginning: "Harbour Fires Doe", "Ann Doe Hits Back".
    /// </summary>
    private CastMember AddTitled(int first, int core, int limit)
    {
        if (limit - core <= LongestTitled)
        {
            for (int i = core; i < limit; i++)
            {
                if (IsKnown(i, limit))
                    return AddName(i > core ? i : first, i, limit);
            }

            for (int end = limit - 1; end > core && !_article.Tokens[end].Is(WordClass.Person | WordClass.Title | WordClass.Group); end--)
            {
                if (IsKnown(core, end))
                    return AddName(first, core, end);
            }
        }

        return AddName(first, core, limit);
    }

    /// <summary>Whether somebody is known by all the words between two tokens.</summary>
    private bool IsKnown(int core, int limit)
    {
        NameForm form = NameForm.Read(_article, core, core, limit, _words);
        return _names.Find(form) is { } member && member.Words.Count >= form.Words.Count;
    }

    private CastMember AddName(int first, int core, int limit)
    {
        NameForm form = NameForm.Read(_article, first, core, limit, _words);
        CastMember member = _names.Add(form);
        _offices.Add(member, first, form.Start);
        return member;
    }

    /// <summary>Whether a first name goes on behind a nickname between marks: "Ann “Dot” Doe".</summary>
    private bool HasNickname(int index)
    {
        Mention first = _article.Mentions[index];
        if (index + 1 == _article.Mentions.Count || _article.Mentions[index + 1] is not { Kind: MentionKind.Name } rest)
            return false;

        // What comes next may come next in another paragraph.
        if (first.Sentence != rest.Sentence || first.Limit != rest.First - 1)
            return false;
        Token nickname = _article.Tokens[first.Limit];
        return nickname.Kind == TokenKind.Quotation && nickname.End - nickname.Start <= LongestNickname
            && char.IsUpper(_article.Text[_article.Stretches[nickname.Stretch].Start])
            && _article.Tokens[first.Limit - 1].Is(WordClass.FirstName);
    }

    /// <summary>
    /// "the union's leader, Ann Doe", "Ann Doe, 46, leader of the union", "a clerk named Ann Doe", "the airline, Skyway": the
    /// office is the name's, and what the noun is so is the name. "One of them, Ann Doe" is Ann Doe.
    /// </summary>
    private void ReadApposition(int index)
    {
        Mention noun = _article.Mentions[index];
        if (noun.Kind is not (MentionKind.Person or MentionKind.Organization or MentionKind.Quantity))
            return;
        int named = FindNameBehind(index);
        if (named < 0 && noun.Kind != MentionKind.Quantity)
            named = FindNameBefore(index);
        if (named < 0 || _resolved[named] is not { } member)
            return;
        bool isPerson = noun.Kind != MentionKind.Organization;

        // "an official in the capital, Skyport": behind a place its name may follow.
        bool isPlaced = named > index && _article.Tokens[noun.Limit].Is(WordClass.In | WordClass.Prep);
        if (isPerson && isPlaced && !member.IsKindSure)
            return;
        if (isPerson ? member.Kind != SpeakerKind.Person : member is { Kind: SpeakerKind.Person, IsKindSure: true } || !IsWholeBody(noun, member))
            return;
        _resolved[index] = member;
        if (!isPerson)
            member.Kind = SpeakerKind.Organization;
        member.IsKindSure = true;
        if (noun.Kind != MentionKind.Quantity)
            _offices.Add(member, noun.First, noun.Limit);
    }

    /// <summary>Whether a noun for a body is more than the beginning of another, and the name is no first name: "Skyway, a former army medic".</summary>
    private bool IsWholeBody(in Mention noun, CastMember member)
    {
        bool goesOn = noun.Limit < _article.Sentences[noun.Sentence].TokenLimit && _article.Tokens[noun.Limit] is { Kind: TokenKind.Word, Class: WordClass.None };
        return !goesOn && !_article.Tokens[member.Spelling.First].Is(WordClass.FirstName);
    }

    /// <summary>The name that a noun is set before, or -1.</summary>
    private int FindNameBehind(int index)
    {
        Mention noun = _article.Mentions[index];
        int limit = _article.Sentences[noun.Sentence].TokenLimit;
        int at = EndOfPart(noun.Limit, limit);
        if (noun.Kind == MentionKind.Quantity ? at == noun.Limit : noun.Kind == MentionKind.Organization && noun.First > 0 && _article.Tokens[noun.First - 1].Is(WordClass.Of))
            return -1;
        if (at + 1 >= limit)
            return -1;
        bool isNamed = _article.Tokens[at].Is(WordClass.Named);
        if (!isNamed && _article.Tokens[at].Kind != TokenKind.Comma)
            return -1;
        int named = index + 1;
        while (named < _article.Mentions.Count && _article.Mentions[named].First <= at)
            named++;
        return named < _article.Mentions.Count && _article.Mentions[named] is { Kind: MentionKind.Name } name && name.First == at + 1 && (isNamed || !IsVerb(name.Limit, limit)) ? named : -1;
    }

    /// <summary>The name that a noun is set behind, or -1.</summary>
    private int FindNameBefore(int index)
    {
        Mention noun = _article.Mentions[index];
        if (IsVerb(noun.Limit, _article.Sentences[noun.Sentence].TokenLimit))
            return -1;
        for (int i = index - 1; i >= 0 && i >= index - NamesBefore && _article.Mentions[i].Sentence == noun.Sentence; i--)
        {
            Mention name = _article.Mentions[i];
            if (name.Kind != MentionKind.Name || name.IsPart)
                continue;
            int at = EndOfPart(name.Limit, noun.First);
            bool hasAge = at + 3 == noun.First && _article.Tokens[at + 1].Kind == TokenKind.Number && _article.Tokens[at + 2].Kind == TokenKind.Comma;
            if (_article.Tokens[at].Kind == TokenKind.Comma && (hasAge || at + 1 == noun.First))
                return i;
        }

        return -1;
    }

    /// <summary>Behind the words that tell of what or for whom somebody is, up to the comma that ends them; the place itself where there are none.</summary>
    private int EndOfPart(int at, int limit)
    {
        if (at >= limit || !_article.Tokens[at].Is(WordClass.Of | WordClass.For | WordClass.From | WordClass.With | WordClass.In | WordClass.Prep))
            return at;
        for (int i = at + 1; i < Math.Min(limit, at + LongestPart); i++)
        {
            if (_article.Tokens[i].Kind == TokenKind.Comma)
                return i;
            if ((!_article.Tokens[i].IsWord && _article.Tokens[i].Kind != TokenKind.Clitic) || IsVerb(i, limit))
                return at;
        }

        return at;
    }

    private bool IsVerb(int token, int limit) =>
        token < limit && _article.Tokens[token].Is(WordClass.Saying | WordClass.Reporting | WordClass.Be | WordClass.Have | WordClass.Aux);

    private void JoinAcronyms()
    {
        _names.JoinAcronyms();
        for (int i = 0; i < _article.Mentions.Count; i++)
        {
            if (_resolved[i] is { StandsFor: { } full })
                _resolved[i] = full;
        }
    }

    private void Resolve(int index)
    {
        Mention mention = _article.Mentions[index];
        switch (mention.Kind)
        {
            case MentionKind.He:
                Follow(index, _finder.FindPerson(index, WordClass.MaleName));
                break;
            case MentionKind.She:
                Follow(index, _finder.FindPerson(index, WordClass.FemaleName));
                break;
            case MentionKind.Who:
                Follow(index, _finder.FindHeadOf(index));
                break;
            case MentionKind.It:
                Follow(index, _finder.FindThing(index, MentionKind.Organization, MentionKind.Document));
                break;
            case MentionKind.They:
                Follow(index, _finder.FindThing(index, MentionKind.Group, MentionKind.Organization));
                break;
            case MentionKind.Quantity when _resolved[index] is null && _article.Tokens[mention.First].Is(WordClass.Determiner):
                Follow(index, _finder.FindWhole(index));
                break;
            case MentionKind.Person when _resolved[index] is null:
                ResolveOffice(index, mention);
                break;
            case MentionKind.Document:
                _resolved[index] = FindOwner(mention);
                break;
            case MentionKind.Organization:
                _resolved[index] ??= FindBody(mention) ?? (_article.Tokens[mention.First].Is(WordClass.Definite) ? _offices.FindHolder(mention, SpeakerKind.Organization) : null);
                break;
        }
    }

    /// <summary>A noun for a person: a surname that is also a noun ("Baker"), or the office of someone named.</summary>
    private void ResolveOffice(int index, in Mention mention)
    {
        Token first = _article.Tokens[mention.First];
        if (mention.Limit - mention.First == 1 && first.IsCapital && _names.OfSurname(first.Hash) is { } bearer)
            _resolved[index] = bearer;
        else if (first.Is(WordClass.Definite) || IsHeadline(mention))
            _resolved[index] = _offices.FindHolder(mention, SpeakerKind.Person);
        if (_resolved[index] is null && first.Is(WordClass.Definite))
            Follow(index, _finder.FindNamed(index));
    }

    /// <summary>Headlines leave the article out: "Mayor vows".</summary>
    private bool IsHeadline(in Mention mention) =>
        _article.Paragraphs[_article.Sentences[mention.Sentence].Paragraph].Kind is SegmentKind.Headline or SegmentKind.Deck or SegmentKind.Subheading
        && !_article.Tokens[mention.First].Is(WordClass.Determiner);

    /// <summary>"the authority" is the body whose name holds that word.</summary>
    private CastMember? FindBody(in Mention mention)
    {
        if (!_article.Tokens[mention.First].Is(WordClass.Definite) || mention.Limit - mention.First > 2)
            return null;
        return _names.Bearers(_article.Tokens[mention.Limit - 1].Hash)?.Find(member => member.Words.Count > 1 && member.Kind == SpeakerKind.Organization);
    }

    /// <summary>Whose paper it is: "US report".</summary>
    private CastMember? FindOwner(in Mention mention)
    {
        for (int i = mention.Limit - 2; i >= mention.First; i--)
        {
            Token token = _article.Tokens[i];
            if (token.IsCapital && token.Is(WordClass.Place) && _names.Bearers(token.Hash) is { } bearers)
                return bearers[0];
        }

        return null;
    }

    /// <summary>The mention means what another one means, named or not.</summary>
    private void Follow(int index, int to)
    {
        if (to < 0)
            return;
        _resolved[index] = _resolved[to];
        _antecedents[index] = AntecedentOf(to) + 1;
    }

    private static void Renew<T>(ref T[] items, int count)
    {
        if (items.Length < count)
            items = new T[Math.Max(count, items.Length * 2)];
        else
            Array.Clear(items, 0, count);
    }
}
