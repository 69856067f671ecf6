namespace CorpusGen.Text.Language;

/// <summary>Cuts text into words and punctuation: words go on where those of a page end, at hyphens, apostrophes and digits.</summary>
internal static class Tokenizer
{
    private const WordClass TakesStop = WordClass.Abbreviation | WordClass.Rank | WordClass.Honorific;

    /// <summary>Classes of words that turn acronyms in capitals: IS, US, WHO, IT.</summary>
    private const WordClass Small = WordClass.Be | WordClass.ObjectPronoun | WordClass.It | WordClass.Who | WordClass.Function;

    /// <summary>No token's kind: what neither begins a word nor is punctuation.</summary>
    private const TokenKind None = (TokenKind)byte.MaxValue;

    /// <summary>What each character begins.</summary>
    private static readonly TokenKind[] s_kinds = Kinds();

    /// <summary>Adds the tokens of a stretch of text; quotation marks give none.</summary>
    /// <param name="words">The words of the text, with their classes.</param>
    public static void Read(WordIndex words, int start, int end, Buffer<Token> tokens, CancellationToken cancellation = default)
    {
        string text = words.Text;
        Lexicon lexicon = words.Lexicon;
        ReadOnlySpan<Word> known = words.Words;
        ReadOnlySpan<ushort> classes = words.Classes;
        int next = words.From(start);
        int at = start;
        while (at < end)
        {
            if ((tokens.Count & 1023) == 1023)
                cancellation.ThrowIfCancellationRequested();
            char c = text[at];
            if (c is ' ' or '\n')
            {
                at++;
            }
            else if (IsWordStart(c) || (c is '@' or '#' or '$' && at + 1 < end && char.IsLetterOrDigit(text[at + 1])))
            {
                while (next < known.Length && known[next].Start < at)
                    next++;
                bool isKnown = next < known.Length && known[next].Start == at && known[next].End <= end && !known[next].HasMarks;
                if (!isKnown)
                    at = ReadWord(text, at, at + 1, Lexicon.HashNext(Lexicon.HashStart, c), end, lexicon, tokens);
                else if (EndsAt(text, known[next].End, end))
                    at = AddWord(text, at, known[next].End, Lexicon.HashEnd(known[next].Units), lexicon.Classes(classes[next]), dotted: false, joined: false, end, lexicon, tokens);
                else
                    at = ReadWord(text, at, known[next].End, known[next].Units, end, lexicon, tokens);
            }
            else if (s_kinds[c] is not None and TokenKind kind)
            {
                at = ReadPunctuation(text, at, end, kind, tokens);
            }
            else
            {
                at++;
            }
        }
    }

    private static int ReadPunctuation(string text, int start, int end, TokenKind kind, Buffer<Token> tokens)
    {
        int at = start + 1;
        while (at < end && text[at] == text[start])
            at++;
        tokens.Add(new Token { Start = start, End = at, Kind = kind, Hash = text[start], Stretch = -1 });
        return at;
    }

    /// <summary>Whether a word that the page has up to an offset goes on no further: a space is next, or punctuation and a space.</summary>
    private static bool EndsAt(string text, int at, int end) =>
        at == end || text[at] == ' ' || (!IsInWord(text[at]) && (at + 1 == end || text[at + 1] == ' '));

    /// <summary>Adds a word; returns the offset behind it.</summary>
    /// <param name="at">Where to go on; what is before it belongs to the word and is in <paramref name="hash"/>.</param>
    private static int ReadWord(string text, int start, int at, uint hash, int end, Lexicon lexicon, Buffer<Token> tokens)
    {
        int apostrophe = -1;
        uint beforeApostrophe = 0;
        bool dotted = false, joined = false;
        while (at < end)
        {
            char c = text[at];
            if (c == ' ')
                break;
            if (IsInWord(c))
            {
                hash = Lexicon.HashNext(hash, c);
                at++;
                continue;
            }

            if (at + 1 == end)
                break;
            char next = text[at + 1];
            if (c is '\'' or '’' && char.IsLetter(next))
                (apostrophe, beforeApostrophe) = (at, hash);
            else if (!IsWordStart(next))
                break;
            else if (c == '.' && (at - start == 1 || dotted || !char.IsUpper(next) || text[at - 2] == '-'))
                dotted = true;
            else if (!(c is '-' or '\u2010' or '\u2011' || (c == ',' && char.IsDigit(text[at - 1]) && char.IsDigit(next))))
                break;

            joined = true;
            hash = Lexicon.HashNext(Lexicon.HashNext(hash, c), next);
            at += 2;
        }

        if (lexicon.InvertsPronouns && PronounLength(text.AsSpan(start, at - start), out int hung) is > 0 and int length)
        {
            ReadOnlySpan<char> verb = text.AsSpan(start, at - start - hung), pronoun = text.AsSpan(at - length, length);
            uint verbHash = Lexicon.Hash(verb), pronounHash = Lexicon.Hash(pronoun);
            AddWord(text, start, at - hung, verbHash, lexicon.Find(verbHash, text[start]), dotted: false, joined, end, lexicon, tokens);
            return AddWord(text, at - length, at, pronounHash, lexicon.Find(pronounHash), dotted: false, joined, end, lexicon, tokens);
        }

        int wordEnd = apostrophe > start && IsClitic(text, apostrophe, at) ? apostrophe : at;
        hash = Lexicon.HashEnd(wordEnd < at ? beforeApostrophe : hash);
        int added = AddWord(text, start, wordEnd, hash, lexicon.Find(hash, text[start]), dotted, joined, end, lexicon, tokens);
        if (wordEnd == at)
            return added;
        uint own = Lexicon.Hash(text.AsSpan(wordEnd, at - wordEnd));
        tokens.Add(new Token { Start = wordEnd, End = at, Hash = own, Kind = TokenKind.Clitic, Class = lexicon.Find(own), Stretch = -1 });
        return at;
    }

