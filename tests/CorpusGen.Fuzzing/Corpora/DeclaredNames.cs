using System.Globalization;
using CorpusGen.Emission;
using CorpusGen.Fuzzing.Running;
using CorpusGen.Model;
using CorpusGen.Parsing;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Fuzzing.Corpora;

/// <summary>What the generated code declares: nothing but what every corpus has and what the model names.</summary>
internal static class DeclaredNames
{
    public static Fault? Unexpected(Build build)
    {
        List<string> declared = Of(build), expected = [.. Of(build.Empty), .. OfModel(build)];
        declared.Sort(StringComparer.Ordinal);
        expected.Sort(StringComparer.Ordinal);
        if (declared.SequenceEqual(expected))
            return null;
        return new Fault("declared names", $"too many: {string.Join(", ", Beyond(declared, expected))}\nmissing: {string.Join(", ", Beyond(expected, declared))}");
    }

    private static List<string> Of(Build build)
    {
        List<string> names = [];
        Add(build.Output.Assembly.GlobalNamespace, "");
        return names;

        void Add(INamespaceOrTypeSymbol parent, string prefix)
        {
            foreach (ISymbol member in parent.GetMembers())
            {
                if (member.IsImplicitlyDeclared || member is IMethodSymbol { AssociatedSymbol: not null })
                    continue;
                string name = prefix + member.Name;
                names.Add(name);
                if (member is INamespaceOrTypeSymbol inner)
                    Add(inner, name + ".");
            }
        }
    }

    private static IEnumerable<string> OfModel(Build build)
    {
        CorpusIndex index = build.Index;
        string space = build.Options.Namespace.Replace("@", "") + (build.Options.Namespace.Length > 0 ? "." : "");
        List<string> names = [];
        foreach (IndexPublisher publisher in index.Publishers)
        {
            names.Add(publisher.Member);
            if (publisher.Name is not null)
                names.Add(publisher.Member + ".Articles");
            names.AddRange(publisher.Articles.Select(article => $"{publisher.Member}.{index.Articles[article].Member}"));
        }

        QuotationGroup[] groups = [.. QuotationBucket.Distribute([.. build.Articles.Select(article => article.Quotations)], index, build.Options.QuotationMembers).SelectMany(bucket => bucket.Groups)];
        names.AddRange(groups.Select(group => group.Publisher + ".Quotes").Distinct(StringComparer.Ordinal));
        foreach (QuotationGroup group in groups)
        {
            names.Add($"{group.Publisher}.Quotes.{group.Article}");
            names.AddRange(group.Quotations.Select(quotation => $"{group.Publisher}.Quotes.{group.Article}.{quotation.Member}"));
        }

        names.AddRange(index.Authors.Select(author => "Authors." + author.Member));
        names.AddRange(index.Speakers.Select(speaker => "Speakers." + speaker.Member));

        Bucket[] buckets = [.. Bucket.Distribute([.. build.Articles]).Where(bucket => bucket.Articles.Count > 0)];
        IEnumerable<string> internals = buckets.SelectMany(bucket => TextsOf(bucket, build.Options))
            .Concat(buckets.Select(bucket => bucket.Number / IndexEmitter.TypesInMethod).Distinct().Select(group => $"CorpusIndex.{(build.Options.IsNative ? "Load" : "Bucket")}In{group.ToString(CultureInfo.InvariantCulture)}"));
        return names.Select(name => space + "Corpus." + name).Concat(internals.Select(name => space + "CorpusInternals." + name));
    }

    private static IEnumerable<string> TextsOf(Bucket bucket, CorpusOptions options)
    {
        string name = BucketEmitter.ClassName(bucket.Number);
        if (options.IsNative)
            return [name, name + "." + BucketEmitter.Find];
        int articles = BucketEmitter.ArticlesInTable(options);
        IEnumerable<string> tables = Enumerable.Range(0, (bucket.Articles.Count + articles - 1) / articles)
            .SelectMany(table => new[] { "Facts", "Quotes", "Body" }, (table, kind) => kind + table.ToString(CultureInfo.InvariantCulture));
        IEnumerable<string> texts = options.HasTextResource ? ["Keys0"] : bucket.Articles.Select((_, slot) => "Text" + slot.ToString(CultureInfo.InvariantCulture));
        return tables.Concat(texts).Select(member => $"{name}.{member}").Append(name);
    }

    /// <summary>What the first list has more often than the second.</summary>
    private static IEnumerable<string> Beyond(List<string> first, List<string> second)
    {
        List<string> rest = [.. first];
        foreach (string name in second)
            rest.Remove(name);
        return rest.Take(20);
    }
}
