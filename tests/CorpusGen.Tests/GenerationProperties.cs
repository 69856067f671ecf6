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
    public void Any_strings_compile_and_come_back() =>
        Prop.ForAll(s_corpora.ToArbitrary(), texts =>
            {
                TestProject project = TestProject.Empty;
                for (int i = 0; i < texts.Length; i++)
                    project = project.WithArticle($"articles/the-lantern/{i:00}.txt", texts[i]);
                Assert.Equal(texts, LoadedCorpus.Evaluate<string[]>(project, "Corpus.Articles.Select(article => article.Text).ToArray()"));
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(20));
}
