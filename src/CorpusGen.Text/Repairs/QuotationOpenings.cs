using CorpusGen.Text.Decoding;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Text.Repairs;

/// <summary>Finds, for a quotation, as many of its first words as tell it from all others, as the front matter names it.</summary>
internal sealed class QuotationOpenings
{
    /// <summary>Longer openings are not compared any further.</summary>
    private const int Compared = 400;

    private const string Marks = "\"“”„‟«»‹›‘’‚'「『";

    private static readonly int[] s_wordCounts = [6, 12, 24, int.MaxValue];

    private readonly ArticleModel _article;
    private readonly Dictionary<int, int> _quotations = [];
    private readonly Dictionary<(string Words, int Speaker, bool IsNone), string?> _found = [];
    private readonly string[] _openings;
    private readonly int[] _places;

    public QuotationOpenings(ArticleModel article)
    {
        _article = article;
        for (int i = 0; i < article.Quotations.Count; i++)
            _quotations[article.Quotations[i].Range.Start] = i;

        // What stands between marks and was taken for no quotation would become one when words say the same of it.
        HashSet<int> places = [.. _quotations.Keys];
        for (int i = 1; i < article.Text.Length; i++)
        {
            if (Marks.IndexOf(article.Text[i - 1]) < 0)
                continue;
            int place = i;
            while (place < article.Text.Length - 1 && VisibleText.IsInvisible(article.Text[place]))
                place++;
            places.Add(place);
        }

        _places = [.. places];
        _openings = [.. _places.Select(place => Normalize(new TextRange(place, Math.Min(article.Text.Length, place + Compared))))];
        Array.Sort(_openings, _places, StringComparer.Ordinal);
    }

    /// <summary>The first words of a quotation; null where no words tell it from one that is to stay as it is.</summary>
    /// <param name="isNone">Whether the words are to be no quotation, which they may be elsewhere already.</param>
    public string? Of(int quotation, bool isNone)
    {
        string whole = Normalize(_article.Quotations[quotation].Range);
        (string, int, bool) key = (whole, _article.Quotations[quotation].Speaker, isNone);
        if (!_found.TryGetValue(key, out string? opening))
            _found.Add(key, opening = Find(quotation, whole, isNone));
        return opening;
    }

    private string? Find(int quotation, string whole, bool isNone)
    {
        string seen = VisibleText.See(_article.Quotations[quotation].Range.In(_article.Text));
        string[] words = seen.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (int count in s_wordCounts)
        {
            string opening = string.Join(" ", words.Take(count)).TrimEnd('.', ',', '…', '"', '“', '”', ' ');
            if (YamlText.CanHold(opening) && Words.Begins(seen, 0, seen.Length, opening) && IsOnly(opening, quotation, whole, isNone))
                return opening;
            if (count >= words.Length)
                break;
        }

        return null;
    }

    /// <summary>Whether nothing else begins so but quotations of the same words by the same speaker.</summary>
    private bool IsOnly(string opening, int quotation, string whole, bool isNone)
    {
        string key = Words.Normalize(opening, 0, Math.Min(opening.Length, Compared / 2));
        int at = Array.BinarySearch(_openings, key, StringComparer.Ordinal);
        if (at < 0)
            at = ~at;
        while (at > 0 && _openings[at - 1] == key)
            at--;
        for (; at < _openings.Length && _openings[at].StartsWith(key, StringComparison.Ordinal); at++)
        {
            if (!_quotations.TryGetValue(_places[at], out int other))
            {
                if (!isNone)
                    return false;
            }
            else if (other != quotation && !(_article.Quotations[other].Speaker == _article.Quotations[quotation].Speaker && _article.Quotations[other].Decision != Decision.FrontMatter && Says(other, whole)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Says(int quotation, string whole) => Normalize(_article.Quotations[quotation].Range) == whole;

    /// <summary>A stretch of the text as it is compared, which is as it is seen.</summary>
    private string Normalize(TextRange range)
    {
        string seen = VisibleText.See(range.In(_article.Text));
        return Words.Normalize(seen, 0, seen.Length);
    }
}
