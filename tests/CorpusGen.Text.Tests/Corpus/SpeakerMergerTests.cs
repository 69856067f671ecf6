using CorpusGen.Text.Corpus;
using CorpusGen.Text.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Text.Tests.Corpus;

public class SpeakerMergerTests
{
    /// <summary>Articles made of names that could be taken for each other.</summary>
    private static readonly Gen<ArticleSpeakers[]> s_corpora =
        Gen.Zip(
                Gen.Elements<string?>("The Lantern", "Harbour Post", null),
                Gen.Elements(
                        Person("Ana Costa", "Costa"), Person("Ana R. Costa"), Person("Ana Rosa Costa"), Person("Ana M. Costa"), Person("Dr. Ana Costa"), Person("ANA COSTA"),
                        Person("Costa"), Person("Bo Costa Jr."), Person("Bo Costa"), Person("Ana"), Person("Lund"), Person("Ida Lund"), Person("spokesman for Ida Lund"),
                        Body("Harbour Workers Union", "HWU"), Body("HWU"), Body("Herring Watch Unit", "HWU"), Person(""), Person("."), Person("日本"))
                    .ListOf()
                    .Select(speakers => speakers.Distinct().ToArray()))
            .Select(pair => new ArticleSpeakers(pair.Item1, pair.Item2.ToEquatableArray()))
            .ArrayOf();

    [Theory]
    [InlineData("Ana Costa", "Ana Costa")]
    [InlineData("Reuters", "REUTERS")]
    [InlineData("Ana Costa", "Ana R. Costa")]
    [InlineData("Ana R. Costa", "Ana Rosa Costa")]
    [InlineData("Ana Costa", "Dr. Ana Costa")]
    [InlineData("José Ibáñez", "Jose Ibanez")]
    [InlineData("J. D. Marsh", "J.D. Marsh")]
    [InlineData("J. D. Marsh", "JD Marsh")]
    [InlineData("Rana el-Hadid", "Rana Hadid")]
    [InlineData("Ana Costa", "Costa")]
    [InlineData("Ida von der Heide", "von der Heide")]
    public void Two_names_of_one_person(string one, string other)
    {
        EquatableArray<MergedSpeaker> merged = new SpeakerMerger().Merge([Article(Person(one)), Article(Person(other))], out int[][] places);

        Assert.Single(merged);
        Assert.Equal([0, 0], places.Select(article => Assert.Single(article)));
    }

    [Theory]
    [InlineData("Ana Costa", "Bo Costa")]
    [InlineData("Ana Costa", "Ana")]
    [InlineData("Ana Costa", "Ana Lund")]
    [InlineData("Ana R. Costa", "Ana M. Costa")]
    [InlineData("Bo Costa", "Bo Costa Jr.")]
    [InlineData("Ana Costa", "Lady Costa")]
    [InlineData("Ana Costa", "spokesman for Costa")]
    [InlineData("officials", "city officials")]
    public void Names_of_two_persons(string one, string other) =>
        Assert.Equal(2, new SpeakerMerger().Merge([Article(Person(one)), Article(Person(other))], out _).Count);

    [Fact]
    public void A_speaker_is_what_most_articles_take_it_for_and_of_as_many_the_first()
    {
        Assert.Equal(SpeakerKind.Organization, Kind(Person("Costa"), Body("Costa"), Body("Costa")));
        Assert.Equal(SpeakerKind.Organization, Kind(Body("Costa"), Body("Costa"), Person("Costa")));
        Assert.Equal(SpeakerKind.Person, Kind(Body("Costa"), Person("Costa")));
        Assert.Equal(SpeakerKind.Person, Kind(Person("Costa"), Body("Costa")));

        static SpeakerKind Kind(params SpeakerModel[] speakers) =>
            Assert.Single(new SpeakerMerger().Merge([.. speakers.Select(speaker => Article(speaker))], out _)).Kind;
    }

    [Fact]
    public void A_speaker_is_shown_as_stated_or_else_without_title_and_capitals()
    {
        Assert.Equal("Ana Costa", Name(Person("ANA COSTA"), Person("Dr. Ana Costa"), Person("Ana Costa")));
        Assert.Equal("Ana Costa", Name(Person("Ana Costa"), Person("ANA COSTA")));
        Assert.Equal("ANA COSTA", Name(Person("Ana Costa"), Person("ANA COSTA") with { IsStated = true }, Person("Ana Costa")));
        Assert.Equal("Dr. Ana Costa", Name(Person("Dr. Ana Costa") with { IsStated = true }, Person("Ana Costa")));

        static string Name(params SpeakerModel[] speakers) =>
            Assert.Single(new SpeakerMerger().Merge([.. speakers.Select(speaker => Article(speaker))], out _)).Name;
    }

    [Fact]
    public void A_surname_joins_no_one_where_two_bear_it()
    {
        EquatableArray<MergedSpeaker> merged = new SpeakerMerger().Merge([Article(Person("Ana Costa")), Article(Person("Bo Costa")), Article(Person("Costa"))], out _);

        Assert.Equal(["Ana Costa", "Bo Costa", "Costa"], merged.Select(speaker => speaker.Name));
    }

    [Fact]
    public void A_surname_joins_no_one_of_another_outlet() =>
        Assert.Equal(2, new SpeakerMerger().Merge([new ArticleSpeakers("The Lantern", [Person("Ana Costa")]), new ArticleSpeakers("Harbour Post", [Person("Costa")])], out _).Count);

