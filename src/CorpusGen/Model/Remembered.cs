using CorpusGen.Text;
using CorpusGen.Text.Corpus;

namespace CorpusGen.Model;

/// <summary>
/// What is made of each item of a list, remembered: of the next list only those items are looked at that are not in the last
/// one. What it gives depends on the list alone, never on those of before.
/// </summary>
/// <remarks>An edit changes one article among thousands, whose objects are far apart in memory: a step that went to each would wait for it.</remarks>
/// <param name="make">What is made of an item; null where there is nothing.</param>
internal sealed class Remembered<T, TResult>(Func<T, TResult?> make)
    where T : class
    where TResult : class
{
    private readonly object _lock = new();
    private EquatableArray<T> _items;
    private TResult?[] _made = [];

    /// <summary>What is made of the items, in their order, without what there is nothing of.</summary>
    public EquatableArray<TResult> Of(EquatableArray<T> items)
    {
        lock (_lock)
        {
            ListEdit edit = ListEdit.Between(_items.AsSpan(), items.AsSpan());
            TResult?[] made = edit.Carry(_made);
            for (int i = edit.Start; i < edit.EndAfter; i++)
                made[i] = make(items[i]);
            (_items, _made) = (items, made);

            // Where there is something of each, as in most lists, the copy of an array is much faster than a search.
            return (Array.TrueForAll(made, one => one is not null) ? made : Array.FindAll(made, one => one is not null)).ToEquatableArray()!;
        }
    }
}
