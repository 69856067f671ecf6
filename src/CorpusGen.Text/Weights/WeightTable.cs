namespace CorpusGen.Text.Weights;

/// <summary>A weight of one byte for each place that a feature can hash to; most are zero.</summary>
internal sealed class WeightTable
{
    private readonly sbyte[] _weights;

    private WeightTable(sbyte[] weights, float scale) => (_weights, Scale) = (weights, scale);

    /// <summary>What one unit of a weight weighs.</summary>
    public float Scale { get; }

    /// <summary>What a feature's hash is and-ed with.</summary>
    public int Mask => _weights.Length - 1;

    /// <summary>The weight at a place.</summary>
    public float this[int place] => _weights[place] * Scale;

    /// <summary>Rounds weights to bytes.</summary>
    /// <param name="weights">As many as a power of two.</param>
    public static WeightTable Round(float[] weights)
    {
        float scale = weights.Max(Math.Abs) / sbyte.MaxValue;
        sbyte[] rounded = new sbyte[weights.Length];
        for (int i = 0; i < weights.Length && scale > 0; i++)
            rounded[i] = (sbyte)Math.Round(weights[i] / scale);
        return new WeightTable(rounded, scale);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static WeightTable Read(BinaryReader reader)
    {
        sbyte[] weights = new sbyte[1 << reader.ReadByte()];
        float scale = reader.ReadSingle();
        int at = -1;
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            int gap = reader.ReadByte();
            at += gap < byte.MaxValue ? gap : reader.ReadUInt16() + byte.MaxValue;
            weights[at] = reader.ReadSByte();
        }

        return new WeightTable(weights, scale);
    }

    /// <summary>Size, scale, and each weight that is not zero with its distance from the one before.</summary>
    public void Write(BinaryWriter writer)
    {
        int bits = 0;
        while (1 << bits < _weights.Length)
            bits++;
        writer.Write((byte)bits);
        writer.Write(Scale);
        writer.Write(_weights.Count(weight => weight != 0));
        int before = -1;
        for (int i = 0; i < _weights.Length; i++)
        {
            if (_weights[i] == 0)
                continue;
            int gap = i - before;
            if (gap < byte.MaxValue)
            {
                writer.Write((byte)gap);
            }
            else
            {
                writer.Write(byte.MaxValue);
                writer.Write((ushort)(gap - byte.MaxValue));
            }

            writer.Write(_weights[i]);
            before = i;
        }
    }

    /// <summary>The weights in units of <see cref="Scale"/>.</summary>
    public sbyte[] Places => _weights;

    /// <summary>The sum of the weights of all features.</summary>
    public float Score(int[] features)
    {
        sbyte[] weights = _weights;
        int sum = 0;
        foreach (int feature in features)
            sum += weights[feature];
        return sum * Scale;
    }
}
