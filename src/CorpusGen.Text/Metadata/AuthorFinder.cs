using CorpusGen.Text.Explanation;
using CorpusGen.Text.Language;
using CorpusGen.Text.Layout;
using CorpusGen.Text.Metadata.Names;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata;

/// <summary>Tells by learned weights which of the names on a page are its authors'.</summary>
internal static class AuthorFinder
{
    /// <summary>The byline or who helped, below the body, stands in these first lines of what is there.</summary>
    private const int BelowBody = 8;

    /// <summary>A page says no more often who wrote it: at the top, at the end, and where it tells of the author.</summary>
    private const int MostBylines = 3;

    /// <summary>The best name of a page without a sure one is taken above this score.</summary>
    private const float Unsure = -1;

    /// <summary>Names that stand together have scores no farther apart.</summary>
    private const float Together = 0.01f;

    /// <summary>The authors, agencies, contributors and photographers among the names.</summary>
    public static List<AuthorCandidate> Find(PageNames names, PageModel model)
    {
        List<AuthorCandidate> found = [];
        float[] scores = Scores(names, model);
        float least = Least(names, scores);
        for (int i = 0; i < scores.Length; i++)
        {
            AuthorCandidate candidate = names.Candidates[i];
            bool right = candidate.Person.Kind switch
            {
                BylineKind.Author => scores[i] > (IsInitials(candidate) ? 0 : least),
                BylineKind.Contributor => IsContributor(names, candidate),
                BylineKind.Agency => IsAgency(names, candidate),
                _ => names.Labels[candidate.Line] == LineLabel.Author, // other photographers stand in credits
            };
            if (right)
                found.Add(candidate);
        }

        if (found.Exists(IsInitials))
        {
            List<AuthorCandidate> named = [.. found.Concat(names.Candidates.Where(candidate => candidate.Person.IsLed)).Where(candidate => candidate.Person is { Kind: BylineKind.Author, Words: > 1 })];
            found.RemoveAll(author => IsInitials(author) && AreOfNamed(names.Page.Text, author.Person.Name, named));
        }

        return found;
    }

    private static bool IsInitials(AuthorCandidate author) => author.Person is { Kind: BylineKind.Author, Words: 1 };

    /// <summary>Whether initials are those of people who are named as well, which says no more than their names.</summary>
    private static bool AreOfNamed(string text, TextRange initials, List<AuthorCandidate> named)
    {
        for (int start = initials.Start, end; start < initials.End; start = end + 1)
        {
            end = text.IndexOf('/', start, initials.End - start) is var stroke and >= 0 ? stroke : initials.End;
            TextRange part = new(start, end);
            if (!named.Exists(author => Initials.AreOf(text.AsSpan(part.Start, part.Length), text.AsSpan(author.Person.Name.Start, author.Person.Name.Length))))
                return false;
        }

        return true;
    }

    /// <summary>Why a name that was found is an author's or somebody else's.</summary>
    public static Evidence Explain(PageNames names, AuthorCandidate author, PageModel model)
    {
        if (author.Person.Kind != BylineKind.Author)
            return Evidence.OfRule(author.Person.Kind == BylineKind.Agency ? "agency beside the body" : "words beside the name");
        int index = names.Candidates.IndexOf(author);
        Features features = new(new int[Features.Most], PageModel.ScoreSize, new FeatureNotes());
        AuthorFeatures.Describe(names, index, ref features);
        float score = Scores(names, model)[index];
        return new Evidence("author finder", "no author", score > 0 ? score : score - Unsure, features.Reasons(model.Author, [], Prior(names, index)));
    }

    /// <summary>
    /// The score above which a name is an author's: most pages name one, so that where no name reaches 0 the best may be less
    /// sure. Initials have to be sure.
    /// </summary>
    private static float Least(PageNames names, float[] scores)
    {
        float highest = float.NegativeInfinity;
        for (int i = 0; i < scores.Length; i++)
        {
            if (names.Candidates[i].Person.Kind == BylineKind.Author && (scores[i] > 0 || !IsInitials(names.Candidates[i])))
                highest = Math.Max(highest, scores[i]);
        }

        return highest > 0 ? 0 : highest > Unsure ? highest - Together : 0;
    }

    /// <summary>Names that stand together, on one line or on lines of names alone, speak for each other: each scores as they do on average, if that is more.</summary>
    private static float[] Scores(PageNames names, PageModel model)
    {
        float[] scores = new float[names.Candidates.Count];
        for (int first = 0, end; first < scores.Length; first = end)
        {
            float sum = 0;
            int authors = 0;
            for (end = first; end < scores.Length && (end == first || names.StandTogether(end - 1, end)); end++)
            {
                if (names.Candidates[end].Person.Kind != BylineKind.Author)
                    continue;
                scores[end] = Score(names, end, model);
                sum += scores[end];
                authors++;
            }

            for (int i = first; i < end; i++)
                scores[i] = Math.Max(scores[i], sum / Math.Max(1, authors));
        }

        return scores;
    }

