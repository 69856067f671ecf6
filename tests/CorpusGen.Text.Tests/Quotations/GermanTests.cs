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
    [InlineData("Laut Marta Quill ist das Wehr „nur noch ein Haufen Bretter“.", "nur noch ein Haufen Bretter", "Marta Quill", "Laut")]
    public void A_quotation_has_its_speaker_and_cue(string paragraph, string text, string speaker, string cue)
    {
        Reading reading = Reading.InGerman(paragraph);

        (QuotationModel quotation, string? name) = Assert.Single(reading.Quoted);
        Assert.Equal(text, quotation.Range.In(reading.Text));
        Assert.Equal(speaker, name);
        Assert.Equal(cue, quotation.Cue?.In(reading.Text));
    }

    [Theory]
    [InlineData("„Das Wasser stand bis zur Treppe“, erzählt Tobias Renn, während er die Bretter stapelt.", "Tobias Renn")]
    [InlineData("Am Freitag sagte Marta Quill: „Wir flicken das Wehr.“", "Marta Quill")]
    [InlineData("„Wann kommt die Fähre?“, fragte Tobias Renn den Kapitän.", "Tobias Renn")]
    [InlineData("„Wann kommt die Fähre?“, wollte Tobias Renn wissen.", "Tobias Renn")]
    [InlineData("Das Wehr werde gehalten, sagte Marta Quill. „Wir haben genug Bretter.“", "Marta Quill")]
    [InlineData("„Wir haben genug Bretter“, hatte Marta Quill am Montag versichert.", "Marta Quill")]
    public void The_subject_may_stand_behind_its_verb(string paragraph, string speaker) => Speaks(speaker, paragraph);

    [Fact]
    public void A_noun_between_a_quotation_and_a_verb_of_saying_is_no_name() =>
        Assert.Equal(SpeakerKind.Group, Assert.Single(Reading.InGerman("„Das Wehr ist baufällig“, Anwohner sagten es schon lange.").Speakers).Kind);

    [Theory]
    [InlineData("Dem Kreisblatt sagte Marta Quill: „Wir flicken das Wehr.“", "Marta Quill")]
    [InlineData("„Wir haben genug Bretter“, hat Marta Quill dem Stadtrat geschrieben.", "Marta Quill")]
    [InlineData("„Das Wehr ist baufällig“, heißt es in einer Mitteilung der Stadt.", "Mitteilung")]
    [InlineData("„Du hast das Tor offen gelassen“, sagte Ole Brandt zu seinem Bruder.", "Ole Brandt")]
    public void Who_stands_in_another_case_does_not_speak(string paragraph, string speaker) => Speaks(speaker, paragraph);

    [Theory]
    [InlineData("„Wir flicken das Wehr“, so Marta Quill weiter.", "Marta Quill")]
    [InlineData("„Wir flicken das Wehr“, so die Bürgermeisterin.", "Bürgermeisterin")]
    [InlineData("Laut der Polizei war das Tor „sperrangelweit offen“.", "Polizei")]
    [InlineData("Marta Quill zufolge ist das Wehr „nur noch ein Haufen Bretter“.", "Marta Quill")]
    [InlineData("Dem Gutachten zufolge ist das Wehr „nur noch ein Haufen Bretter“.", "Gutachten")]
    [InlineData("Nach Angaben der Polizei war das Tor „sperrangelweit offen“.", "Polizei")]
    [InlineData("Nach den Worten von Tobias Renn war es „die längste Nacht des Jahres“.", "Tobias Renn")]
    public void So_laut_and_zufolge_report(string paragraph, string speaker) => Speaks(speaker, paragraph);

    [Theory]
    [InlineData("„Die Brücke bleibt bis Montag gesperrt“, teilte die Kreisverwaltung mit.", "Kreisverwaltung")]
    [InlineData("„Wir haben zu lange gewartet“, räumte Marta Quill ein.", "Marta Quill")]
    [InlineData("„Und das Geld fehlt auch“, fügte Tobias Renn hinzu.", "Tobias Renn")]
    [InlineData("„Wir bauen ein neues Tor“, kündigte Marta Quill an.", "Marta Quill")]
    [InlineData("„Die Helfer waren großartig“, hob Marta Quill hervor.", "Marta Quill")]
    [InlineData("„Der Beton ist dreißig Jahre alt“, merkte Ole Brandt an.", "Ole Brandt")]
    [InlineData("„Das kostet zwei Millionen“, gab Ole Brandt zu bedenken.", "Ole Brandt")]
    [InlineData("„Wir schaffen das bis zum Herbst“, zeigte sich Ole Brandt überzeugt.", "Ole Brandt")]
    [InlineData("Die Reederei teilte mit, der Betrieb ruhe „bis auf Weiteres“.", "Reederei")]
    public void A_verb_may_stand_in_two_parts(string paragraph, string speaker) => Speaks(speaker, paragraph);

    [Theory]
    [InlineData("Marta Quill sagte, das Wehr sei „morsch bis auf den Kern“.", "Marta Quill")]
    [InlineData("Die Bretter seien „morsch bis auf den Kern“, sagte Marta Quill.", "Marta Quill")]
    [InlineData("Sie habe „nie daran gezweifelt“, sagte Marta Quill.", "Marta Quill")]
    [InlineData("Ole Brandt warf der Stadt vor, sie habe „jahrelang geschlafen“.", "Ole Brandt")]
    [InlineData("Marta Quill betonte, dass niemand „im Regen stehen gelassen“ werde.", "Marta Quill")]
    public void Indirect_speech_may_hold_a_quotation(string paragraph, string speaker) => Speaks(speaker, paragraph);

    [Theory]
    [InlineData("Marta Quill, die das Wehr seit zwanzig Jahren pflegt, sagte: „Wir flicken es.“", "Marta Quill")]
    [InlineData("„Wir flicken es“, sagt Marta Quill, die seit 1990 am Wehr wohnt.", "Marta Quill")]
    [InlineData("Marta Quill, die Vorsitzende der Fischergilde, nannte den Plan „einen schlechten Scherz“.", "Marta Quill")]
    [InlineData("Wie Marta Quill sagte, sei das Wehr „nur noch ein Haufen Bretter“.", "Marta Quill")]
    public void A_clause_may_be_set_in(string paragraph, string speaker) => Speaks(speaker, paragraph);

    [Theory]
    [InlineData("„Alle sind in Sicherheit“, sagte Feuerwehrsprecher Jonas Falk.", "Jonas Falk")]
    [InlineData("„Das lehnen wir ab“, sagte der CDU-Politiker Ole Brandt.", "Ole Brandt")]
    [InlineData("„Das lehnen wir ab“, sagte die SPD-Abgeordnete Anke Rohr.", "Anke Rohr")]
    [InlineData("„Das prüfen wir“, sagte ein Polizeisprecher.", "Polizeisprecher")]
    [InlineData("„Das prüfen wir“, sagte die Hafensprecherin.", "Hafensprecherin")]
    [InlineData("„Die Deiche halten“, sagte Deichgraf Hinnerk Thomsen.", "Hinnerk Thomsen")]
    [InlineData("„Wir sind stolz“, sagte der 34-jährige Ole Brandt.", "Ole Brandt")]
    [InlineData("„Der Kiel ist aus Eiche“, sagte Prof. Dr. Lene Hartwich vom Landesmuseum.", "Lene Hartwich")]
    public void Offices_and_titles_are_no_part_of_the_name(string paragraph, string speaker) => Speaks(speaker, paragraph);

    [Theory]
    [InlineData("Ole Brandt kam am Freitag ans Wehr. „Es hält“, sagte er.", "Ole Brandt")]
    [InlineData("Die Anwohner sind verärgert. „Niemand hat uns gefragt“, sagen sie.", "Anwohner")]
    [InlineData("Ole Brandt traf Marta Quill am Wehr. „Es hält“, sagte sie.", "Marta Quill")]
    [InlineData("„Haben Sie das gesehen?“, fragte Marta Quill.", "Marta Quill")]
    public void A_pronoun_agrees_with_its_verb(string paragraph, string speaker) => Speaks(speaker, paragraph);

    [Theory]
    [InlineData("„Das Wehr ist baufällig“, heißt es in dem Gutachten.", "Gutachten")]
    [InlineData("In dem Gutachten heißt es: „Das Wehr ist baufällig.“", "Gutachten")]
    [InlineData("Auf dem Schild steht: „Betreten verboten.“", "Schild")]
    public void What_is_written_speaks(string paragraph, string speaker) => Speaks(speaker, paragraph);

    [Theory]
    [InlineData("Bürgermeisterin Marta Quill kam am Freitag ans Wehr. „Es hält“, sagte sie. „Noch hundert Jahre.“")]
    [InlineData("„Es hält“, sagte Marta Quill am Freitag. „Noch hundert Jahre“, ergänzte Quill.")]
    [InlineData("„Es hält“, sagte Marta Quill, „und zwar noch hundert Jahre.“")]
    [InlineData("„Es hält“, sagte Marta Quill. Und weiter: „Noch hundert Jahre.“")]
    public void Two_quotations_have_one_speaker(string paragraph) =>
        Assert.Equal(["Marta Quill", "Marta Quill"], Reading.InGerman(paragraph).Quoted.Select(quoted => quoted.Speaker));

    [Theory]
    [InlineData("„Es hält“, sagte Marta Quill. „Es hält nicht“, widersprach Ole Brandt.")]
    [InlineData("Ole Brandt traf Marta Quill am Wehr. „Es hält“, sagte sie. „Mal sehen“, brummte er.")]
    public void Two_speakers_are_told_apart(string paragraph) =>
        Assert.Equal(["Marta Quill", "Ole Brandt"], Reading.InGerman(paragraph).Quoted.Select(quoted => quoted.Speaker));

    [Theory]
    [InlineData("Am Wehr stand das Wasser bis zur Kante, und die Bretter ächzten. „Das Wasser kam in der Nacht“, sagte Tobias Renn.", "Tobias Renn")]
    [InlineData("Die Feuerwehr pumpte Keller leer. Der Regen ließ am Abend nach. „Wir haben Glück gehabt“, sagte Ole Brandt.", "Ole Brandt")]
    public void Nouns_are_no_names(string paragraph, string speaker) => Speaks(speaker, paragraph);

    [Theory]
    [InlineData("Das Wirtshaus „Zum Anker“ hat seit Montag geschlossen.")]
    [InlineData("Im Theater läuft „Der Schimmelreiter“ noch bis Mai.")]
    public void Titles_are_no_quotations(string paragraph) => Assert.Empty(Reading.InGerman(paragraph).Quoted);

    private static void Speaks(string speaker, string paragraph) => Assert.Equal(speaker, Assert.Single(Reading.InGerman(paragraph).Quoted).Speaker);
}
