using CorpusGen.Emission;
using CorpusGen.Model;
using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Tests;

/// <summary>What stands in the text travels as a place, all else as text.</summary>
public class ArticleTableTests
{
    [Theory]
    [InlineData("Anna Weller", 0, 11, false)]
    [InlineData("Anna Weller", 0, 4, true)]
    [InlineData("Anna", 0, 11, true)]
    [InlineData("anna weller", 0, 11, true)]
    public void A_fact_travels_as_a_place_only_where_the_place_says_all_of_it(string fact, int start, int end, bool travels)
    {
        ArticleModel article = new() { Text = "Anna Weller", Headline = new Fact(fact, new TextRange(start, end)) };
        Assert.Equal(travels, ArticleTable.OfFacts(new ArticleEntry("path.txt", article)).Record.Contains(fact, StringComparison.Ordinal));
    }
}
