namespace CorpusGen.Text.Model;

/// <summary>What someone named on the page did for the article.</summary>
public enum BylineKind
{
    /// <summary>Wrote it.</summary>
    Author,

    /// <summary>Took a picture.</summary>
    Photographer,

    /// <summary>A news agency or desk that supplied text or picture.</summary>
    Agency,

    /// <summary>Helped with reporting or editing.</summary>
    Contributor,
}
