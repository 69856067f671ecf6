using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using CorpusGen.Fuzzing.Running;
using CorpusGen.Model;
using CorpusGen.Text.Model;

namespace CorpusGen.Fuzzing.Corpora;

/// <summary>What the compiled corpus gives: what the model has, and each text as it went in.</summary>
internal static class LoadedArticles
{
    public static Fault? Unequal(Build build)
    {
        AssemblyLoadContext context = new("corpus", isCollectible: true);
        try
        {
            return Unequal(build, context.LoadFromStream(new MemoryStream(build.Image)));
        }
        finally
        {
            context.Unload();
        }
    }

    private static Fault? Unequal(Build build, Assembly assembly)
    {
        string space = build.Options.Namespace.Replace("@", "") + (build.Options.Namespace.Length > 0 ? "." : "");
        Type corpus = assembly.GetType(space + "Corpus", throwOnError: true)!;
        Dictionary<string, FuzzArticle> files = build.Corpus.Articles.ToDictionary(article => article.Path, StringComparer.Ordinal);
        Dictionary<string, ArticleModel> models = build.Articles.ToDictionary(entry => entry.Path, entry => entry.Article, StringComparer.Ordinal);
        foreach (object article in List(corpus.GetProperty("Articles")!.GetValue(null)!))
        {
            string path = Text(article, "SourcePath")!;
            if (!models.Remove(path, out ArticleModel? model))
                return new Fault("loaded articles", $"one more '{path}'");
            if (Text(article, "Text") != files[path].Text)
                return new Fault("loaded text", $"'{path}' comes back as another text");
            if (Text(article, "Headline") != model.Headline?.Text)
                return new Fault("loaded headline", $"'{path}' has the headline '{Text(article, "Headline")}', not '{model.Headline?.Text}'");
            string[] expected = [.. model.Quotations.Where(quotation => quotation.Parent < 0).Select(quotation => Shown(quotation.Range.In(model.Text), quotation.Speaker >= 0))];
            string[] quotes = [.. List(Get(article, "Quotes")!).Select(quote => Shown(Text(quote, "Text")!, Get(quote, "Speaker") is not null))];
            if (!expected.SequenceEqual(quotes))
                return new Fault("loaded quotations", $"'{path}' has the quotations {string.Join(" | ", quotes)}, not {string.Join(" | ", expected)}");
        }

        if (models.Count > 0)
            return new Fault("loaded articles", $"no '{models.Keys.First()}'");

        foreach (IndexPublisher publisher in build.Index.Publishers)
        {
            Type group = corpus.GetNestedType(publisher.Member)!;
            foreach (IndexArticle article in publisher.Articles.Select(article => build.Index.Articles[article]))
            {
                if (Text(group.GetProperty(article.Member)!.GetValue(null)!, "SourcePath") is var path && path != article.Summary.Path)
                    return new Fault("loaded members", $"{publisher.Member}.{article.Member} is '{path}', not '{article.Summary.Path}'");
            }
        }

        return null;
    }

    /// <summary>A speaker's name is another one where several articles know the same person.</summary>
    private static string Shown(string text, bool hasSpeaker) => $"“{text}” by {(hasSpeaker ? "someone" : "nobody")}";

    private static IEnumerable<object> List(object list) => ((IEnumerable)list).Cast<object>();

    private static string? Text(object of, string property) => (string?)Get(of, property);

    private static object? Get(object of, string property) => of.GetType().GetProperty(property)!.GetValue(of);
}
