namespace CorpusGen.Text.Model;

/// <summary>How much a broken rule matters unless the project says otherwise.</summary>
public enum RuleSeverity
{
    /// <summary>Said to nobody unless the project asks for it.</summary>
    Hidden,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably wrong; the article is there all the same.</summary>
    Warning,

    /// <summary>Wrong: something that the file states, or all of it, is lost.</summary>
    Error,
}
