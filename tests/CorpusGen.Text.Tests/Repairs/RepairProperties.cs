using System.Reflection;
using CorpusGen.Text.Decoding;
using CorpusGen.Text.House;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using CorpusGen.Text.Repairs;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Text.Tests.Repairs;

/// <summary>What every repair keeps to.</summary>
public class RepairProperties
{
    private static readonly Gen<string> s_texts =
        Gen.Elements(
                "\"", "“", "”", "‘", "’", "'", "«", "»", "„", "– ", "\n", "\n\n", "\r\n", "\r", " ", "\u00A0", "\t", ".", ",", "?", ":", "#", "\\", "{", "]",
                "---\n", "---", "title:\n", "title: x\n", "title: x: y\n", "author: @z\n", "quotes:\n", "quotes: []\n", "- text: a\n", "  speaker: b\n", "quotes: [{text: a, speaker: b}]\n", "- ",
                "said", "he", "The minister", "Anna Weller", "Mr.", "By ", "03/04/2025", "word", "Word", "a", "none", "null", "We will build it. ",
                "\0", "\uD800", "\u2028", "\uFEFF", "\u00AD", "\u200B", "e\u0301", "\uFFFD", "日本語", "😀", "â€™", "Ã©", "â€œ",
                "&ldquo;", "&#8221;", "&amp;", "&lt;", "<b>", "<p>", "<!doctype html>", "**", "[a](/b)", "# ", "The ferry came back on Monday after two weeks of repairs.")
            .ListOf()
            .Select(pieces => string.Concat(pieces));

    public static TheoryData<string> Articles => [.. Directory.EnumerateFiles(
        Path.Combine(
            typeof(RepairProperties).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
            "sample-corpus",
            "articles"),
        "*.txt",
        SearchOption.AllDirectories)];

