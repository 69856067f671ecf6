using System.Globalization;
using System.Runtime.CompilerServices;
using CorpusGen.Text;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Parsing;

/// <summary>An additional file that is an article, with what the project says of it.</summary>
internal sealed class ArticleFile
{
    /// <summary>A longer text would not fit the assembly's heap of string literals beside the rest of a corpus.</summary>
    public const int MaxLength = 4_000_000;

    /// <summary>
    /// Generator and analyzer read the same texts; each is read once. An editor keeps a text's object as long as
    /// the text is unchanged.
    /// </summary>
    private static readonly ConditionalWeakTable<SourceText, LastReading> s_readings = new();

    private readonly AdditionalText _file;
    private readonly GivenFacts _given;

    private ArticleFile(AdditionalText file, string path, GivenFacts given)
    {
        _file = file;
        FilePath = file.Path;
        Path = path;
        _given = given;
    }

    /// <summary>The path as the compiler names it.</summary>
    public string FilePath { get; }

    /// <summary>The path relative to the project, with <c>/</c> between folders: the same on every machine.</summary>
    public string Path { get; }

    /// <summary>The article that this file is, or null when it is none: only marked files are.</summary>
    public static ArticleFile? From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        AnalyzerConfigOptions options = provider.GetOptions(file);
        if (!string.Equals(Metadata(options, "CorpusGenArticle"), "true", StringComparison.OrdinalIgnoreCase))
            return null;

        provider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? project);
        string path = RelativePath.Between(project ?? "", file.Path);
        GivenFacts given = new()
        {
            Publisher = Metadata(options, "Publisher") ?? PublisherFolder.Of(path),
            Section = Metadata(options, "Section"),
            Language = Metadata(options, "Language"),
        };
        return new ArticleFile(file, path, given);
    }

    /// <summary>Reads the file. Whatever goes wrong is this file's failure and no other's.</summary>
    /// <param name="text">The file's text, or null when it cannot be read.</param>
    /// <param name="failure">Why it gives no article, or null when it gives one.</param>
    /// <returns>What was read, or null when nothing was.</returns>
    public ArticleModel? Read(CancellationToken cancellation, out SourceText? text, out string? failure)
    {
        text = null;
        try
        {
            text = _file.GetText(cancellation);
            failure = text is null ? "it cannot be read" : text.Length > MaxLength ? TooLong(text.Length) : null;
            if (failure is not null)
                return null;
            ArticleModel article = Read(text!, cancellation);
            failure = article.Rejection;
            return article;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failure = $"the reader failed ({exception.GetType().Name}: {exception.Message}); please report it with the file";
            return null;
        }
    }

    private static string TooLong(int length) =>
        string.Format(CultureInfo.InvariantCulture, "it has {0:N0} characters and the limit is {1:N0}; divide it", length, MaxLength);

    private ArticleModel Read(SourceText text, CancellationToken cancellation)
    {
        LastReading last = s_readings.GetOrCreateValue(text);

        // Analyzers that ask for the same text at the same time wait for one reading.
        lock (last)
        {
            if (last.Value is not { } reading || reading.Given != _given)
            {
                ReadingEvents.Log.Reading(Path, text.Length);
                last.Value = reading = new Reading(_given, ArticleReader.Read(text.ToString(), _given, cancellation));
            }

            return reading.Article;
        }
    }

    private static string? Metadata(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.AdditionalFiles." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;

    private sealed class LastReading
    {
        public Reading? Value;
    }

    private sealed record Reading(GivenFacts Given, ArticleModel Article);
}
