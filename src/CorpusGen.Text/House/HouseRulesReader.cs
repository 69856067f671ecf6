using CorpusGen.Text.Metadata;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.House;

/// <summary>Reads the house rules that the settings of one article state; docs/validation.md describes them.</summary>
public static class HouseRulesReader
{
    private const string ValidRequirements = "headline, byline, date or speakers";
    private const string ValidRange = "two days with '..' in between, such as 2020-01-01..2024-12-31; one of them may be left out";
    private const string ValidKeys = Settings.Require + ", " + Settings.AllowedPublishers + ", " + Settings.DateRange + " or " + Settings.Suppress;

    /// <summary>Never throws: what is wrong is among the problems, and the rest holds.</summary>
    /// <param name="settings">Keys that begin with <see cref="Settings.Prefix"/>, in any case, with their values.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static HouseRules Read(IEnumerable<KeyValuePair<string, string>> settings, List<InvalidSetting> problems)
    {
        HouseRules rules = HouseRules.None;
        foreach (KeyValuePair<string, string> setting in settings)
        {
            string key = setting.Key.ToLowerInvariant();
            string value = setting.Value.Trim();
            if (value.Length == 0 || value.Equals("unset", StringComparison.OrdinalIgnoreCase))
                continue;
            switch (key)
            {
                case Settings.Require:
                    rules = rules with { Required = Required(value, Report) };
                    break;
                case Settings.AllowedPublishers:
                    rules = rules with { AllowedPublishers = Parts(value).ToEquatableArray() };
                    break;
                case Settings.DateRange:
                    rules = WithRange(rules, value, Report);
                    break;
                case Settings.Suppress:
                    rules = rules with { Suppressed = Suppressed(value, Report) };
                    break;
                default:
                    Report($"there is none of this name; did you mean {ValidKeys}?");
                    break;
            }

            void Report(string reason) => problems.Add(new InvalidSetting($"{key} = {value}", reason));
        }

        return rules;
    }

    private static Requirements Required(string value, Action<string> report)
    {
        Requirements required = Requirements.None;
        foreach (string part in Parts(value))
        {
            Requirements? one = part.ToLowerInvariant() switch
            {
                "headline" => Requirements.Headline,
                "byline" => Requirements.Byline,
                "date" => Requirements.Date,
                "speakers" => Requirements.Speakers,
                _ => null,
            };
            if (one is null)
                report($"'{part}' is none of {ValidRequirements}");
            required |= one ?? Requirements.None;
        }

        return required;
    }

    private static HouseRules WithRange(HouseRules rules, string value, Action<string> report)
    {
        int dots = value.IndexOf("..", StringComparison.Ordinal);
        string first = dots < 0 ? "" : value.Substring(0, dots).Trim();
        string last = dots < 0 ? "" : value.Substring(dots + 2).Trim();
        DateTime? firstDay = Day(first);
        DateTime? lastDay = Day(last);
        bool isValid = first.Length + last.Length > 0 && (first.Length == 0 || firstDay is not null) && (last.Length == 0 || lastDay is not null) && !(firstDay > lastDay);
        if (isValid)
            return rules with { FirstDay = firstDay, LastDay = lastDay };
        report($"it must be {ValidRange}");
        return rules;
    }

    private static DateTime? Day(string text) => FrontMatterDate.Parse(text, default) is { Time: null } day ? day.Date : null;

    private static EquatableArray<string> Suppressed(string value, Action<string> report)
    {
        List<string> rules = [];
        foreach (string part in Parts(value))
        {
            Rule? rule = Rules.All.FirstOrDefault(rule => rule.Id.Equals(part, StringComparison.OrdinalIgnoreCase));
            if (rule is { IsAboutArticle: true })
                rules.Add(rule.Id);
            else
                report(rule is null ? $"there is no rule '{part}'" : $"'{part}' is not about single articles; NoWarn or a .globalconfig turns it off");
        }

        return rules.ToEquatableArray();
    }

    private static IEnumerable<string> Parts(string value) => value.Split(',').Select(part => part.Trim()).Where(part => part.Length > 0);
}
