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

    /// <summary>Room behind the last item, to be filled and taken in by <see cref="Grow"/>.</summary>
    public Span<T> Room(int items)
    {
        if (_items.Length - Count < items)
            Array.Resize(ref _items, Math.Max(Count + items, _items.Length * 2));
        return _items.AsSpan(Count, items);
    }

    /// <summary>Takes in items that were written to the room behind the last.</summary>
    public void Grow(int items) => Count += items;
}
