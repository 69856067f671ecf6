using System.Text;
using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Emission;

/// <summary>
/// Numbers as characters of fourteen bits; the generated TableReader reads them. A text of a thousand numbers is one token to
/// the compiler, an array initialiser is thousands; and as the compiler holds a text several times over, in UTF-16, most
/// numbers are one character.
/// </summary>
internal sealed class TableWriter
{
    /// <summary>The first of 16,384 ideographs, none of which Unicode would ever compose, order or leave out.</summary>
    private const int Zero = 0x4E00;
    private const int Bits = 14;
    private const int Mask = (1 << Bits) - 1;
    private const int FixedMask = (1 << (2 * Bits)) - 1;

    /// <summary>Stands for a clock or zone that is not stated; the generated StatedDate knows it.</summary>
    private const int Unknown = -10000;

    private readonly StringBuilder _table = new();

    /// <summary>Characters written so far.</summary>
    public int Length => _table.Length;

    public TableWriter Add(int number)
    {
        long rest = number < 0 ? (-(long)number << 1) | 1 : (long)number << 1;
        for (; rest > Mask >> 1; rest >>= Bits - 1)
            AddDigit((int)(rest & (Mask >> 1)) | (1 << (Bits - 1)));
        return AddDigit((int)rest);
    }

    /// <summary>A number from 0 to 268,435,455 in two characters, for tables that are asked by place.</summary>
    public TableWriter AddFixed(int number) => AddDigit(number >> Bits).AddDigit(number & Mask);

    /// <summary>A number of 64 bits in six characters.</summary>
    public TableWriter AddFixed(ulong number) =>
        AddFixed((int)(number >> (4 * Bits))).AddFixed((int)(number >> (2 * Bits)) & FixedMask).AddFixed((int)number & FixedMask);

    public TableWriter Add(TextRange? range) => range is { } at ? Add(at.Start).Add(at.Length) : Add(0).Add(-1);

    public TableWriter Add(DateFact? date)
    {
        if (date is null)
            return Add(0);
        return Add((int)(date.Date.Ticks / TimeSpan.TicksPerDay) + 1)
            .Add(date.Time is { } time ? (int)time.TotalMinutes : Unknown)
            .Add(date.Offset is { } offset ? (int)offset.TotalMinutes : Unknown);
    }

    private TableWriter AddDigit(int digit)
    {
        _table.Append((char)(Zero + digit));
        return this;
    }

    /// <summary>The table.</summary>
    public override string ToString() => _table.ToString();
}
