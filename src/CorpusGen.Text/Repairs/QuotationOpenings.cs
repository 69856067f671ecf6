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

    /// <summary>The text as the reader sees it, and so what words are compared with.</summary>
    private readonly string _seen;

    /// <summary>Where the quotations stand in it.</summary>
    private readonly TextRange[] _ranges;
    private readonly Dictionary<int, int> _quotations = [];
    private readonly Dictionary<(string Words, int Speaker, bool IsNone), string?> _found = [];
    private readonly string[] _openings;
    private readonly int[] _places;

    public QuotationOpenings(ArticleModel article)
    {
        _article = article;
        VisibleText? visible = VisibleText.Of(article.Text, CancellationToken.None);
        _seen = visible?.Text ?? article.Text;
        _ranges = [.. article.Quotations.Select(quotation => visible?.Visible(quotation.Range) ?? quotation.Range)];
        for (int i = 0; i < _ranges.Length; i++)
            _quotations[_ranges[i].Start] = i;

        // What stands between marks and was taken for no quotation would become one when words say the same of it.
        HashSet<int> places = [.. _quotations.Keys];
        for (int i = 1; i < _seen.Length; i++)
        {
            if (Marks.IndexOf(_seen[i - 1]) >= 0)
                places.Add(i);
        }

        _places = [.. places];
        _openings = [.. _places.Select(place => Normalize(new TextRange(place, Math.Min(_seen.Length, place + Compared))))];
        Array.Sort(_openings, _places, StringComparer.Ordinal);
    }

    /// <summary>The first words of a quotation; null where no words tell it from one that is to stay as it is.</summary>
    /// <param name="isNone">Whether the words are to be no quotation, which they may be elsewhere already.</param>
    public string? Of(int quotation, bool isNone)
    {
        string whole = Normalize(_ranges[quotation]);
        (string, int, bool) key = (whole, _article.Quotations[quotation].Speaker, isNone);
        if (!_found.TryGetValue(key, out string? opening))
            _found.Add(key, opening = Find(quotation, whole, isNone));
        return opening;
    }

    private string? Find(int quotation, string whole, bool isNone)
    {
        string said = _ranges[quotation].In(_seen);
        string[] words = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (int count in s_wordCounts)
        {
            string opening = string.Join(" ", words.Take(count)).TrimEnd('.', ',', '…', '"', '“', '”', ' ');
            if (YamlText.CanHold(opening) && IsSeen(YamlText.Of(opening)) && Words.Begins(said, 0, said.Length, opening) && IsOnly(opening, quotation, whole, isNone))
                return opening;
            if (count >= words.Length)
                break;
        }

        return null;
    }

    /// <summary>Whether words that are written are seen as they are: some look like damage where they stand alone.</summary>
    private static bool IsSeen(string words) => VisibleText.See(words) == words;

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

    private bool Says(int quotation, string whole) => Normalize(_ranges[quotation]) == whole;

    private string Normalize(TextRange range) => Words.Normalize(_seen, range.Start, range.End);
}
