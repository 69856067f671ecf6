using System.Text;
using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Emission;

/// <summary>
/// Numbers as ASCII in Base64 VLQ, the encoding of source maps; the generated TableReader reads them. A text of a
/// thousand numbers is one token to the compiler, an array initialiser is thousands.
/// </summary>
internal sealed class TableWriter
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    /// <summary>Stands for a clock or zone that is not stated; the generated StatedDate knows it.</summary>
    private const int Unknown = -10000;

    private readonly StringBuilder _table = new();

    /// <summary>Characters written so far.</summary>
    public int Length => _table.Length;

    public TableWriter Add(int number)
    {
        long rest = number < 0 ? (-(long)number << 1) | 1 : (long)number << 1;
        do
        {
            int digit = (int)(rest & 31);
            rest >>= 5;
            _table.Append(Digits[rest > 0 ? digit | 32 : digit]);
        }
        while (rest > 0);
        return this;
    }

    /// <summary>A number below 16,777,216 in four characters, for tables that are asked by place.</summary>
    public TableWriter AddFixed(int number)
    {
        _table.Append(Digits[(number >> 18) & 63]).Append(Digits[(number >> 12) & 63]).Append(Digits[(number >> 6) & 63]).Append(Digits[number & 63]);
        return this;
    }

    /// <summary>A number of 64 bits in twelve characters.</summary>
    public TableWriter AddFixed(ulong number) => AddFixed((int)(number >> 48)).AddFixed((int)(number >> 24) & 0xFFFFFF).AddFixed((int)number & 0xFFFFFF);

    public TableWriter Add(TextRange? range) => range is { } at ? Add(at.Start).Add(at.Length) : Add(0).Add(-1);

    public TableWriter Add(DateFact? date)
    {
        if (date is null)
            return Add(0);
        return Add((int)(date.Date.Ticks / TimeSpan.TicksPerDay) + 1)
            .Add(date.Time is { } time ? (int)time.TotalMinutes : Unknown)
            .Add(date.Offset is { } offset ? (int)offset.TotalMinutes : Unknown);
    }

    /// <summary>The table.</summary>
    public override string ToString() => _table.ToString();
}
