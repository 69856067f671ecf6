namespace CorpusGen.Model;

/// <summary>As much of a text as a tooltip shows.</summary>
internal static class Excerpt
{
    private const int MaxLength = 300;

    public static string Of(string text) => text.Length <= MaxLength ? text : text.Substring(0, MaxLength) + "…";
}
