using CorpusGen.Model;
using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Tests;

/// <summary>Articles with everything that a model may hold, in every combination; the same for the same seed.</summary>
internal sealed class RandomArticle
{
    private static readonly SpeakerModel[] s_speakers =
    [
        new("Ines Ottaway", ["Ines", "Ottaway"], SpeakerKind.Person),
        new("the council", [], SpeakerKind.Organization),
        new("*/ </summary> \"Ä\" \u2028", ["\0", "\\"], SpeakerKind.Group),
        new("Report 2 \uD800", [], SpeakerKind.Document),
        new("日本語", ["にほんご"], SpeakerKind.Person),
    ];

    private readonly Random _random;
    private readonly string _text;

    private RandomArticle(Random random)
    {
        _random = random;
        string[] pieces = [.. HostileTexts.Pieces, "The ferry ", "is back. ", "said ", "she "];
        _text = string.Concat(random.GetItems(pieces, random.Next(1, 80)));
    }

    public static ArticleEntry Make(Random random, int number)
    {
        RandomArticle article = new(random);
        return new ArticleEntry($"articles/the-lantern/{number}.txt", article.Make());
    }

    private ArticleModel Make() => new()
    {
        Text = _text,
        Headline = MaybeFact(),
        AlternativeHeadline = MaybeFact(),
        Kicker = MaybeFact(),
        Dateline = MaybeFact(),
        Publisher = Maybe(() => new Fact(Pick("The Lantern", "Post & Courier", "\"*/\""), null)),
        Section = MaybeFact(),
        Url = MaybeFact(),
        Language = MaybeFact(),
        DatePublished = MaybeDate(),
        DateModified = MaybeDate(),
        Keywords = Several(Fact),
        Bylines = Several(() => new BylineModel(Fact().Text, MaybeFact()?.Text, MaybeFact()?.Text, Any<BylineKind>(), MaybeRange()) { Biography = MaybeFact(), Contact = MaybeFact() }),
        Segments = Segments().ToEquatableArray(),
        Sentences = Several(Range),
        Images = Several(() => new ImageModel(MaybeRange(), MaybeRange())),
        Speakers = s_speakers.ToEquatableArray(),
        Quotations = Quotations().ToEquatableArray(),
        WordCount = _random.Next(100_000),
        IsTruncated = _random.Next(2) == 0,
    };

    private IEnumerable<Segment> Segments()
    {
        for (int at = 0; at < _text.Length;)
        {
            int end = _random.Next(at + 1, _text.Length + 1);
            yield return new Segment(Any<SegmentKind>(), new TextRange(at, end));
            at = end;
        }
    }

    private IEnumerable<QuotationModel> Quotations()
    {
        int count = _random.Next(6);
        for (int i = 0; i < count; i++)
        {
            yield return new QuotationModel(
                Range(),
                Any<QuotationKind>(),
                _random.Next(-1, s_speakers.Length),
                MaybeRange(),
                MaybeRange(),
                ContinuesPrevious: _random.Next(2) == 0,
                Parent: _random.Next(-1, i),
                Pick("cue", "follow-up", "front matter"),
                _random.Next(1001) / 1000.0);
        }
    }

    private Fact Fact()
    {
        TextRange range = Range();
        return _random.Next(3) switch
        {
            0 => new Fact(range.In(_text), range),
            1 => new Fact("stated otherwise " + range.In(_text), range),
            _ => new Fact(Pick("", "from outside", "\0", "</summary> */ \"\"\" {0}", "\uDC00"), null),
        };
    }

    private DateFact? MaybeDate() => Maybe(() => new DateFact(
        new DateTime(_random.Next(1, 10_000), _random.Next(1, 13), _random.Next(1, 29), 0, 0, 0, DateTimeKind.Unspecified),
        _random.Next(2) == 0 ? null : TimeSpan.FromMinutes(_random.Next(24 * 60)),
        _random.Next(2) == 0 ? null : TimeSpan.FromMinutes(_random.Next(-12 * 60, 14 * 60)),
        null));

    private TextRange Range()
    {
        int start = _random.Next(_text.Length + 1);
        return new TextRange(start, _random.Next(start, _text.Length + 1));
    }

    private TextRange? MaybeRange() => _random.Next(3) == 0 ? null : Range();

    private Fact? MaybeFact() => Maybe(Fact);

    private T? Maybe<T>(Func<T> make)
        where T : class => _random.Next(3) == 0 ? null : make();

    private EquatableArray<T> Several<T>(Func<T> make) => Enumerable.Range(0, _random.Next(4)).Select(_ => make()).ToEquatableArray();

    private T Any<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];
}
