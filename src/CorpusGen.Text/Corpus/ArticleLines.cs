using CorpusGen.Text.Decoding;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;

namespace CorpusGen.Text.Corpus;

/// <summary>What lines an article has, before anybody knows what they are.</summary>
/// <param name="Publisher">The outlet.</param>
/// <param name="Lines">The lines, each once, sorted.</param>
public sealed record ArticleLines(string Publisher, EquatableArray<ArticleLine> Lines)
{
    /// <summary>Shorter ones are rules and bullets.</summary>
    private const int ShortestLine = 3;

    /// <summary>The lines of an article; null where its publisher is not known, so that there is nothing to compare it with.</summary>
    /// <param name="text">The decoded file without its byte order mark.</param>
    /// <param name="given">What is known from outside the file.</param>
    /// <param name="cancellation">Observed throughout.</param>
    public static ArticleLines? Of(string text, GivenFacts given, CancellationToken cancellation = default)
    {
        text = VisibleText.See(text, cancellation);
        FrontMatter stated = FrontMatterReader.Read(text);
        if ((stated.Publisher?.Text ?? given.Publisher ?? given.FolderPublisher) is not { } publisher)
            return null;

        List<ArticleLine> lines = [];
        LineScanner scanner = new(text.AsSpan(), stated.End);
        while (scanner.Next(out LineBounds line))
        {
            if ((lines.Count & 255) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (line.Length >= ShortestLine)
                lines.Add(ArticleLine.Of(text.AsSpan(line.Start, line.Length)));
        }

        lines.Sort();
        return new ArticleLines(publisher, lines.Distinct().ToEquatableArray());
    }
}
