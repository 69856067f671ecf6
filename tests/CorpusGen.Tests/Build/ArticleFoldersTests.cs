using System.Collections.Immutable;
using CorpusGen.Parsing;
using CorpusGen.Tasks;
using CorpusGen.Tests.Harness;
using CorpusGen.Text.Metadata;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests.Build;

/// <summary>What the build tells the generator of folders is what the project says of each file in them.</summary>
public class ArticleFoldersTests
{
    private static readonly string[] s_none = ["", "", ""];
    private static readonly string[] s_echo = ["The Echo", "", "en"];
    private static readonly string[][] s_strange = [["The <Echo", "", ""], ["The Echo>", "", ""], ["The Echo; 2", "", ""], ["", "# 1", ""], ["", "Town\u2028Hall", ""], ["", "", "en "], ["a = b: %41", "", ""]];

    private static readonly Gen<(string Path, string[]? Marks)[]> s_files =
        from files in (
            from folders in Gen.Elements("a", "b", "a;b", "b<c", "c>d", "d #1", "e\u2028f", @"g\h", "i=j: k", "%41", " l ", "…").ListOf(3)
            from depth in Gen.Choose(0, 3)
            from name in Gen.Choose(0, 9)
            from marks in Gen.Frequency((9, Gen.Constant<string[]?>(s_none)), (3, Gen.Constant<string[]?>(s_echo)), (1, Gen.Elements<string[]?>(s_strange)), (1, Gen.Constant<string[]?>(null)))
            select (Path: "/p/" + string.Concat(folders.Take(depth).Select(folder => folder + "/")) + name, Marks: marks)).ListOf()
        select files.DistinctBy(file => file.Path).ToArray();

    [Fact]
    public void The_highest_folder_that_is_marked_throughout()
    {
        ArticleFolders found = Find(("/p/articles/a/1.txt", s_none), ("/p/articles/b/2.txt", s_none), ("/p/words.txt", null));
        Assert.Equal("/p/articles/<<<>", found.Folders);
        Assert.Empty(found.Others);
    }

    [Fact]
    public void Folders_are_told_apart_by_what_they_are_marked_with()
    {
        ArticleFolders found = Find(("/p/articles/a/1.txt", s_none), ("/p/articles/b/2.txt", s_echo), ("/p/articles/b/c/3.txt", s_echo));
        Assert.Equal("/p/articles/a/<<<>/p/articles/b/<The Echo<<en>", found.Folders);
        Assert.Empty(found.Others);
    }

    [Fact]
    public void Beside_what_is_no_article_and_where_a_build_works_each_file_is_told_of()
    {
        ArticleFolders found = Find(("/p/articles/1.txt", s_none), ("/p/articles/licence.txt", null), ("/p/2.txt", s_none), ("/p/obj/3.txt", s_none));
        Assert.Equal("", found.Folders);
        Assert.Equal([0, 2, 3], found.Others);
    }

    [Fact]
    public void Each_file_is_what_the_project_says() =>
        Prop.ForAll(s_files.ToArbitrary(), files =>
        {
            ArticleFolders found = Find(files);
            TestOptions options = new(ImmutableDictionary<string, string>.Empty.Add("CorpusGenArticleFolders", AsTheCompilerReads(found.Folders)), ImmutableDictionary<string, string>.Empty);
            for (int i = 0; i < files.Length; i++)
            {
                TestFile file = new(files[i].Path, TestFile.Text(""), found.Others.Contains(i) ? Metadata(files[i].Marks!) : ImmutableDictionary<string, string>.Empty);
                Assert.Equal(Stated(files[i].Marks), StatedFacts.Of(file, options));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    /// <summary>The compiler has the path of a file as the project lists it, from where the project is.</summary>
    [Theory]
    [InlineData("/p/tests/../articles/a/1.txt", true)]
    [InlineData("/p/./articles/./a.../1.txt", true)]
    [InlineData("/p//articles/1.txt", true)]
    [InlineData("/p/articles/../words.txt", false)]
    [InlineData("../../articles/1.txt", false)]
    [InlineData("/p/articles", false)]
    [InlineData(@"C:\P\Articles\1.txt", true)]
    [InlineData(@"C:\p\tests\..\articles/a/1.txt", true)]
    [InlineData(@"C:\p\article\1.txt", false)]
    public void A_file_is_found_by_whatever_way(string path, bool isArticle)
    {
        string folders = path[0] == '/' ? "/p/articles/<<<>" : @"C:\p\articles\<<<>";
        TestOptions options = new(ImmutableDictionary<string, string>.Empty.Add("CorpusGenArticleFolders", folders), ImmutableDictionary<string, string>.Empty);
        Assert.Equal(isArticle, StatedFacts.Of(new TestFile(path, TestFile.Text(""), ImmutableDictionary<string, string>.Empty), options) is not null);
    }

    /// <summary>Not to compare each file with as many folders.</summary>
    [Fact]
    public void Folders_are_a_hundred_at_most()
    {
        ArticleFolders found = Find([.. Enumerable.Range(0, 150).SelectMany(i => new[] { ($"/p/a/{i}/words.txt", null), ($"/p/a/{i}/b/1.txt", s_none), ($"/p/a/{i}/b/2.txt", (string[]?)s_none) })]);
        Assert.Equal(100, found.Folders.Count(c => c == '>'));
        Assert.Equal(100, found.Others.Length);
    }

    private static ArticleFolders Find(params (string Path, string[]? Marks)[] files) =>
        new([.. files.Select(file => file.Path)], [.. files.Select(file => file.Marks)], ["/p", "/p/obj/"]);

    private static string AsTheCompilerReads(string folders)
    {
        AnalyzerConfig config = AnalyzerConfig.Parse($"is_global = true\n{StatedFacts.Folders} = {folders}\n", "/p/obj/p.editorconfig");
        return AnalyzerConfigSet.Create(ImmutableArray.Create(config)).GlobalConfigOptions.AnalyzerOptions[StatedFacts.Folders];
    }

    private static ImmutableDictionary<string, string> Metadata(string[] marks) => ImmutableDictionary<string, string>.Empty
        .Add("CorpusGenArticle", "true").Add("Publisher", marks[0]).Add("Section", marks[1]).Add("Language", marks[2]);

    private static GivenFacts? Stated(string[]? marks) => marks?.Select(mark => mark == "" ? null : mark.Trim()).ToArray() is [var publisher, var section, var language]
        ? new GivenFacts { Publisher = publisher, Section = section, Language = language }
        : null;
}
