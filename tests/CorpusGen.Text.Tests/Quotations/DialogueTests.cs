namespace CorpusGen.Text.Tests.Quotations;

public class DialogueTests
{
    [Theory]
    [InlineData("fr", "– Je viens demain, dit Marie Quill.", "Je viens demain", "Marie Quill")]
    [InlineData("fr", "– Je viens demain, a dit Marie Quill, la mairesse.", "Je viens demain", "Marie Quill")]
    [InlineData("fr", "– Le bac ne passera plus – dit le passeur en riant.", "Le bac ne passera plus", "passeur")]
    [InlineData("es", "—Es verdad —dijo Ana Ruiz.", "Es verdad", "Ana Ruiz")]
    [InlineData("es", "—¿Cuándo llega el barco? —preguntó el pescador.", "¿Cuándo llega el barco?", "pescador")]
    [InlineData("sv", "– Vi kommer, säger Anna Berg.", "Vi kommer", "Anna Berg")]
    [InlineData("sv", "– Vi kommer i morgon, säger Anna Berg, som är kapten på färjan.", "Vi kommer i morgon", "Anna Berg")]
    [InlineData("da", "– Vi kommer i morgen, siger Anna Berg.", "Vi kommer i morgen", "Anna Berg")]
    [InlineData("no", "– Vi kommer i morgen, sier Anna Berg.", "Vi kommer i morgen", "Anna Berg")]
    [InlineData("nb", "– Vi kommer i morgen, forteller Anna Berg til avisen.", "Vi kommer i morgen", "Anna Berg")]
    [InlineData("it", "– Il traghetto non passerà più, dice Anna Ruiz.", "Il traghetto non passerà più", "Anna Ruiz")]
    [InlineData("pt", "– A balsa não passa mais, disse Ana Ruiz.", "A balsa não passa mais", "Ana Ruiz")]
    [InlineData("pl", "– Most wytrzyma – powiedziała Anna Berg.", "Most wytrzyma", "Anna Berg")]
    [InlineData("ru", "— Паром больше не придёт, — сказал паромщик.", "Паром больше не придёт", null)]
    [InlineData("fr", "– Tu viens demain ? demanda-t-il.", "Tu viens demain ?", null)]
    [InlineData("da", "- Vi kommer i morgen, siger Anna Berg.", "Vi kommer i morgen", "Anna Berg")]
    [InlineData("no", "-- Vi kommer i morgen, sier Anna Berg.", "Vi kommer i morgen", "Anna Berg")]
    [InlineData("es", "-Es verdad -dijo Ana Ruiz.", "Es verdad", "Ana Ruiz")]
    [InlineData("es", "--Es verdad --dijo Ana Ruiz.", "Es verdad", "Ana Ruiz")]
    [InlineData("pl", "-- Most wytrzyma -- powiedziała Anna Berg.", "Most wytrzyma", "Anna Berg")]
    [InlineData("da", "- \"Vi kommer i morgen\", siger Anna Berg.", "Vi kommer i morgen", "Anna Berg")]
    [InlineData("fr", "– « Je viens demain », dit Marie Quill.", "Je viens demain", "Marie Quill")]
    [InlineData("sv", "- Vi kommer i morgon, säger Anna Berg, barn- och äldreminister.", "Vi kommer i morgon", "Anna Berg")]
    [InlineData("sv", "- Vi - alla tre - kommer i morgon, säger Anna Berg.", "Vi - alla tre - kommer i morgon", "Anna Berg")]
    public void What_a_dash_opens_ends_where_it_is_reported(string language, string paragraph, string text, string? speaker)
    {
        Reading reading = Reading.In(language, paragraph);

        (Model.QuotationModel quotation, string? name) = Assert.Single(reading.Quoted);
        Assert.Equal((text, speaker), (quotation.Range.In(reading.Text), name));
    }

    [Fact]
    public void A_pronoun_behind_its_verb_is_followed_back() =>
        Assert.Equal("Paul Renn", Assert.Single(Reading.In("fr", "Paul Renn attendait au port.", "– Le bac ne passera plus, dit-il.").Quoted).Speaker);

