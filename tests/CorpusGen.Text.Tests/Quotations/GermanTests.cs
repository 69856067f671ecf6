using CorpusGen.Text.Model;

namespace CorpusGen.Text.Tests.Quotations;

public class GermanTests
{
    [Theory]
    [InlineData("„Wir flicken das Wehr“, sagte Marta Quill.", "Wir flicken das Wehr", "Marta Quill", "sagte")]
    [InlineData("»Wir flicken das Wehr«, sagte Bürgermeisterin Marta Quill am Freitag.", "Wir flicken das Wehr", "Marta Quill", "sagte")]
    [InlineData("Marta Quill sagte: „Wir flicken das Wehr.“", "Wir flicken das Wehr.", "Marta Quill", "sagte")]
    [InlineData("„Wir flicken das Wehr“, so Marta Quill von der Hafengewerkschaft.", "Wir flicken das Wehr", "Marta Quill", "so")]
    [InlineData("Marta Quill nannte das Wehr „einen Haufen morscher Bretter“.", "einen Haufen morscher Bretter", "Marta Quill", "nannte")]
    [InlineData("„Wir haben das Wehr nie geflickt“, erklärte die Kreisverwaltung.", "Wir haben das Wehr nie geflickt", "Kreisverwaltung", "erklärte")]
    public void A_quotation_has_its_speaker_and_cue(string paragraph, string text, string speaker, string cue)
    {
        Reading reading = Reading.InGerman(paragraph);

        (QuotationModel quotation, string? name) = Assert.Single(reading.Quoted);
        Assert.Equal(text, quotation.Range.In(reading.Text));
        Assert.Equal(speaker, name);
        Assert.Equal(cue, quotation.Cue?.In(reading.Text));
    }

    [Theory]
    [InlineData("Bürgermeisterin Marta Quill kam am Freitag ans Wehr. „Es hält“, sagte sie. „Noch hundert Jahre.“")]
    [InlineData("„Es hält“, sagte Marta Quill am Freitag. „Noch hundert Jahre“, ergänzte Quill.")]
    [InlineData("„Es hält“, sagte Marta Quill, „und zwar noch hundert Jahre.“")]
    public void Two_quotations_have_one_speaker(string paragraph) =>
        Assert.Equal(["Marta Quill", "Marta Quill"], Reading.InGerman(paragraph).Quoted.Select(quoted => quoted.Speaker));

    [Fact]
    public void Nouns_are_no_names()
    {
        Reading reading = Reading.InGerman("Am Wehr stand das Wasser bis zur Kante, und die Bretter ächzten. „Das Wasser kam in der Nacht“, sagte Tobias Renn.");

        Assert.Equal("Tobias Renn", Assert.Single(reading.Quoted).Speaker);
    }
}
