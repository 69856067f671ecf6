using CorpusGen.Text.Metadata;

namespace CorpusGen.Text.Tests.Metadata;

public class LanguageTests
{
    [Theory]
    [InlineData("en", "The boats came back to the harbour before the storm, and nobody was hurt when the old pier gave way.")]
    [InlineData("de", "Die Boote kamen vor dem Sturm in den Hafen zurück, und niemand wurde verletzt, als der alte Steg nachgab.")]
    [InlineData("fr", "Les bateaux sont rentrés au port avant la tempête et personne n'a été blessé quand la vieille jetée a cédé.")]
    [InlineData("es", "Los barcos volvieron al puerto antes de la tormenta y nadie resultó herido cuando el viejo muelle cedió.")]
    [InlineData("it", "Le barche sono tornate nel porto prima della tempesta e nessuno è stato ferito quando il vecchio molo ha ceduto.")]
    [InlineData("pt", "Os barcos voltaram ao porto antes da tempestade e ninguém ficou ferido quando o velho cais não aguentou.")]
    [InlineData("nl", "De boten kwamen voor de storm terug in de haven en niemand raakte gewond toen de oude pier het niet meer hield.")]
    [InlineData("sv", "Båtarna kom tillbaka till hamnen före stormen och ingen blev skadad när den gamla bryggan gav efter för att den var svag.")]
    [InlineData("da", "Bådene kom tilbage til havnen før stormen, og ingen blev såret, da den gamle mole gav efter, siger havnen nu.")]
    [InlineData("no", "Båtene kom tilbake til havnen før stormen, og ingen ble skadet da den gamle bryggen ga etter, sier havnen nå etter det.")]
    [InlineData("pl", "Łodzie wróciły do portu przed burzą i nikt nie został ranny, gdy stare molo się zawaliło, bo było już za słabe.")]
    [InlineData("tr", "Tekneler fırtınadan önce limana döndü ve eski iskele çöktüğünde yaralanan olmadı, ama bu bir uyarı olarak görüldü.")]
    [InlineData("ja", "嵐の前に船は港に戻り、古い桟橋が崩れたときもけが人はいなかった。")]
    [InlineData("zh", "暴风雨来临之前船只都回到了港口，旧码头倒塌时没有人受伤。")]
    [InlineData("ko", "폭풍이 오기 전에 배들이 항구로 돌아왔고 낡은 부두가 무너졌을 때 다친 사람은 없었다.")]
    public void A_language_is_known_by_its_commonest_words(string language, string sentence) =>
        Assert.Equal(language, ArticleReader.Read(sentence, GivenFacts.None, TestContext.Current.CancellationToken).Language?.Text);

    [Theory]
    [InlineData("")]
    [InlineData("12 34 56")]
    [InlineData("xq zzyx qwv")]
    public void Too_little_text_has_no_language(string text) =>
        Assert.Null(ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken).Language);

    [Theory]
    [InlineData("pt-BR")]
    [InlineData("is")]
    public void Front_matter_states_the_language_better(string language) =>
        Assert.Equal(
            language,
            ArticleReader.Read($"---\nlanguage: {language}\n---\nThe boats came back to the harbour before the storm, and nobody was hurt.\n", GivenFacts.None, TestContext.Current.CancellationToken).Language?.Text);
}
