using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations.People;

/// <summary>Which offices, nations and parties the article gives to whom.</summary>
internal sealed class OfficeRegister(ArticleUnits article)
{
    private readonly CastIndex _holders = new();

    /// <summary>Forgets all offices.</summary>
    public void Clear() => _holders.Clear();

    /// <summary>Takes in the words of an office that stand at the name of a member.</summary>
    public void Add(CastMember member, int first, int limit)
    {
        for (int i = first; i < limit; i++)
        {
            Token word = article.Tokens[i];
            if (word.Kind != TokenKind.Word)
                continue;
            Add(member, word.Hash);
            foreach (uint office in article.Lexicon.FindOffices(word.Hash))
                Add(member, office);
        }
    }

    private void Add(CastMember member, uint office)
    {
        if (member.AddRole(office))
            _holders.Add(office, member);
    }

    /// <summary>The member of a kind to whom the article gives the office that a mention names, or null.</summary>
    public CastMember? FindHolder(in Mention mention, SpeakerKind kind)
    {
        if (_holders.Find(article.Tokens[mention.Limit - 1].Hash) is not { } holders)
            return null;
        CastMember? best = null;
        int bestScore = 0;
        foreach (CastMember member in holders)
        {
            if (member.Kind != kind)
                continue;
            int score = 1;
            for (int i = mention.First + 1; i < mention.Limit - 1; i++)
            {
                Token modifier = article.Tokens[i];
                if (member.HasRole(modifier.Hash))
                    score += 2;
                else if (modifier.Is(WordClass.Demonym | WordClass.Place))
                    score -= 4;
            }

            if (score > bestScore || (score == bestScore && best is not null && member.Mentions > best.Mentions))
                (best, bestScore) = (member, score);
        }

        return best;
    }
}