    /// <summary>Adds a word and the full stop that belongs to it; returns the offset behind them.</summary>
    private static int AddWord(string text, int start, int end, uint hash, WordClass meant, bool dotted, bool joined, int limit, Lexicon lexicon, Buffer<Token> tokens)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, end - start);
        char first = text[start];
        bool capital = char.IsUpper(first) || (joined && HasSmallPrefix(word));
        if (capital && meant == WordClass.None && lexicon.CapitalizesNouns)
            meant = lexicon.FindCompound(word);
        if (capital && (meant & Small) != 0 && IsAcronym(text, word, tokens))
            meant &= WordClass.Place;
        bool stop = end < limit && text[end] == '.'
            && ((meant & TakesStop) != 0 || (end - start == 1 && capital) || (dotted && end - start > 2 && text[end - 2] == '.'))
            && !(end + 1 < limit && text[end + 1] == '.');
        ref Token token = ref tokens.Add();
        token.Start = start;
        token.End = stop ? end + 1 : end;
        token.Hash = hash;
        token.Kind = char.IsDigit(first) || first == '$' ? TokenKind.Number : TokenKind.Word;
        token.IsCapital = capital;
        token.HasStop = stop;
        token.Class = meant;
        token.Stretch = -1;
        return token.End;
    }

    /// <summary>Length of the French pronoun that ends a verb after a hyphen, 0 where none does.</summary>
    /// <param name="hung">Length of the pronoun with its hyphen, and with the "t" between vowels: "-t-il".</param>
    private static int PronounLength(ReadOnlySpan<char> word, out int hung)
    {
        int hyphen = word.LastIndexOf('-');
        ReadOnlySpan<char> pronoun = word.Slice(hyphen + 1);
        bool isHung = hyphen > 0 && (pronoun.SequenceEqual("il".AsSpan()) || pronoun.SequenceEqual("elle".AsSpan()) || pronoun.SequenceEqual("ils".AsSpan())
            || pronoun.SequenceEqual("elles".AsSpan()) || pronoun.SequenceEqual("on".AsSpan()) || pronoun.SequenceEqual("je".AsSpan()));
        hung = hyphen > 2 && word.Slice(hyphen - 2, 2).SequenceEqual("-t".AsSpan()) ? pronoun.Length + 3 : pronoun.Length + 1;
        return isHung ? pronoun.Length : 0;
    }

    /// <summary>al-Hakim, d'Arcy.</summary>
    private static bool HasSmallPrefix(ReadOnlySpan<char> word)
    {
        if (word.Length < 4)
            return false;
        int behind = IsJoint(word[1]) ? 2 : IsJoint(word[2]) ? 3 : 0;
        return behind > 0 && char.IsUpper(word[behind]);
    }

    private static bool IsJoint(char c) => c is '-' or '\'' or '’';

    /// <summary>Whether two or more capitals stand among words that are not all in capitals.</summary>
    private static bool IsAcronym(string text, ReadOnlySpan<char> word, Buffer<Token> tokens)
    {
        if (word.Length < 2 || !IsAllCapitals(word))
            return false;
        Token before = tokens.Count > 0 ? tokens[tokens.Count - 1] : default;
        return before.Kind != TokenKind.Word || before.End - before.Start < 4 || !IsAllCapitals(text.AsSpan(before.Start, before.End - before.Start));
    }

    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }

        return true;
    }

    /// <summary>Whether what follows the apostrophe is 's, 'd, 'm, 'll, 're or 've.</summary>
    private static bool IsClitic(string text, int apostrophe, int end) => (end - apostrophe) switch
    {
        2 => text[apostrophe + 1] is 's' or 'd' or 'm' or 'S',
        3 => (text[apostrophe + 1], text[apostrophe + 2]) is ('l', 'l') or ('r', 'e') or ('v', 'e'),
        _ => false,
    };

    private static bool IsWordStart(char c) => s_kinds[c] == TokenKind.Word;

    /// <summary>Whether a word goes on with it: what may begin one, and combining marks.</summary>
    private static bool IsInWord(char c) => IsWordStart(c) || Chars.Kind(c) == CharKind.Mark;

    private static TokenKind[] Kinds()
    {
        TokenKind[] kinds = new TokenKind[char.MaxValue + 1];
        for (int i = 0; i < kinds.Length; i++)
            kinds[i] = KindOf((char)i);
        return kinds;
    }

    private static TokenKind KindOf(char c) => c switch
    {
        _ when char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c == '_' => TokenKind.Word,
        ',' or '、' or '，' or '،' => TokenKind.Comma,
        ':' or '：' => TokenKind.Colon,
        ';' or '؛' => TokenKind.Semicolon,
        '-' or '–' or '—' or '―' or '−' => TokenKind.Dash,
        '…' => TokenKind.Stop,
        _ when SentenceMarks.Ends(c) => TokenKind.Stop,
        '(' or '[' or '{' => TokenKind.Open,
        ')' or ']' or '}' => TokenKind.Close,
        '/' or '|' or '&' or '%' or '*' or '•' or '~' or '=' or '<' or '>' => TokenKind.Other,
        _ => None,
    };
}
