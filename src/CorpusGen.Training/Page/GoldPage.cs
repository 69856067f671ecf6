using System.Text;
using CorpusGen.Text;
using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>A page with what its lines are.</summary>
/// <param name="path">The name of its file, which no other page has.</param>
/// <param name="family">Publishers of one house, whose pages are alike.</param>
/// <param name="language">BCP 47 tag.</param>
/// <param name="text">The text.</param>
/// <param name="blocks">Stretches of the text in its order, with the labels that are right for each, a bit each; 0 where the gold does not say.</param>
internal sealed class GoldPage(string path, string family, string language, string text, IReadOnlyList<(TextRange Range, uint Allowed)> blocks)
{
    public string Path => path;

    public string Family => family;

    public string Language => language;

    public string Text => text;

    public IReadOnlyList<(TextRange Range, uint Allowed)> Blocks => blocks;

    /// <summary>How much is learned from the page: outlets' own pages say more of outlets than pages written for the purpose.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>Null where there is none.</summary>
    public string? Headline { get; init; }

    /// <summary>The authors that the page names, as <see cref="Normalize"/> has them.</summary>
    public IReadOnlySet<string> Authors { get; init; } = new HashSet<string>();

    /// <summary>The same with those whom only other sources name.</summary>
    public IReadOnlySet<string> AuthorsAnywhere { get; init; } = new HashSet<string>();

    /// <summary>Whether the gold says whom the page names as authors: where it has only names that the page has not, it does not.</summary>
    public bool AreAuthorsKnown => Authors.Count > 0 || AuthorsAnywhere.Count == 0;

    /// <summary>The days that are right as day of publication.</summary>
    public IReadOnlySet<string> Dates { get; init; } = new HashSet<string>();

    /// <summary>The page, its text made of other pieces.</summary>
    /// <param name="headline">The headline where that is another as well.</param>
    public GoldPage With(IEnumerable<GoldPiece> pieces, string? headline = null)
    {
        StringBuilder other = new();
        List<(TextRange, uint)> places = [];
        foreach (GoldPiece piece in pieces)
        {
            if (other.Length > 0)
                other.Append('\n', piece.Breaks);
            places.Add((new TextRange(other.Length, other.Length + piece.Text.Length), piece.Allowed));
            other.Append(piece.Text);
        }

        return new GoldPage(path, family, language, other.ToString(), places)
        {
            Weight = Weight,
            Headline = headline ?? Headline,
            Authors = Authors,
            AuthorsAnywhere = AuthorsAnywhere,
            Dates = Dates,
        };
    }

    /// <summary>The page's blocks as pieces to make other pages of.</summary>
    public List<GoldPiece> Pieces()
    {
        List<GoldPiece> pieces = [];
        int end = 0;
        foreach ((TextRange range, uint allowed) in blocks)
        {
            int breaks = Math.Max(1, Math.Min(3, Text.AsSpan(end, Math.Max(0, range.Start - end)).Count('\n')));
            pieces.Add(new GoldPiece(range.In(Text), breaks, allowed));
            end = range.End;
        }

        return pieces;
    }

    /// <summary>The labels that are right for each line, a bit each; 0 where the gold does not say.</summary>
    public uint[] Labels(ReadOnlySpan<Line> lines)
    {
        uint[] labels = new uint[lines.Length];
        int block = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            while (block < blocks.Count && blocks[block].Range.End <= lines[i].Start)
                block++;
            int most = 0;
            for (int k = block; k < blocks.Count && blocks[k].Range.Start < lines[i].End; k++)
            {
                TextRange range = blocks[k].Range;
                int shared = Math.Min(range.End, lines[i].End) - Math.Max(range.Start, lines[i].Start);
                if (shared > most)
                    (most, labels[i]) = (shared, blocks[k].Allowed);
            }
        }

        return labels;
    }

    /// <summary>Names compare as the scorer compares them.</summary>
    public static string Normalize(string name)
    {
        StringBuilder normal = new();
        foreach (char c in name.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (char.IsWhiteSpace(c) || c is '.' or ',' or ';' or ':' or '|')
            {
                if (normal.Length > 0 && normal[^1] != ' ')
                    normal.Append(' ');
            }
            else
            {
                normal.Append(c == '’' ? '\'' : c);
            }
        }

        return normal.ToString().TrimEnd();
    }

    /// <summary>Headlines compare as the scorer compares them.</summary>
    public static string NormalizeTitle(string title)
    {
        StringBuilder normal = new();
        foreach (char c in title.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            char plain = c switch
            {
                '“' or '”' or '„' or '«' or '»' or '″' => '"',
                '‘' or '’' or '‚' or '‹' or '›' or '`' or '´' => '\'',
                '‐' or '‑' or '–' or '—' or '―' => '-',
                _ => c,
            };
            if (!char.IsWhiteSpace(plain))
                normal.Append(plain);
            else if (normal.Length > 0 && normal[^1] != ' ')
                normal.Append(' ');
        }

        return normal.ToString().Trim(' ', '.', '"', '\'');
    }
}
