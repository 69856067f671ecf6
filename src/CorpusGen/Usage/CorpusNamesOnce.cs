using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Usage;

/// <summary>The names of a corpus, read when code first uses one. A reading that is cancelled is begun again by the next use.</summary>
internal sealed class CorpusNamesOnce(AnalyzerOptions project)
{
    private readonly object _gate = new();
    private CorpusNames? _names;
    private bool _isRead;

    /// <summary>Null where there is no article.</summary>
    public CorpusNames? Get(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (!_isRead)
            {
                _names = CorpusNames.Of(project, cancellation);
                _isRead = true;
            }

            return _names;
        }
    }
}
