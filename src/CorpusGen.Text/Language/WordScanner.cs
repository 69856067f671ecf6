namespace CorpusGen.Text.Language;

/// <summary>
/// Walks over the words of a text: runs of letters, runs of digits, single ideographs. A capital after a small letter
/// begins a new word, because scraped pages run names and labels together ("FacebookTwitter", "Anna WellerReporter").
/// </summary>
/// <remarks>
/// An automaton that reads a character at a time without branches, as half of the guesses at where words end would be
/// wrong. For each kind of character one number holds what every state becomes, <see cref="Width"/> bits for each, so
/// that a state, given as the offset of its bits, is followed by shifting the number by it.
/// </remarks>
internal ref struct WordScanner
{
    private const int Width = 6;
    private const int StateMask = (1 << Width) - 1;

    // The states: outside of words, or in a word that is so far …
    private const int Outside = 0;
    private const int Lower = 1;
    private const int Capitalized = 2;
    private const int Capitals = 3;
    private const int Digits = 4;
    private const int Ideograph = 5;

    /// <summary>… one capital.</summary>
    private const int Initial = 6;

    /// <summary>What is added to the states of letters once there are marks among them.</summary>
    private const int Marked = 6;
    private const int States = Capitals + Marked + 1;

    /// <summary>The shape of a word by its state, found as states are.</summary>
    private const ulong Shapes =
        ((ulong)WordShape.Lower << (Lower * Width)) | ((ulong)WordShape.Lower << ((Lower + Marked) * Width))
        | ((ulong)WordShape.Capitalized << (Initial * Width)) | ((ulong)WordShape.Capitalized << (Capitalized * Width)) | ((ulong)WordShape.Capitalized << ((Capitalized + Marked) * Width))
        | ((ulong)WordShape.Capitals << (Capitals * Width)) | ((ulong)WordShape.Capitals << ((Capitals + Marked) * Width))
        | ((ulong)WordShape.Digits << (Digits * Width)) | ((ulong)WordShape.Ideograph << (Ideograph * Width));

    // Bits of what a character does besides changing the state.
    private const int Begins = 1;
    private const int Ends = 2;

    private static readonly ulong[] s_steps = Table(Step);
    private static readonly ulong[] s_turns = Table(Turn);

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    /// <param name="start">Where to begin; offsets are those of <paramref name="text"/>.</param>
    public WordScanner(ReadOnlySpan<char> text, int start = 0)
    {
        _text = text;
        _at = start;
    }

    /// <summary>Finds the next words, as many as there is room for; returns their number, 0 at the end of the text.</summary>
    public int Read(scoped Span<Word> words)
    {
        ReadOnlySpan<char> text = _text;
        ulong[] steps = s_steps, turns = s_turns;
        ReadOnlySpan<CharKind> kinds = Chars.AllKinds;
        ReadOnlySpan<char> folds = Chars.AllFolds;
        ulong state = Outside;
        uint units = 0;
        int count = 0, start = 0, at = _at;
        for (; at < text.Length && count < words.Length; at++)
        {
            // Written again and again until it ends.
            ref Word word = ref words[count];
            word.Start = start;
            word.End = at;
            word.Units = units;
            word.State = (byte)(state & StateMask);

            char c = text[at];
            int kind = (int)kinds[c];
            int turn = (int)(turns[kind] >> (int)state);
            count += (turn & Ends) / Ends;
            int kept = (turn & Begins) - 1;
            start = (start & kept) | (at & ~kept);

            // What begins anew is put to the character first: the next word's hash waits for one step less.
            units = StableHash.Add(units & (uint)kept, (StableHash.Start & ~(uint)kept) ^ folds[c]);
            state = steps[kind] >> (int)state;
        }

        if (count == words.Length)
        {
            at = words[count - 1].End;
        }
        else if ((state & StateMask) != Outside)
        {
            words[count++] = new Word { Start = start, End = at, Units = units, State = (byte)(state & StateMask) };
        }

        _at = at;
        return count;
    }

    /// <summary>What a word of a state is made of.</summary>
    public static WordShape ShapeOf(byte state) => (WordShape)(Shapes >> state & StateMask);

    public static bool IsMarked(byte state) => state > Initial * Width;

    private static ulong[] Table(Func<int, CharKind, int> value)
    {
        ulong[] table = new ulong[(int)CharKind.Mark + 1];
        for (int kind = 0; kind < table.Length; kind++)
        {
            for (int state = 0; state < States; state++)
                table[kind] |= (ulong)value(state, (CharKind)kind) << (state * Width);
        }

        return table;
    }

    private static int Step(int state, CharKind kind) => (GoOn(state, kind) is not Outside and int next ? next : Begin(kind)) * Width;

    private static int Turn(int state, CharKind kind) =>
        GoOn(state, kind) != Outside ? 0 : (Begin(kind) == Outside ? 0 : Begins) | (state == Outside ? 0 : Ends);

    /// <summary>What a word becomes by a character that goes on with it; else none.</summary>
    private static int GoOn(int state, CharKind kind)
    {
        int marked = state > Initial ? Marked : 0;
        int next = (state - marked, kind) switch
        {
            (Lower, CharKind.Lower or CharKind.Mark) => Lower,
            (Initial or Capitals, CharKind.Upper or CharKind.Mark) => Capitals,
            (Initial or Capitals or Capitalized, CharKind.Lower) or (Capitalized, CharKind.Mark) => Capitalized,
            (Digits, CharKind.Digit) => Digits,
            _ => Outside,
        };
        return next == Outside ? Outside : next + (kind == CharKind.Mark ? Marked : marked);
    }

    private static int Begin(CharKind kind) => kind switch
    {
        CharKind.Lower => Lower,
        CharKind.Upper => Initial,
        CharKind.Digit => Digits,
        CharKind.Ideograph => Ideograph,
        _ => Outside,
    };
}
