using CorpusGen.Text.Language;

namespace CorpusGen.Text.Layout;

/// <summary>The stretch of lines that holds the body: the sum of what speaks for and against each line is largest on it.</summary>
/// <param name="First">Index of its first line.</param>
/// <param name="End">Index behind its last line; equal to <paramref name="First"/> when the page has no body.</param>
internal readonly record struct MainRun(int First, int End)
{
    private const int MostWords = 60;
    private const int OtherLine = -5;
    private const int BoilerplateLine = -10;

    public bool IsEmpty => End <= First;

    public bool Holds(int line) => line >= First && line < End;

    /// <summary>Finds the run in one pass over the lines.</summary>
    public static MainRun Find(ReadOnlySpan<Line> lines, RunningText running)
    {
        int best = 0, sum = 0, first = 0;
        MainRun run = new(0, 0);
        for (int i = 0; i < lines.Length; i++)
        {
            ref readonly Line line = ref lines[i];
            if (running.Is(line))
                sum += Math.Min(line.Words, MostWords);
            else if (line.Words <= 12 && line.Tells(PageTopic.Boilerplate) && line.BoilerplateWords * 3 >= line.Words)
                sum += BoilerplateLine;
            else
                sum += OtherLine;
            if (sum <= 0)
            {
                sum = 0;
                first = i + 1;
            }
            else if (sum > best)
            {
                best = sum;
                run = new MainRun(first, i + 1);
            }
        }

        return run;
    }
}
