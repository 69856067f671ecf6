using System.Diagnostics;
using CorpusGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests;

/// <summary>What an editor can offer to somebody who types.</summary>
public class CompletionTests
{
    private const string Code =
        """
        using System.Linq;

        namespace Probe
        {
            internal static class User
            {
                public static void Look(Article article, Quote quote, Speaker speaker)
                {
                    _ = article.Quotes;
                }
            }
        }
        """;

    [Fact]
    public void The_namespace_holds_what_a_user_needs_and_one_name_for_all_else() =>
        Assert.Equal(
            ["Article", "Author", "Byline", "BylineKind", "Corpus", "CorpusInternals", "Image", "Paragraph", "QuotationKind", "Quote", "Section", "Segment", "SegmentKind", "Sentence", "Speaker", "SpeakerKind", "User"],
            Names(new Editor(TestArticles.Project).In("Probe")));

    [Fact]
    public void Corpus_offers_its_outlets_beside_its_queries() =>
        Assert.Equal(
            ["Articles", "Authors", "Between", "ByAuthor", "ByPublisher", "Find", "HarbourPost", "Publishers", "Quotes", "QuotesBy", "QuotesContaining", "Speakers", "TheLantern", "TryFind"],
            Names(new Editor(TestArticles.Project).After("Probe.Corpus")));

    [Fact]
    public void An_outlet_offers_its_articles() =>
        Assert.Equal(
            ["Articles", "CouncilVotesForANewBridge", "Quotes", "StraßenmarktBleibtAmKai"],
            Names(new Editor(TestArticles.Project).After("Probe.Corpus+TheLantern")));

    [Fact]
    public void Quotations_are_offered_by_their_first_words()
    {
        Editor editor = new(TestArticles.Project);
        Assert.Equal(["CouncilVotesForANewBridge", "StraßenmarktBleibtAmKai"], Names(editor.After("Probe.Corpus+TheLantern+Quotes")));
        Assert.Equal(["ItWillCostLessThanTheFerry", "ThatIsNotWhatTheReportSays"], Names(editor.After("Probe.Corpus+TheLantern+Quotes+CouncilVotesForANewBridge")));
    }

    [Fact]
    public void Speakers_and_authors_are_offered_by_name()
    {
        Editor editor = new(TestArticles.Project);
        Assert.Equal(["All", "Find", "InesOttaway", "JörgÄbli", "LenaBrandt", "Ottaway"], Names(editor.After("Probe.Corpus+Speakers")));
        Assert.Equal(["All", "Find", "InesMarlow", "PavelDorn"], Names(editor.After("Probe.Corpus+Authors")));
    }

    [Theory]
    [InlineData("Probe.Article", "AlternativeHeadline Authors Body Bylines DateModified DatePublished Dateline Headline Images IsTruncated Keywords Kicker Language ModifiedAt Paragraphs PublishedAt Publisher Quotes Section Sections Segments Sentences Slug SourcePath Speakers Text Url WordCount")]
    [InlineData("Probe.Quote", "Article AsSpan Confidence ContinuesPrevious Cue CueSpan Decision Kind Mention MentionSpan Nested Paragraph Parent Span Speaker Text")]
    [InlineData("Probe.Speaker", "Aliases Kind Name Quotes")]
    public void An_object_offers_its_properties(string type, string names) =>
        Assert.Equal(names.Split(' '), Names(new Editor(TestArticles.Project).On(type)));

    /// <summary>After <c>article.Quotes.</c> a user sees a list of the framework, and nothing of ours that would extend it.</summary>
    [Fact]
    public void Lists_offer_what_lists_offer()
    {
        Editor editor = new(TestArticles.Project);
        ITypeSymbol list = ((IPropertySymbol)editor.On("Probe.Article").Single(symbol => symbol.Name == "Quotes")).Type;
        Assert.Equal("System.Collections.Generic.IReadOnlyList<Probe.Quote>", list.ToDisplayString());
        Assert.DoesNotContain(editor.On(list), symbol => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, editor.Assembly));
        Assert.Contains("Where", Names(editor.On(list)));
    }

    [Fact]
    public void Everything_that_is_offered_says_what_it_is()
    {
        Editor editor = new(TestArticles.Project);
        IEnumerable<ISymbol> types = editor.In("Probe").Where(symbol => symbol.Name is not ("CorpusInternals" or "User"));
        IEnumerable<ISymbol> members = types.SelectMany(WithMembers);
        Assert.Empty(members
            .Where(symbol => symbol is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false } && symbol is not IMethodSymbol { AssociatedSymbol: not null })
            .Where(symbol => !symbol.GetDocumentationCommentXml(cancellationToken: TestContext.Current.CancellationToken)!.Contains("<summary>", StringComparison.Ordinal))
            .Select(symbol => symbol.ToDisplayString()));
    }

    [Fact]
    public void Ten_thousand_articles_are_offered_at_once()
    {
        Editor editor = new(TestProject.Empty.WithArticles(Enumerable.Range(0, 10_000).Select(i => (
            $"articles/outlet-{i % 3}/story-{i:00000}.txt",
            $"Story number {i} of the year\n\n“It is number {i} of them all,” said Speaker Name{i % 500}, who had counted.\n"))));
        foreach (string type in new[] { "Probe.Corpus", "Probe.Corpus+Outlet0", "Probe.Corpus+Speakers" })
        {
            Assert.True(editor.After(type).Count > 4);
            TimeSpan best = Enumerable.Range(0, 5).Min(_ =>
            {
                long start = Stopwatch.GetTimestamp();
                editor.After(type);
                return Stopwatch.GetElapsedTime(start);
            });
            Assert.True(best < TimeSpan.FromMilliseconds(100), $"{type}: {best}");
        }
    }

    private static IEnumerable<ISymbol> WithMembers(ISymbol symbol) =>
        symbol is INamedTypeSymbol type ? type.GetMembers().SelectMany(WithMembers).Append(type) : [symbol];

    private static IEnumerable<string> Names(IEnumerable<ISymbol> symbols) => symbols.Select(symbol => symbol.Name).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Somebody who types in a file of a project.</summary>
    private sealed class Editor
    {
        private readonly SemanticModel _model;
        private readonly int _position;

        public Editor(TestProject project)
        {
            project = project.WithSource(Code);
            _model = project.Run().Output.GetSemanticModel(project.Sources.Single());
            _position = Code.IndexOf("_ =", StringComparison.Ordinal);
        }

        public IAssemblySymbol Assembly => _model.Compilation.Assembly;

        /// <summary>What this project adds to a namespace.</summary>
        public IReadOnlyList<ISymbol> In(string name) =>
            [.. _model.LookupNamespacesAndTypes(_position).Where(symbol => symbol.ContainingNamespace?.ToDisplayString() == name)];

        /// <summary>What can follow the name of a type.</summary>
        public IReadOnlyList<ISymbol> After(string type) =>
            [.. _model.LookupStaticMembers(_position, Type(type)).Where(symbol => symbol.ContainingType?.SpecialType != SpecialType.System_Object)];

        /// <summary>What can follow an object of a type.</summary>
        public IReadOnlyList<ISymbol> On(string type) => On(Type(type));

        public IReadOnlyList<ISymbol> On(ITypeSymbol type) =>
            [.. _model.LookupSymbols(_position, type, includeReducedExtensionMethods: true)
                .Where(symbol => !symbol.IsStatic && symbol.Name != "ToString" && symbol.ContainingType?.SpecialType != SpecialType.System_Object)];

        private INamedTypeSymbol Type(string name) => Assembly.GetTypeByMetadataName(name)!;
    }
}
