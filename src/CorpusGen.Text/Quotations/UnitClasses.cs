using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations;

/// <summary>Puts a token that is neither mention nor quotation into one class.</summary>
internal static class UnitClasses
{
    /// <summary>Finite verbs, as far as their form tells.</summary>
    public const ulong Verbs = (1UL << (int)UnitClass.Saying) | (1UL << (int)UnitClass.Reporting) | (1UL << (int)UnitClass.Be) | (1UL << (int)UnitClass.Have)
        | (1UL << (int)UnitClass.Aux) | (1UL << (int)UnitClass.Past) | (1UL << (int)UnitClass.Ed);

    /// <summary>What a word of a closed class is; of several classes the lowest bit counts.</summary>
    private static readonly (WordClass Word, UnitClass Unit)[] s_closed =
    [
        (WordClass.According, UnitClass.According),
        (WordClass.That, UnitClass.That),
        (WordClass.Be, UnitClass.Be),
        (WordClass.Have, UnitClass.Have),
        (WordClass.Aux, UnitClass.Aux),
        (WordClass.To, UnitClass.To),
        (WordClass.Of, UnitClass.Of),
        (WordClass.By, UnitClass.By),
        (WordClass.From, UnitClass.From),
        (WordClass.In, UnitClass.In),
        (WordClass.With, UnitClass.With),
        (WordClass.For, UnitClass.For),
        (WordClass.About, UnitClass.About),
        (WordClass.Like, UnitClass.Like),
        (WordClass.When, UnitClass.When),
        (WordClass.Relative, UnitClass.Relative),
        (WordClass.What, UnitClass.What),
        (WordClass.And, UnitClass.And),
        (WordClass.Or, UnitClass.Or),
        (WordClass.But, UnitClass.But),
        (WordClass.Not, UnitClass.Not),
        (WordClass.Possessive, UnitClass.Possessive),
        (WordClass.Determiner, UnitClass.Determiner),
        (WordClass.ObjectPronoun, UnitClass.ObjectPronoun),
        (WordClass.Prep, UnitClass.Preposition),
        (WordClass.Adverb, UnitClass.Adverb),
        (WordClass.Day, UnitClass.Day),
        (WordClass.Month, UnitClass.Day),
        (WordClass.Past, UnitClass.Past),
    ];

    private static readonly uint s_anyClosed = s_closed.Aggregate(0u, (any, pair) => any | (uint)pair.Word);
    private static readonly UnitClass[] s_byBit = ByBit();

    /// <summary>The classes of what is no word, in the order of <see cref="TokenKind"/>.</summary>
    private static readonly UnitClass[] s_byKind =
    [
        UnitClass.None, UnitClass.Number, UnitClass.None, UnitClass.Comma, UnitClass.Colon, UnitClass.Semicolon, UnitClass.Dash, UnitClass.Stop,
        UnitClass.Open, UnitClass.Close, UnitClass.Other, UnitClass.Quotation,
    ];

    /// <summary>Whether a class is in a set that has a bit for each: one question, where as many as classes would often be guessed wrong.</summary>
    public static bool IsIn(this UnitClass unit, ulong set) => (set >> (int)unit & 1) != 0;

    public static UnitClass Of(ArticleUnits article, int index, int first)
    {
        ref Token token = ref article.Tokens[index];
        if (token.Kind is not (TokenKind.Word or TokenKind.Clitic))
            return s_byKind[(int)token.Kind];
        if (token.Is(WordClass.Saying | WordClass.Reporting | WordClass.CueNoun))
            return CueClass(article, index, first);
        uint closed = (uint)token.Class & s_anyClosed;
        if (closed != 0)
            return s_byBit[Bits.LowestIndex(closed)];
        if (token.Kind == TokenKind.Clitic)
            return UnitClass.Clitic;
        ReadOnlySpan<char> text = article.Text.AsSpan(token.Start, token.End - token.Start);
        if (token.IsCapital && index > first)
            return UnitClass.Capital;
        if (article.Lexicon.CapitalizesNouns)
            return IsGermanPast(article, index, first, text) ? UnitClass.Ed : UnitClass.Word;
        return OfEnding(text);
    }

    /// <summary>What the ending of an English word makes it: a participle, a past form, an adverb or any word.</summary>
    public static UnitClass OfEnding(ReadOnlySpan<char> word) =>
        word[word.Length - 1] switch
        {
            'g' when word.Length > 4 && word[word.Length - 2] == 'n' && word[word.Length - 3] == 'i' => UnitClass.Ing,
            'd' when word.Length > 4 && word[word.Length - 2] == 'e' => UnitClass.Ed,
            'y' when word.Length > 4 && word[word.Length - 2] == 'l' => UnitClass.Adverb,
            _ => UnitClass.Word,
        };

    /// <summary>Whether a German word looks like a past tense (verabschiedete) or a participle (geritzt), and not like what stands before a noun.</summary>
    private static bool IsGermanPast(ArticleUnits article, int index, int first, ReadOnlySpan<char> word)
    {
        bool isBeforeNoun = index + 1 < article.Tokens.Count && article.Tokens[index + 1].IsCapital;
        if (word.Length < 6 || isBeforeNoun || (index > first && article.Tokens[index - 1].Is(WordClass.Determiner | WordClass.Possessive)))
            return false;
        return word.EndsWith("te".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ten".AsSpan(), StringComparison.Ordinal)
            || (word.StartsWith("ge".AsSpan(), StringComparison.Ordinal) && word[word.Length - 1] is 't' or 'n');
    }

    private static UnitClass[] ByBit()
    {
        UnitClass[] byBit = new UnitClass[32];
        foreach ((WordClass word, UnitClass unit) in s_closed)
            byBit[Bits.LowestIndex((uint)word)] = unit;
        return byBit;
    }

    private static UnitClass CueClass(ArticleUnits article, int index, int first)
    {
        ref Token token = ref article.Tokens[index];
        if (token.Is(WordClass.According))
            return UnitClass.According;
        bool isVerb = token.Is(WordClass.Saying | WordClass.Reporting);
        if (token.Is(WordClass.CueNoun) && (!isVerb || (index > first && IsBeforeNoun(ref article.Tokens[index - 1]))))
            return UnitClass.CueNoun;
        bool isIng = OfEnding(article.Text.AsSpan(token.Start, token.End - token.Start)) == UnitClass.Ing;
        if (token.Is(WordClass.Saying))
            return isIng ? UnitClass.SayingIng : UnitClass.Saying;
        return isIng ? UnitClass.ReportingIng : UnitClass.Reporting;
    }

    private static bool IsBeforeNoun(ref Token before) =>
        before.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Of | WordClass.In | WordClass.For | WordClass.By)
        || before.Kind == TokenKind.Clitic;
}
