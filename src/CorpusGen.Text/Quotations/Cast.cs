using System.Text;
using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations;

/// <summary>Who is who in the article: each mention with the member of the cast that it speaks of.</summary>
internal sealed class Cast
{
    /// <summary>How far back a pronoun looks.</summary>
    private const int PronounReach = 60;

    // What makes a person the one whom a pronoun means.
    private const double SpeaksWeight = 0.85;
    private const double SubjectWeight = 0.8;
    private const double ObliqueWeight = -1.2;
    private const double SexWeight = 0.55;
    private const double PronounWeight = 0.55;
    private const double SentenceWeight = -1.25;
    private const double ParagraphWeight = -0.7;
    private const double MentionsWeight = -0.05;

    private const WordClass BothSexes = WordClass.FirstName;

    private readonly ArticleUnits _article;
    private readonly List<CastMember> _members = [];
    private readonly CastIndex _byWord = new();
    private readonly CastIndex _byRole = new();

    /// <summary>The words of the name that is being read.</summary>
    private readonly List<uint> _words = [];
    private readonly StringBuilder _scratch = new();
    private CastMember?[] _resolved = [];

    /// <summary>For each mention whether a quotation was given to it.</summary>
    private bool[] _speaks = [];

    /// <summary>For each mention the one whose words tell who is meant, plus one; 0 where its own do.</summary>
    private int[] _antecedents = [];

    /// <param name="article">The article, loaded anew before each reading.</param>
    public Cast(ArticleUnits article) => _article = article;

