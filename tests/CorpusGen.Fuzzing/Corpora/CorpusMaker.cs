using System.Collections.Immutable;
using CorpusGen.Fuzzing.Texts;
using CorpusGen.Tests;
using CorpusGen.Text;

namespace CorpusGen.Fuzzing.Corpora;

/// <summary>Makes projects with a hundred odd articles in files of odd names, and now and then with many more.</summary>
internal sealed class CorpusMaker(Random random)
{
    private const int Articles = 100;

    /// <summary>Articles for every bucket, and for several tables in each.</summary>
    private const int ManyArticles = 3000;
    private const int LongestText = 4000;

    private static readonly string[] s_namespaces = ["Probe", "Probe", "Corpus", "Article", "System", "class.int", "1.2", "A..B", "Ünïcode.日本", "CorpusInternals", ""];

    private readonly TextMaker _texts = new(random);

    public FuzzCorpus Make()
    {
        Dictionary<string, FuzzArticle> articles = new(StringComparer.Ordinal);
        string[] outlets = [.. Enumerable.Range(0, 6).Select(_ => Name())];
        int count = random.Next(200) == 0 ? ManyArticles : Articles;
        while (articles.Count < count)
        {
            string path = "articles/" + (random.Next(8) == 0 ? "" : outlets[random.Next(outlets.Length)] + "/") + (random.Next(12) == 0 ? Name() + "/" : "") + Name() + ".txt";
            articles[path] = new FuzzArticle(path, _texts.Make(LongestText), Metadata());
        }

        return new FuzzCorpus(Properties().ToEquatableArray(), [.. articles.Values]);
    }

    private ImmutableDictionary<string, string> Metadata()
    {
        ImmutableDictionary<string, string> metadata = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in new[] { "Publisher", "Section", "Language" })
        {
            if (random.Next(12) == 0)
                metadata = metadata.Add(name, _texts.Piece());
        }

        return metadata;
    }

    private IEnumerable<(string Name, string Value)> Properties()
    {
        yield return ("RootNamespace", s_namespaces[random.Next(s_namespaces.Length)]);
        yield return ("CorpusGenPublic", random.Next(2) == 0 ? "true" : "false");
        yield return ("CorpusGenQuotationMembers", random.Next(2) == 0 ? "true" : "");
        yield return ("CorpusGenTextResource", random.Next(2) == 0 ? "true" : "");
        yield return ("PublishAot", random.Next(3) == 0 ? "true" : "");
    }

    /// <summary>A name of a file or folder; what divides folders, or is not allowed anywhere, becomes something else.</summary>
    private string Name()
    {
        string name = random.Next(3) switch
        {
            0 => HostileTexts.Names[random.Next(HostileTexts.Names.Count)],
            1 => _texts.Piece() + _texts.Piece(),
            _ => SampleArticles.Words[random.Next(SampleArticles.Words.Length)] + "-" + _texts.Piece(),
        };
        name = name.Replace('/', '-').Replace('\\', '-').Replace('\0', '-');
        return name is "" or "." or ".." ? "x" : name;
    }
}
