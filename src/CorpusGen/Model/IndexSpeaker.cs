using CorpusGen.Text;
using CorpusGen.Text.Model;

namespace CorpusGen.Model;

/// <summary>Someone who is quoted in articles of the corpus.</summary>
internal sealed record IndexSpeaker(
    string Member, string Name, SpeakerKind Kind, EquatableArray<string> Aliases, EquatableArray<int> Articles, int QuotationCount);
