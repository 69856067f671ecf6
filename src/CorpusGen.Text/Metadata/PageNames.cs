using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata.Names;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>The names outside the running text of a page, agencies and contributors among them, in the order of the text.</summary>
internal sealed class PageNames
{
    private const int LongestLine = 40;
    private const int LongestNameLine = 7;

    /// <summary>How many lines around a name are asked who did what.</summary>
    private const int NearWork = 4;

    /// <summary>The bracket that names a reporter closes within as many letters of the story.</summary>
    private const int LongestOpening = 60;

    /// <summary>No page of one article names more people in short lines.</summary>
    private const int MostCandidates = 1000;

    private readonly int[] _body;

    public PageNames(PageLines page, PageLabels labels)
    {
        Page = page;
        Labels = labels;
        _body = new int[page.Lines.Length + 1];
        BodyEnd = page.Lines.Length;
        for (int i = 0; i < page.Lines.Length; i++)
        {
            _body[i + 1] = _body[i] + (labels[i] == LineLabel.Body && page.IsLong[i] ? 1 : 0);
            BodyEnd = labels[i] == LineLabel.Body ? i + 1 : BodyEnd;
        }

        page.ReadBody(labels);
        Read();
    }

    public PageLines Page { get; }

    public PageLabels Labels { get; }

    public List<AuthorCandidate> Candidates { get; } = [];

    /// <summary>Index behind the last line of the body; behind all lines where there is none.</summary>
    public int BodyEnd { get; }

    /// <summary>Paragraphs of the body above a line.</summary>
    public int BodyAbove(int line) => _body[line];

    /// <summary>Paragraphs of the body below a line.</summary>
    public int BodyBelow(int line) => _body[_body.Length - 1] - _body[line + 1];

    /// <summary>Whether "By" leads to a name above the body.</summary>
    public bool IsLedNearTop { get; private set; }

    /// <summary>Whether a line is names, roles and outlets alone: such lines have their neighbours in common.</summary>
    public bool IsNameLine(int line) =>
        (Page.Lines[line].Name & NameShape.Complete) != 0 && Page.Lines[line].Words <= LongestNameLine && Page.Lines[line].Credit < 0 && !Page.Lines[line].Date.IsFound;

    /// <summary>Whether a name and the next are on one line, or on two lines of names with nothing between them.</summary>
    public bool StandTogether(int candidate, int next)
    {
        int line = Candidates[candidate].Line, other = Candidates[next].Line;
        return other == line || (other == line + 1 && IsNameLine(line) && IsNameLine(other));
    }

    private void Read()
    {
        PageWords words = Page.Scratch;
        NameList names = new();
        int labelled = int.MinValue;
        bool opened = false;
        for (int i = 0; i < Page.Lines.Length && Candidates.Count < MostCandidates; i++)
        {
            ref readonly Line line = ref Page.Lines[i];
            if (!opened && Labels[i] == LineLabel.Body)
            {
                opened = true;
                ReadOpening(i, names);
            }

            if (labelled == i - 1 && line.Words == 0)
                labelled = i; // "…" between names

            bool led = (line.Lead & (PageTopic.By | PageTopic.Contributor)) != 0 || (line.Tells(PageTopic.By | PageTopic.Contributor) && line.Has(LineTraits.Pipe));
            if (i == Labels.Headline || line.Name == NameShape.None && !(led && line.Words <= LongestLine))
                continue;
            words.Read(Page.Text, line.Range);
            NameReader.Read(Page.Text, words, line.Date, names);
            PageTopic work = Work(i, out bool isBelow);
            if (!isBelow && ((i > 0 && (Page.Lines[i - 1].Whole & PageTopic.By) != 0) || (labelled == i - 1 && IsNameLine(i))))
                labelled = i;
            for (int k = 0; k < names.People.Count; k++)
            {
                NamedPerson person = names.People[k];
                if ((work & PageTopic.Credit) != 0 && person is { Kind: BylineKind.Author, IsLed: false })
                    person.Kind = BylineKind.Photographer;
                person.IsLed |= labelled == i || (work & PageTopic.By) != 0;
                IsLedNearTop |= person.IsLed && person.Kind == BylineKind.Author && BodyAbove(i) <= 1 && (names.Shape & NameShape.Complete) != 0;
                Candidates.Add(new AuthorCandidate(i, k, names.Shape, person));
            }
        }

        if (!Candidates.Exists(candidate => candidate.Person is { Kind: BylineKind.Author, IsLed: true }))
            TakeEditors(words);
    }

    /// <summary>
    /// Where no words lead to anybody who wrote, Chinese papers name who edited in the writer's place, by words that are said
    /// of both: "责编".
    /// </summary>
    private void TakeEditors(PageWords words)
    {
        for (int i = 0; i < Candidates.Count; i++)
        {
            NamedPerson person = Candidates[i].Person;
            if (person.Kind != BylineKind.Contributor || person.Role is not { } task || Chars.Kind(Page.Text[task.Start]) != CharKind.Ideograph)
                continue;
            words.Read(Page.Text, task);
            if (words.Count > 0 && words.Tells(0, PageTopic.By))
                Candidates[i] = Candidates[i] with { Person = person with { Kind = BylineKind.Author } };
        }
    }

    /// <summary>
    /// What a line beside a name says its bearer did, where the lines nearby tell who wrote from who took pictures: the line below in
    /// a block of names and what they did ("Mara Ellison", "Text"), the line above in one that begins with what they did.
    /// </summary>
    private PageTopic Work(int i, out bool isBelow)
    {
        isBelow = false;
        int first = Page.BlockStart[i], last = i;
        while (last + 1 < Page.Lines.Length && Page.BlockStart[last + 1] == first && last < i + NearWork)
            last++;
        if (!IsNameLine(i) || IsNameLine(first) == IsNameLine(last))
            return PageTopic.None;
        int beside = IsNameLine(first) ? i + 1 : i - 1;
        PageTopic work = WorkOf(beside), other = PageTopic.None;
        for (int k = Math.Max(0, i - NearWork); work != PageTopic.None && k <= Math.Min(Page.Lines.Length - 1, i + NearWork); k++)
            other |= WorkOf(k) & ~work;
        if (other == PageTopic.None)
            return PageTopic.None;
        isBelow = beside > i;
        return work;
    }

    /// <summary>What a line of one word says was done: "Text", "Photo".</summary>
    private PageTopic WorkOf(int line) => Page.Lines[line].Words == 1 ? Page.Lines[line].Whole & (PageTopic.By | PageTopic.Credit) : PageTopic.None;

    /// <summary>Chinese agencies name the reporter in brackets before the first sentence: "（記者…／臺北報導）".</summary>
    private void ReadOpening(int i, NameList names)
    {
        ref readonly Line line = ref Page.Lines[i];
        if (!line.Has(LineTraits.Ideographic) || Page.Language != "zh")
            return;
        ReadOnlySpan<char> opening = Page.Text.AsSpan(line.Start, Math.Min(line.Length, LongestOpening));
        int open = opening.IndexOfAny("(（〔【".AsSpan()), close = opening.IndexOfAny(")）〕】".AsSpan());
        if (open < 0 || close < open)
            return;
        Page.Scratch.Read(Page.Text, new TextRange(line.Start + open + 1, line.Start + close));
        NameReader.Read(Page.Text, Page.Scratch, default, names);
        if (!names.HasRole && !names.People.Exists(person => person.IsLed))
            return;
        for (int k = 0; k < names.People.Count; k++)
            Candidates.Add(new AuthorCandidate(i, k, names.Shape, names.People[k] with { IsLed = true }));
    }
}
