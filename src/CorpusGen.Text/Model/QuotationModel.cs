namespace CorpusGen.Text.Model;

/// <summary>A quotation: what stands between one pair of marks, within one paragraph.</summary>
/// <param name="Range">The words inside the marks, marks left out.</param>
/// <param name="Kind">How it sits in its sentence.</param>
/// <param name="Speaker">Index into <see cref="ArticleModel.Speakers"/>, or -1 when nobody could be named.</param>
/// <param name="Mention">The words that name the speaker here ("he", "The minister"), or null.</param>
/// <param name="Cue">The words that report ("said", "according to"), or null.</param>
/// <param name="ContinuesPrevious">Whether it goes on with the quotation before it, left open at the paragraph's end.</param>
/// <param name="Parent">Index of the quotation that it stands inside of, or -1.</param>
/// <param name="Decision">The kind of decision that named the speaker ("cue", "follow-up", "signature", "front matter" …).</param>
/// <param name="Confidence">Probability, from 0 to 1, that the speaker is right; 0 without one.</param>
public sealed record QuotationModel(
    TextRange Range,
    QuotationKind Kind,
    int Speaker,
    TextRange? Mention,
    TextRange? Cue,
    bool ContinuesPrevious,
    int Parent,
    string Decision,
    double Confidence);
