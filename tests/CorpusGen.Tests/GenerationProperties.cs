using CorpusGen.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Tests;

/// <summary>What holds for the code that any strings give.</summary>
public class GenerationProperties
{
    private static readonly Gen<string> s_texts =
        Gen.Frequency(
                (5, Gen.Elements("Anna Weller", "said", "By ", "The ferry", " ", ". ", ", ", "“", "”", "\n\n", "headline: ", "publisher: ", "authors:\n- ")),
                (4, Gen.Elements(HostileTexts.Pieces.ToArray())),
                (1, ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString())))
            .ListOf()
            .Select(pieces => string.Concat(pieces));

    /// <summary>Each corpus holds thirty of them, since it is the compiling that takes the time.</summary>
    private static readonly Gen<string[]> s_corpora =
        from texts in s_texts.ArrayOf(30)
        from heads in Gen.Elements("", "---\nheadline: ", "---\npublisher: \"", "Title ").ArrayOf(30)
        select texts.Zip(heads, (text, head) => head + text).ToArray();

    [Fact]
    public void Any_strings_compile_and_come_back_or_are_said_to_be_no_article() =>
        Prop.ForAll(s_corpora.ToArbitrary(), texts =>
            {
                Dictionary<string, string> files = texts.Select((text, i) => ($"articles/the-lantern/{i:00}.txt", text)).ToDictionary();
                using LoadedCorpus corpus = LoadedCorpus.Of(files.Aggregate(TestProject.Empty.WithTextResource(texts[0].Length % 2 == 0).WithNative(texts[1].Length % 2 == 0), (project, file) => project.WithArticle(file.Key, file.Value)));
                Assert.Equal(files.Keys, corpus.Texts.Keys.Concat(corpus.Run.FailedFiles).Order(StringComparer.Ordinal));
                Assert.All(corpus.Texts, file => Assert.Equal(files[file.Key], file.Value));
                Assert.True(corpus.Texts.Count > texts.Length / 2, "Most of these are articles.");
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
}
