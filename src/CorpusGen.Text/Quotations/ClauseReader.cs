using CorpusGen.Text.Language;

namespace CorpusGen.Text.Quotations;

/// <summary>
/// Gives each unit of a sentence the subject of its clause, without a grammar: one walk over the units with a stack of
/// open clauses. A noun waits for its verb; a conjunction or relative opens a clause; a verb that comes too many closes one.
/// </summary>
internal ref struct ClauseReader
{
    private const int Depth = 8;

    private readonly ArticleUnits _article;
    private readonly Buffer<Unit> _units;
    private readonly Sentence _sentence;
    private readonly Span<Clause> _open;
    private int _top;

    private ClauseReader(ArticleUnits article, in Sentence sentence, Span<Clause> open)
    {
        _article = article;
        _units = article.Units;
        _sentence = sentence;
        _open = open;
        _open[0] = new Clause(ClauseKind.Main, -1);
    }

    /// <summary>Writes <see cref="Unit.Subject"/> and <see cref="Unit.Clause"/> of the units of a sentence.</summary>
    public static void Read(ArticleUnits article, in Sentence sentence)
    {
        Span<Clause> open = stackalloc Clause[Depth];
        ClauseReader reader = new(article, sentence, open);
        for (int i = sentence.FirstUnit; i < sentence.UnitLimit; i++)
        {
            int subject = reader.Take(i);
            ref Unit unit = ref article.Units[i];
            unit.Subject = subject;
            unit.Clause = open[reader._top].Kind;
        }
    }

    private struct Clause(ClauseKind kind, int noun)
    {
        public readonly ClauseKind Kind = kind;

        /// <summary>Index of the mention that is, or waits to be, its subject; or -1.</summary>
        public int Noun = noun;

        public bool HasVerb;

        /// <summary>Whether all it has for a verb is an auxiliary.</summary>
        public bool AwaitsParticiple;
    }

    private readonly UnitClass At(int unit) => unit >= _sentence.FirstUnit && unit < _sentence.UnitLimit ? _units[unit].Class : UnitClass.None;

    /// <summary>Goes over a unit; returns the subject it has.</summary>
    private int Take(int i)
    {
        UnitClass at = _units[i].Class;
        if (CandidateFinder.IsMention(at))
        {
            TakeMention(i, at);
            return _units[i].Item;
        }

        switch (at)
        {
            case UnitClass.Colon or UnitClass.Semicolon:
                int before = _open[0].Noun;
                _top = 0;
                _open[0] = new Clause(ClauseKind.Main, -1);
                return before;
            case UnitClass.Quotation when BeginsClause(i + 1):
                int around = _open[_top].Noun;
                _top = 0;
                _open[0] = new Clause(ClauseKind.Main, -1);
                return around;
            case UnitClass.Comma when _open[_top].AwaitsParticiple:
                _open[_top].AwaitsParticiple = false;
                break;
            case UnitClass.Comma when _open[_top] is { Kind: ClauseKind.Adverbial, HasVerb: false, Noun: < 0 }:
                _top--;
                break;
            case UnitClass.Open:
                Push(ClauseKind.Aside, -1);
                break;
            case UnitClass.Close:
                for (int above = _top; above > 0; above--)
                {
                    if (_open[above].Kind == ClauseKind.Aside)
                        _top = above - 1;
                }

                break;
            case UnitClass.When:
                Push(ClauseKind.Adverbial, -1);
                break;
            case UnitClass.Like when CandidateFinder.IsMention(At(i + 1)) && IsVerb(NextOf(i + 1)):
                Push(ClauseKind.Adverbial, -1);
                break;
            case UnitClass.That when CandidateFinder.IsMention(At(i - 1)) && !CandidateFinder.IsMention(At(i + 1)):
                Push(ClauseKind.Relative, _units[i - 1].Item);
                break;
            case UnitClass.That or UnitClass.What:
                Push(ClauseKind.Content, -1);
                break;
            case UnitClass.Relative:
                Push(ClauseKind.Relative, -1);
                break;
            case UnitClass.Ing or UnitClass.SayingIng or UnitClass.ReportingIng:
                if (CandidateFinder.IsMention(At(i - 1)))
                    Push(ClauseKind.Content, _units[i - 1].Item, hasVerb: true);
                break;
            case UnitClass.Saying when _open[_top].HasVerb && At(i - 1) is UnitClass.Comma or UnitClass.Quotation && At(i + 1) is UnitClass.Name or UnitClass.Person && !IsVerb(NextOf(i + 1)):
                return _units[i + 1].Item;
            default:
                if (IsVerb(at) || (at == UnitClass.Word && !_open[_top].HasVerb && CandidateFinder.IsMention(At(Before(i))) && CandidateFinder.EndsWithS(_article, i)))
                    TakeVerb(i);
                break;
        }

        return _open[_top].Noun;
    }

    private void TakeMention(int i, UnitClass at)
    {
        UnitClass before = At(i - 1);
        if (at == UnitClass.Who)
        {
            Push(ClauseKind.Relative, _units[i].Item);
            return;
        }

        if (before is >= UnitClass.To and <= UnitClass.Preposition and not UnitClass.Like)
            return;

        // "two weeks ago" takes no verb from the subject that waits for it.
        if (at is UnitClass.Noun or UnitClass.Quantity && !_open[_top].HasVerb && _open[_top].Noun >= 0)
            return;
        bool isSubject = IsVerb(NextOf(i));
        bool isSetOff = before is UnitClass.Comma or UnitClass.And or UnitClass.But or UnitClass.Dash or UnitClass.Quotation or UnitClass.Close;
        ref Clause top = ref _open[_top];
        if (top.Kind == ClauseKind.Adverbial && before == UnitClass.Comma && _top > 0 && !_open[_top - 1].HasVerb && _open[_top - 1].Noun < 0 && (top.HasVerb || isSubject))
        {
            // "As voters went to the polls, the campaign …"
            _top--;
            _open[_top].Noun = _units[i].Item;
        }
        else if (!top.HasVerb)
        {
            if (top.Noun < 0 || (isSubject && top.Kind == ClauseKind.Relative) || (isSubject && before == UnitClass.Comma))
                top.Noun = _units[i].Item;
            else if (isSubject && !isSetOff)
                Push(ClauseKind.Content, _units[i].Item);
        }
        else if (isSubject && isSetOff)
        {
            while (before == UnitClass.Comma && _top > 0 && _open[_top].HasVerb)
                _top--;
            _open[_top] = new Clause(_open[_top].Kind, _units[i].Item);
        }
        else if (isSubject)
        {
            Push(ClauseKind.Content, _units[i].Item);
        }
    }

    private void TakeVerb(int i)
    {
        UnitClass at = At(i);
        UnitClass before = At(Before(i));
        ref Clause top = ref _open[_top];
        if (before == UnitClass.To)
            return;
        if (before is UnitClass.Be or UnitClass.Have or UnitClass.Aux || top.AwaitsParticiple)
        {
            top.AwaitsParticiple = at == UnitClass.Have;
            return;
        }

        bool isAuxiliary = at == UnitClass.Have;
        if (!top.HasVerb && top.Noun >= 0)
        {
            if (before == UnitClass.Comma && At(i + 1) == UnitClass.By)
                return;
            top.HasVerb = true;
            top.AwaitsParticiple = isAuxiliary;
            return;
        }

        if (top.HasVerb && before is UnitClass.And or UnitClass.Or or UnitClass.But)
            return;

        // A verb too many: "Marsh, who has …, praised".
        for (int outer = _top - 1; outer >= 0; outer--)
        {
            if (!_open[outer].HasVerb && _open[outer].Noun >= 0)
            {
                _top = outer;
                _open[outer].HasVerb = true;
                _open[outer].AwaitsParticiple = isAuxiliary;
                return;
            }
        }

        if (!top.HasVerb)
        {
            bool isInverted = CandidateFinder.IsMention(At(i + 1)) && before is UnitClass.Quotation or UnitClass.Comma;
            top.Noun = isInverted ? _units[i + 1].Item : _top > 0 ? _open[_top - 1].Noun : -1;
            top.HasVerb = isInverted || _top > 0;
        }
    }

    /// <summary>The unit before, adverbs left out.</summary>
    private readonly int Before(int i)
    {
        i--;
        while (At(i) is UnitClass.Adverb or UnitClass.Not)
            i--;
        return i;
    }

    private void Push(ClauseKind kind, int noun, bool hasVerb = false)
    {
        if (_top + 1 < Depth)
            _top++;
        _open[_top] = new Clause(kind, noun) { HasVerb = hasVerb };
    }

    /// <summary>Whether a mention with its verb, or a verb with its mention, stands here.</summary>
    private readonly bool BeginsClause(int i) =>
        CandidateFinder.IsMention(At(i)) ? IsVerb(NextOf(i)) || At(i + 1) == UnitClass.Comma : IsVerb(At(i)) && CandidateFinder.IsMention(At(i + 1));

    /// <summary>What follows, adverbs left out.</summary>
    private readonly UnitClass NextOf(int i)
    {
        i++;
        while (At(i) is UnitClass.Adverb or UnitClass.Not)
            i++;
        return At(i);
    }

    private static bool IsVerb(UnitClass at) => at.IsIn(UnitClasses.Verbs);
}
