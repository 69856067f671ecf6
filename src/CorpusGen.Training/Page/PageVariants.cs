using System.Numerics;
using CorpusGen.Text.Layout;

namespace CorpusGen.Training.Page;

/// <summary>
/// Makes pages of gold pages as other outlets and other ways of saving leave them. Pages of whole articles with all around
/// them, of few outlets, would teach that there are no others.
/// </summary>
internal static class PageVariants
{
    private const int ShortBody = 2;
    private const int BriefBody = 3;

    /// <summary>Pages made of each story with the clutter of others.</summary>
    private const int Mixes = 2;

    /// <summary>One of so many kinds of line is left out of a thinned page.</summary>
    private const int Thinning = 3;
    private const int LongestKicker = 4;

    /// <summary>One of so many pages gets a blank line between all lines.</summary>
    private const int Spacing = 6;

    /// <summary>One of so many headlines gets a capital inside a word.</summary>
    private const int RunningTogether = 16;

    private static readonly string[] s_heads = ["Mc", "Bo", "Te", "La", "Tarn", "Pik", "Vee", "Dal", "Fenn", "Orin", "Lio", "Brine", "Het", "Nul", "Quozz", "Hollen", "Estra", "Drowd", "Thaws", "Mace"];
    private static readonly string[] s_tails = ["Rok", "Lume", "Zal", "Ix", "Upp", "Harvenny", "Lontis", "Prane", "Vorks", "Nem", "Gast", "Venn", "Noft", "Drow", "Ez", "OI", "Z", "Tress", "Merold", "Snike"];

    public static IEnumerable<GoldPage> Of(IReadOnlyList<GoldPage> pages)
    {
        Random random = new(1);
        for (int p = 0; p < pages.Count; p++)
        {
            GoldPage page = pages[p];
            List<GoldPiece> pieces = page.Pieces();
            yield return page.With(WithBody(pieces, ShortBody));
            yield return page.With(Core(pieces));
            yield return page.With(Brief(pieces));
            for (int k = 0; k < Mixes; k++)
            {
                if (Other(pages, p, random) is { } other)
                    yield return page.With(Thinned(Mixed(pieces, other.Pieces(), random), random));
            }

            yield return page.With(pieces.Select(piece => piece with { Breaks = 1 }));
            yield return page.With(Thinned(pieces, random));
            if (p % Spacing == 0)
                yield return page.With(pieces.Select(piece => piece with { Breaks = Math.Max(piece.Breaks, 2) }));
        }
    }

    /// <summary>The pages with a kicker each: a few words of the story set above its headline.</summary>
    public static IEnumerable<GoldPage> WithKickers(IReadOnlyList<GoldPage> pages)
    {
        Random random = new(1);
        foreach (GoldPage page in pages)
            yield return page.With(Kicked(page.Pieces(), random));
    }

    /// <summary>
    /// Pages whose headline has a capital inside a word: some because a kicker ran into it, some because it has a name that is
    /// run together, as those of companies are: "TikTok". The names are made up, so no other line has them.
    /// </summary>
    public static IEnumerable<GoldPage> WithCapitalsInWords(IReadOnlyList<GoldPage> pages)
    {
        Random random = new(1);
        for (int p = 0; p < pages.Count; p += RunningTogether)
        {
            List<GoldPiece> pieces = pages[p].Pieces();
            int line = pieces.FindIndex(piece => piece.Is(LineLabel.Headline));
            if (pages[p].Headline is not { } headline || line < 0 || !pieces[line].Text.Contains(headline, StringComparison.Ordinal))
                continue;
            string[] words = headline.Split(' ');
            int named = random.Next(Math.Min(words.Length, 3));
            if (words[named].Length > 0 && char.IsAsciiLetter(words[named][0]) && words[named].All(char.IsLetter))
            {
                words[named] = s_heads[random.Next(s_heads.Length)] + s_tails[random.Next(s_tails.Length)];
                string other = string.Join(' ', words);
                yield return pages[p].With(WithHeadline(other), other);
            }

            if (Kicker(pieces, random) is { } kicker && char.IsLower(kicker[^1]) && char.IsUpper(headline[0]))
                yield return pages[p].With(WithHeadline(kicker + headline));

            IEnumerable<GoldPiece> WithHeadline(string other) => pieces.Select((piece, i) => i == line ? piece with { Text = piece.Text.Replace(headline, other, StringComparison.Ordinal) } : piece);
        }
    }

    private static IEnumerable<GoldPiece> WithBody(List<GoldPiece> pieces, int most)
    {
        int body = 0;
        foreach (GoldPiece piece in pieces)
        {
            if (!(piece.Is(LineLabel.Body) || piece.Is(LineLabel.Subheading)) || body < most)
                yield return piece;
            if (piece.Is(LineLabel.Body))
                body++;
        }
    }

    private static IEnumerable<GoldPiece> Core(List<GoldPiece> pieces) =>
        pieces.Where(piece => piece.Is(LineLabel.Headline) || piece.Is(LineLabel.Body) || piece.Is(LineLabel.Subheading));

