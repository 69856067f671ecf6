using CorpusGen.Text.Language;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Quotations.People;

/// <summary>Someone whom the article names, with all that the names say. Cleared, it serves for someone of the next article.</summary>
internal sealed class CastMember(ArticleUnits article)
{
    /// <summary>The spelling of the name, then those of the aliases, in no order.</summary>
    private readonly List<Spelling> _spellings = [];

    // Most members have neither.
    private string? _name;
    private HashSet<uint>? _roles;

    /// <summary>The fullest name so far.</summary>
    public string Name => _name ??= _spellings[0].Show(article);

    public bool HasName => _spellings.Count > 0;

    /// <summary>The words of the fullest name by number, without Arabic articles.</summary>
    public List<uint> Words { get; } = [];

    /// <summary>The name, then the other names that the text gives, some of them twice.</summary>
    public List<string> Names
    {
        get
        {
            List<string> names = [Name];
            for (int i = 1; i < _spellings.Count; i++)
                names.Add(_spellings[i].Show(article));
            return names;
        }
    }

    public SpeakerKind Kind { get; set; }

    /// <summary>Whether anything but a capital tells what kind it is.</summary>
    public bool IsKindSure { get; set; }

    /// <summary><see cref="WordClass.FemaleName"/>, <see cref="WordClass.MaleName"/>, both, or none where nothing tells.</summary>
    public WordClass Sex { get; set; }

    /// <summary>The initials of the name by number; 0 for fewer than two.</summary>
    public uint Initials { get; set; }

    /// <summary>Whose acronym the name is, or null.</summary>
    public CastMember? StandsFor { get; set; }

    /// <summary>Index of the speaker that the member became, or -1.</summary>
    public int Speaker { get; set; } = -1;

    public int Mentions { get; set; }

    /// <summary>Whether the name stands behind "in" or "at" somewhere, as those of places do.</summary>
    public bool IsLocation { get; set; }

    /// <summary>Whether a quotation was given to the name.</summary>
    public bool IsQuoted { get; set; }

    /// <summary>Whether a pronoun can mean the member: a capital met but once is no sign of a person, nor is the name of a place.</summary>
    public bool IsPerson => Kind == SpeakerKind.Person && (IsKindSure || IsQuoted || (!IsLocation && (Words.Count > 1 || Mentions > 1)));

    public uint LastWord => Words[Words.Count - 1];

    /// <summary>Whether a word for office, nation or party stands at the name.</summary>
    public bool HasRole(uint word) => _roles is not null && _roles.Contains(word);

    /// <summary>Takes in a word for office, nation or party; false where it is known.</summary>
    public bool AddRole(uint word) => (_roles ??= []).Add(word);

    /// <summary>The spelling of the name.</summary>
    public Spelling Spelling => _spellings[0];

    /// <summary>Whether the letters of a name are those of the member's name or of an alias.</summary>
    public bool IsSpelled(Spelling spelling)
    {
        foreach (Spelling known in _spellings)
        {
            if (known.IsSame(spelling, article))
                return true;
        }

        return false;
    }

    public void SetWords(List<uint> words)
    {
        Words.Clear();
        Words.AddRange(words);
    }

    /// <summary>Takes another spelling for the name.</summary>
    public void Rename(Spelling spelling)
    {
        _name = null;
        if (_spellings.Count == 0)
            _spellings.Add(spelling);
        else
            _spellings[0] = spelling;
    }

    public void AddAlias(Spelling spelling) => _spellings.Add(spelling);

    /// <summary>Forgets whom it was.</summary>
    public void Clear()
    {
        _spellings.Clear();
        _name = null;
        _roles?.Clear();
        Words.Clear();
        Kind = default;
        IsKindSure = IsLocation = IsQuoted = false;
        Sex = WordClass.None;
        Initials = 0;
        StandsFor = null;
        Speaker = -1;
        Mentions = 0;
    }
}