    [Fact]
    public void Whom_one_article_tells_apart_are_two()
    {
        Assert.Equal(2, new SpeakerMerger().Merge([Article(Person("Ana Costa"), Person("Costa"))], out _).Count);
        Assert.Equal(2, new SpeakerMerger().Merge([Article(Person("Ana Costa"), Person("Ana R. Costa"))], out _).Count);
    }

    [Fact]
    public void A_short_form_of_two_joins_neither() =>
        Assert.Equal(3, new SpeakerMerger().Merge([Article(Person("Ana R. Costa")), Article(Person("Ana M. Costa")), Article(Person("Ana Costa"))], out _).Count);

    [Fact]
    public void An_acronym_joins_the_only_body_that_bears_it()
    {
        ArticleSpeakers[] articles = [Article(Body("Harbour Workers Union", "HWU")), Article(Body("HWU"))];

        MergedSpeaker union = Assert.Single(new SpeakerMerger().Merge(articles, out _));
        Assert.Equal("Harbour Workers Union", union.Name);
        Assert.Equal(["HWU"], union.Aliases);
        Assert.Equal(3, new SpeakerMerger().Merge([.. articles, Article(Body("Herring Watch Unit", "HWU"))], out _).Count);
    }

    [Fact]
    public void The_name_that_most_articles_give_is_shown_and_the_others_are_aliases()
    {
        MergedSpeaker costa = Assert.Single(new SpeakerMerger().Merge(
            [Article(Person("Costa")), Article(Person("Ana R. Costa", "Costa", "Ana")), Article(Person("Ana Costa")), Article(Person("Ana Costa")), Article(Person("Costa")), Article(Person("Costa"))],
            out _));

        Assert.Equal("Ana Costa", costa.Name);
        Assert.Equal(["Ana", "Ana R. Costa", "Costa"], costa.Aliases);
    }

    [Fact]
    public void The_name_that_front_matter_gives_is_shown()
    {
        MergedSpeaker costa = Assert.Single(new SpeakerMerger().Merge(
            [Article(Person("Ana Costa")), Article(Person("Ana Costa")), Article(Person("Ana Rosa Costa") with { IsStated = true })], out _));

        Assert.Equal("Ana Rosa Costa", costa.Name);
    }

    [Fact]
    public void The_order_of_the_articles_does_not_matter() => Prop.ForAll(
        s_corpora.SelectMany(corpus => Gen.Shuffle(Enumerable.Range(0, corpus.Length).ToArray()).Select(order => (corpus, order))).ToArbitrary(),
        given =>
        {
            EquatableArray<MergedSpeaker> merged = new SpeakerMerger().Merge(given.corpus, out int[][] places);
            EquatableArray<MergedSpeaker> again = new SpeakerMerger().Merge([.. given.order.Select(i => given.corpus[i])], out int[][] placesAgain);

            Assert.Equal(merged, again);
            Assert.Equal(given.order.Select(i => places[i]), placesAgain);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void What_was_merged_before_does_not_matter() => Prop.ForAll(s_corpora.ArrayOf(3).ToArbitrary(), corpora =>
    {
        SpeakerMerger merger = new();
        foreach (ArticleSpeakers[] corpus in corpora)
        {
            EquatableArray<MergedSpeaker> merged = merger.Merge(corpus, out int[][] places);
            Assert.Equal(new SpeakerMerger().Merge(corpus, out int[][] placesAtFirst), merged);
            Assert.Equal(placesAtFirst, places);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void A_name_of_many_spellings_has_all_of_them_as_aliases()
    {
        string[] spellings = [.. Enumerable.Range(0, 1 << 6).Select(number => string.Concat("abcdef".Select((letter, i) => (number >> i & 1) == 0 ? letter : char.ToUpperInvariant(letter))))];
        MergedSpeaker speaker = Assert.Single(new SpeakerMerger().Merge([.. spellings.Concat(spellings).Select(spelling => new ArticleSpeakers(spelling, [Body(spelling)]))], out _));

        Assert.Equal(spellings.Order(StringComparer.Ordinal), speaker.Aliases.Append(speaker.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_speaker_is_found_under_its_name() => Prop.ForAll(s_corpora.ToArbitrary(), corpus =>
    {
        EquatableArray<MergedSpeaker> merged = new SpeakerMerger().Merge(corpus, out int[][] places);
        for (int i = 0; i < corpus.Length; i++)
        {
            for (int j = 0; j < corpus[i].Speakers.Count; j++)
            {
                MergedSpeaker speaker = merged[places[i][j]];
                Assert.Contains(corpus[i].Speakers[j].Name, speaker.Aliases.Append(speaker.Name));
            }
        }

        Assert.Equal(merged.Count, merged.Select(speaker => speaker.Name).Distinct().Count());
        Assert.Equal(merged.Select(speaker => speaker.Name).Order(StringComparer.Ordinal), merged.Select(speaker => speaker.Name));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static ArticleSpeakers Article(params SpeakerModel[] speakers) => new("The Lantern", speakers.ToEquatableArray());

    private static SpeakerModel Person(string name, params string[] aliases) => new(name, aliases.ToEquatableArray(), SpeakerKind.Person);

    private static SpeakerModel Body(string name, params string[] aliases) => new(name, aliases.ToEquatableArray(), SpeakerKind.Organization);
}
