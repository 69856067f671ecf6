using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Model;
using static CorpusGen.Text.Tests.Layout.SamplePage;

namespace CorpusGen.Text.Tests.Language;

public class SentenceMarksTests
{
    /// <summary>A sentence of each script, of which a line is known to end as one.</summary>
    [Theory]
    [InlineData("The light stays on.", false)]
    [InlineData("Will the light stay on?", true)]
    [InlineData("灯台は残る。", false)]
    [InlineData("灯台は残るのか？", true)]
    [InlineData("प्रकाशस्तंभ बना रहेगा।", false)]
    [InlineData("روشنی کا مینار قائم رہے گا۔", false)]
    [InlineData("هل يبقى الضوء؟", true)]
    [InlineData("Լույսը կմնա։", false)]
    [InlineData("መብራቱ ይቆያል።", false)]
    [InlineData("မီးပြတိုက် ကျန်ရစ်သည်။", false)]
    [InlineData("ភ្លើងនៅបន្ត។", false)]
    public void A_line_ends_with_a_sentence(string line, bool asks)
    {
        Assert.True(SentenceMarks.Ends(line[^1]));
        Line read = Lines(line).Lines[0];
        Assert.True(read.Has(LineTraits.EndsSentence));
        Assert.Equal(asks, read.Has(LineTraits.EndsQuestion));
    }

    [Theory]
    [InlineData("The light stays on")]
    [InlineData("The light stays on,")]
    [InlineData("الضوء يبقى،")]
    [InlineData("The light: stays on;")]
    public void Other_lines_do_not(string line) => Assert.False(Lines(line).Lines[0].Has(LineTraits.EndsSentence));

    [Theory]
    [InlineData("प्रकाशस्तंभ दस साल और चलेगा।", "परिषद ने मंगलवार को यह फैसला किया, क्योंकि मछुआरों ने दो दिन तक बंदरगाह बंद रखा था।")]
    [InlineData("روشنی کا مینار دس سال اور چلے گا۔", "کونسل نے منگل کو یہ فیصلہ کیا، کیونکہ ماہی گیروں نے دو دن تک بندرگاہ بند رکھی تھی۔")]
    [InlineData("تبقى المنارة عشر سنوات أخرى.", "قرر المجلس ذلك يوم الثلاثاء بعد أن أغلق الصيادون الميناء يومين كاملين بقواربهم.")]
    [InlineData("قال د. سامي إن المنارة باقية.", "قرر المجلس ذلك يوم الثلاثاء بعد أن أغلق الصيادون الميناء يومين كاملين بقواربهم.")]
    [InlineData("增长率为３．５％。", "镇议会星期二晚上以九票对二票作出这个决定，此前渔民的船在港口停了两天。")]
    [InlineData("ا۔ جناح نے ۳۔۵ لاکھ روپے دیے۔", "کونسل نے منگل کو یہ فیصلہ کیا، کیونکہ ماہی گیروں نے دو دن تک بندرگاہ بند رکھی تھی۔")]
    [InlineData("प्रो. शर्मा ने कहा कि प्रकाशस्तंभ दस साल और चलेगा।", "परिषद ने मंगलवार को यह फैसला किया, क्योंकि मछुआरों ने दो दिन तक बंदरगाह बंद रखा था।")]
    [InlineData("المنارة باقية في مكانها... لكن المال قليل… ثم سكت.", "قرر المجلس ذلك يوم الثلاثاء بعد أن أغلق الصيادون الميناء يومين كاملين بقواربهم.")]
    [InlineData("هل تبقى المنارة؟", "قرر المجلس ذلك يوم الثلاثاء بعد أن أغلق الصيادون الميناء يومين كاملين بقواربهم.")]
    [InlineData("灯塔还要再亮十年。", "镇议会星期二晚上以九票对二票作出这个决定，此前渔民的船在港口停了两天。")]
    public void A_paragraph_is_divided_at_them(string first, string second)
    {
        string between = first.EndsWith('。') ? "" : " ", text = $"{Headline}\n\n{first}{between}{second}\n";
        ArticleModel article = Read($"---\nheadline: {Headline}\n---\n{text}");
        Assert.Equal([first, second], article.Sentences.Select(sentence => sentence.In(article.Text)));
    }
}
