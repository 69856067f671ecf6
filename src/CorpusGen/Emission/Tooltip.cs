using System.Globalization;
using System.Text;
using CorpusGen.Model;

namespace CorpusGen.Emission;

/// <summary>What an editor shows on hovering over a member, as the content of an XML summary.</summary>
internal static class Tooltip
{
    public static string Of(ArticleSummary article)
    {
        List<string> facts = [];
        if (article.Authors.Count > 0)
            facts.Add("By " + string.Join(", ", article.Authors));
        if (article.Publisher is not null)
            facts.Add(article.Publisher);
        if (article.DatePublished is { } date)
            facts.Add(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        StringBuilder tooltip = new(Bold(article.Headline ?? "(no headline)"));
        if (facts.Count > 0)
            Add(DocComment.Escape(string.Join(" · ", facts)));
        if (article.Lead is not null)
            Add(DocComment.Escape(article.Lead));
        Add($"{(article.WordCount < ArticleSummary.RoundedFrom ? "" : "about ")}{Count(article.WordCount, "word")}, {Count(article.QuotationCount, "quotation")}");
        Add(DocComment.Escape(article.Path + ":" + article.Line.ToString(CultureInfo.InvariantCulture)));
        return tooltip.ToString();

        void Add(string paragraph) => tooltip.Append("<para>").Append(paragraph).Append("</para>");
    }

    public static string Of(QuotedText quotation) =>
        "“" + DocComment.Escape(Excerpt.Of(quotation.Text)) + "”" + (quotation.Speaker is null ? "" : "<para>" + Bold(quotation.Speaker) + "</para>");

    public static string Of(IndexPublisher publisher) =>
        $"{(publisher.Name is null ? "Articles without a publisher" : Bold(publisher.Name))}: {Count(publisher.Articles.Count, "article")}.";

    public static string Of(IndexAuthor author) => $"{Bold(author.Name)}: {Count(author.Articles.Count, "article")}.";

    public static string Of(IndexSpeaker speaker)
    {
        string known = speaker.Aliases.Count == 0 ? "" : "<para>Also: " + DocComment.Escape(string.Join(", ", speaker.Aliases)) + "</para>";
        return $"{Bold(speaker.Name)}: {Count(speaker.QuotationCount, "quotation")} in {Count(speaker.Articles.Count, "article")}.{known}";
    }

    private static string Bold(string text) => "<b>" + DocComment.Escape(text) + "</b>";

    private static string Count(int count, string thing)
    {
        // Most counts are small, and to divide digits into thousands is slow.
        string number = count.ToString(count < 1000 ? "D" : "N0", CultureInfo.InvariantCulture);
        return number + " " + thing + (count == 1 ? "" : "s");
    }
}
