using System.Reflection;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Tests;

public class RuleTests
{
    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Fact]
    public void Every_identifier_has_its_rule() =>
        Assert.Equal(
            typeof(RuleId).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!).Order(StringComparer.Ordinal),
            Rules.All.Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Texts_have_the_form_that_compilers_show(string id)
    {
        Rule rule = Rules.Get(id);
        Assert.False(rule.Title.EndsWith('.'));
        Assert.False(rule.MessageFormat.EndsWith('.'));
        Assert.EndsWith(".", rule.Description);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLink);
    }

    [Fact]
    public void A_message_holds_its_arguments() =>
        Assert.Equal("'story.txt' gave no article: it is empty", Rules.NoArticle.Message(["story.txt", "it is empty"]));
}
