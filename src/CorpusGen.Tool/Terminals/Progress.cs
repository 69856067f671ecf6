using System.Diagnostics;

namespace CorpusGen.Tool.Terminals;

/// <summary>Tells a person who waits how far it has got; silent while it goes quickly, and where nobody watches.</summary>
internal sealed class Progress(Terminal terminal) : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = s_patience;
    private int _done;
    private bool _isShown;

    /// <summary>One more is done.</summary>
    public void Advance()
    {
        _done++;
        if (!terminal.IsWatched || _watch.Elapsed < _next)
            return;
        _next = _watch.Elapsed + s_interval;
        _isShown = true;
        terminal.Error.Write($"\r{_done} articles");
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Clear()
    {
        if (_isShown)
            terminal.Error.Write("\r\u001B[K");
        _isShown = false;
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();
}
