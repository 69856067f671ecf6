namespace CorpusGen.Text.Language;

/// <summary>What a lexicon knows of a word; a word can be of several classes. The names are those of its data file.</summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    /// <summary>A verb whose use is to report words: say, ask, tweet.</summary>
    Saying = 1UL << 0,

    /// <summary>A verb that can report words: call, describe, accuse.</summary>
    Reporting = 1UL << 1,

    /// <summary>A noun that can report words: statement, claim.</summary>
    CueNoun = 1UL << 2,

    // Closed classes, the more telling first: a word of several counts as the first.
    According = 1UL << 3,
    That = 1UL << 4,
    Be = 1UL << 5,
    Have = 1UL << 6,
    Aux = 1UL << 7,
    To = 1UL << 8,
    Of = 1UL << 9,
    By = 1UL << 10,
    From = 1UL << 11,
    In = 1UL << 12,
    With = 1UL << 13,
    For = 1UL << 14,
    About = 1UL << 15,
    Like = 1UL << 16,
    When = 1UL << 17,
    Relative = 1UL << 18,
    What = 1UL << 19,
    And = 1UL << 20,
    Or = 1UL << 21,
    But = 1UL << 22,
    Not = 1UL << 23,
    Possessive = 1UL << 24,
    Determiner = 1UL << 25,
    ObjectPronoun = 1UL << 26,
    Prep = 1UL << 27,
    Adverb = 1UL << 28,
    Day = 1UL << 29,
    Month = 1UL << 30,

    /// <summary>An irregular form of the past.</summary>
    Past = 1UL << 31,

    Definite = 1UL << 32,
    He = 1UL << 33,
    She = 1UL << 34,
    They = 1UL << 35,
    I = 1UL << 36,
    We = 1UL << 37,
    You = 1UL << 38,
    It = 1UL << 39,
    Who = 1UL << 40,
    Quantifier = 1UL << 41,

    /// <summary>A word that begins a sentence with a capital and yet begins no name.</summary>
    Function = 1UL << 42,

    /// <summary>Stands before a person's name and says nothing of the office: Mr., Lady.</summary>
    Honorific = 1UL << 43,

    /// <summary>An office or rank as abbreviated before a name: Sen., Lt.</summary>
    Rank = 1UL << 44,

    /// <summary>Other abbreviations that end in a full stop.</summary>
    Abbreviation = 1UL << 45,

    /// <summary>An office or occupation that stands before a name.</summary>
    Title = 1UL << 46,

    /// <summary>A noun for one person.</summary>
    Person = 1UL << 47,

    /// <summary>A noun for several people.</summary>
    Group = 1UL << 48,

    /// <summary>A noun for an organisation.</summary>
    Organization = 1UL << 49,

    /// <summary>A noun for something written or recorded.</summary>
    Document = 1UL << 50,

    /// <summary>A word of an organisation's name: University, Times.</summary>
    OrganizationName = 1UL << 51,

    /// <summary>A lower-case word inside a name: von, al.</summary>
    Particle = 1UL << 52,

    Demonym = 1UL << 53,
    Place = 1UL << 54,

    /// <summary>A word that loses its beginning to an apostrophe: 'em.</summary>
    Clipped = 1UL << 55,

    FemaleName = 1UL << 56,
    MaleName = 1UL << 57,

    /// <summary>A title that only women bear.</summary>
    FemaleTitle = 1UL << 58,

    /// <summary>A title that only men bear.</summary>
    MaleTitle = 1UL << 59,

    /// <summary>A state of mind that only who is in it can tell of: confident, sorry.</summary>
    Attitude = 1UL << 60,

    /// <summary>Stands between a noun and a name: a clerk named Ann.</summary>
    Named = 1UL << 61,

    /// <summary>A determiner in a case that whoever speaks never stands in: dem, des.</summary>
    Oblique = 1UL << 62,

    /// <summary>A noun that ends compounds of its own kind: Hafensprecher is a Sprecher.</summary>
    Compound = 1UL << 63,

    FirstName = FemaleName | MaleName,
}
