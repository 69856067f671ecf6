using CorpusGen.Tool.Inspection;

namespace CorpusGen.Tool.Tests.Inspection;

public class ReadableWriterTests
{
    [Fact]
    public void It_shows_lines_facts_quotations_and_findings() => Assert.Equal(
        """
        story.txt

          what each line is
             1  headline     Ferry “a disgrace”
                             headline finder over “By Nils Arvid” by 2.35 ·…
             3  byline       By Nils Arvid
                             page rule over “other”
             5  paragraph    “It took ‘two weeks’,” said harbour master Ada…
             7               “Nobody told us,” one rower added.

          what it states
             1  headline     Ferry “a disgrace”
             3  author       Nils Arvid, Reporter
                contact      @arvid
                published    2026-03-14T09:30:00-03:00
                publisher    The Lantern
                words        12, broken off by the page

          who said what
             1  (nobody)   “a disgrace”
                           mixed
             5  Ada Lund   “It took ‘two weeks’,”
                           direct · cue “said” · speaker “harbour master Ad…
                           speaker ranker over “Nils Arvid” by 3.50
                             +1.25 order: quotation cue speaker
             5  Ada Lund   “two weeks”
                           mixed · within another · by enclosing · 90 %
             7  one rower  “Nobody told us,”
                           direct · cue “added” · by cue · 60 %
                           signature

          what is wrong
           1:8  info         No speaker was found for 'a disgrace': name one in the front matter under 'quotes', or say there that it is no quotation (CORPUS3002)

        """.ReplaceLineEndings("\n"),
        Written(width: 68));

    [Fact]
    public void Every_row_but_a_finding_fits_the_terminal()
    {
        foreach (int width in new[] { 50, 60, 90 })
            Assert.All(Written(width).Split('\n').Where(line => !line.Contains("CORPUS")), line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public void Colors_change_nothing_but_colors()
    {
        string colored = Written(68, hasColors: true);
        Assert.Contains("\u001B[1mFerry “a disgrace”\u001B[0m", colored);
        Assert.Equal(Written(68), string.Concat(colored.Split('\u001B').Select((part, i) => i == 0 ? part : part[(part.IndexOf('m') + 1)..])));
    }

    private static string Written(int width, bool hasColors = false) => new ReadableWriter(width, hasColors).Write("story.txt", SampleArticle.Explained);
}
