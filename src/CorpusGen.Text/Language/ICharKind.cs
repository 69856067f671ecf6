using System.Numerics;

namespace CorpusGen.Text.Language;

/// <summary>A kind of characters that <see cref="CharSearch"/> finds.</summary>
internal interface ICharKind
{
    bool Is(char c);

    /// <summary>Whether one of some characters may be of the kind; if it may, they are looked at one by one.</summary>
    bool MayBeAny(Vector<ushort> chars);
}