    /// <summary>Who helped is named in a byline or below the body.</summary>
    private static bool IsContributor(PageNames names, AuthorCandidate candidate) =>
        names.BodyAbove(candidate.Line) == 0 ? names.Labels[candidate.Line] == LineLabel.Author : names.BodyBelow(candidate.Line) == 0 && names.Page.LongBefore[candidate.Line] <= BelowBody;

    /// <summary>An agency or desk is credited in a byline, or on a short line of its own above the body or right below it.</summary>
    private static bool IsAgency(PageNames names, AuthorCandidate candidate)
    {
        int i = candidate.Line;
        ref readonly Line line = ref names.Page.Lines[i];
        if (names.Labels[i] is LineLabel.Author or LineLabel.Date)
            return true;
        if (names.Page.IsLong[i] || (line.Lead & PageTopic.Credit) != 0)
            return false;
        bool above = names.BodyAbove(i) <= 1 && i > names.Labels.Headline;
        bool below = names.BodyBelow(i) == 0 && names.Page.LongBefore[i] <= BelowBody;
        return (above || below) && (candidate.Person.IsLed || line.Words <= 5);
    }

    /// <summary>Above 0, the name is an author's.</summary>
    private static float Score(PageNames names, int index, PageModel model)
    {
        Span<int> places = stackalloc int[Features.Most];
        Features features = new(places, PageModel.ScoreSize);
        AuthorFeatures.Describe(names, index, ref features);
        return Prior(names, index) + PageModel.Score(model.Author, features.Places);
    }

    /// <summary>
    /// What is known of bylines before any was seen: "By" and a name, with a date behind it above all, or a lone name near the
    /// headline or a date. Learning only corrects it, as a hundred pages are few.
    /// </summary>
    public static float Prior(PageNames names, int index)
    {
        AuthorCandidate candidate = names.Candidates[index];
        NamedPerson person = candidate.Person;
        PageLines page = names.Page;
        int i = candidate.Line;
        ref readonly Line line = ref page.Lines[i];
        bool top = names.BodyAbove(i) == 0, bottom = names.BodyBelow(i) == 0;
        bool near = names.BodyAbove(i) <= 1 && i - names.Labels.Headline is >= -8 and <= 30;
        bool whole = (candidate.Shape & NameShape.Complete) != 0;
        bool beside = IsDate(page, i - 1) || IsDate(page, i + 1) || line.Date.IsFound || line.Tells(PageTopic.Published);

        // "Written by: Mara Ellison" right below the story, where the top names nobody
        bool isSigned = bottom && whole && line.Has(LineTraits.Colon) && !names.IsLedNearTop && page.LongBefore[i] <= BelowBody;
        float prior = -3f;
        if (person.IsLed && person.Kind == BylineKind.Author && (line.Words <= 20 || !line.Has(LineTraits.EndsSentence)))
            prior += near ? line.Date.IsFound ? 7.5f : 5.5f : isSigned ? 4 : 2;
        if (whole)
            prior += person.IsKnown ? 1 : 0.5f;
        if (person.IsKnown)
            prior += 0.5f;
        if (near)
            prior += 1;
        if (!top && !bottom)
            prior -= 1.5f;
        if (beside)
            prior += 1;
        if (whole && (candidate.Shape & NameShape.Bare) == 0 && line.Words <= 12)
            prior += 1;
        if (whole && near && beside)
            prior += 1;
        if (AuthorFeatures.HasBiography(names, i, person.Name))
            prior += 4;
        else if (!person.IsLed && AuthorFeatures.IsMentioned(page, person.Name))
            prior -= 4;
        if (!person.IsLed && names.IsLedNearTop && near)
            prior -= 1.5f;
        if (!person.IsLed && !person.IsKnown)
            prior -= AuthorFeatures.SmallWords(page, person.Name) switch { 0 => 0, 3 => 2, _ => 1 };
        if (bottom && whole && !top && page.LongBefore[i] == 1)
            prior += 1;
        if (line.Has(LineTraits.StartsQuote | LineTraits.EndsQuote))
            prior -= 3;
        if (line.Has(LineTraits.Copyright))
            prior -= 3;
        if (!near && line.Repeats > MostBylines)
            prior -= 4; // teasers of one writer
        if (!person.IsLed && line.Has(LineTraits.EndsColon))
            prior -= 3; // a place, or what the lines below are
        if (!person.IsLed && i + 1 < page.Lines.Length && page.Lines[i + 1].Credit == page.Lines[i + 1].Start)
            prior -= 3; // a caption
        if (line.Tells(PageTopic.Credit) || names.Labels[i] is LineLabel.Credit)
            prior -= 2;
        else if (names.Labels[i] is LineLabel.Caption)
            prior -= 1;
        return prior;
    }

    private static bool IsDate(PageLines page, int i) =>
        i >= 0 && i < page.Lines.Length && page.Lines[i].Date.IsFound && page.Lines[i].Words <= 14;
}
