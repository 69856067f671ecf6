using CorpusGen.Text.Language;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations.People;

namespace CorpusGen.Text.Quotations;

/// <summary>
/// What is quoted in the body, as runs of three words, two and one, to tell whether a pull quote repeats it. A pull quote
/// may begin before the quotation or go on behind it, with "she said" in between, so that runs are counted.
/// </summary>
internal sealed class SaidWords
{
    private const int Longest = 3;

    private readonly HashSet<ulong> _runs = [];
    private readonly string _text;

    public SaidWords(ArticleModel article)
    {
        _text = article.Text;
        List<uint> words = [];
        foreach (QuotationModel quotation in article.Quotations)
        {
            if (quotation.Kind != QuotationKind.Pull && quotation.Parent < 0)
                Split(quotation.Range, words);
        }

        for (int length = 1; length <= Longest; length++)
            _runs.UnionWith(Runs(words, length));
    }

    /// <summary>Whether half of a stretch at least stands in quotations of the body.</summary>
    public bool Have(TextRange range)
    {
        List<uint> words = [];
        Split(range, words);
        int all = 0, met = 0;
        foreach (ulong run in Runs(words, Math.Min(words.Count, Longest)))
        {
            all++;
            met += _runs.Contains(run) ? 1 : 0;
        }

        return met * 2 >= all;
    }

    private static IEnumerable<ulong> Runs(List<uint> words, int length)
    {
        for (int i = 0; i + length <= words.Count; i++)
        {
            ulong run = (ulong)length;
            for (int j = i; j < i + length; j++)
                run = (run * 0x100000001B3UL) ^ words[j];
            yield return run;
        }
    }

    /// <summary>Adds the words of a stretch by number, in any case, without apostrophes.</summary>
    private void Split(TextRange range, List<uint> words)
    {
        uint hash = 0;
        for (int i = range.Start; i < range.End; i++)
        {
            CharKind kind = Chars.Kind(_text[i]);
            if (kind == CharKind.Mark || Chars.Fold(_text[i]) == '\'')
                continue;
            if ((kind is CharKind.None or CharKind.Ideograph) && hash != 0)
            {
                words.Add(hash);
                hash = 0;
            }

            if (kind == CharKind.Ideograph)
                words.Add(_text[i]);
            else if (kind != CharKind.None)
                hash = NameText.Number(hash, Chars.Fold(_text[i]));
        }

        if (hash != 0)
            words.Add(hash);
    }
}