    /// <summary>The headline and the first sentences of the first paragraphs.</summary>
    private static IEnumerable<GoldPiece> Brief(List<GoldPiece> pieces)
    {
        int body = 0;
        foreach (GoldPiece piece in pieces)
        {
            if (piece.Is(LineLabel.Headline))
                yield return piece;
            else if (piece.Is(LineLabel.Body) && body++ < BriefBody)
                yield return piece with { Text = FirstSentence(piece.Text) };
        }
    }

    private static string FirstSentence(string text)
    {
        int end = text.IndexOfAny(['.', '!', '?', '。'], 1);
        return end < 0 ? text : text.Substring(0, end + 1);
    }

    private static List<GoldPiece> Kicked(List<GoldPiece> pieces, Random random)
    {
        int headline = pieces.FindIndex(piece => piece.Is(LineLabel.Headline));
        if (headline >= 0 && Kicker(pieces, random) is { } kicker)
            pieces.Insert(headline, new GoldPiece(kicker, pieces[headline].Breaks, GoldLabels.Bit(LineLabel.Kicker)));
        return pieces;
    }

    /// <summary>A few words of the story as a kicker has them; null where there are none.</summary>
    private static string? Kicker(List<GoldPiece> pieces, Random random)
    {
        if (pieces.Find(piece => piece.Is(LineLabel.Body)) is not { } body)
            return null;
        string[] words = body.Text.Split(' ');
        int length = random.Next(1, LongestKicker + 1), first = random.Next(Math.Max(1, words.Length - length));
        string kicker = string.Join(' ', words.Skip(first).Take(length)).Trim(',', '.', ';', ':', '"', '“', '”', '„', '(', ')');
        return kicker.Length == 0 ? null : char.ToUpperInvariant(kicker[0]) + kicker.Substring(1);
    }

    /// <summary>A page of the same language from another house.</summary>
    private static GoldPage? Other(IReadOnlyList<GoldPage> pages, int p, Random random)
    {
        List<GoldPage> others = [.. pages.Where(page => page.Language == pages[p].Language && page.Family != pages[p].Family)];
        return others.Count == 0 ? null : others[random.Next(others.Count)];
    }

    /// <summary>The story of one page amid the clutter of another.</summary>
    private static List<GoldPiece> Mixed(List<GoldPiece> story, List<GoldPiece> clutter, Random random)
    {
        List<GoldPiece> mixed = [];
        int first = story.FindIndex(piece => piece.Is(LineLabel.Headline)), last = story.FindLastIndex(piece => piece.Is(LineLabel.Body));
        int top = clutter.FindIndex(piece => piece.Is(LineLabel.Headline)), bottom = clutter.FindLastIndex(piece => piece.Is(LineLabel.Body));
        if (first < 0 || top < 0 || last < first || bottom < top)
            return story;
        mixed.AddRange(clutter.Take(top).Where(piece => piece.IsClutter));
        List<GoldPiece> own = story.GetRange(first, last + 1 - first);
        List<List<GoldPiece>> runs = Runs(clutter.GetRange(top, bottom - top));
        int body = own.Count(piece => piece.Is(LineLabel.Body)), seen = 0, run = 0;
        bool keeps = random.Next(2) == 0;
        foreach (GoldPiece piece in own)
        {
            if (piece.Is(LineLabel.Body))
            {
                seen++;
                while (run < runs.Count && seen > 1 && (run + 1) * body <= seen * runs.Count)
                    mixed.AddRange(runs[run++]);
            }

            if (keeps || !(piece.IsClutter && seen > 0))
                mixed.Add(piece);
        }

        mixed.AddRange(clutter.Skip(bottom + 1).Where(piece => piece.IsClutter));
        return mixed;
    }

    /// <summary>The stretches of clutter behind the first paragraph.</summary>
    private static List<List<GoldPiece>> Runs(List<GoldPiece> pieces)
    {
        List<List<GoldPiece>> runs = [];
        bool body = false, open = false;
        foreach (GoldPiece piece in pieces)
        {
            body |= piece.Is(LineLabel.Body);
            if (body && piece.IsClutter)
            {
                if (!open)
                    runs.Add([]);
                runs[^1].Add(piece);
            }

            open = body && piece.IsClutter;
        }

        return runs;
    }

    /// <summary>A page without some of what stands around the headline.</summary>
    private static List<GoldPiece> Thinned(List<GoldPiece> pieces, Random random)
    {
        List<GoldPiece> thin = [];
        int body = 0;
        bool[] drops = [.. Enumerable.Range(0, 32).Select(_ => random.Next(Thinning) == 0)];
        drops[(int)LineLabel.Headline] = drops[(int)LineLabel.Body] = drops[(int)LineLabel.Subheading] = drops[(int)LineLabel.Other] = false;
        foreach (GoldPiece piece in pieces)
        {
            body += piece.Is(LineLabel.Body) ? 1 : 0;
            int label = BitOperations.TrailingZeroCount(piece.Allowed | 0x80000000);
            if (drops[label] || (piece.Is(LineLabel.Other) && body == 0 && random.Next(Thinning) == 0))
                continue;
            thin.Add(piece);
        }

        return thin;
    }
}
