using System.Diagnostics;
using System.Globalization;
using CorpusGen.Emission;
using CorpusGen.Fuzzing.Running;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
using CorpusGen.Text.Explanation;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Fuzzing.Texts;

/// <summary>The reading of one text.</summary>
internal sealed class TextTarget : Target<FuzzText>
{
    private const int Longest = 500_000;

    /// <summary>Read in between, so that nothing that is left of one text can hide in the next.</summary>
    private const string Other = "Markt bleibt am Kai\nVon Jörg Äbli\n\n„Wir bleiben hier“, sagte Lena Brandt, die Bürgermeisterin. “No,” said Tom Hale.\n";

    private static readonly string?[] s_languages = [null, null, null, "en", "de", "fr", "ja", "tr", "x-none", ""];

    private static readonly TimeSpan s_timeForAny = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan s_timeForThousand = TimeSpan.FromMilliseconds(10);

    private readonly Lock _slowest = new();
    private (double PerCharacter, FuzzText Text) _slowestLong;
    private long _characters;

    public override string Name => "texts";

    public override string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"; {_characters / 1e6:N0} million characters; slowest of a thousand characters and more: {_slowestLong.PerCharacter * 1e6:F1} µs a character, {_slowestLong.Text?.Text.Length} characters that begin {Literal.Of(Beginning(_slowestLong.Text))}");

    public override FuzzText Make(Random random)
    {
        TextMaker maker = new(random);
        string text = maker.Make(Longest);
        return new FuzzText(text, random.Next(4) > 0 ? GivenFacts.None : new GivenFacts
        {
            Publisher = random.Next(3) == 0 ? maker.Piece() : null,
            FolderPublisher = random.Next(3) == 0 ? maker.Piece() : null,
            Section = random.Next(3) == 0 ? maker.Piece() : null,
            Language = s_languages[random.Next(s_languages.Length)],
            RepeatedLines = random.Next(3) > 0 ? [] : ArticleLines.Of(text, new GivenFacts { Publisher = "The Lantern" })!.Lines.Select(line => line.Hash).Where(_ => random.Next(2) == 0).Order().ToEquatableArray(),
        });
    }

    public override Fault? Check(FuzzText input)
    {
        try
        {
            ArticleModel article = Read(input, out TimeSpan time);
            if (article.Text != input.Text)
                return new Fault("text", "the model's text is another");
            if (ArticlePromises.Broken(article) is { } broken)
                return new Fault(broken.Split(':')[0], broken);
            ArticleReader.Read(Other, GivenFacts.None);
            if (!article.Equals(Read(input, out _)))
                return new Fault("twice", "read again it gives another model");
            if (input.Text.Length % 32 == 0 && Explained(input, article) is { } unequal)
                return unequal;
            return Slow(input, time);
        }
        catch (Exception exception)
        {
            return Fault.Of(exception);
        }
    }

    public override FuzzText Minimize(FuzzText input, Fault fault)
    {
        if (fault.Kind == "slow")
            return input;
        FuzzText bare = input with { Given = GivenFacts.None };
        if (Check(bare)?.Kind == fault.Kind)
            input = bare;
        List<char> least = Minimizer.Reduce([.. input.Text], rest => Check(WithText(rest))?.Kind == fault.Kind, tries: 5000);
        return WithText(least);

        FuzzText WithText(List<char> text) => input with { Text = string.Concat(text) };
    }

    public override string Describe(FuzzText input) => $"{Literal.Of(input.Text)}\n{input.Given}";

    private static string Beginning(FuzzText? text) => text is null ? "" : text.Text[..Math.Min(60, text.Text.Length)];

    private static Fault? Explained(FuzzText input, ArticleModel article)
    {
        ExplainedArticle explained = ArticleReader.Explain(input.Text, input.Given);
        return explained.Article.Equals(article) && explained.Segments.Count == article.Segments.Count && explained.Quotations.Count == article.Quotations.Count
            ? null
            : new Fault("explained", "explained it gives another model");
    }

    private static ArticleModel Read(FuzzText input, out TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        ArticleModel article = ArticleReader.Read(input.Text, input.Given);
        time = Stopwatch.GetElapsedTime(start);
        return article;
    }

    /// <summary>Far more time than a reader needs whose time grows with the length alone, on any machine.</summary>
    private Fault? Slow(FuzzText input, TimeSpan time)
    {
        Interlocked.Add(ref _characters, input.Text.Length);
        TimeSpan allowed = s_timeForAny + (s_timeForThousand * (input.Text.Length / 1000.0));

        // Whatever else the machine does counts as well, but not every time.
        for (int again = 0; again < 5 && IsRemarkable(); again++)
        {
            Read(input, out TimeSpan next);
            time = next < time ? next : time;
        }

        if (input.Text.Length >= 1000)
        {
            lock (_slowest)
            {
                if (time.TotalSeconds / input.Text.Length is var perCharacter && perCharacter > _slowestLong.PerCharacter)
                    _slowestLong = (perCharacter, input);
            }
        }

        return time <= allowed ? null : new Fault("slow", string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F0} ms for {input.Text.Length} characters"));

        bool IsRemarkable() => time > allowed || (input.Text.Length >= 1000 && time.TotalSeconds / input.Text.Length > _slowestLong.PerCharacter);
    }
}