    /// <summary>Reads the names of the article and resolves every mention that can be.</summary>
    public void Read(IReadOnlyList<Attribution> decided, CancellationToken cancellation)
    {
        _members.Clear();
        _byWord.Clear();
        _byRole.Clear();
        int mentions = _article.Mentions.Count;
        Renew(ref _resolved, mentions);
        Renew(ref _speaks, mentions);
        Renew(ref _antecedents, mentions);
        foreach (Attribution attribution in decided)
        {
            if (attribution.IsGenuine && attribution.Mention >= 0)
                _speaks[attribution.Mention] = true;
        }

        for (int i = 0; i < mentions; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadNames(i);
        }

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

    /// <summary>The mention whose words tell who is meant: for "they" the group before, else the mention itself.</summary>
    public int AntecedentOf(int mention) => _antecedents[mention] > 0 ? _antecedents[mention] - 1 : mention;

    /// <summary>A name as it is shown: white space collapsed, Arabic articles joined by a hyphen.</summary>
    public string Show(int firstToken, int limit)
    {
        StringBuilder name = _scratch.Clear();
        for (int i = firstToken; i < limit; i++)
        {
            Token token = _article.Tokens[i];
            if (token.Kind == TokenKind.Comma)
            {
                name.Append(',');
                continue;
            }

            if (name.Length > 0 && token.Kind != TokenKind.Clitic)
                name.Append(i > firstToken && IsArabicArticle(i - 1) && token.IsCapital ? '-' : ' ');
            name.Append(_article.Text, token.Start, token.End - token.Start);
        }

        return name.ToString();
    }

    /// <summary>The member that carries a name, taken in when there is none.</summary>
    public CastMember Find(TextRange name)
    {
        int first = _article.Tokens.Count;
        Tokenizer.Read(_article.Text, name.Start, name.End, _article.Lexicon, _article.Tokens);
        return AddName(first, first, _article.Tokens.Count);
    }

    /// <summary>Whether the name stands in the text letter by letter, so that it need not be put together again.</summary>
    private bool IsWritten(string name, int firstToken, int limit)
    {
        int start = _article.Tokens[firstToken].Start;
        int length = _article.Tokens[limit - 1].End - start;
        return length == name.Length && _article.Text.AsSpan(start, length).SequenceEqual(name.AsSpan());
    }

    private bool IsArabicArticle(int token)
    {
        Token article = _article.Tokens[token];
        return article.End - article.Start == 2 && _article.Text[article.Start] is 'a' or 'e' && _article.Text[article.Start + 1] == 'l';
    }

    private void ReadNames(int index)
    {
        Mention mention = _article.Mentions[index];
        if (mention.Kind == MentionKind.Name)
        {
            _resolved[index] = AddName(mention.First, mention.Core, mention.Limit);
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

    /// <summary>"the union's leader, Ann Doe", "Ann Doe, leader of the union", "a clerk named Ann Doe": the office is the name's.</summary>
    private void ReadApposition(int index)
    {
        Mention noun = _article.Mentions[index];
        if (noun.Kind != MentionKind.Person)
            return;
        int named = index + 1 < _article.Mentions.Count && IsSetBeside(noun, _article.Mentions[index + 1]) ? index + 1
            : index > 0 && IsSetBeside(_article.Mentions[index - 1], noun) ? index - 1
            : -1;
        if (named < 0 || _article.Mentions[named].Kind != MentionKind.Name || _resolved[named] is not { Kind: SpeakerKind.Person } member)
            return;
        _resolved[index] = member;
        member.IsKindSure = true;
        for (int i = noun.First; i < noun.Limit; i++)
            AddRole(member, i);
    }

    private bool IsSetBeside(in Mention left, in Mention right) =>
        left.Sentence == right.Sentence && right.First - left.Limit == 1
        && (_article.Tokens[left.Limit].Kind == TokenKind.Comma || _article.Tokens[left.Limit].Is(WordClass.Named));

    private void AddRole(CastMember member, int token)
    {
        if (_article.Tokens[token].Kind == TokenKind.Word && member.Roles.Add(_article.Tokens[token].Hash))
            _byRole.Add(_article.Tokens[token].Hash, member);
    }

    private CastMember AddName(int first, int core, int limit)
    {
        int start = StartOfName(core, limit, out bool hasTitle);
        List<uint> words = _words;
        words.Clear();
        bool isBody = false;
        for (int i = start; i < limit; i++)
        {
            Token token = _article.Tokens[i];
            if (token.Kind is TokenKind.Comma or TokenKind.Clitic || (IsArabicArticle(i) && limit - start > 1) || (token.Is(WordClass.Abbreviation) && token.HasStop && i > start))
                continue;
            words.Add(WordOf(token));
            isBody |= token.Is(WordClass.OrganizationName | WordClass.Of | WordClass.For) || token.Kind == TokenKind.Number;
        }

        if (words.Count == 0)
            words.Add(_article.Tokens[start].Hash);
        Token head = _article.Tokens[start];
        WordClass sex = SexOf(first, start, limit);
        bool isPlace = !hasTitle && head.Is(WordClass.Place | WordClass.Demonym) && (words.Count == 1 || !head.Is(WordClass.FirstName));
        bool isPerson = hasTitle || (!isBody && !isPlace && words.Count > 1 && head.Is(WordClass.FirstName));
        CastMember member = FindMember(words, sex, isBody || isPlace, hasTitle) ?? NewMember(words);
        member.Mentions++;
        bool isWritten = words.Count <= member.Words.Count && IsWritten(member.Name, start, limit);
        string name = isWritten ? member.Name : Show(start, limit);
        if (member.Name.Length == 0 || words.Count > member.Words.Count)
        {
            if (member.Name.Length > 0)
                member.Aliases.Add(member.Name);
            member.Name = name;
            Index(member, words);
            if (words.Count > member.Words.Count)
                member.Words = [.. words];
            member.Initials = Initials(start, limit);
        }
        else if (!string.Equals(name, member.Name, StringComparison.Ordinal))
        {
            member.Aliases.Add(name);
        }

        if (!member.IsKindSure)
        {
            bool isAcronym = words.Count == 1 && head.End - head.Start is > 1 and <= 6 && IsAllCapitals(head);
            member.Kind = isPerson ? SpeakerKind.Person : isBody || isPlace || isAcronym ? SpeakerKind.Organization : SpeakerKind.Person;
            member.IsKindSure = isPerson || isBody || isPlace || isAcronym;
        }

        if (member.Sex is WordClass.None or BothSexes && sex != WordClass.None)
            member.Sex = sex;
        for (int i = first; i < start; i++)
            AddRole(member, i);
        return member;
    }

    /// <summary>Where the name itself begins, behind titles, nations and parties.</summary>
    private int StartOfName(int core, int limit, out bool hasTitle)
    {
        hasTitle = false;
        int start = core;
        int bridge = -1;
        for (int i = core; i + 1 < limit; i++)
        {
            Token token = _article.Tokens[i];
            if (token.Is(WordClass.Of | WordClass.For))
            {
                bridge = i;
            }
            else if (token.Is(WordClass.Title | WordClass.Honorific | WordClass.Rank) && token.IsCapital)
            {
                bool next = _article.Tokens[i + 1].Is(WordClass.OrganizationName);
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
                if (_article.Tokens[i].Is(WordClass.FirstName))
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

        // "Cabbie Osric Doe": what stands before is an occupation, but not in "Guy Doe".
        if (limit - core > 2 && _article.Tokens[core].Is(WordClass.Person) && !_article.Tokens[core].Is(WordClass.FirstName))
        {
            hasTitle = true;
            return core + 1;
        }

        for (int i = core + 1; i + 1 < limit; i++)
        {
            Token before = _article.Tokens[i - 1];
            if (_article.Tokens[i].Is(WordClass.FirstName) && (_article.Lexicon.CapitalizesNouns || before.Is(WordClass.Demonym | WordClass.Place | WordClass.OrganizationName)) && !before.Is(WordClass.FirstName) && !_article.Tokens[i + 1].Is(WordClass.OrganizationName))
                return i;
        }

        return core;
    }

    /// <summary>A word's number, without the Arabic article before a hyphen.</summary>
    private uint WordOf(in Token token)
    {
        ReadOnlySpan<char> word = _article.Text.AsSpan(token.Start, token.End - token.Start);
        if (word.Length > 4 && word[2] == '-' && (word[1] | 0x20) == 'l' && (word[0] | 0x20) is 'a' or 'e')
            return Lexicon.Hash(word.Slice(3));
        return token.Hash;
    }

    private bool IsAllCapitals(in Token token)
    {
        for (int i = token.Start; i < token.End; i++)
        {
            if (!char.IsUpper(_article.Text[i]) && _article.Text[i] != '.')
                return false;
        }

        return true;
    }

    private string Initials(int start, int limit)
    {
        StringBuilder initials = _scratch.Clear();
        for (int i = start; i < limit; i++)
        {
            if (_article.Tokens[i].IsCapital)
                initials.Append(_article.Text[_article.Tokens[i].Start]);
        }

        return initials.ToString();
    }

    private WordClass SexOf(int first, int start, int limit)
    {
        for (int i = first; i < start; i++)
        {
            Token token = _article.Tokens[i];
            if (token.Is(WordClass.Honorific | WordClass.Title) && token.Is(WordClass.FemaleTitle | WordClass.MaleTitle))
                return token.Is(WordClass.FemaleTitle) ? WordClass.FemaleName : WordClass.MaleName;
        }

        return limit - start > 1 ? _article.Tokens[start].Class & WordClass.FirstName : WordClass.None;
    }

    private CastMember? FindMember(List<uint> words, WordClass sex, bool isBody, bool hasTitle)
    {
        if (_byWord.Find(words[words.Count - 1]) is not { } known)
            return null;
        CastMember? best = null;
        foreach (CastMember member in known)
        {
            bool fits = words.Count == 1
                ? member.Words.Count == 1 || (!isBody && (member.LastWord == words[0] || (member.Words[0] == words[0] && member.Kind == SpeakerKind.Person)))
                : member.Words.Count == 1 ? member.LastWord == words[words.Count - 1] && !isBody : IsSameName(member.Words, words);
            if (!fits || (sex is WordClass.FemaleName or WordClass.MaleName && member.Sex is WordClass.FemaleName or WordClass.MaleName && member.Sex != sex))
                continue;
            if (hasTitle && member.IsKindSure && member.Kind != SpeakerKind.Person)
                continue;

            // A surname means whoever carries it as such, and of those the one most spoken of.
            bool isSurname = member.LastWord == words[words.Count - 1];
            if (best is null || (isSurname && best.LastWord != words[words.Count - 1]) || (isSurname == (best.LastWord == words[words.Count - 1]) && member.Mentions > best.Mentions))
                best = member;
        }

        return best;
    }

    /// <summary>Two full names are one when first and last word agree, or all words of the shorter are in the longer.</summary>
    private static bool IsSameName(List<uint> a, List<uint> b)
    {
        if (a[a.Count - 1] != b[b.Count - 1])
            return false;
        return a[0] == b[0] || (a.Count > b.Count ? b.All(a.Contains) : a.Count < b.Count && a.All(b.Contains));
    }

    private CastMember NewMember(List<uint> words)
    {
        CastMember member = new() { Words = [.. words] };
        _members.Add(member);
        Index(member, words);
        return member;
    }

    private void Index(CastMember member, List<uint> words)
    {
        _byWord.Add(words[0], member);
        if (words.Count > 1)
            _byWord.Add(words[words.Count - 1], member);
    }

    private static void Renew<T>(ref T[] items, int count)
    {
        if (items.Length < count)
            items = new T[Math.Max(count, items.Length * 2)];
        else
            Array.Clear(items, 0, count);
    }

    /// <summary>"IS" is the Islamic State when the article names both.</summary>
    private void JoinAcronyms()
    {
        Dictionary<string, CastMember> byInitials = new(StringComparer.Ordinal);
        foreach (CastMember member in _members)
        {
            if (member.Initials.Length > 1 && member.Kind != SpeakerKind.Person | !member.IsKindSure && !byInitials.ContainsKey(member.Initials))
                byInitials.Add(member.Initials, member);
        }

        if (byInitials.Count == 0)
            return;
        for (int i = 0; i < _article.Mentions.Count; i++)
        {
            if (_resolved[i] is { Words.Count: 1 } member && byInitials.TryGetValue(member.Name.Replace(".", ""), out CastMember? full) && full != member)
            {
                full.Aliases.Add(member.Name);
                full.Kind = SpeakerKind.Organization;
                full.IsKindSure = true;
                _resolved[i] = full;
            }
        }
    }

    private void Resolve(int index)
    {
        Mention mention = _article.Mentions[index];
        switch (mention.Kind)
        {
            case MentionKind.He:
                _resolved[index] = FindPerson(index, WordClass.MaleName);
                break;
            case MentionKind.She:
                _resolved[index] = FindPerson(index, WordClass.FemaleName);
                break;
            case MentionKind.Who:
                FindHeadOf(index);
                break;
            case MentionKind.Person:
                _resolved[index] ??= FindRole(index);
                break;
            case MentionKind.Document:
                _resolved[index] = FindOwner(mention);
                break;
            case MentionKind.Organization:
                _resolved[index] = FindBody(mention);
                break;
            case MentionKind.It:
                FindAntecedent(index, MentionKind.Organization, MentionKind.Document);
                break;
            case MentionKind.They:
                FindAntecedent(index, MentionKind.Group, MentionKind.Organization);
                break;
        }
    }

    /// <summary>The person that a pronoun means: near, of that sex, a subject, and rather one who has just spoken.</summary>
    private CastMember? FindPerson(int index, WordClass sex)
    {
        int paragraph = ParagraphOf(index);
        int sentence = _article.Mentions[index].Sentence;
        CastMember? best = null;
        double bestScore = double.MinValue;
        for (int i = index - 1; i >= 0 && i > index - PronounReach; i--)
        {
            Mention before = _article.Mentions[i];
            int paragraphs = paragraph - ParagraphOf(i);
            if (paragraphs is > 4 or < 0)
                break;
            if (before.Kind is not (MentionKind.Name or MentionKind.He or MentionKind.She or MentionKind.Person) || _resolved[i] is not { IsPerson: true } member)
                continue;
            if (member.Sex != WordClass.None && (member.Sex & sex) == 0)
                continue;
            double score = (_speaks[i] ? SpeaksWeight : 0)
                + (before.Role is MentionRole.Subject or MentionRole.Head ? SubjectWeight : before.Role == MentionRole.Oblique ? ObliqueWeight : 0)
                + (member.Sex == sex ? SexWeight : 0)
                + (before.Kind == MentionKind.Name ? 0 : PronounWeight)
                + (SentenceWeight * Math.Min(6, sentence - before.Sentence))
                + (ParagraphWeight * paragraphs)
                + (MentionsWeight * Math.Min(5, member.Mentions));
            if (score > bestScore)
                (best, bestScore) = (member, score);
        }

        return best;
    }

    private int ParagraphOf(int mention) => _article.Sentences[_article.Mentions[mention].Sentence].Paragraph;

    /// <summary>The person whom the text gives the office, or who has just been named.</summary>
    private CastMember? FindRole(int index)
    {
        Mention mention = _article.Mentions[index];
        if (!_article.Tokens[mention.First].Is(WordClass.Definite))
            return null;
        uint office = _article.Tokens[mention.Limit - 1].Hash;
        CastMember? best = null;
        int bestScore = 0;
        foreach (CastMember member in _byRole.Find(office) ?? [])
        {
            if (member.Kind != SpeakerKind.Person)
                continue;
            int score = 1;
            for (int i = mention.First + 1; i < mention.Limit - 1; i++)
            {
                Token modifier = _article.Tokens[i];
                if (member.Roles.Contains(modifier.Hash))
                    score += 2;
                else if (modifier.Is(WordClass.Demonym | WordClass.Place))
                    score -= 4;
            }

            if (score > bestScore || (score == bestScore && best is not null && member.Mentions > best.Mentions))
                (best, bestScore) = (member, score);
        }

        if (best is not null)
            return best;

        // Named just before, and of no such office elsewhere.
        for (int i = index - 1; i >= 0 && i > index - PronounReach && mention.Sentence - _article.Mentions[i].Sentence <= 1; i--)
        {
            if (_article.Mentions[i].Kind == MentionKind.Name && _resolved[i] is { IsPerson: true } member && !member.Roles.Contains(office))
                return member;
        }

        return null;
    }

    /// <summary>"the authority" is the body whose name holds that word.</summary>
    private CastMember? FindBody(in Mention mention)
    {
        if (!_article.Tokens[mention.First].Is(WordClass.Definite))
            return null;
        uint noun = _article.Tokens[mention.Limit - 1].Hash;
        if (_byWord.Find(noun) is not { } known || mention.Limit - mention.First > 2)
            return null;
        return known.Find(member => member.Words.Count > 1 && member.Kind == SpeakerKind.Organization);
    }

    /// <summary>What "it" or "they" mean: the nearest body, paper or group before, in this sentence or the two before it.</summary>
    private void FindAntecedent(int index, MentionKind one, MentionKind other)
    {
        int sentence = _article.Mentions[index].Sentence;
        for (int i = index - 1; i >= 0 && i > index - PronounReach && sentence - _article.Mentions[i].Sentence <= 2; i--)
        {
            MentionKind kind = _article.Mentions[i].Kind;
            if (kind == one || kind == other || (kind == MentionKind.Name && _resolved[i] is { Kind: SpeakerKind.Organization }))
            {
                Follow(index, i);
                return;
            }
        }
    }

    /// <summary>"who" goes on about the mention before it, but not about an office alone: "a candidate for mayor who".</summary>
    private void FindHeadOf(int index)
    {
        int sentence = _article.Mentions[index].Sentence;
        for (int i = index - 1; i >= 0 && i > index - PronounReach && _article.Mentions[i].Sentence == sentence; i--)
        {
            Mention before = _article.Mentions[i];
            if (before.Kind == MentionKind.Person && before.Role == MentionRole.Oblique && before.Limit - before.First == 1)
                continue;
            Follow(index, i);
            return;
        }
    }

    private void Follow(int index, int before)
    {
        _resolved[index] = _resolved[before];
        _antecedents[index] = AntecedentOf(before) + 1;
    }

    /// <summary>Whose paper it is: "US report".</summary>
    private CastMember? FindOwner(in Mention mention)
    {
        for (int i = mention.Limit - 2; i >= mention.First; i--)
        {
            Token token = _article.Tokens[i];
            if (token.IsCapital && token.Is(WordClass.Place) && _byWord.Find(token.Hash) is { } known)
                return known[0];
        }

        return null;
    }
}
