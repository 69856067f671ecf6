namespace CorpusGen.Text.Tests.Quotations;

public class MarkTests
{
    [Theory]
    [InlineData("fr", "« Le bac ne passera plus », a déclaré Marie Quill.", "Le bac ne passera plus", "Marie Quill")]
    [InlineData("fr", "Selon Marie Quill, le bac est « un tas de planches ».", "un tas de planches", "Marie Quill")]
    [InlineData("es", "«El barco no llegará», aseguró Ana Ruiz.", "El barco no llegará", "Ana Ruiz")]
    [InlineData("es", "“El barco no llegará”, dijo el alcalde Pedro Soto.", "El barco no llegará", "Pedro Soto")]
    [InlineData("it", "«Il traghetto non passerà più», ha detto Anna Ruiz.", "Il traghetto non passerà più", "Anna Ruiz")]
    [InlineData("pt", "“A balsa não passa mais”, disse a prefeita Ana Ruiz.", "A balsa não passa mais", "Ana Ruiz")]
    [InlineData("nl", "‘De pont vaart niet meer’, zegt Anna Berg.", "De pont vaart niet meer", "Anna Berg")]
    [InlineData("sv", "”Vi kommer i morgon”, säger Anna Berg.", "Vi kommer i morgon", "Anna Berg")]
    [InlineData("sv", "»Vi kommer i morgon», säger Anna Berg.", "Vi kommer i morgon", "Anna Berg")]
    [InlineData("da", "»Vi kommer i morgen«, siger Anna Berg.", "Vi kommer i morgen", "Anna Berg")]
    [InlineData("no", "«Vi kommer i morgen», sier Anna Berg.", "Vi kommer i morgen", "Anna Berg")]
    [InlineData("pl", "„Most wytrzyma”, mówi Anna Berg.", "Most wytrzyma", "Anna Berg")]
    [InlineData("tr", "“Vapur artık gelmeyecek” dedi Ayşe Renk.", "Vapur artık gelmeyecek", "Ayşe Renk")]
    [InlineData("de", "‹Wir flicken das Wehr›, sagte Marta Quill.", "Wir flicken das Wehr", "Marta Quill")]
    [InlineData("de", "›Wir flicken das Wehr‹, sagte Marta Quill.", "Wir flicken das Wehr", "Marta Quill")]
    [InlineData("de", "„Wir flicken das Wehr“, sagte Marta Quill.", "Wir flicken das Wehr", "Marta Quill")]
    [InlineData("de", "„Wir flicken das Wehr\", sagte Marta Quill.", "Wir flicken das Wehr", "Marta Quill")]
    [InlineData("ru", "«Паром больше не придёт», — сказал паромщик.", "Паром больше не придёт", null)]
    [InlineData("ja", "町長は「橋は残す」と述べた。", "橋は残す", null)]
    [InlineData("ja", "町長は『渡し船はもう来ない。』と述べた。", "渡し船はもう来ない。", null)]
    [InlineData("zh", "市长说：“渡船不会再来了。”", "渡船不会再来了。", null)]
    [InlineData("zh", "市長說：「渡船不會再來了。」", "渡船不會再來了。", null)]
    [InlineData("ko", "시장은 “다리를 남기겠다고 오늘 약속합니다”라고 말했다.", "다리를 남기겠다고 오늘 약속합니다", null)]
    public void The_marks_of_a_language_hold_a_quotation(string language, string paragraph, string text, string? speaker)
    {
        Reading reading = Reading.In(language, paragraph);

        (Model.QuotationModel quotation, string? name) = Assert.Single(reading.Quoted);
        Assert.Equal((text, speaker), (quotation.Range.In(reading.Text), name));
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("«", "»")]
    [InlineData("»", "«")]
    [InlineData("„", "“")]
    [InlineData("“", "”")]
    [InlineData("”", "”")]
    [InlineData("\"", "\"")]
    [InlineData("‹", "›")]
    [InlineData("「", "」")]
    [InlineData("『", "』")]
    public void The_marks_of_every_script_are_found_in_every_language(string open, string close)
    {
        foreach (string language in new[] { "en", "de", "fr", "es", "sv", "pl", "ja", "zh", "ru" })
        {
            Reading reading = Reading.In(language, $"{open}Anna 12 had come to the old bridge again.{close}");
            Assert.Equal("Anna 12 had come to the old bridge again.", Assert.Single(reading.Quoted).Quotation.Range.In(reading.Text));
        }
    }

    [Theory]
    [InlineData("„Wir flicken das \"alte\" Wehr\", sagte Marta Quill.", "Wir flicken das \"alte\" Wehr", 2)]
    [InlineData("„Das Rohr von 27\" ist gut und rund“, sagte Marta Quill.", "Das Rohr von 27\" ist gut und rund", 1)]
    [InlineData("„Quill rief: ‚Ich hab' keine Zeit mehr‘“, sagte Marta Quill.", "Quill rief: ‚Ich hab' keine Zeit mehr‘", 2)]
    public void A_straight_mark_closes_a_low_one_where_it_can_do_nothing_else(string paragraph, string text, int quotations)
    {
        Reading reading = Reading.In("de", paragraph);

        Assert.Equal(text, Assert.Single(reading.Quoted, quoted => quoted.Quotation.Parent < 0).Quotation.Range.In(reading.Text));
        Assert.Equal(quotations, reading.Quoted.Count);
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("ja", "本の題は「橋」だ。")]
    [InlineData("fr", "Le café « Au Passeur » est fermé.")]
    [InlineData("es", "El bar «El Ancla» está cerrado.")]
    public void Titles_are_no_quotations(string language, string paragraph) => Assert.Empty(Reading.In(language, paragraph).Quoted);
}
