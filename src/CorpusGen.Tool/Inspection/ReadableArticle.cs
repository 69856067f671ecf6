using System.Globalization;
using CorpusGen.Text;
using CorpusGen.Text.Explanation;
using CorpusGen.Text.Model;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Terminals;

namespace CorpusGen.Tool.Inspection;

/// <summary>An article for a person: what each line is, what the article states, who said what, what is wrong.</summary>
/// <param name="width">Columns that a line has room for.</param>
/// <param name="hasColors">Whether colours are shown.</param>
internal sealed class ReadableArticle(int width, bool hasColors)
{
    private const int NumberWidth = 6;
    private const int LabelWidth = 13;
    private const int Gap = 2;
    private const string Nobody = "(nobody)";

    private readonly StringWriter _output = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly Style _style = new(hasColors);

    public string Write(string path, ExplainedArticle explained)
    {
        ArticleModel article = explained.Article;
        _output.WriteLine(_style.Bold(Cells.Fit(path, int.MaxValue)));
        LineIndex lines = new(article.Text);
        if (article.Rejection is { } reason)
        {
            _output.WriteLine(_style.Red($"  no article: {reason}"));
        }
        else
        {
            WriteLines(explained, lines);
            WriteFacts(article, lines);
            WriteQuotations(explained, lines);
        }

        WriteFindings(article, lines);
        return _output.ToString();
    }

    private void WriteLines(ExplainedArticle explained, LineIndex lines)
    {
        ArticleModel article = explained.Article;
        WriteHeading("what each line is");
        for (int i = 0; i < article.Segments.Count; i++)
        {
            Segment segment = article.Segments[i];
            if (segment.Kind is SegmentKind.Blank)
                continue;
            string kind = segment.Kind.ToString().ToLowerInvariant();
            for (int start = segment.Range.Start; start < segment.Range.End;)
            {
                int line = lines.Line(start);
                int end = Math.Min(segment.Range.End, lines.End(line, article.Text.Length));
                string text = article.Text.Substring(start, end - start);
                if (!string.IsNullOrWhiteSpace(text))
                {
                    WriteRow(line, kind, text, StyleOf(segment.Kind));
                    kind = "";
                }

                start = end;
            }

            if (explained.Segments[i] is { } evidence)
                WriteDim(NumberWidth + Gap + LabelWidth, string.Join(" · ", [Verdict(evidence), .. evidence.Reasons.Select(Why)]));
        }
    }

    private void WriteFacts(ArticleModel article, LineIndex lines)
    {
        List<(string Label, string Text, TextRange? Range)> facts = [];
        Add("headline", article.Headline);
        Add("deck", article.AlternativeHeadline);
        Add("kicker", article.Kicker);
        foreach (BylineModel byline in article.Bylines)
        {
            string text = string.Join(", ", new[] { byline.Name, byline.Role, byline.Organization }.Where(part => part is not null));
            facts.Add((byline.Kind.ToString().ToLowerInvariant(), text, byline.Range));
            Add("contact", byline.Contact);
            Add("biography", byline.Biography);
        }

        AddDate("published", article.DatePublished);
        AddDate("modified", article.DateModified);
        Add("dateline", article.Dateline);
        Add("publisher", article.Publisher);
        Add("section", article.Section);
        Add("url", article.Url);
        Add("language", article.Language);
        if (article.Keywords.Count > 0)
            facts.Add(("keywords", string.Join(", ", article.Keywords.Select(keyword => keyword.Text)), article.Keywords[0].Range));
        facts.Add(("words", article.WordCount.ToString(CultureInfo.InvariantCulture) + (article.IsTruncated ? ", broken off by the page" : ""), null));

        WriteHeading("what it states");
        foreach ((string label, string text, TextRange? range) in facts)
            WriteRow(range is { } at ? lines.Line(at.Start) : null, label, text, text => text);

        void Add(string label, Fact? fact)
        {
            if (fact is not null)
                facts.Add((label, fact.Text, fact.Range));
        }

        void AddDate(string label, DateFact? date)
        {
            if (date is not null)
                facts.Add((label, date.ToIso(), date.Range));
        }
    }

