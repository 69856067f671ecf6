namespace CorpusGen.Text.Language;

/// <summary>A list whose items are changed in place and whose memory serves the next article.</summary>
internal sealed class Buffer<T>
    where T : struct
{
    private T[] _items = new T[64];

    public int Count { get; private set; }

    public ref T this[int index] => ref _items[index];

    public ReadOnlySpan<T> AsSpan(int start, int end) => _items.AsSpan(start, end - start);

    public void Clear() => Count = 0;

    /// <summary>Adds an item that is filled in place; until then it holds what the last article left there.</summary>
    public ref T Add()
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        return ref _items[Count++];
    }

    public void Add(in T item) => Add() = item;

    /// <summary>Adds an item if it is to be in; without a branch, as half of the guesses whether it is would be wrong.</summary>
    public void Add(in T item, bool isIn)
    {
        Add() = item;
        Count -= isIn ? 0 : 1;
    }
}
