using System.Text;
using CorpusGen.Model;
using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Emission;

/// <summary>An article's numbers, in the order in which the generated ArticleFacts and ArticleBody read them.</summary>
internal sealed class ArticleTable
{
    private readonly TableWriter _table = new();
    private readonly StringBuilder _extras = new();
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly string _text;

    /// <param name="entry">The article.</param>
    /// <param name="hasTextResource">Whether its text is found by its key.</param>
    public ArticleTable(ArticleEntry entry, bool hasTextResource)
    {
        _text = entry.Article.Text;
        AddFacts(entry);
        AddBody(entry.Article);
        if (hasTextResource)
            _table.AddFixed(TextKey.Of(_text));
    }

    /// <summary>Numbers and texts behind their lengths, as the generated ArticleRecord reads them.</summary>
    public string Record => new TableWriter().Add(_table.Length).Add(_extras.Length) + _table.ToString() + _extras;

    /// <summary>The texts that do not stand in the article in this form.</summary>
    public string Extras => _extras.ToString();

    private void AddFacts(ArticleEntry entry)
    {
        ArticleModel article = entry.Article;
        _table.Add(article.IsTruncated ? 1 : 0).Add(article.WordCount);
        foreach (Fact? fact in new[]
        {
            article.Headline, article.AlternativeHeadline, article.Kicker, article.Dateline, article.Publisher, article.Section,
            article.Url, article.Language, new Fact(entry.Path, null),
        })
        {
            Add(fact);
        }

        _table.Add(article.DatePublished).Add(article.DateModified).Add(article.Keywords.Count);
        foreach (Fact keyword in article.Keywords)
            Add(keyword);
        _table.Add(article.Bylines.Count);
        foreach (BylineModel byline in article.Bylines)
        {
            Add(new Fact(byline.Name, byline.Range));
            AddText(byline.Role);
            AddText(byline.Organization);
            _table.Add((int)byline.Kind).Add(byline.Range);
            Add(byline.Biography);
            Add(byline.Contact);
        }
    }

    private void AddBody(ArticleModel article)
    {
        _table.Add(article.Segments.Count);
        foreach (Segment segment in article.Segments)
            _table.Add((int)segment.Kind).Add(segment.Range.Length);

        _table.Add(article.Sentences.Count);
        int at = 0;
        foreach (TextRange sentence in article.Sentences)
        {
            _table.Add(sentence.Start - at).Add(sentence.Length);
            at = sentence.End;
        }

        _table.Add(article.Images.Count);
        foreach (ImageModel image in article.Images)
            _table.Add(image.Caption).Add(image.Credit);

        _table.Add(article.Quotations.Count);
        foreach (QuotationModel quotation in article.Quotations)
        {
            _table
                .Add(quotation.Range)
                .Add((int)quotation.Kind)
                .Add(quotation.Speaker)
                .Add(quotation.Mention)
                .Add(quotation.Cue)
                .Add(quotation.ContinuesPrevious ? 1 : 0)
                .Add(quotation.Parent);
            AddText(quotation.Decision);
            _table.Add((int)Math.Round(quotation.Confidence * 1000));
        }
    }

    /// <summary>A fact's place in the text where it stands there as it is.</summary>
    private void Add(Fact? fact)
    {
        if (fact?.Range is { } range && range.Length == fact.Text.Length && string.CompareOrdinal(_text, range.Start, fact.Text, 0, range.Length) == 0)
            _table.Add(range);
        else
            AddText(fact?.Text);
    }

    private void AddText(string? text)
    {
        if (text is null)
        {
            _table.Add(0).Add(-1);
            return;
        }

        if (!_known.TryGetValue(text, out int start))
        {
            _known.Add(text, start = _extras.Length);
            _extras.Append(text);
        }

        _table.Add(-1 - start).Add(text.Length);
    }
}
