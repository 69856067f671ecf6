using System.Text;
using CorpusGen.Text.Decoding;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Text.Tests.Decoding;

public class EncodingDamageTests
{
    private static readonly Encoding s_windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string> Sentences =>
    [
        "“Nobody told us,” said José Ibáñez – the harbour’s keeper…",
        "La canción “Último día” costó 30 € a Óscar, allí, en el café.",
        "« C’est déjà fini », dit l’élue, à Noël, au cœur de l’été.",
        "„Straßen müssen heißen“, sagte Jörg Äbli über Österreichs Größe.",
        "A “manhã” do João não é só ilusão, e a maçã já é à parte.",
        "Łódź, Kraków i Gdańsk: „będą śnieżyce” – mówi Świętosław.",
        "„Říčany čeká další šok,“ řekl Žák.",
        "„Această țară își știe și puterea”, a spus Ștefan.",
        "Мир и труд, сказал Иван Петров.",
        "Στην Αθήνα περιμένουν.",
        "Người Việt Nam nói rằng “đường đã được xây”.",
        "İstanbul’da güneş çıktı, dedi Işık Çağlar.",
        "天気は良いと彼は言った。",
        "It rose by ½ °C, or £5 © 2024 ™ 😀.",
    ];

    /// <summary>What good text may hold though it looks like damage.</summary>
    public static TheoryData<string> GoodTexts =>
    [
        "“MAÇÃ”, dizia o cartaz; “IRMÃ”… e NÃO, IRMû ou À TARDE.",
        "A vogal “Ã” é nasal. É… e É” são outra coisa, e “café…” também.",
        "« Déjà… » et « à… », « l’été… », « âgé »… Â la carte ? Ô rage…",
        "Tàu đến Ý… và Ấn Độ, “Ô”… “Â”… người dân nói.",
        "Å… sa han. Å – i Lofoten – og Ø… «Å» og «Ø». 12 \u00C5\u00B3 og 3 \u00C5\u00B2.",
        "10×£5 og 3 × €4, ß“ und ä…“ „Ä“ – Ü…",
        "¿Qué?, café…¿y qué? Sí…¡claro! ñ… ¡Ó!",
        "NAÏVE “Î” “Ï”… Ð… og R\u00C1\u00D0\u201D. “Ñ”… “ESPAÑA”. IRM\u00C3\u00BB, IRM\u00C3\u2026 IRM\u00C3\u2019S",
        "It cost 5 €, with â, ™ and œ, “â” and ‘ã’.",
        "ASCII only, with 'quotes' and (brackets).",
    ];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Damage_is_found_and_undone(string sentence)
    {
        Assert.Equal(sentence, RepairAll(Damage(sentence, s_windows)));
        Assert.Equal(sentence, RepairAll(Damage(sentence, Encoding.Latin1)));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Damage_upon_damage_is_undone(string sentence)
    {
        Assert.Equal(sentence, RepairAll(Damage(Damage(sentence, s_windows), s_windows)));
        Assert.Equal(sentence, RepairAll(Damage(Damage(sentence, s_windows), Encoding.Latin1)));
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Good_sentences_are_undamaged(string sentence) => Assert.Empty(Find(sentence));

    [Theory]
    [MemberData(nameof(GoodTexts))]
    public void What_good_text_may_hold_is_no_damage(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("CAFÃ‰ DE LA GARE", "Ã‰", "É")]
    [InlineData("the townâ€™s quay", "â€™", "’")]
    [InlineData("â€œGo,â€ he said", "â€œ", "“")]
    [InlineData("“Go,â€ he said", "â€", "”")]
    [InlineData("10Â\u00A0000 euros", "Â\u00A0", "\u00A0")]
    [InlineData("the townÃ¢â‚¬â„¢s quay", "Ã¢â‚¬â„¢", "’")]
    [InlineData("ï»¿The quay", "ï»¿", "\uFEFF")]
    [InlineData("said Ð˜Ð²Ð°Ð½ ÐŸÐµÑ‚Ñ€Ð¾Ð² today", "Ð˜Ð²Ð°Ð½ ÐŸÐµÑ‚Ñ€Ð¾Ð²", "Иван Петров")]
    public void A_damaged_stretch_is_found_whole(string text, string damaged, string original)
    {
        TextRange range = Find(text)[0];
        Assert.Equal(damaged, range.In(text));
        Assert.Equal(original, EncodingDamage.Repair(text, range));
    }

    [Fact]
    public void The_finding_tells_the_likely_original()
    {
        const string Text = "Ferry returns\n\nThe townâ€™s ferry came back to the quay onÂ\u00A0Monday, and all were glad of it.\n";
        Assert.Equal(
            [("â€™", "â€™", "'’'"), ("Â\u00A0", "Â\u00A0", "U+00A0")],
            Findings(Text, RuleId.EncodingDamage).Select(finding => (finding.Range.In(Text), finding.Arguments[0], finding.Arguments[1])));
    }

    [Fact]
    public void Damage_that_is_understood_is_not_reported_as_control_characters()
    {
        string text = Damage("„Straßen müssen heißen“, sagte Jörg Äbli über Österreichs Größe.", Encoding.Latin1);
        Assert.NotEmpty(Findings(text, RuleId.EncodingDamage));
        Assert.Empty(Findings(text, RuleId.NotText));
        Assert.Single(Findings(text + "\uFFFD", RuleId.NotText));
    }

    [Theory]
    [InlineData(19, 0)]
    [InlineData(20, 1)]
    public void Where_much_is_damaged_for_certain_all_that_may_be_is(int certain, int found)
    {
        string damaged = string.Concat(Enumerable.Repeat("allÃ© ", certain));
        Assert.Equal(found, Find(damaged + "“MAÇÃ” e").Count(range => range.Start > damaged.Length));
    }

    [Fact]
    public void Where_much_is_sound_only_what_is_certain_is_damaged()
    {
        string sound = string.Concat(Enumerable.Repeat("« Un été », dit André. ", 20));
        string text = sound + "« Il était là tout l’été\u00A0», dit-elle. " + string.Concat(Enumerable.Repeat("allÃ© ", 30));
        Assert.Equal(30, Find(text).Count(range => range.In(text) == "Ã©"));
        Assert.DoesNotContain(Find(text), range => range.Start < sound.Length + 30);
    }

    /// <summary>Whatever the text: stretches are in order and apart, and repairing ends.</summary>
    [Fact]
    public void Any_text_is_read() =>
        Prop.ForAll(
                Gen.Elements("Â", "Ã", "â", "€", "™", "œ", "\u009D", "ð", "Ÿ", "˜", "ƒ", "©", "Å", "›", "Ð", "¸", "×", "”", " ", ",", "a", "Z", "\u00A0", "\uD800", "ï", "»", "¿")
                    .ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
                text =>
                {
                    int at = 0;
                    foreach (TextRange range in Find(text))
                    {
                        Assert.True(range.Start >= at && range.End > range.Start && range.End <= text.Length);
                        Assert.NotEqual(range.In(text), EncodingDamage.Repair(text, range));
                        at = range.End;
                    }
                })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static List<TextRange> Find(string text) => EncodingDamage.Find(text, TestContext.Current.CancellationToken);

    private static string Damage(string text, Encoding readAs) => readAs.GetString(Encoding.UTF8.GetBytes(text));

    private static string RepairAll(string text)
    {
        StringBuilder repaired = new();
        int at = 0;
        foreach (TextRange range in Find(text))
        {
            repaired.Append(text, at, range.Start - at).Append(EncodingDamage.Repair(text, range));
            at = range.End;
        }

        return repaired.Append(text, at, text.Length - at).ToString();
    }

    private static IEnumerable<Finding> Findings(string text, string rule) =>
        ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken).Findings.Where(finding => finding.Rule == rule);
}
