using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Layout.Segments;

/// <summary>Who is named on the page for the article or a picture, each once.</summary>
internal sealed class Bylines
{
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<BylineModel> _all = [];

    /// <summary>In the order in which they were found.</summary>
    public IReadOnlyList<BylineModel> All => _all;

    /// <summary>Adds someone who is not yet named.</summary>
    public void Add(BylineModel byline)
    {
        if (_names.Add(byline.Name))
            _all.Add(byline);
    }

    public void AddAgency(string text, TextRange range)
    {
        string name = BylineText.Agency(text, range);
        Add(new BylineModel(name, null, name, BylineKind.Agency, range));
    }

    /// <summary>Whether a name stands within a stretch of the text.</summary>
    public bool StandIn(TextRange range) => _all.Exists(byline => byline.Range is { } at && range.Contains(at));

    /// <summary>Whether a name reaches into a stretch of the text.</summary>
    public bool Touch(TextRange range) => _all.Exists(byline => byline.Range is { } at && at.End > range.Start && at.Start < range.End);
}
