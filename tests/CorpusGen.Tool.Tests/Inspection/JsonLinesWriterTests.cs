using System.Text.Json;
using CorpusGen.Text.Explanation;
using CorpusGen.Text.Model;
using CorpusGen.Tool.Inspection;

namespace CorpusGen.Tool.Tests.Inspection;

public class JsonLinesWriterTests
{
    private static readonly JsonElement s_article = Written(SampleArticle.Explained);

    [Fact]
    public void Facts_have_text_and_place()
    {
        Assert.Equal("""{"text":"Ferry “a disgrace”","start":0,"end":18}""", s_article.GetProperty("headline").GetRawText());
        Assert.Equal("""{"text":"The Lantern","start":null,"end":null}""", s_article.GetProperty("publisher").GetRawText());
        Assert.Equal("""[{"name":"Nils Arvid","role":"Reporter","organization":null,"kind":"author","start":23,"end":33,"biography":null,"contact":{"text":"@arvid","start":null,"end":null}}]""", s_article.GetProperty("bylines").GetRawText());
        Assert.Equal("2026-03-14", s_article.GetProperty("datePublished").GetString());
        Assert.Equal(JsonValueKind.Null, s_article.GetProperty("alternativeHeadline").ValueKind);
        Assert.Equal("story.txt", s_article.GetProperty("path").GetString());
        Assert.Equal(SampleArticle.Model.Text.Length, s_article.GetProperty("length").GetInt32());
    }

    [Fact]
    public void Segments_are_all_there() => Assert.Equal(
        ["headline", "blank", "byline", "blank", "paragraph"],
        s_article.GetProperty("segments").EnumerateArray().Select(segment => segment.GetProperty("kind").GetString()));

    [Fact]
    public void Quotations_within_others_are_apart()
    {
        Assert.Equal(["a disgrace", "It took ‘two weeks’,", "Nobody told us,"], Texts("quotes"));
        Assert.Equal(["two weeks"], Texts("nested"));
        Assert.Equal("""{"start":36,"end":56}""", s_article.GetProperty("nested")[0].GetProperty("parent").GetRawText());
    }

    [Fact]
    public void A_quotation_has_its_speaker_and_cue()
    {
        JsonElement quotation = s_article.GetProperty("quotes")[1];
        Assert.Equal("""{"name":"Ada Lund","mention":"harbour master Ada Lund","start":63,"end":86}""", quotation.GetProperty("speaker").GetRawText());
        Assert.Equal("""{"text":"said","start":58,"end":62}""", quotation.GetProperty("cue").GetRawText());
        Assert.Equal(("direct", "cue", 0.974), (quotation.GetProperty("kind").GetString(), quotation.GetProperty("decision").GetString(), quotation.GetProperty("confidence").GetDouble()));

        JsonElement unknown = s_article.GetProperty("quotes")[0];
        Assert.Equal(JsonValueKind.Null, unknown.GetProperty("speaker").ValueKind);
        Assert.Equal(JsonValueKind.Null, unknown.GetProperty("cue").ValueKind);
    }

    [Fact]
    public void Segments_and_quotations_have_the_evidence()
    {
        Assert.Equal(
            """{"by":"headline finder","over":"By Nils Arvid","margin":2.345,"reasons":[{"feature":"words 4","weight":1.5},{"feature":"index 0","weight":0.25}]}""",
            s_article.GetProperty("segments")[0].GetProperty("evidence").GetRawText());
        Assert.Equal(JsonValueKind.Null, s_article.GetProperty("segments")[1].GetProperty("evidence").ValueKind);
        Assert.Equal(
            """{"by":"speaker ranker","over":"Nils Arvid","margin":3.5,"reasons":[{"feature":"order: quotation cue speaker","weight":1.25}]}""",
            s_article.GetProperty("quotes")[1].GetProperty("evidence").GetRawText());
        Assert.Equal(JsonValueKind.Null, s_article.GetProperty("quotes")[0].GetProperty("evidence").ValueKind);
    }

    [Fact]
    public void Findings_have_line_and_column()
    {
        JsonElement finding = Assert.Single(s_article.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            ("CORPUS3002", "info", 1, 8, 7),
            (finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("start").GetInt32()));
    }

    [Fact]
    public void A_file_without_article_has_every_key_too()
    {
        JsonElement none = Written(new ExplainedArticle(new ArticleModel { Rejection = "it is empty" }, [], []));
        Assert.Equal("it is empty", none.GetProperty("rejection").GetString());
        Assert.Equal(s_article.EnumerateObject().Select(key => key.Name), none.EnumerateObject().Select(key => key.Name));
    }

    private static IEnumerable<string?> Texts(string key) => s_article.GetProperty(key).EnumerateArray().Select(quotation => quotation.GetProperty("text").GetString());

    private static JsonElement Written(ExplainedArticle article)
    {
        string written = new JsonLinesWriter().Write("story.txt", article);
        Assert.Equal(written.Length - 1, written.IndexOf('\n'));
        return JsonSerializer.Deserialize<JsonElement>(written);
    }
}