    private void WriteQuotations(ExplainedArticle explained, LineIndex lines)
    {
        ArticleModel article = explained.Article;
        if (article.Quotations.Count == 0)
            return;
        WriteHeading("who said what");
        int nameWidth = Math.Clamp(article.Speakers.Select(speaker => Cells.Of(speaker.Name)).DefaultIfEmpty(0).Max(), Nobody.Length, 26);
        for (int i = 0; i < article.Quotations.Count; i++)
        {
            QuotationModel quotation = article.Quotations[i];
            string name = quotation.Speaker < 0 ? Nobody : article.Speakers[quotation.Speaker].Name;
            string padded = Cells.Pad(name, nameWidth);
            int room = Math.Max(10, width - NumberWidth - Gap - nameWidth - Gap);
            _output.WriteLine(
                _style.Dim(Number(lines.Line(quotation.Range.Start)))
                + new string(' ', Gap)
                + (quotation.Speaker < 0 ? _style.Yellow(padded) : _style.Cyan(padded))
                + new string(' ', Gap)
                + Cells.Fit($"“{quotation.Range.In(article.Text)}”", room));
            _output.WriteLine(
                new string(' ', NumberWidth + Gap + nameWidth + Gap)
                + Cells.Fit(How(article, quotation), room));
            if (explained.Quotations[i] is { } evidence)
            {
                WriteDim(NumberWidth + Gap + nameWidth + Gap, Verdict(evidence));
                foreach (Reason reason in evidence.Reasons)
                    WriteDim(NumberWidth + Gap + nameWidth + Gap + Gap, Why(reason));
            }
        }
    }

    /// <summary>How a quotation sits in its sentence and how its speaker was found.</summary>
    private static string How(ArticleModel article, QuotationModel quotation)
    {
        List<string> parts = [quotation.Kind.ToString().ToLowerInvariant()];
        if (quotation.Parent >= 0)
            parts.Add("within another");
        if (quotation.ContinuesPrevious)
            parts.Add("goes on from the one before");
        if (quotation.Cue is { } cue)
            parts.Add($"cue “{cue.In(article.Text)}”");
        if (quotation.Mention is { } mention && (quotation.Speaker < 0 || mention.In(article.Text) != article.Speakers[quotation.Speaker].Name))
            parts.Add($"speaker “{mention.In(article.Text)}”");
        if (quotation.Speaker >= 0 || quotation.Decision == "front matter")
            parts.Add($"by {quotation.Decision}");
        if (quotation.Speaker >= 0)
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{quotation.Confidence * 100:0} %"));
        return string.Join(" · ", parts);
    }

    /// <summary>Who decided, over what and by how much.</summary>
    private static string Verdict(Evidence evidence)
    {
        string over = evidence.Over is null ? "" : $" over “{evidence.Over}”";
        return evidence.Reasons.Count == 0 ? evidence.By + over : string.Create(CultureInfo.InvariantCulture, $"{evidence.By}{over} by {evidence.Margin:0.00}");
    }

    private static string Why(Reason reason) => string.Create(CultureInfo.InvariantCulture, $"{reason.Weight:+0.00;-0.00} {reason.Feature}");

    private void WriteDim(int indent, string text) =>
        _output.WriteLine(new string(' ', indent) + _style.Dim(Cells.Fit(text, Math.Max(10, width - indent))));

    private void WriteFindings(ArticleModel article, LineIndex lines)
    {
        List<(Finding Finding, Rule Rule)> shown =
            [.. article.Findings.Select(finding => (finding, Rules.Get(finding.Rule))).Where(found => found.Item2.Severity != RuleSeverity.Hidden)];
        if (shown.Count == 0)
            return;
        WriteHeading("what is wrong");
        foreach ((Finding finding, Rule rule) in shown)
        {
            string label = rule.Severity.ToString().ToLowerInvariant();
            string place = $"{lines.Line(finding.Range.Start)}:{lines.Column(finding.Range.Start)}";
            _output.WriteLine(
                _style.Dim(place.PadLeft(NumberWidth))
                + new string(' ', Gap)
                + StyleOf(rule.Severity)(label.PadRight(LabelWidth))
                + Cells.Fit($"{rule.Message(finding.Arguments)} ({finding.Rule})", int.MaxValue));
        }
    }

    private void WriteHeading(string heading)
    {
        _output.WriteLine();
        _output.WriteLine(_style.Dim($"  {heading}"));
    }

    private void WriteRow(int? line, string label, string text, Func<string, string> style) =>
        _output.WriteLine(
            _style.Dim(Number(line))
            + new string(' ', Gap)
            + label.PadRight(LabelWidth)
            + style(Cells.Fit(text, Math.Max(10, width - NumberWidth - Gap - LabelWidth))));

    private static string Number(int? line) => string.Create(CultureInfo.InvariantCulture, $"{line}").PadLeft(NumberWidth);

    private Func<string, string> StyleOf(SegmentKind kind) => kind switch
    {
        SegmentKind.Headline or SegmentKind.Subheading => _style.Bold,
        SegmentKind.Boilerplate or SegmentKind.Metadata => _style.Dim,
        SegmentKind.Byline or SegmentKind.Date or SegmentKind.Dateline or SegmentKind.Credit => _style.Cyan,
        SegmentKind.PullQuote => _style.Green,
        _ => text => text,
    };

    private Func<string, string> StyleOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => _style.Red,
        RuleSeverity.Warning => _style.Yellow,
        _ => _style.Dim,
    };
}
