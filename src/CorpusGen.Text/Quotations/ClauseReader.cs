namespace CorpusGen.Text.Quotations;

/// <summary>
/// Gives each unit of a sentence the subject of its clause, without a grammar: one walk over the units with a stack of
/// open clauses. A noun waits for its verb; a conjunction or relative opens a clause; a verb that comes too many closes one.
/// </summary>
internal sealed class ClauseReader(ArticleUnits article)
{
    private const int Depth = 8;

    /// <summary>As far as this from a subject, what is set between it and its verb ends.</summary>
    private const int LongestInsertion = 40;

    private readonly Clause[] _open = new Clause[Depth];
    private Sentence _sentence;
    private int _top;

    /// <summary>Writes <see cref="Unit.Subject"/> and <see cref="Unit.Clause"/> of the units of a sentence.</summary>
    public void Read(in Sentence sentence)
    {
        _sentence = sentence;
        _top = 0;
        _open[0] = new Clause(ClauseKind.Main, -1);
        for (int i = sentence.FirstUnit; i < sentence.UnitLimit; i++)
        {
            int subject = Take(i);
            ref Unit unit = ref article.Units[i];
            unit.Subject = subject;
            unit.Clause = _open[_top].Kind;
        }
    }

    private struct Clause(ClauseKind kind, int noun)
    {
        public readonly ClauseKind Kind = kind;

        /// <summary>Index of the mention that is, or waits to be, its subject; or -1.</summary>
        public int Noun = noun;

        public bool HasVerb;

        /// <summary>Whether its verb reports for sure.</summary>
        public bool Reports;

        /// <summary>Whether it is a participle behind its noun: "Marsh calling …".</summary>
        public bool IsParticiple;

        /// <summary>The comma behind which it goes on, after what is set into it; or -1.</summary>
        public int Resumes = -1;

        /// <summary>Whether all it has for a verb is an auxiliary.</summary>
        public bool AwaitsParticiple;
    }

    private UnitClass At(int unit) => unit >= _sentence.FirstUnit && unit < _sentence.UnitLimit ? article.Units[unit].Class : UnitClass.None;

    /// <summary>Goes over a unit; returns the subject it has.</summary>
    private int Take(int i)
    {
        UnitClass at = article.Units[i].Class;
        if (CandidateFinder.IsMention(at))
        {
            TakeMention(i, at);
            return article.Units[i].Item;
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
            case UnitClass.Comma when FindResumed(i) is >= 0 and int resumed:
                _top = resumed;
                break;
            case UnitClass.Comma when _top > 0 && _open[_top].IsParticiple && !_open[_top - 1].HasVerb:
                _top--;
                break;
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
            case UnitClass.When when CandidateFinder.IsMention(At(i - 1)) && IsVerb(NextOf(i)):
                // "he once described": an adverb.
                break;
            case UnitClass.When:
                Push(ClauseKind.Adverbial, -1);
                break;
            case UnitClass.Like when CandidateFinder.IsMention(At(i + 1)) && IsVerb(NextOf(i + 1)):
                Push(ClauseKind.Adverbial, -1);
                break;
            case UnitClass.That when CandidateFinder.IsMention(At(i - 1)) && !CandidateFinder.IsMention(At(i + 1)):
                Push(ClauseKind.Relative, article.Units[i - 1].Item);
                break;
            case UnitClass.That or UnitClass.What:
                Push(ClauseKind.Content, -1);
                break;
            case UnitClass.Relative:
                Push(ClauseKind.Relative, -1);
                break;
            case UnitClass.Ing or UnitClass.SayingIng or UnitClass.ReportingIng:
                if (CandidateFinder.IsMention(At(i - 1)))
                    Push(new Clause(ClauseKind.Content, article.Units[i - 1].Item) { HasVerb = true, IsParticiple = true });
                break;
            case UnitClass.Saying when _open[_top].HasVerb && FindAwaiting() < 0 && At(i - 1) is UnitClass.Comma or UnitClass.Quotation && At(i + 1) is UnitClass.Name or UnitClass.Person && !IsVerb(NextOf(i + 1)):
                return article.Units[i + 1].Item;
            case var _ when IsPassive(i, at):
                TakeVerb(i);
                return article.Units[i + 2].Item;
            default:
                if (IsVerb(at) || (at == UnitClass.Word && !_open[_top].HasVerb && CandidateFinder.IsMention(At(Before(i))) && CandidateFinder.EndsWithS(article, i)))
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
            Push(ClauseKind.Relative, article.Units[i].Item);
            return;
        }

        if (before is >= UnitClass.To and <= UnitClass.Preposition and not UnitClass.Like)
            return;

        // "two weeks ago" takes no verb from the subject that waits for it.
        if (at is UnitClass.Noun or UnitClass.Quantity && !_open[_top].HasVerb && _open[_top].Noun >= 0)
            return;
        if (before == UnitClass.Comma && FindParenthesisEnd(i) is >= 0 and int parenthesisEnd)
        {
            _open[_top].Resumes = parenthesisEnd;
            Push(ClauseKind.Aside, article.Units[i].Item);
            return;
        }

        int resumes = FindInsertionEnd(i);
        TakeNoun(i, before, resumes >= 0 || IsVerb(NextOf(i)));
        if (resumes >= 0 && _open[_top].Noun == article.Units[i].Item && !_open[_top].HasVerb)
            _open[_top].Resumes = resumes;
    }

