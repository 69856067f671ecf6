using CorpusGen.Text.Metadata.Yaml;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>
/// A map of the front matter, asked key by key for values of a form. What is not of that form becomes a finding and
/// counts as not stated.
/// </summary>
internal sealed class FrontMatterMap
{
    private readonly Dictionary<string, (string Key, YamlNode Value)> _values = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings;

    /// <param name="map">The map as written.</param>
    /// <param name="keys">The keys that it may have.</param>
    /// <param name="findings">Receives what is wrong with keys and values.</param>
    public FrontMatterMap(YamlMap map, FrontMatterKeys keys, List<Finding> findings)
    {
        Range = map.Range;
        _findings = findings;
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in map.Entries)
        {
            string written = entry.Key.Value;
            if (keys.IsOther(written))
                continue;
            if (keys.Find(written) is not { } key)
            {
                string advice = keys.Nearest(written) is { } nearest ? $"did you mean '{nearest}'?" : "docs/format.md lists the keys";
                _findings.Add(new Finding(RuleId.UnknownKey, entry.Key.Range, [Shorten(written), advice]));
            }
            else if (_values.TryGetValue(key, out (string Key, YamlNode Value) first))
            {
                _findings.Add(new Finding(RuleId.InvalidValue, entry.Key.Range, [written, $"stated only once, and '{first.Key}' above states it"]));
            }
            else if (entry.Value is not YamlScalar { IsNull: true })
            {
                _values.Add(key, (written, entry.Value));
            }
        }
    }

    /// <summary>Where the map stands.</summary>
    public TextRange Range { get; }

    /// <summary>The value of a key as it was written; null where none is stated.</summary>
    public YamlNode? this[string key] => _values.TryGetValue(key, out (string Key, YamlNode Value) value) ? value.Value : null;

    /// <summary>A text on one line.</summary>
    public Fact? Text(string key) => this[key] is { } value ? TextOf(key, value, "a single text") : null;

    /// <summary>A day, or a day and a time.</summary>
    public DateFact? Date(string key)
    {
        if (this[key] is not { } value)
            return null;
        DateFact? date = value is YamlScalar scalar ? FrontMatterDate.Parse(scalar.Value, scalar.Range) : null;
        if (date is null)
            Report(key, value, "a date such as 2026-03-14 or 2026-03-14T09:30+01:00");
        return date;
    }

    /// <summary>The address of a page on the web.</summary>
    public Fact? Url(string key) => Checked(
        key,
        "a web address such as https://example.com/story",
        text => Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https");

    /// <summary>A language tag.</summary>
    public Fact? Language(string key) => Checked(key, "a language tag such as en or pt-BR", LanguageTag.IsValid);

    /// <summary>Several texts: a list, or one text that commas divide.</summary>
    public List<Fact> Texts(string key)
    {
        switch (this[key])
        {
            case null:
                return [];
            case YamlScalar scalar:
                return scalar.Value.Split(',')
                    .Select(Line)
                    .Where(text => text.Length > 0)
                    .Select(text => new Fact(text, scalar.Range))
                    .ToList();
            case YamlNode value:
                return Items(value).Select(item => TextOf(key, item, "a list of texts")).OfType<Fact>().ToList();
        }
    }

    /// <summary>Yes or no.</summary>
    public bool? Flag(string key)
    {
        switch (this[key])
        {
            case null:
                return null;
            case YamlScalar scalar when scalar.Value.Equals("true", StringComparison.OrdinalIgnoreCase):
                return true;
            case YamlScalar scalar when scalar.Value.Equals("false", StringComparison.OrdinalIgnoreCase):
                return false;
            case { } value:
                Report(key, value, "true or false");
                return null;
        }
    }

    /// <summary>The text of a single value; null, with a finding, where it is none.</summary>
    public Fact? TextOf(string key, YamlNode value, string expected)
    {
        if (value is YamlScalar scalar && Line(scalar.Value) is { Length: > 0 } text)
            return new Fact(text, scalar.Range);
        Report(key, value, expected);
        return null;
    }

    /// <summary>The items of a list; anything else is a list of one.</summary>
    public static List<YamlNode> Items(YamlNode? value) => value switch
    {
        null => [],
        YamlList list => list.Items,
        _ => [value],
    };

    /// <summary>Notes that a value has the wrong form.</summary>
    public void Report(string key, YamlNode value, string expected) => Report(key, value.Range, expected);

    /// <summary>Notes that a value has the wrong form.</summary>
    public void Report(string key, TextRange range, string expected) =>
        _findings.Add(new Finding(
            RuleId.InvalidValue,
            range,
            [_values.TryGetValue(key, out (string Key, YamlNode Value) value) ? value.Key : key, expected]));

    private Fact? Checked(string key, string expected, Func<string, bool> isValid)
    {
        if (this[key] is not { } value)
            return null;
        Fact? fact = TextOf(key, value, expected);
        if (fact is null || isValid(fact.Text))
            return fact;
        Report(key, value, expected);
        return null;
    }

    /// <summary>On one line, with single spaces.</summary>
    private static string Line(string value) => string.Join(" ", value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Enough of a key to know it by.</summary>
    private static string Shorten(string key) => key.Length <= 40 ? key : key.Substring(0, 39) + "…";
}
