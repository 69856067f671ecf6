using System.Globalization;
using CorpusGen.Text.Decoding;
using CorpusGen.Text.Decoding.PageMarkup;
using CorpusGen.Text.House;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Repairs;

/// <summary>
/// The ways to put right what is wrong with one article file. They state something in the front matter, and leave the
/// article below it as it is; only damage by a wrong encoding, HTML and front matter that is no YAML are mended where they are.
/// </summary>
public sealed class ArticleRepairs
{
    /// <summary>How many people a menu offers.</summary>
    private const int MaxSpeakers = 5;

    private readonly ArticleModel _article;
    private readonly string _path;
    private readonly FrontMatterEditor _frontMatter;
    private readonly Dictionary<TextRange, int> _quotations = [];
    private QuotationOpenings? _openings;

    /// <param name="article">What was read from the file.</param>
    /// <param name="path">The file; its name may be the headline and have the date.</param>
    public ArticleRepairs(ArticleModel article, string path)
    {
        _article = article;
        _path = path;
        _frontMatter = new FrontMatterEditor(article.Text);
        for (int i = 0; i < article.Quotations.Count; i++)
            _quotations[article.Quotations[i].Range] = i;
    }

    /// <summary>The rules whose findings can be put right.</summary>
    public static EquatableArray<string> Rules { get; } =
    [
        RuleId.EncodingDamage, RuleId.LeftHtml, RuleId.InvalidFrontMatter, RuleId.NoHeadline, RuleId.NoByline, RuleId.AmbiguousDate, RuleId.NoSpeaker,
        RuleId.UnmatchedPullQuote, RuleId.BrokenHouseRule,
    ];

    /// <summary>The ways to put a finding of the article right, the likeliest first; none where only the text can be changed.</summary>
    public List<Repair> For(Finding finding)
    {
        IEnumerable<Repair> repairs = finding.Rule switch
        {
            RuleId.EncodingDamage => [Mended(finding)],
            RuleId.LeftHtml => Decoded(finding),
            RuleId.InvalidFrontMatter => Quoted(finding),
            RuleId.NoHeadline => Headlines(finding),
            RuleId.NoByline => [NoAuthor(finding)],
            RuleId.AmbiguousDate => Dates(finding),
            RuleId.NoSpeaker or RuleId.UnmatchedPullQuote => Speakers(finding),
            RuleId.BrokenHouseRule => Required(finding),
            _ => [],
        };
        return [.. repairs.Where(CanMake)];
    }

    /// <summary>The changes of the file's text that make repairs, in the order of the text.</summary>
    /// <param name="repairs">At most one for each finding. Those that cannot be made along with this text are left out.</param>
    public List<TextEdit> Edits(IEnumerable<Repair> repairs)
    {
        List<Repair> made = [.. repairs.Where(CanMake)];
        List<TextEdit> edits = [.. made.SelectMany(repair => repair.Edits)
            .Concat(_frontMatter.Add(made.Select(repair => repair.Statement).OfType<Statement>().Distinct()))
            .OrderBy(edit => edit.Range.Start)
            .ThenBy(edit => edit.Range.End)];

        // Damage inside of a tag goes with the tag.
        int end = 0;
        edits.RemoveAll(edit =>
        {
            bool isInside = edit.Range.Start < end;
            end = Math.Max(end, edit.Range.End);
            return isInside;
        });
        return edits;
    }

    private bool CanMake(Repair repair) => repair.Statement is null || _frontMatter.CanAdd(repair.Statement);

    private Repair Mended(Finding finding) => new(finding, "encoding", "Undo the damage by the wrong encoding")
    {
        Edits = [new TextEdit(finding.Range, EncodingDamage.Repair(_article.Text, finding.Range))],
    };

