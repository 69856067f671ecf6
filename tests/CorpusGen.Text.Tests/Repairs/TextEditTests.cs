using CorpusGen.Text.Repairs;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Text.Tests.Repairs;

public class TextEditTests
{
    private const string Text = "0123456789abcdefghij";

    private static readonly Gen<(int, int, string)[]> s_changes = Gen.Choose(0, 6).SelectMany(gap => Gen.Choose(0, 4).SelectMany(length => Gen.Elements("", "x", "yy", "zzzzz").Select(with => (gap, length, with)))).ArrayOf(3);

    [Fact]
    public void Composed_changes_come_to_the_same_as_one_after_the_other() =>
        Prop.ForAll(s_changes.ToArbitrary(), s_changes.ToArbitrary(), (one, two) =>
        {
            List<TextEdit> first = Edits(one, Text.Length);
            string between = TextEdit.Apply(Text, first);
            List<TextEdit> others = Edits(two, between.Length);
            List<TextEdit> composed = TextEdit.Compose(Text, first, others);
            Assert.Equal(TextEdit.Apply(between, others), TextEdit.Apply(Text, composed));
            Assert.All(composed.Zip(composed.Skip(1)), pair => Assert.True(pair.First.Range.End < pair.Second.Range.Start));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Changes_apart_stay_apart() =>
        Assert.Equal(
            [new TextEdit(new TextRange(1, 2), "xx"), new TextEdit(new TextRange(5, 5), "y"), new TextEdit(new TextRange(9, 12), "")],
            TextEdit.Compose(Text, [new TextEdit(new TextRange(1, 2), "xx"), new TextEdit(new TextRange(9, 12), "")], [new TextEdit(new TextRange(6, 6), "y")]));

    /// <summary>Changes from how far each is behind the last, how much it replaces, and with what; those behind the text are left out.</summary>
    private static List<TextEdit> Edits((int Gap, int Length, string With)[] changes, int length)
    {
        List<TextEdit> edits = [];
        int at = 0;
        foreach ((int gap, int replaced, string with) in changes)
        {
            if (at + gap + replaced > length)
                break;
            edits.Add(new TextEdit(new TextRange(at + gap, at + gap + replaced), with));
            at += gap + replaced;
        }

        return edits;
    }
}
