namespace CorpusGen.Types;

/// <summary>Sets what is made on first use, so that every thread sees the same object.</summary>
internal static class Once
{
    internal static T Set<T>(ref T? field, T value)
        where T : class =>
        global::System.Threading.Interlocked.CompareExchange(ref field, value, null) ?? value;
}
