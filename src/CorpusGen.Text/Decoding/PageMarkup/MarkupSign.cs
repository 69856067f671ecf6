namespace CorpusGen.Text.Decoding.PageMarkup;

/// <summary>A stretch of markup.</summary>
/// <param name="Range">Where it stands; empty where it turned out to be none.</param>
/// <param name="Seen">What is seen of it; mostly nothing. Never longer than the stretch.</param>
internal readonly record struct MarkupSign(TextRange Range, string Seen)
{
    /// <summary>What is seen of a text; null where it has no markup.</summary>
    /// <param name="text">The text.</param>
    /// <param name="signs">Its markup in the order of the text. What stands inside of another stretch is not looked at.</param>
    /// <param name="below">What the text is the visible text of; null where it is the file's.</param>
    /// <param name="cancellation">Observed throughout.</param>
    public static VisibleText? See(string text, List<MarkupSign> signs, VisibleText? below, CancellationToken cancellation)
    {
        VisibleTextBuilder visible = new(text, below);
        for (int i = 0; i < signs.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            MarkupSign sign = signs[i];
            if (sign.Range.IsEmpty || sign.Range.Start < visible.At)
                continue;
            visible.Keep(sign.Range.Start);
            if (sign.Seen.Length == 0)
                visible.Drop(sign.Range.End);
            else
                visible.Replace(sign.Range.End, sign.Seen);
        }

        return visible.Build();
    }
}
