using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;
using CorpusGen.Text.Quotations.People;

namespace CorpusGen.Training.Quotations;

/// <summary>Counts how often the decisions agree with the gold, near to what the evaluation's scorer counts.</summary>
internal sealed class Figures
{
    private int _gold, _matched, _predicted, _sources, _direct, _directRight, _mixed, _mixedRight, _directFalse, _mixedFalse, _mentionRight, _given, _cues, _cuesRight, _directSources, _mixedSources;

    /// <summary>Each attribution with its kind, its confidence and whether it is right.</summary>
    public List<(string Decision, float Confidence, bool IsRight)> Given { get; } = [];

    /// <summary>Each attribution whose speaker the gold names, with the form of the mention and whether that one was named.</summary>
    public List<(string Form, bool IsRight)> Named { get; } = [];

    /// <summary>For each attribution whose kind of speaker the gold says, whether that kind was found.</summary>
    public List<bool> Kinds { get; } = [];

    public double Entity => (double)Named.Count(one => one.IsRight) / Named.Count;

    public double Kind => (double)Kinds.Count(isRight => isRight) / Kinds.Count;

    public double QuoteF1 => F1(_matched, _predicted, _gold);

    public double Mention => (double)_mentionRight / _given;

    public double SpeakerF1 => F1(_mentionRight, _given + _predicted - _matched, _sources);

    public double Direct => F1(_directRight, _direct + _directFalse, _directSources);

    public double Mixed => F1(_mixedRight, _mixed + _mixedFalse, _mixedSources);

    public double Cue => (double)_cuesRight / _cues;

    public void Add(Example example, IReadOnlyList<Attribution> decided)
    {
        foreach (GoldQuotation gold in example.Gold.Quotations)
        {
            _gold += gold.Parts.Count;
            if (gold.Source is not null && !gold.IsNested)
            {
                _sources += gold.Parts.Count;
                if (gold.IsDirect)
                    _directSources += gold.Parts.Count;
                else
                    _mixedSources += gold.Parts.Count;
            }
        }

        Dictionary<int, SpeakerModel> speakers = FindSpeakers(example, decided);
        for (int i = 0; i < decided.Count; i++)
        {
            MarkedStretch stretch = example.Units.Stretches[example.Units.Quotations[i].Stretch];
            if (!decided[i].IsGenuine || stretch.Parent >= 0)
                continue;
            if (example.Quotations[i] is not { } gold)
            {
                if (example.Gold.Ignored.Any(range => Math.Min(stretch.End, range.End) - Math.Max(stretch.Start, range.Start) >= 0.5 * Math.Min(stretch.End - stretch.Start, range.Length)))
                    continue;
                _predicted++;
                if (decided[i].IsDirect)
                    _directFalse++;
                else
                    _mixedFalse++;
                continue;
            }

            _matched++;
            _predicted++;
            if (gold.Source is not null && !gold.IsNested)
            {
                bool right = example.IsMentionRight(gold, decided[i].Mention);
                _given++;
                SpeakerModel? speaker = speakers.GetValueOrDefault(stretch.Start);
                if (gold.Names.Count > 0 || gold.Entity is not null)
                    Named.Add((gold.SourceType!, speaker is not null && IsNamed(gold, speaker.Name)));
                if (gold.Kind is not null)
                    Kinds.Add(speaker?.Kind == gold.Kind);
                Given.Add((Decision.Of(example.Units, i, decided[i]), decided[i].Confidence, right));
                if (gold.IsDirect)
                    _direct++;
                else
                    _mixed++;
                if (right)
                {
                    _mentionRight++;
                    if (gold.IsDirect)
                        _directRight++;
                    else
                        _mixedRight++;
                }
            }

            if (gold.Cue is not null)
            {
                _cues++;
                if (example.IsCueRight(gold, decided[i].Cue))
                    _cuesRight++;
            }
        }
    }

    public override string ToString() => FormattableString.Invariant(
        $"quote {100 * QuoteF1:F1}  mention {100 * Mention:F1}  speaker {100 * SpeakerF1:F1}  direct {100 * Direct:F1}  mixed {100 * Mixed:F1}  cue {100 * Cue:F1}  entity {100 * Entity:F1}");

    /// <summary>The speaker of each quotation, by where it starts.</summary>
    private static Dictionary<int, SpeakerModel> FindSpeakers(Example example, IReadOnlyList<Attribution> decided)
    {
        QuotationReading reading = new();
        new QuotationWriter(example.Units, decided, new Cast(example.Units), [], []).Write(reading, CancellationToken.None);
        return reading.Quotations.Where(quotation => quotation.Speaker >= 0).ToDictionary(quotation => quotation.Range.Start, quotation => reading.Speakers[quotation.Speaker]);
    }

    private static bool IsNamed(GoldQuotation gold, string speaker) =>
        gold.Names.Count > 0 ? EntityName.IsSame(speaker, gold.Names, isWritten: true) : EntityName.IsSame(speaker, [gold.Entity!], isWritten: false);

    private static double F1(int right, int predicted, int gold) => 2.0 * right / (predicted + gold);
}
