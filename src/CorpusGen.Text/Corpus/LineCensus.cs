namespace CorpusGen.Text.Corpus;

/// <summary>
/// Counts in how many articles each line stands, and remembers it: of the next list of articles only those that are not in
/// the last one are counted. What it finds depends on the articles alone, never on those of before.
/// </summary>
public sealed class LineCensus
{
    private readonly Dictionary<string, PublisherLines> _publishers = new(StringComparer.Ordinal);
    private readonly object _lock = new();
    private IReadOnlyList<ArticleLines> _last = [];
    private EquatableArray<RepeatedLines> _found = [];

    /// <summary>Finds the repeated lines of each publisher that has some, sorted by publisher; the order of the articles is of no account.</summary>
    public EquatableArray<RepeatedLines> Find(IReadOnlyList<ArticleLines> articles, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            try
            {
                Replace(articles, cancellation);
            }
            catch
            {
                // Half of a list has been counted: the next one is counted from the beginning.
                _publishers.Clear();
                _last = [];
                _found = [];
                throw;
            }

            return _found;
        }
    }

    private void Replace(IReadOnlyList<ArticleLines> articles, CancellationToken cancellation)
    {
        ListEdit edit = ListEdit.Between(_last, articles);
        bool isChanged = false;
        for (int i = edit.Start; i < edit.EndBefore; i++)
            isChanged |= Lines(_last[i].Publisher).Count(_last[i], -1);
        for (int i = edit.Start; i < edit.EndAfter; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            isChanged |= Lines(articles[i].Publisher).Count(articles[i], 1);
        }

        _last = articles;
        if (isChanged)
        {
            _found = _publishers
                .OrderBy(publisher => publisher.Key, StringComparer.Ordinal)
                .Select(publisher => new RepeatedLines(publisher.Key, publisher.Value.Repeated))
                .Where(lines => lines.Lines.Count > 0)
                .ToEquatableArray();
        }
    }

    private PublisherLines Lines(string publisher)
    {
        if (!_publishers.TryGetValue(publisher, out PublisherLines? lines))
            _publishers.Add(publisher, lines = new PublisherLines());
        return lines;
    }

    /// <summary>The lines of the articles of one publisher.</summary>
    private sealed class PublisherLines
    {
        private readonly Dictionary<ArticleLine, int> _counts = [];
        private EquatableArray<ArticleLine>? _repeated;

        /// <summary>Those that enough articles have, sorted.</summary>
        public EquatableArray<ArticleLine> Repeated =>
            _repeated ??= _counts.Where(count => count.Value >= RepeatedLines.FewestArticles).Select(count => count.Key).OrderBy(line => line).ToEquatableArray();

        /// <summary>Adds an article's lines, or takes them away.</summary>
        /// <returns>Whether other lines are repeated now.</returns>
        public bool Count(ArticleLines article, int sign)
        {
            bool isChanged = false;
            foreach (ArticleLine line in article.Lines.AsSpan())
            {
                _counts.TryGetValue(line, out int count);
                if (count + sign == 0)
                    _counts.Remove(line);
                else
                    _counts[line] = count + sign;
                isChanged |= count >= RepeatedLines.FewestArticles != (count + sign >= RepeatedLines.FewestArticles);
            }

            if (isChanged)
                _repeated = null;
            return isChanged;
        }
    }
}
