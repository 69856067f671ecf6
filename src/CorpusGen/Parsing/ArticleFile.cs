using System.Runtime.CompilerServices;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
using CorpusGen.Text.House;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Parsing;

/// <summary>An additional file that is an article, with what the project says of it.</summary>
internal sealed class ArticleFile
{
    /// <summary>
    /// Generator and analyzer read the same texts; each is read once. An editor keeps a text's object as long as
    /// the text is unchanged.
    /// </summary>
    private static readonly ConditionalWeakTable<SourceText, Known> s_known = new();

    private readonly AdditionalText _file;
    private readonly GivenFacts _given;
    private readonly int _sizeLimit;

    private ArticleFile(AdditionalText file, string path, GivenFacts given, int sizeLimit)
    {
        _file = file;
        Path = path;
        _given = given;
        _sizeLimit = sizeLimit;
    }

    /// <summary>The path relative to the project, with <c>/</c> between folders: the same on every machine.</summary>
    public string Path { get; }

    /// <summary>What the project asks of the article.</summary>
    public HouseRules HouseRules { get; private init; } = HouseRules.None;

    /// <summary>What the project asks that cannot be understood.</summary>
    public EquatableArray<InvalidSetting> InvalidSettings { get; private init; }

    /// <summary>The article that this file is, or null when it is none: only marked files are.</summary>
    public static ArticleFile? From(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        if (StatedFacts.Of(file, provider) is not { } given)
            return null;

        provider.GlobalOptions.TryGetValue("build_property.ProjectDir", out string? project);
        string path = RelativePath.Between(project ?? "", file.Path);
        List<InvalidSetting> invalid = [];
        return new ArticleFile(file, path, given with { FolderPublisher = PublisherFolder.Of(path) }, SizeLimit.Read(provider.GlobalOptions, out _))
        {
            HouseRules = HouseRulesReader.Read(HouseSettings(provider.GetOptions(file)), invalid),
            InvalidSettings = invalid.ToEquatableArray(),
        };
    }

    /// <summary>The file's lines, to be compared with those of the publisher's other articles; null where there are none.</summary>
    public ArticleLines? Lines(CancellationToken cancellation)
    {
        try
        {
            if (_file.GetText(cancellation) is not { } text || SizeLimit.Exceeded(text, _sizeLimit) is not null)
                return null;
            Known known = s_known.GetOrCreateValue(text);
            lock (known)
            {
                if (known.Lines is not { } lines || lines.Given != _given)
                    known.Lines = lines = new GivenLines(_given, ArticleLines.Of(text.ToString(), _given, cancellation));
                return lines.Lines;
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null; // reading the file says what is wrong
        }
    }

    /// <summary>Reads the file. Whatever goes wrong is this file's failure and no other's.</summary>
    /// <param name="repeated">The lines that the project's articles share.</param>
    /// <param name="text">The file's text, or null when it cannot be read.</param>
    /// <param name="failure">Why it gives no article, or null when it gives one.</param>
    /// <returns>What was read, or null when nothing was.</returns>
    public ArticleModel? Read(EquatableArray<RepeatedLines> repeated, CancellationToken cancellation, out SourceText? text, out FailedFile? failure)
    {
        text = null;
        try
        {
            text = _file.GetText(cancellation);
            if (text is null)
            {
                failure = NoArticle("it cannot be read");
                return null;
            }

            if (SizeLimit.Exceeded(text, _sizeLimit) is { } size)
            {
                failure = new FailedFile(_file.Path, RuleId.FileTooLarge, [$"{size}", $"{_sizeLimit}"]);
                return null;
            }

            ArticleModel article = Read(text, _given with { RepeatedLines = RepeatedLines.Of(Lines(cancellation), repeated) }, cancellation);
            failure = article.Rejection is { } reason ? NoArticle(reason) : null;
            return article;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failure = NoArticle($"the reader failed ({exception.GetType().Name}: {exception.Message}); please report it with the file");
            return null;
        }
    }

    private FailedFile NoArticle(string reason) => new(_file.Path, RuleId.NoArticle, [reason]);

    private ArticleModel Read(SourceText text, GivenFacts given, CancellationToken cancellation)
    {
        Known known = s_known.GetOrCreateValue(text);

        // Analyzers that ask for the same text at the same time wait for one reading.
        lock (known)
        {
            if (known.Reading is not { } reading || reading.Given != given)
            {
                ReadingEvents.Log.Reading(Path, text.Length);
                known.Reading = reading = new Reading(given, ArticleReader.Read(text.ToString(), given, cancellation));
            }

            return reading.Article;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> HouseSettings(AnalyzerConfigOptions options)
    {
        foreach (string key in options.Keys)
        {
            if (key.StartsWith(Settings.Prefix, StringComparison.OrdinalIgnoreCase) && options.TryGetValue(key, out string? value))
                yield return new KeyValuePair<string, string>(key, value);
        }
    }

    /// <summary>What was last made of a text.</summary>
    private sealed class Known
    {
        public GivenLines? Lines;
        public Reading? Reading;
    }

    private sealed record GivenLines(GivenFacts Given, ArticleLines? Lines);

    private sealed record Reading(GivenFacts Given, ArticleModel Article);
}