    /// <summary>
    /// What is seen is written in the place of HTML, where the article then reads the same: in one about HTML, what is seen may
    /// be a tag.
    /// </summary>
    private IEnumerable<Repair> Decoded(Finding finding)
    {
        string text = _article.Text, lineEnd = FrontMatterEditor.LineEndOf(text);
        List<TextEdit> edits = [.. HtmlReader.Find(text, CancellationToken.None).Select(sign => new TextEdit(sign.Range, sign.Seen == HtmlElement.LineEnd ? lineEnd : sign.Seen))];
        string changed = TextEdit.Apply(text, edits);
        if (HtmlReader.Find(changed, CancellationToken.None).Count > 0 || Lines(VisibleText.See(changed)) != Lines(VisibleText.See(text)))
            return [];
        return [new Repair(finding, "HTML", "Write what is seen in place of HTML") { Edits = edits }];

        static string Lines(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n').Replace(HtmlElement.LineEnd, "\n");
    }

    private IEnumerable<Repair> Quoted(Finding finding) => _frontMatter.Quote() is { Count: > 0 } edits
        ? [new Repair(finding, "quotation marks", edits.Count == 1 ? "Put the value in quotation marks" : "Put the values in quotation marks") { Edits = edits }]
        : [];

    private static Repair NoAuthor(Finding finding) => new(finding, "no author", "State that no author is named")
    {
        Statement = new ValueStatement("author", "[]"),
    };

    private IEnumerable<Repair> Headlines(Finding finding) => HeadlineOfFile.Find(_article, _path).Select((headline, i) =>
        new Repair(finding, i == 0 ? "headline" : "other headline", $"State the headline '{headline}'")
        {
            Statement = new ValueStatement("headline", YamlText.Of(headline)),
        });

    /// <summary>A date that may be read in two ways, in both; it was read with the day first.</summary>
    private IEnumerable<Repair> Dates(Finding finding)
    {
        bool isPublished = finding.Range == _article.DatePublished?.Range;
        if ((isPublished ? _article.DatePublished : _article.DateModified) is not { } read)
            return [];
        DateFact swapped = read with { Date = new DateTime(read.Date.Year, read.Date.Day, read.Date.Month) };
        return new[] { ("day first", read), ("month first", swapped) }.Select(reading =>
            new Repair(finding, reading.Item1, $"State the date {reading.Item2.Date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}")
            {
                IsChoice = true,
                Statement = new ValueStatement(isPublished ? "datePublished" : "dateModified", reading.Item2.ToIso()),
            });
    }

    /// <summary>What a house rule requires and the text has not; the rule is the first of the finding's arguments.</summary>
    private IEnumerable<Repair> Required(Finding finding) => finding.Arguments.FirstOrDefault() switch
    {
        Settings.Require + " = headline" => Headlines(finding),
        Settings.Require + " = date" => DateOfName(finding),

        // To state of each quotation that it has no speaker would only silence the rule.
        Settings.Require + " = speakers" => Speakers(finding).Select(repair => repair with { IsChoice = true }),
        _ => [],
    };

    private IEnumerable<Repair> DateOfName(Finding finding) => DateOfFile.Find(_path) is not { } day
        ? []
        : [new Repair(finding, "date", $"State the date {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}")
        {
            Statement = new ValueStatement("datePublished", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        }];

    private IEnumerable<Repair> Speakers(Finding finding)
    {
        if (!_quotations.TryGetValue(finding.Range, out int index))
            yield break;
        _openings ??= new QuotationOpenings(_article);
        int speaker = _article.Quotations[index].Speaker;
        if (_openings.Of(index, isNone: false) is { } words)
        {
            foreach (string name in Nearest(finding.Range))
            {
                yield return new Repair(finding, $"speaker {name}", $"Attribute the quotation to {name}")
                {
                    IsChoice = speaker < 0 || name != _article.Speakers[speaker].Name,
                    Statement = new QuotationStatement(words, "speaker", YamlText.Of(name)),
                };
            }

            yield return new Repair(finding, "nobody", "State that nobody is to be named")
            {
                IsChoice = speaker >= 0,
                Statement = new QuotationStatement(words, "speaker", "none"),
            };
        }

        if (_openings.Of(index, isNone: true) is { } same)
        {
            yield return new Repair(finding, "no quotation", "State that the marks enclose no quotation")
            {
                IsChoice = true,
                Statement = new QuotationStatement(same, "quotation", "false"),
            };
        }
    }

    /// <summary>The speakers of the article, those first who are quoted nearest.</summary>
    private IEnumerable<string> Nearest(TextRange range) => _article.Quotations
        .Where(quotation => quotation.Speaker >= 0)
        .OrderBy(quotation => Math.Abs(quotation.Range.Start - range.Start))
        .Select(quotation => _article.Speakers[quotation.Speaker].Name)
        .Where(YamlText.CanHold)
        .Distinct(StringComparer.Ordinal)
        .Take(MaxSpeakers);
}
