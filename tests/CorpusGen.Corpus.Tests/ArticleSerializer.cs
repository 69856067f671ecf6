using System.Diagnostics.CodeAnalysis;
using CorpusGen.Corpus.Tests;
using Xunit.Sdk;

[assembly: RegisterXunitSerializer(typeof(ArticleSerializer), typeof(Article))]

namespace CorpusGen.Corpus.Tests;

/// <summary>As docs/usage.md shows it.</summary>
public sealed class ArticleSerializer : IXunitSerializer
{
    public bool IsSerializable(Type type, object? value, [NotNullWhen(false)] out string? failureReason)
    {
        failureReason = null;
        return true;
    }

    public string Serialize(object value) => ((Article)value).Slug;

    public object Deserialize(Type type, string serializedValue) => Corpus.Find(serializedValue);
}
