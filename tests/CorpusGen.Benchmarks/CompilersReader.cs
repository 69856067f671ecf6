using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Loader;
using CorpusGen.Text;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Benchmarks;

/// <summary>The reader as the compiler loads it, built for netstandard2.0, beside the one that this program is built with.</summary>
internal static class CompilersReader
{
    /// <summary>Reads an article with that build and counts its quotations.</summary>
    public static Func<string, int> Load()
    {
        AssemblyLoadContext context = new("netstandard2.0");
        Assembly assembly = context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "netstandard2.0", "CorpusGen.Text.dll"));
        MethodInfo read = assembly.GetType(typeof(ArticleReader).FullName!, throwOnError: true)!.GetMethod(nameof(ArticleReader.Read))!;
        Type given = assembly.GetType(typeof(GivenFacts).FullName!, throwOnError: true)!;
        ParameterExpression text = Expression.Parameter(typeof(string));
        Expression article = Expression.Call(read, text, Expression.Property(null, given, nameof(GivenFacts.None)), Expression.Default(typeof(CancellationToken)));
        Expression quotations = Expression.Property(article, nameof(ArticleModel.Quotations));
        return Expression.Lambda<Func<string, int>>(Expression.Property(quotations, nameof(ArticleModel.Quotations.Count)), text).Compile();
    }
}
