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
}
