namespace CorpusGen.Text.Corpus;

/// <summary>
/// Counts in how many articles each line stands, and remembers it: of the next list of articles only those that are not in
/// the last one are counted. What it finds depends on the articles alone, never on those of before.
/// </summary>
public sealed class LineCensus
{
    private readonly Dictionary<string, PublisherLines> _publishers = new(StringComparer.Ordinal);
    private readonly object _lock = new();
    private ArticleLines?[] _last = [];
    private EquatableArray<RepeatedLines> _found = [];

    /// <summary>Finds the repeated lines of each publisher that has some, sorted by publisher; the order of the articles is of no account.</summary>
    /// <param name="articles">Kept, and not to be changed; null where a file has no lines to compare.</param>
    public EquatableArray<RepeatedLines> Find(ArticleLines?[] articles, CancellationToken cancellation = default)
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

    private void Replace(ArticleLines?[] articles, CancellationToken cancellation)
    {
        ListEdit edit = ListEdit.Between<ArticleLines?>(_last, articles);
        for (int i = edit.Start; i < edit.EndBefore; i++)
            Count(_last[i], -1);
        for (int i = edit.Start; i < edit.EndAfter; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Count(articles[i], 1);
        }

        _last = articles;
        bool isChanged = false;
        foreach (PublisherLines lines in _publishers.Values)
            isChanged |= lines.Settle();
        if (isChanged)
        {
            _found = _publishers
                .OrderBy(publisher => publisher.Key, StringComparer.Ordinal)
                .Select(publisher => new RepeatedLines(publisher.Key, publisher.Value.Repeated))
                .Where(lines => lines.Lines.Count > 0)
                .ToEquatableArray();
        }
    }

    private void Count(ArticleLines? article, int sign)
    {
        if (article is null)
            return;
        if (!_publishers.TryGetValue(article.Publisher, out PublisherLines? lines))
            _publishers.Add(article.Publisher, lines = new PublisherLines());
        lines.Count(article, sign);
    }

    /// <summary>The lines of the articles of one publisher.</summary>
    private sealed class PublisherLines
    {
        private readonly Dictionary<ArticleLine, int> _counts = [];

        /// <summary>Lines that have come to be repeated since they were last settled, or have ceased to be.</summary>
        private readonly HashSet<ArticleLine> _crossed = [];

        /// <summary>Those that enough articles have, sorted.</summary>
        public EquatableArray<ArticleLine> Repeated { get; private set; } = [];

        /// <summary>Adds an article's lines, or takes them away.</summary>
        public void Count(ArticleLines article, int sign)
        {
            foreach (ArticleLine line in article.Lines.AsSpan())
            {
                _counts.TryGetValue(line, out int count);
                if (count + sign == 0)
                    _counts.Remove(line);
                else
                    _counts[line] = count + sign;

                // An edit takes most lines away and adds them again.
                if (count >= RepeatedLines.FewestArticles != (count + sign >= RepeatedLines.FewestArticles) && !_crossed.Add(line))
                    _crossed.Remove(line);
            }
        }

        /// <summary>Sorts those that are repeated now; returns whether they are others than before.</summary>
        public bool Settle()
        {
            if (_crossed.Count == 0)
                return false;
            _crossed.SymmetricExceptWith(Repeated);
            Repeated = _crossed.OrderBy(line => line).ToEquatableArray();
            _crossed.Clear();
            return true;
        }
    }
}
