using CorpusGen.Diagnostics;
using CorpusGen.Parsing;
using CorpusGen.Text;
using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;
using CorpusGen.Text.Repairs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.CodeFixes.Articles;

/// <summary>An article file of a project, and how what is wrong with it can be put right.</summary>
internal sealed class ArticleDocument
{
    private readonly DocumentId _id;
    private readonly SourceText _text;
    private readonly ArticleRepairs _repairs;

    private ArticleDocument(TextDocument document, SourceText text, ArticleModel article)
    {
        _id = document.Id;
        _text = text;
        _repairs = new ArticleRepairs(article, document.FilePath ?? document.Name);
    }

    /// <summary>Reads the document as the analyzer did.</summary>
    public static async Task<ArticleDocument> Read(TextDocument document, CancellationToken cancellation)
    {
        SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return new ArticleDocument(document, text, ArticleReader.Read(text.ToString(), Given(document), cancellation));
    }

    /// <summary>The ways to put a finding right, the likeliest first.</summary>
    public List<Repair> RepairsOf(Diagnostic diagnostic)
    {
        TextSpan span = diagnostic.Location.SourceSpan;
        EquatableArray<string> arguments = diagnostic.Properties.TryGetValue(FixProperties.Setting, out string? setting) ? [setting!] : [];
        return _repairs.For(new Finding(diagnostic.Id, new TextRange(span.Start, span.End), arguments));
    }

    /// <summary>The solution with repairs made to this document, in the encoding that it has.</summary>
    public Solution Apply(IEnumerable<Repair> repairs, Solution solution) => solution.WithAdditionalDocumentText(
        _id,
        _text.WithChanges(_repairs.Edits(repairs).Select(edit => new TextChange(TextSpan.FromBounds(edit.Range.Start, edit.Range.End), edit.NewText))));

    /// <summary>The language decides what is a quotation; nothing else that the project states decides anything that is repaired.</summary>
    private static GivenFacts Given(TextDocument document)
    {
        AnalyzerOptions options = document.Project.AnalyzerOptions;
        AdditionalText? file = options.AdditionalFiles.FirstOrDefault(file => file.Path == document.FilePath);
        return new GivenFacts { Language = file is null ? null : StatedFacts.Of(file, options.AnalyzerConfigOptionsProvider)?.Language };
    }
}
