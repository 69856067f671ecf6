namespace CorpusGen.Text.Decoding.PageMarkup;

/// <summary>A stretch of markup.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Seen">What is seen of it; mostly nothing. Never longer than the stretch.</param>
internal readonly record struct MarkupSign(TextRange Range, string Seen)
{
    /// <summary>
    /// Puts signs in the order of the text. Of two that overlap, as a reference in the address of a link, the one that begins
    /// first is kept, or the longer one.
    /// </summary>
    public static void PutInOrder(List<MarkupSign> signs)
    {
        signs.Sort((a, b) => a.Range.Start != b.Range.Start ? a.Range.Start.CompareTo(b.Range.Start) : b.Range.End.CompareTo(a.Range.End));
        int end = 0;
        signs.RemoveAll(sign =>
        {
            bool isInside = sign.Range.Start < end;
            end = isInside ? end : sign.Range.End;
            return isInside;
        });
    }
}
