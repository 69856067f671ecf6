using CorpusGen.Text.Model;
using CorpusGen.Text.Quotations;

namespace CorpusGen.Text.Metadata;

/// <summary>A speaker as the front matter states it, with the places of the names.</summary>
internal sealed record StatedSpeaker(Fact Name, List<Fact> Aliases)
{
    public KnownSpeaker Known =>
        new(Name.Text, Aliases.Select(alias => alias.Text).Where(alias => alias != Name.Text).Distinct(StringComparer.Ordinal).ToEquatableArray());
}