    [Fact]
    public void Each_repair_of_any_text_puts_its_finding_right_and_leaves_the_article() =>
        Prop.ForAll(s_texts.ToArbitrary(), CheckEach).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void All_repairs_of_any_text_leave_none_to_be_made() =>
        Prop.ForAll(s_texts.ToArbitrary(), text =>
        {
            List<TextEdit> edits = RepairPlan.Make(text, GivenFacts.None, "ferry-returns.txt", HouseRules.None, _ => true);
            Assert.All(edits.Zip(edits.Skip(1)), pair => Assert.True(pair.First.Range.End <= pair.Second.Range.Start));
            ArticleModel after = Read(TextEdit.Apply(text, edits));
            Assert.Empty(RepairPlan.Make(after.Text, GivenFacts.None, "ferry-returns.txt", HouseRules.None, _ => true));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>What is damaged, or has HTML in it, is another article without.</summary>
    [Fact]
    public void All_other_repairs_of_any_text_leave_the_article() =>
        Prop.ForAll(s_texts.ToArbitrary(), text =>
        {
            List<TextEdit> edits = RepairPlan.Make(text, GivenFacts.None, "ferry-returns.txt", HouseRules.None, rule => rule.Id is not (RuleId.EncodingDamage or RuleId.LeftHtml));
            Assert.Equal(Below(Read(text)), Below(Read(TextEdit.Apply(text, edits))));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>Texts that broke it once: what a repair writes at the head tells nothing of where a headline is cut.</summary>
    [Theory]
    [InlineData("\uFEFF---\ntitle: Ferry stays\ndate: 2024-03-01\n---\nThe ferry stays in the town for good, as was heard on Monday.")]
    [InlineData("---\nquo\u00ADtes: []\n---\nA ferry stays\n\n“We have all won”, it was heard.")]
    [InlineData("A ferry stays\n\nBy Ann Weller\n\n“Ã<b></b>© we have all won”, it was heard.\n\nThe ferry stays in the town for good.")]
    [InlineData("\"he‘title:\nquotes:\n  speaker: b\n#’â€™Ã©„'Mr.Ã©\u2028\uFEFF?")]
    public void Each_repair_of_a_text_puts_its_finding_right_and_leaves_the_article(string text) => CheckEach(text);

    /// <summary>Words that look the same are the same words, whatever else stands between their letters.</summary>
    [Theory]
    [InlineData("“We ha\u00ADve all won”", "“We have all won,”")]
    [InlineData("“\u200BWe have all won\u200B”", "“We have all won,”")]
    [InlineData("“We have all won”", "“We ha\u00ADve all won,”")]
    [InlineData("“We have all won”", "“We have all won,”")]
    public void A_repair_of_a_quotation_leaves_its_speaker_to_another_of_the_same_words(string quotation, string other)
    {
        string text = $"A ferry stays\n\nBy Ann Weller\n\n{quotation}, it was heard.\n\n{other} said Tom Miller.\n\nThe ferry stays in the town for good.";
        ArticleModel before = Read(text);
        ArticleModel after = Read(TextEdit.Apply(text, RepairPlan.Make(text, GivenFacts.None, "ferry.txt", HouseRules.None, _ => true)));

        Assert.Contains(before.Findings, finding => finding.Rule == RuleId.NoSpeaker);
        Assert.Equal(["Tom Miller"], before.Speakers.Select(speaker => speaker.Name));
        Assert.Equal(["Tom Miller"], after.Speakers.Select(speaker => speaker.Name));
    }

    [Theory]
    [InlineData("“We ha\u00ADve all won”")]
    [InlineData("“\u200BWe have all won\u200B”")]
    [InlineData("“\uFEFFWe have all won”")]
    public void A_quotation_that_hides_something_can_be_repaired(string quotation)
    {
        string text = $"A ferry stays\n\nBy Ann Weller\n\n{quotation}, it was heard.\n\nThe ferry stays in the town for good.";
        ArticleModel before = Read(text);
        ArticleRepairs repairs = new(before, "ferry.txt");
        List<Repair> made = repairs.For(Assert.Single(before.Findings, finding => finding.Rule == RuleId.NoSpeaker));

        Assert.Equal(2, made.Count);
        Assert.All(made, repair => Assert.DoesNotContain(Read(TextEdit.Apply(text, repairs.Edits([repair]))).Findings, finding => finding.Rule == RuleId.NoSpeaker));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Each_repair_of_an_article_puts_its_finding_right_and_leaves_the_article(string path) => CheckEach(File.ReadAllText(path));

    [Theory]
    [MemberData(nameof(Articles))]
    public void All_repairs_of_an_article_together_leave_none_to_be_made(string path)
    {
        string text = File.ReadAllText(path);
        ArticleModel before = Read(text);
        ArticleModel after = Read(TextEdit.Apply(text, RepairPlan.Make(text, GivenFacts.None, path, HouseRules.None, _ => true)));
        Assert.Equal(Below(before), Below(after));
        Assert.Empty(RepairPlan.Make(after.Text, GivenFacts.None, path, HouseRules.None, _ => true));
        Assert.Equal(Quoted(before), Quoted(after));
    }

    private static void CheckEach(string text)
    {
        ArticleModel before = Read(text);
        ArticleRepairs repairs = new(before, "ferry-returns-to-the-harbour.txt");
        foreach (Finding finding in before.Findings)
        {
            foreach (Repair repair in repairs.For(finding))
            {
                string repaired = TextEdit.Apply(text, repairs.Edits([repair]));
                int moved = repaired.Length - text.Length;
                if (finding.Rule == RuleId.EncodingDamage)
                {
                    Assert.Equal(text[..finding.Range.Start] + repaired[finding.Range.Start..(finding.Range.End + moved)] + text[finding.Range.End..], repaired);
                    continue;
                }

                ArticleModel after = Read(repaired);
                if (finding.Rule == RuleId.LeftHtml)
                {
                    Assert.DoesNotContain(after.Findings, left => left.Rule == RuleId.LeftHtml);
                    Assert.Equal(Seen(text), Seen(repaired));
                    continue;
                }

                if (finding.Rule == RuleId.InvalidFrontMatter)
                {
                    Assert.DoesNotContain(after.Findings, left => left.Rule == RuleId.InvalidFrontMatter);
                    Assert.Equal(Below(before), Below(after));
                    continue;
                }

                Assert.DoesNotContain(after.Findings, left => left.Rule == finding.Rule && (left.Range.Start == finding.Range.Start + moved || finding.Rule is RuleId.NoHeadline or RuleId.NoByline));
                Assert.Equal(Below(before), Below(after));
                Assert.Equal(FrontMatterFindings(before), FrontMatterFindings(after));
            }
        }
    }

    private static ArticleModel Read(string text) => ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken);

    private static string Seen(string text) => VisibleText.See(text, TestContext.Current.CancellationToken).ReplaceLineEndings("\n");

    private static string Below(ArticleModel article) =>
        article.Segments is [{ Kind: SegmentKind.Metadata } first, ..] ? article.Text[first.Range.End..] : article.Text;

    private static int FrontMatterFindings(ArticleModel article) => article.Findings.Count(finding => finding.Rule.StartsWith("CORPUS1", StringComparison.Ordinal));

    private static IEnumerable<(string, string?)> Quoted(ArticleModel article) => article.Quotations.Select(quotation =>
        (quotation.Range.In(article.Text), quotation.Speaker < 0 ? null : article.Speakers[quotation.Speaker].Name));
}
