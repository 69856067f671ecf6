using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations.People;

/// <summary>Someone whom the article names, with all that the names say.</summary>
internal sealed class CastMember
{
    // Most members have neither.
    private SortedSet<string>? _aliases;
    private HashSet<uint>? _roles;

    /// <summary>The fullest name so far.</summary>
    public string Name { get; set; } = "";

    /// <summary>The words of the fullest name by number, without Arabic articles.</summary>
    public List<uint> Words { get; set; } = [];

    /// <summary>Other names that the text gives.</summary>
    public SortedSet<string> Aliases => _aliases ??= new(StringComparer.Ordinal);

    public SpeakerKind Kind { get; set; }

    /// <summary>Whether anything but a capital tells what kind it is.</summary>
    public bool IsKindSure { get; set; }

    /// <summary><see cref="WordClass.FemaleName"/>, <see cref="WordClass.MaleName"/>, both, or none where nothing tells.</summary>
    public WordClass Sex { get; set; }

    /// <summary>Words for office, nation and party that stand at the name.</summary>
    public HashSet<uint> Roles => _roles ??= [];

    /// <summary>Initials of a name of several words.</summary>
    public string Initials { get; set; } = "";

    public int Mentions { get; set; }

    /// <summary>Whether the name stands behind "in" or "at" somewhere, as those of places do.</summary>
    public bool IsLocation { get; set; }

    /// <summary>Whether a quotation was given to the name.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>Whether a pronoun can mean the member: a capital met but once is no sign of a person, nor is the name of a place.</summary>
    public bool IsPerson => Kind == SpeakerKind.Person && (IsKindSure || IsQuoted || (!IsLocation && (Words.Count > 1 || Mentions > 1)));

    public uint LastWord => Words[Words.Count - 1];
}