    [Theory]
    [InlineData("es", "— Es verdad —dijo Ana Ruiz—. No lo sé.", "Es verdad|No lo sé.", "Ana Ruiz")]
    [InlineData("pl", "– Przyjdę jutro – powiedziała Anna Berg. – Albo w środę.", "Przyjdę jutro|Albo w środę.", "Anna Berg")]
    [InlineData("pl", "- Przyjdę jutro - powiedziała Anna Berg-Nowak. - Albo w środę.", "Przyjdę jutro|Albo w środę.", "Anna Berg-Nowak")]
    [InlineData("es", "-Es verdad -dijo Ana Ruiz-. No lo sé.", "Es verdad|No lo sé.", "Ana Ruiz")]
    [InlineData("es", "-Creo -dijo Ana Ruiz- que no vendrá.", "Creo|que no vendrá.", "Ana Ruiz")]
    public void Speech_goes_on_behind_the_words_that_report_it(string language, string paragraph, string texts, string speaker)
    {
        Reading reading = Reading.In(language, paragraph);

        Assert.Equal(texts.Split('|'), reading.Quoted.Select(quoted => quoted.Quotation.Range.In(reading.Text)));
        Assert.All(reading.Quoted, quoted => Assert.Equal(speaker, quoted.Speaker));
    }

    [Theory]
    [InlineData("— Le bac ne passera plus cet hiver.", "Le bac ne passera plus cet hiver.")]
    [InlineData("— Le bac — notre seul lien — ne passera plus.", "Le bac — notre seul lien — ne passera plus.")]
    public void A_lone_paragraph_behind_a_dash_is_spoken(string paragraph, string text)
    {
        Reading reading = Reading.In("fr", paragraph);

        (Model.QuotationModel quotation, string? speaker) = Assert.Single(reading.Quoted);
        Assert.Equal(text, quotation.Range.In(reading.Text));
        Assert.Null(speaker);
    }

    [Fact]
    public void A_hyphen_speaks_where_another_that_is_reported_does() =>
        Assert.Equal(3, Reading.In("da", "- Vi kommer i morgen, siger Anna Berg.", "Hun er kaptajn.", "- Færgen sejler hver dag.", "Det regner.", "- Hvornår kommer broen tilbage?").Quoted.Count);

    [Theory]
    [InlineData(1, "— Le bac ne passera plus cet hiver.", "- Le pont ferme mardi.")]
    [InlineData(0, "– Le pont sera fermé pendant un an.", "– Le bac passera chaque jour.", "- Et après ?")]
    public void Hyphens_of_a_list_tell_nothing_of_dashes(int quotations, params string[] paragraphs) =>
        Assert.Equal(quotations, Reading.In("fr", paragraphs).Quoted.Count);

    [Fact]
    public void Who_asks_is_in_a_dialogue() =>
        Assert.Equal(2, Reading.In("fr", "– Vous venez demain ?", "– Non, pas avant lundi.").Quoted.Count);

    [Theory]
    [InlineData("fr", "Le conseil a voté trois points :", "– Le pont sera fermé pendant un an.", "– Le bac passera chaque jour.")]
    [InlineData("fr", "– Le pont sera fermé pendant un an.", "– Le bac passera chaque jour.")]
    [InlineData("fr", "Le conseil a voté :", "– Le pont sera fermé pendant un an.")]
    [InlineData("fr", "– Halverport – Pell 2–1.", "– Orle – Flint 0–0.")]
    [InlineData("es", "— Halverport – Pell 2-1 en casa este domingo.")]
    [InlineData("sv", "– Halverport – Pell 2–1.")]
    [InlineData("sv", "– 200 g smör.", "– 3 dl mjöl.")]
    [InlineData("pl", "– Most, ul. Rybacka 3.")]
    [InlineData("da", "- Broen lukkes i et år.")]
    [InlineData("da", "- Broen lukkes i et år.", "- Færgen sejler hver dag.")]
    [InlineData("da", "- Kommer broen tilbage?", "- Sejler færgen hver dag?")]
    [InlineData("en", "– The bridge will be closed for a year, said the council.")]
    [InlineData("de", "– Die Brücke wird für ein Jahr gesperrt, sagte der Rat.")]
    public void Lists_and_scores_are_not_spoken(string language, params string[] paragraphs) =>
        Assert.Empty(Reading.In(language, paragraphs).Quoted);
}
