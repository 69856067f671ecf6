using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations.People;

/// <summary>Finds what pronouns and offices without a name mean among the mentions before them.</summary>
internal sealed class AntecedentFinder(ArticleUnits article, Cast cast)
{
    /// <summary>How many mentions back a pronoun looks.</summary>
    private const int Reach = 60;

    /// <summary>How many paragraphs back "he" and "she" look.</summary>
    private const int Paragraphs = 4;

    // What makes a person the one whom a pronoun means.
    private const double SpeaksWeight = 0.85;
    private const double SubjectWeight = 0.8;
    private const double ObliqueWeight = -1.2;
    private const double SexWeight = 0.55;
    private const double SureWeight = 0.5;
    private const double WordWeight = -0.5;
    private const double PartWeight = -0.6;
    private const double PronounWeight = 0.55;
    private const double SentenceWeight = -1.25;
    private const double ParagraphWeight = -0.7;
    private const double MentionsWeight = -0.05;
    private const double UnnamedWeight = -0.5;

    /// <summary>
    /// The mention of the person whom "he" or "she" means, or -1: near, of that sex, a subject, and rather one who has
    /// just spoken. Who has no name ("one voter") must be a subject.
    /// </summary>
    public int FindPerson(int index, WordClass sex)
    {
        int paragraph = ParagraphOf(index);
        int sentence = article.Mentions[index].Sentence;
        int best = -1;
        double bestScore = double.MinValue;
        for (int i = index - 1; i >= 0 && i > index - Reach; i--)
        {
            ref readonly Mention before = ref article.Mentions[i];
            int paragraphs = paragraph - ParagraphOf(i);
            if (paragraphs is > Paragraphs or < 0)
                break;
            if (before.Kind is not (MentionKind.Name or MentionKind.He or MentionKind.She or MentionKind.Person))
                continue;
            CastMember? member = cast[i];
            bool isSubject = before.Role is MentionRole.Subject or MentionRole.Head;
            if (member is null ? !IsUnnamed(i, sex) : !member.IsPerson || (member.Sex != WordClass.None && (member.Sex & sex) == 0))
                continue;
            double score = (cast.Speaks(i) ? SpeaksWeight : 0)
                + (isSubject ? SubjectWeight : before.Role == MentionRole.Oblique ? ObliqueWeight : 0)
                + (member?.Sex == sex ? SexWeight : 0)
                + (member is null ? 0 : Personal(member))
                + (before.IsPart ? PartWeight : 0)
                + (before.Kind == MentionKind.Name ? 0 : PronounWeight)
                + (SentenceWeight * Math.Min(6, sentence - before.Sentence))
                + (ParagraphWeight * paragraphs)
                + (member is null ? UnnamedWeight : MentionsWeight * Math.Min(5, member.Mentions));
            if (score > bestScore)
                (best, bestScore) = (i, score);
        }

        return best;
    }

    /// <summary>How much a name looks like a person's.</summary>
    private double Personal(CastMember member)
    {
        bool isFirstName = article.Tokens[member.Spelling.First].Is(WordClass.FirstName);
        return (member.IsKindSure || isFirstName ? SureWeight : 0) + (member.Words.Count == 1 && !isFirstName ? WordWeight : 0);
    }

    /// <summary>The person named in this sentence or the one before whom the article gives no such office elsewhere, or -1: "the 46-year-old".</summary>
    public int FindNamed(int index)
    {
        Mention mention = article.Mentions[index];
        uint office = article.Tokens[mention.Limit - 1].Hash;
        for (int i = index - 1; i >= 0 && i > index - Reach && mention.Sentence - article.Mentions[i].Sentence <= 1; i--)
        {
            if (article.Mentions[i].Kind == MentionKind.Name && cast[i] is { IsPerson: true } member && !member.HasRole(office))
                return i;
        }

        return -1;
    }

    /// <summary>What "it" or "they" mean: the nearest mention of these kinds, or name of a body, in this sentence or the two before it; -1 where there is none.</summary>
    public int FindThing(int index, MentionKind one, MentionKind other)
    {
        int sentence = article.Mentions[index].Sentence;
        for (int i = index - 1; i >= 0 && i > index - Reach && sentence - article.Mentions[i].Sentence <= 2; i--)
        {
            MentionKind kind = article.Mentions[i].Kind;
            if (kind == one || kind == other || (kind == MentionKind.Name && cast[i] is { Kind: SpeakerKind.Organization }))
                return i;
        }

        return -1;
    }

    /// <summary>"who" goes on about the mention before it, but not about an office alone: "a candidate for mayor who".</summary>
    public int FindHeadOf(int index)
    {
        int sentence = article.Mentions[index].Sentence;
        for (int i = index - 1; i >= 0 && i > index - Reach && article.Mentions[i].Sentence == sentence; i--)
        {
            ref readonly Mention before = ref article.Mentions[i];
            if (before.IsPart)
                continue;
            if (before.Kind != MentionKind.Person || before.Role != MentionRole.Oblique || before.Limit - before.First > 1)
                return i;
        }

        return -1;
    }

    /// <summary>Of whom "one" and "others" are some: "one of the rowers", or the group before; -1 where there is none.</summary>
    public int FindWhole(int index)
    {
        Mention part = article.Mentions[index];
        if (index + 1 < article.Mentions.Count && article.Tokens[part.Limit].Is(WordClass.Of) && article.Mentions[index + 1].First == part.Limit + 1)
            return index + 1;
        for (int i = index - 1; i >= 0 && i > index - Reach && part.Sentence - article.Mentions[i].Sentence <= 2; i--)
        {
            if (article.Mentions[i].Kind == MentionKind.Group)
                return i;
        }

        return -1;
    }

    /// <summary>Whether a mention brings in a person without a name who may be of that sex, or goes on about one.</summary>
    private bool IsUnnamed(int index, WordClass sex)
    {
        Mention mention = article.Mentions[index];
        if (mention.Kind != MentionKind.Person)
            return cast.AntecedentOf(index) != index && mention.Kind == (sex == WordClass.FemaleName ? MentionKind.She : MentionKind.He);
        Token first = article.Tokens[mention.First], noun = article.Tokens[mention.Limit - 1];
        return mention.Role == MentionRole.Subject && first.Is(WordClass.Determiner) && !first.Is(WordClass.Definite) && !noun.Is(sex == WordClass.FemaleName ? WordClass.MaleTitle : WordClass.FemaleTitle);
    }

    private int ParagraphOf(int mention) => article.Sentences[article.Mentions[mention].Sentence].Paragraph;
}
