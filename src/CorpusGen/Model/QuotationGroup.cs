using CorpusGen.Text;

namespace CorpusGen.Model;

/// <summary>The quotations of one article as members of a class.</summary>
/// <param name="Publisher">The member that holds the articles of the outlet.</param>
/// <param name="Article">The article's member there; the class has the same name.</param>
/// <param name="Quotations">A name for each, in the order of the text.</param>
internal sealed record QuotationGroup(string Publisher, string Article, string Slug, EquatableArray<(string Member, QuotedText Quotation)> Quotations);
