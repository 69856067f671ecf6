using CorpusGen.Text.Quotations;

namespace CorpusGen.Training.Quotations;

/// <summary>
/// <c>quotations EVALFOLDER</c> learns from polnear/train and the plain written articles; with <c>--cross-validate</c> or
/// <c>--cross-validate-written</c> it shows how well that carries over to newspapers or to beats never seen.
/// </summary>
internal static class QuotationTraining
{
    public static int Learn(string folder)
    {
        List<Example> train = Train(folder);
        QuotationWeights weights = Trainer.Learn([.. train, .. Plain()]);
        using (BinaryWriter writer = new(File.Create(Path.Combine("src", "CorpusGen.Text", "Weights", "quotations.bin"))))
            weights.Write(writer);
        Console.WriteLine($"train  {Score(train, weights)}");
        Console.WriteLine($"dev    {Score(Examples(GoldArticle.ReadAll(Path.Combine(folder, "polnear", "dev"))), weights)}");
        return 0;
    }

    private static List<Example> Train(string folder) => Examples(GoldArticle.ReadAll(Path.Combine(folder, "polnear", "train")));

    private static List<Example> Plain() => Examples(WrittenArticles.LoadPlain());

    private static List<Example> Examples(IEnumerable<GoldArticle> articles) => [.. articles.Select(gold => new Example(gold))];

    /// <summary>Learns from all publishers but one and all written articles, scores that one.</summary>
    public static int CrossValidate(string folder)
    {
        List<Example> train = Train(folder), plain = Plain();
        List<Figures> all = [];
        List<(string Decision, float Confidence, bool IsRight)> given = [];
        foreach (string publisher in train.Select(example => example.Gold.Publisher).Distinct().Order(StringComparer.Ordinal))
        {
            QuotationWeights weights = Trainer.Learn([.. train.Where(example => example.Gold.Publisher != publisher), .. plain]);
            Figures figures = Score([.. train.Where(example => example.Gold.Publisher == publisher)], weights);
            all.Add(figures);
            given.AddRange(figures.Given);
            Console.WriteLine($"{publisher,-14} {figures}");
        }

        Console.WriteLine(FormattableString.Invariant($"{"mean",-14} quote {100 * all.Average(f => f.QuoteF1):F1}  mention {100 * all.Average(f => f.Mention):F1}  speaker {100 * all.Average(f => f.SpeakerF1):F2}  direct {100 * all.Average(f => f.Direct):F1}  mixed {100 * all.Average(f => f.Mixed):F1}  cue {100 * all.Average(f => f.Cue):F1}  entity {100 * all.Average(f => f.Entity):F2}"));
        Console.WriteLine(FormattableString.Invariant($"{"worst",-14} quote {100 * all.Min(f => f.QuoteF1):F1}  mention {100 * all.Min(f => f.Mention):F1}  speaker {100 * all.Min(f => f.SpeakerF1):F2}  direct {100 * all.Min(f => f.Direct):F1}  mixed {100 * all.Min(f => f.Mixed):F1}  cue {100 * all.Min(f => f.Cue):F1}  entity {100 * all.Min(f => f.Entity):F2}"));
        PrintEntities(all);
        PrintDecisions(given);
        return 0;
    }

    /// <summary>Learns from all publishers and all beats but one, scores that one; then what the weights of all reach on hard articles.</summary>
    public static int CrossValidateWritten(string folder)
    {
        List<Example> train = Train(folder), plain = Plain();
        Console.WriteLine("plain, one beat left out");
        PrintWrittenHead();
        List<Figures> all = [];
        foreach (IGrouping<string, Example> beat in plain.GroupBy(example => example.Gold.Publisher))
        {
            all.Add(Score(beat, Trainer.Learn([.. train, .. plain.Where(example => example.Gold.Publisher != beat.Key)])));
            PrintWritten(beat.Key, all[^1]);
        }

        PrintWritten("average", [.. all]);
        PrintEntities(all);
        PrintHard(Trainer.Learn([.. train, .. plain]));
        return 0;
    }

    /// <summary>What the weights reach on articles made to be hard, which nothing is learned from.</summary>
    private static void PrintHard(QuotationWeights weights)
    {
        Console.WriteLine();
        Console.WriteLine("hard");
        PrintWrittenHead();
        List<Example> written = Examples(WrittenArticles.LoadHard());
        foreach (IGrouping<string, Example> beat in written.GroupBy(example => example.Gold.Publisher))
            PrintWritten(beat.Key, Score(beat, weights));
        PrintWritten("all", Score(written, weights));
    }

    private static void PrintWrittenHead() => Console.WriteLine("written       quotes  speaker  direct   mixed     cue    name    kind");

    /// <summary>The mean of some figures; names and kinds where the gold has them.</summary>
    private static void PrintWritten(string beat, params Figures[] all)
    {
        string speakers = all[0].Kinds.Count == 0 ? "" : FormattableString.Invariant($" {100 * all.Average(f => f.Entity),7:F1} {100 * all.Average(f => f.Kind),7:F1}");
        Console.WriteLine(FormattableString.Invariant($"{beat,-12} {100 * all.Average(f => f.QuoteF1),7:F1} {100 * all.Average(f => f.SpeakerF1),8:F1} {100 * all.Average(f => f.Direct),7:F1} {100 * all.Average(f => f.Mixed),7:F1} {100 * all.Average(f => f.Cue),7:F1}") + speakers);
    }

    /// <summary>How often the named speaker is the right one, by the form in which the source is written.</summary>
    private static void PrintEntities(List<Figures> all)
    {
        Console.WriteLine();
        Console.WriteLine("source           named   right");
        foreach (var form in all.SelectMany(figures => figures.Named).GroupBy(one => one.Form).OrderByDescending(form => form.Count()))
            Console.WriteLine(FormattableString.Invariant($"{form.Key,-14} {form.Count(),7} {100.0 * form.Count(one => one.IsRight) / form.Count(),6:F1}%"));
    }

    private static Figures Score(IEnumerable<Example> examples, QuotationWeights weights)
    {
        Figures figures = new();
        SpeakerRanker ranker = new(weights);
        List<Attribution> decided = [];
        foreach (Example example in examples)
        {
            ranker.Decide(example.Units, decided, CancellationToken.None);
            figures.Add(example, decided);
        }

        return figures;
    }

    /// <summary>How often each kind of decision was taken and right, and what the stated confidence is worth.</summary>
    private static void PrintDecisions(List<(string Decision, float Confidence, bool IsRight)> given)
    {
        Console.WriteLine();
        Console.WriteLine("decision           taken   right");
        foreach (var kind in given.GroupBy(one => one.Decision).OrderByDescending(kind => kind.Count()))
            Console.WriteLine(FormattableString.Invariant($"{kind.Key,-16} {kind.Count(),7} {100.0 * kind.Count(one => one.IsRight) / kind.Count(),6:F1}%"));
        Console.WriteLine();
        Console.WriteLine("tenth   stated   right");
        var sorted = given.OrderBy(one => one.Confidence).ToList();
        for (int tenth = 0; tenth < 10; tenth++)
        {
            var part = sorted[(sorted.Count * tenth / 10)..(sorted.Count * (tenth + 1) / 10)];
            Console.WriteLine(FormattableString.Invariant($"{tenth + 1,5} {100 * part.Average(one => one.Confidence),7:F1}% {100.0 * part.Count(one => one.IsRight) / part.Count,6:F1}%"));
        }
    }
}
