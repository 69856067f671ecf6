using CorpusGen.Text.Repairs;
using CorpusGen.Tool.Fixing;

namespace CorpusGen.Tool.Tests.Fixing;

public class UnifiedDiffTests
{
    [Fact]
    public void Lines_put_in_at_the_head() => Shows(
        "a\nb\nc\nd\ne\n",
        [new(new(0, 0), "x\ny\n")],
        "@@ -1,3 +1,5 @@\n+x\n+y\n a\n b\n c\n");

    [Fact]
    public void A_line_put_in_at_a_lines_end() => Shows("a\nb\n", [new(new(1, 1), "\nx")], "@@ -1,2 +1,3 @@\n a\n+x\n b\n");

    [Fact]
    public void A_word_that_changes() => Shows("a\nb c d\ne\n", [new(new(4, 5), "x")], "@@ -1,3 +1,3 @@\n a\n-b c d\n+b x d\n e\n");

    [Fact]
    public void Two_changes_of_one_line() => Shows("abc\n", [new(new(0, 1), "x"), new(new(2, 3), "z")], "@@ -1,1 +1,1 @@\n-abc\n+xbz\n");

    [Fact]
    public void Changes_far_apart_have_hunks_of_their_own() => Shows(
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
        [new(new(0, 0), "x\n"), new(new(16, 17), "y")],
        "@@ -1,3 +1,4 @@\n+x\n 1\n 2\n 3\n@@ -6,4 +7,4 @@\n 6\n 7\n 8\n-9\n+y\n");

    [Fact]
    public void Changes_near_each_other_share_one() => Shows(
        "1\n2\n3\n4\n",
        [new(new(0, 1), "x"), new(new(6, 7), "y")],
        "@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n-4\n+y\n");

    [Fact]
    public void A_last_line_without_an_end() => Shows(
        "a\nb",
        [new(new(3, 3), "c")],
        "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+bc\n\\ No newline at end of file\n");

    [Fact]
    public void Nothing_where_nothing_changes() => Assert.Equal("", Written("a\n", [new(new(0, 1), "a")]));

    private static void Shows(string text, List<TextEdit> edits, string hunks) => Assert.Equal("--- a.txt\n+++ a.txt\n" + hunks, Written(text, edits));

    private static string Written(string text, List<TextEdit> edits)
    {
        StringWriter output = new();
        new UnifiedDiff(text, edits).Write("a.txt", output);
        return output.ToString();
    }
}
