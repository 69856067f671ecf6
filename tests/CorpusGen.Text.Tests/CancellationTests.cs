using CorpusGen.Text.Corpus;
using CorpusGen.Text.Decoding;
using CorpusGen.Text.Decoding.PageMarkup;
using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Text.Tests;

/// <summary>
/// Each pass over a text stops where it was cancelled. How soon is measured by <c>CorpusGen.Benchmarks cancellation</c>;
/// here, that a pass that goes over the text by itself asks at all.
/// </summary>
public class CancellationTests
{
    private static readonly string s_words = string.Concat(Enumerable.Repeat("The light is lit in the harbour and the boats come home ", 1_000));
    private static readonly string s_page = "Boats come home\n\n" + string.Concat(Enumerable.Repeat("“The light is lit in the harbour,” Anna Weller said on Tuesday.\n\n", 100));

    public static TheoryData<string> Passes => [.. s_passes.Keys];

    private static readonly Dictionary<string, Action<CancellationToken>> s_passes = new()
    {
        ["encoding"] = cancelled => EncodingDamage.Find(s_words, cancelled),
        ["one run of damage"] = cancelled => EncodingDamage.Find("Ã©Ã©Ã©", cancelled),
        ["HTML"] = cancelled => HtmlReader.See("<b>", below: null, cancelled),
        ["Markdown"] = cancelled => MarkdownReader.See("**a**", below: null, cancelled),
        ["control characters"] = cancelled => TextDamage.Find("\u0001\u0002", [], cancelled),
        ["words"] = cancelled => WordIndex.Of(s_words, cancelled),
        ["lines"] = cancelled => new LineReader().Read(WordIndex.Of(s_page, CancellationToken.None), 0, "en", cancelled),
        ["labels"] = cancelled => LineLabeler.Label(new LineReader().Read(WordIndex.Of(s_page, CancellationToken.None), 0, "en", default), 0, PageModel.Learned, cancelled),
        ["page"] = cancelled => PageReader.Read(WordIndex.Of(s_page, CancellationToken.None), 0, "en", null, default, explain: false, cancelled),
        ["tokens"] = cancelled => Tokenizer.Read(Classified(CancellationToken.None), 0, s_words.Length, new Buffer<Token>(), cancelled),
        ["classes"] = cancelled => Classified(cancelled),
        ["units"] = cancelled => new ArticleUnits().Load(WordIndex.Of(s_page, CancellationToken.None), [Whole], Lexicon.For("en"), cancelled),
        ["speakers"] = cancelled => new SpeakerRanker(QuotationWeights.Learned).Decide(Units(), [], cancelled),
        ["quotations"] = cancelled => QuotationReader.Read(WordIndex.Of(s_page, CancellationToken.None), [Whole], "en", [], [], cancelled),
        ["article"] = cancelled => ArticleReader.Read(s_page, GivenFacts.None, cancelled),
        ["explanation"] = cancelled => ArticleReader.Explain(s_page, GivenFacts.None, cancelled),
        ["article's lines"] = cancelled => ArticleLines.Of(s_page, new GivenFacts { Publisher = "The Lantern" }, cancelled),
        ["repeated lines"] = cancelled => RepeatedLines.Find([new ArticleLines("The Lantern", default)], cancelled),
    };

    private static Segment Whole => new(SegmentKind.Paragraph, new TextRange(0, s_page.Length));

    [Theory]
    [MemberData(nameof(Passes))]
    public void A_pass_over_the_text_asks_whether_it_was_cancelled(string pass)
    {
        s_passes[pass](TestContext.Current.CancellationToken);
        Assert.Throws<OperationCanceledException>(() => s_passes[pass](new CancellationToken(canceled: true)));
    }

    private static WordIndex Classified(CancellationToken cancelled)
    {
        WordIndex words = WordIndex.Of(s_words, CancellationToken.None);
        words.Classify(Lexicon.For("en"), cancelled);
        return words;
    }

    private static ArticleUnits Units()
    {
        ArticleUnits units = new();
        units.Load(WordIndex.Of(s_page, CancellationToken.None), [Whole], Lexicon.For("en"), CancellationToken.None);
        return units;
    }
}
