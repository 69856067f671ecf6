namespace CorpusGen.Text.Quotations;

/// <summary>
/// How many units of some kinds: each kind has twelve bits of one number, so that the tally of what lies between two
/// units is the difference of what stands before the one and before the other, however many stand there.
/// </summary>
internal readonly struct UnitTally
{
    private const int Width = 12;
    private const ulong Verb = 1, Cue = 1UL << Width, Comma = 1UL << (2 * Width), Quotation = 1UL << (3 * Width), Clause = 1UL << (4 * Width);

    /// <summary>What a unit of each class counts as.</summary>
    private static readonly ulong[] s_counts = Array.ConvertAll((UnitClass[])Enum.GetValues(typeof(UnitClass)), Counts);

    private readonly ulong _counts;

    private UnitTally(ulong counts) => _counts = counts;

    // Each up to three.
    public uint Verbs => UpToThree(0);

    public uint Cues => UpToThree(1);

    public uint Commas => UpToThree(2);

    public uint Quotations => UpToThree(3);

    public uint Clauses => UpToThree(4);

    public static UnitTally operator +(UnitTally tally, UnitClass unit) => new(unchecked(tally._counts + s_counts[(int)unit]));

    public static UnitTally operator -(UnitTally left, UnitTally right) => new(unchecked(left._counts - right._counts));

    private static ulong Counts(UnitClass unit) => unit switch
    {
        UnitClass.Saying or UnitClass.Reporting => Verb + Cue,
        UnitClass.Be or UnitClass.Have or UnitClass.Aux or UnitClass.Past or UnitClass.Ed => Verb,
        UnitClass.SayingIng or UnitClass.ReportingIng or UnitClass.According => Cue,
        UnitClass.Comma => Comma,
        UnitClass.Quotation => Quotation,
        UnitClass.Who or UnitClass.Relative or UnitClass.When or UnitClass.That => Clause,
        _ => 0,
    };

    private uint UpToThree(int kind) => Math.Min(3, (uint)(_counts >> (kind * Width)) & ((1 << Width) - 1));
}
