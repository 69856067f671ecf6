namespace CorpusGen.Text.House;

/// <summary>The keys in <c>.editorconfig</c> by which a project states its house rules.</summary>
public static class Settings
{
    /// <summary>What all keys begin with.</summary>
    public const string Prefix = "corpusgen_";

    /// <summary>What an article must have.</summary>
    public const string Require = Prefix + "require";

    /// <summary>The outlets that an article may be by.</summary>
    public const string AllowedPublishers = Prefix + "allowed_publishers";

    /// <summary>The days on which an article may be published.</summary>
    public const string DateRange = Prefix + "date_range";

    /// <summary>The rules that are not applied to an article.</summary>
    public const string Suppress = Prefix + "suppress";
}