    private void TakeNoun(int i, UnitClass before, bool isSubject)
    {
        bool isSetOff = before is UnitClass.Comma or UnitClass.And or UnitClass.But or UnitClass.Dash or UnitClass.Quotation or UnitClass.Close;
        ref Clause top = ref _open[_top];
        if (top.Kind == ClauseKind.Adverbial && before == UnitClass.Comma && _top > 0 && !_open[_top - 1].HasVerb && _open[_top - 1].Noun < 0 && (top.HasVerb || isSubject))
        {
            // "As voters went to the polls, the campaign …"
            _top--;
            _open[_top].Noun = article.Units[i].Item;
        }
        else if (!top.HasVerb)
        {
            if (top.Noun < 0 || (isSubject && top.Kind == ClauseKind.Relative) || (isSubject && before == UnitClass.Comma))
                top.Noun = article.Units[i].Item;
            else if (isSubject && !isSetOff)
                Push(ClauseKind.Content, article.Units[i].Item);
        }
        else if (isSubject && isSetOff)
        {
            while (before == UnitClass.Comma && _top > 0 && _open[_top].HasVerb)
                _top--;
            _open[_top] = new Clause(_open[_top].Kind, article.Units[i].Item);
        }
        else if (isSubject)
        {
            Push(ClauseKind.Content, article.Units[i].Item);
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
            top.Reports |= at == UnitClass.Saying;
            return;
        }

        bool isAuxiliary = at == UnitClass.Have;
        if (!top.HasVerb && top.Noun >= 0)
        {
            if (before == UnitClass.Comma && At(i + 1) == UnitClass.By)
                return;
            top.HasVerb = true;
            top.Reports = at == UnitClass.Saying;
            top.AwaitsParticiple = isAuxiliary;
            return;
        }

        if (top.HasVerb && before is UnitClass.And or UnitClass.Or or UnitClass.But)
        {
            // "Marsh said it was late and added": who reports goes on reporting.
            if (at == UnitClass.Saying && !top.Reports && FindReporting() is >= 0 and int reporting)
                _top = reporting;
            return;
        }

        // A verb too many: "Marsh, who has …, praised".
        if (FindAwaiting() is >= 0 and int awaiting)
        {
            _top = awaiting;
            _open[awaiting].HasVerb = true;
            _open[awaiting].Reports = at == UnitClass.Saying;
            _open[awaiting].AwaitsParticiple = isAuxiliary;
            return;
        }

        if (!top.HasVerb)
        {
            bool isInverted = CandidateFinder.IsMention(At(i + 1)) && before is UnitClass.Quotation or UnitClass.Comma;
            top.Noun = isInverted ? article.Units[i + 1].Item : _top > 0 ? _open[_top - 1].Noun : -1;
            top.HasVerb = isInverted || _top > 0;
        }
    }

