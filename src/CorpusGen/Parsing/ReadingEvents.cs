using System.Diagnostics.Tracing;

namespace CorpusGen.Parsing;

/// <summary>
/// Tells whoever traces a build or an editor (dotnet-trace, PerfView: provider <c>CorpusGen</c>) which texts are read. It
/// costs nothing while nobody listens.
/// </summary>
[EventSource(Name = "CorpusGen")]
internal sealed class ReadingEvents : EventSource
{
    public static readonly ReadingEvents Log = new();

    private ReadingEvents()
    {
    }

    /// <summary>A text is read, neither remembered nor refused.</summary>
    /// <param name="path">The article's path relative to the project.</param>
    /// <param name="length">Its length in UTF-16 units.</param>
    [Event(1, Level = EventLevel.Informational, Message = "Reading {0}")]
    public void Reading(string path, int length)
    {
        if (IsEnabled())
            WriteEvent(1, path, length);
    }
}
