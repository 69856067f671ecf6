namespace CorpusGen.Text.Repairs;

/// <summary>Something that front matter can state.</summary>
internal abstract record Statement;