    /// <summary>The innermost clause around the top one whose subject waits for its verb, or -1.</summary>
    private int FindAwaiting()
    {
        int outer = _top - 1;
        while (outer >= 0 && (_open[outer].HasVerb || _open[outer].Noun < 0))
            outer--;
        return outer;
    }

    /// <summary>The innermost clause around the top one whose verb reports for sure, or -1.</summary>
    private int FindReporting()
    {
        int outer = _top - 1;
        while (outer >= 0 && !_open[outer].Reports)
            outer--;
        return outer;
    }

    /// <summary>The clause that goes on behind a comma, or -1.</summary>
    private int FindResumed(int comma)
    {
        int resumed = _top;
        while (resumed >= 0 && _open[resumed].Resumes != comma)
            resumed--;
        return resumed;
    }

    /// <summary>Whether a verb has its agent behind it: "was called by Marsh", "– as described by Marsh".</summary>
    private bool IsPassive(int i, UnitClass at) =>
        IsVerb(at) && At(i + 1) == UnitClass.By && CandidateFinder.IsMention(At(i + 2))
            && At(Before(i)) is UnitClass.Be or UnitClass.Comma or UnitClass.Like or UnitClass.Dash;

    /// <summary>The comma that ends what a mention begins and its verb of saying ends (", she has said,"), or -1.</summary>
    private int FindParenthesisEnd(int i)
    {
        int verb = i + 1;
        while (At(verb) is UnitClass.Adverb or UnitClass.Not or UnitClass.Have or UnitClass.Aux)
            verb++;
        return At(verb) is UnitClass.Saying or UnitClass.Reporting && At(verb + 1) == UnitClass.Comma ? verb + 1 : -1;
    }

    /// <summary>The comma between what is set behind a mention and the verb that it is the subject of ("Marsh, who …, said"), or -1.</summary>
    private int FindInsertionEnd(int i)
    {
        if (At(i + 1) != UnitClass.Comma || !BeginsInsertion(i + 2))
            return -1;
        for (int end = i + 3; end < i + LongestInsertion; end++)
        {
            if (At(end) is UnitClass.None or UnitClass.Colon or UnitClass.Semicolon)
                return -1;
            if (At(end) == UnitClass.Comma && IsVerb(NextOf(end)))
                return end;
        }

        return -1;
    }

    /// <summary>Whether what stands behind a mention's comma says more of it: an apposition, a relative, a participle, an age.</summary>
    private bool BeginsInsertion(int i) =>
        CandidateFinder.IsMention(At(i)) || (IsVerb(At(i)) && At(i + 1) == UnitClass.By)
            || At(i) is UnitClass.Determiner or UnitClass.Relative or UnitClass.Number or UnitClass.Capital or UnitClass.When or UnitClass.With or UnitClass.Like
                or UnitClass.Ing or UnitClass.ReportingIng;

    /// <summary>The unit before, adverbs left out.</summary>
    private int Before(int i)
    {
        i--;
        while (At(i) is UnitClass.Adverb or UnitClass.Not)
            i--;
        return i;
    }

    private void Push(ClauseKind kind, int noun) => Push(new Clause(kind, noun));

    private void Push(Clause clause)
    {
        if (_top + 1 < Depth)
            _top++;
        _open[_top] = clause;
    }

    /// <summary>Whether a mention with its verb, or a verb with its mention, stands here.</summary>
    private bool BeginsClause(int i) =>
        CandidateFinder.IsMention(At(i)) ? IsVerb(NextOf(i)) || At(i + 1) == UnitClass.Comma : IsVerb(At(i)) && CandidateFinder.IsMention(At(i + 1));

    /// <summary>What follows, adverbs left out, "once" before a verb among them.</summary>
    private UnitClass NextOf(int i)
    {
        i++;
        while (At(i) is UnitClass.Adverb or UnitClass.Not || (At(i) == UnitClass.When && IsVerb(At(i + 1))))
            i++;
        return At(i);
    }

    private static bool IsVerb(UnitClass at) => at.IsIn(UnitClasses.Verbs);
}
