namespace CorpusGen.Diagnostics;

/// <summary>Keys of a diagnostic's properties: what an analyzer tells the fix, which reads no article itself.</summary>
internal static class FixProperties
{
    /// <summary>The member that stands for a look-up, as it is written behind the class that has the look-up.</summary>
    public const string Member = "Member";

    /// <summary>The house rule that an article breaks.</summary>
    public const string Setting = "Setting";

    /// <summary>One of the names that were perhaps meant.</summary>
    /// <param name="place">0 for the nearest.</param>
    public static string Nearest(int place) => "Nearest" + (char)('0' + place);
}
