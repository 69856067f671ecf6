using System.Text;
using CorpusGen.Model;
using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Emission;

/// <summary>One of an article's tables: numbers, and the texts that do not stand in the article in this form.</summary>
internal sealed class ArticleTable
{
    private readonly TableWriter _numbers = new();
    private readonly StringBuilder _extras = new();
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly string _text;

    private ArticleTable(string text) => _text = text;

    /// <summary>Numbers and texts behind their lengths, as the generated ArticleRecord reads them.</summary>
    public string Record => new TableWriter().Add(_numbers.Length).Add(_extras.Length) + _numbers.ToString() + _extras;

    /// <summary>What ArticleFacts and ArticleDetails read.</summary>
    public static ArticleTable OfFacts(ArticleEntry entry)
    {
        ArticleModel article = entry.Article;
        ArticleTable table = new(article.Text);
        table._numbers.Add(article.IsTruncated ? 1 : 0).Add(article.WordCount);
        foreach (Fact? fact in new[]
        {
            article.Headline, article.AlternativeHeadline, article.Kicker, article.Dateline, article.Publisher, article.Section,
            article.Url, article.Language, new Fact(entry.Path, null),
        })
        {
            table.Add(fact);
        }

        table._numbers.Add(article.DatePublished).Add(article.DateModified).Add(article.Keywords.Count);
        foreach (Fact keyword in article.Keywords)
            table.Add(keyword);
        table._numbers.Add(article.Bylines.Count);
        foreach (BylineModel byline in article.Bylines)
        {
            table.Add(new Fact(byline.Name, byline.Range));
            table.AddText(byline.Role);
            table.AddText(byline.Organization);
            table._numbers.Add((int)byline.Kind).Add(byline.Range);
            table.Add(byline.Biography);
            table.Add(byline.Contact);
        }

        return table;
    }

    /// <summary>What ArticleQuotes reads.</summary>
    public static ArticleTable OfQuotes(ArticleModel article)
    {
        ArticleTable table = new(article.Text);
        table._numbers.Add(article.Quotations.Count);
        foreach (QuotationModel quotation in article.Quotations)
        {
            table._numbers
                .Add(quotation.Range)
                .Add((int)quotation.Kind)
                .Add(quotation.Speaker)
                .Add(quotation.Mention)
                .Add(quotation.Cue)
                .Add(quotation.ContinuesPrevious ? 1 : 0)
                .Add(quotation.Parent);
            table.AddText(quotation.Decision);
            table._numbers.Add((int)Math.Round(quotation.Confidence * 1000));
        }

        return table;
    }

    /// <summary>What ArticleBody reads.</summary>
    public static ArticleTable OfBody(ArticleModel article)
    {
        ArticleTable table = new(article.Text);
        table._numbers.Add(article.Segments.Count);
        foreach (Segment segment in article.Segments)
            table._numbers.Add((int)segment.Kind).Add(segment.Range.Length);

        table._numbers.Add(article.Sentences.Count);
        int at = 0;
        foreach (TextRange sentence in article.Sentences)
        {
            table._numbers.Add(sentence.Start - at).Add(sentence.Length);
            at = sentence.End;
        }

        table._numbers.Add(article.Images.Count);
        foreach (ImageModel image in article.Images)
            table._numbers.Add(image.Caption).Add(image.Credit);
        return table;
    }

    /// <summary>A fact's place in the text where it stands there as it is.</summary>
    private void Add(Fact? fact)
    {
        if (fact?.Range is { } range && range.Length == fact.Text.Length && string.CompareOrdinal(_text, range.Start, fact.Text, 0, range.Length) == 0)
            _numbers.Add(range);
        else
            AddText(fact?.Text);
    }

    private void AddText(string? text)
    {
        if (text is null)
        {
            _numbers.Add(0).Add(-1);
            return;
        }

        if (!_known.TryGetValue(text, out int start))
        {
            _known.Add(text, start = _extras.Length);
            _extras.Append(text);
        }

        _numbers.Add(-1 - start).Add(text.Length);
    }
}
