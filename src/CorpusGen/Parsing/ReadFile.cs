using CorpusGen.Model;
using CorpusGen.Text;
using CorpusGen.Text.Corpus;
using CorpusGen.Text.House;
using CorpusGen.Text.Model;

namespace CorpusGen.Parsing;

/// <summary>What came of one file.</summary>
/// <param name="Path">The file, relative to the project.</param>
/// <param name="Article">The article, or null when there is none.</param>
/// <param name="Failure">Why there is none, or null when there is one or the project does not want to know.</param>
/// <param name="InvalidSettings">What the project asks of it that cannot be understood.</param>
internal sealed record ReadFile(string Path, ArticleEntry? Article, FailedFile? Failure, EquatableArray<InvalidSetting> InvalidSettings)
{
    public static ReadFile Of(ArticleFile file, EquatableArray<RepeatedLines> repeated, CancellationToken cancellation)
    {
        ArticleModel? article = file.Read(repeated, cancellation, out _, out FailedFile? failure);
        return new ReadFile(
            file.Path,
            failure is null ? new ArticleEntry(file.Path, article!) : null,
            failure is null || file.HouseRules.Suppresses(failure.Rule) ? null : failure,
            file.InvalidSettings);
    }

    /// <summary>
    /// The same with the objects of before for what an edit left as it was: a driver that finds a list equal keeps the list of
    /// before, and would compare whatever is another object in it at each edit from then on.
    /// </summary>
    /// <param name="before">What came of the file before, or null.</param>
    public ReadFile After(ReadFile? before)
    {
        if (Equals(before))
            return before!;
        if (before?.Article is { } article)
            Article?.Keep(article);
        return this;
    }
}
