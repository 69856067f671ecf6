using CorpusGen.Text.Model;

namespace CorpusGen.Text.Metadata.Names;

/// <summary>A name that a line would give if it were a byline or credit.</summary>
/// <param name="Name">Where the name stands.</param>
/// <param name="Role">Where its role stands, or how a contributor helped, or null.</param>
/// <param name="Organization">Where its organisation stands, or null.</param>
/// <param name="Kind">What the words before it say.</param>
/// <param name="IsLed">Whether a word such as "By" leads to it.</param>
/// <param name="IsKnown">Whether it begins with a known first name.</param>
/// <param name="Words">Capitalized words of the name.</param>
internal record struct NamedPerson(TextRange Name, TextRange? Role, TextRange? Organization, BylineKind Kind, bool IsLed, bool IsKnown, int Words);
