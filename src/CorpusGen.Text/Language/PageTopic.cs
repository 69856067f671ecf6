namespace CorpusGen.Text.Language;

/// <summary>What the words around an article are about. The names are those of the data files <c>Language/*/page.txt</c>.</summary>
[Flags]
internal enum PageTopic
{
    None = 0,

    /// <summary>The commonest words of a language: they tell running text from lists, and one language from another.</summary>
    Function = 1 << 0,
    Weekday = 1 << 1,
    Month = 1 << 2,
    Share = 1 << 3,
    Subscribe = 1 << 4,
    Comments = 1 << 5,
    Related = 1 << 6,
    Advert = 1 << 7,
    Navigation = 1 << 8,
    Media = 1 << 9,
    Credit = 1 << 10,
    Legal = 1 << 11,
    Live = 1 << 12,
    ReadTime = 1 << 13,
    Tags = 1 << 14,

    /// <summary>Words of an author's biography.</summary>
    About = 1 << 15,

    /// <summary>Corrections and other notices of the editors.</summary>
    Notice = 1 << 16,
    Paywall = 1 << 17,
    Published = 1 << 18,
    Updated = 1 << 19,

    /// <summary>Dates told from today: "3 hours ago".</summary>
    Relative = 1 << 20,

    /// <summary>Words before an author's name.</summary>
    By = 1 << 21,

    /// <summary>Words before the name of someone who helped.</summary>
    Contributor = 1 << 22,
    Role = 1 << 23,
    Agency = 1 << 24,

    /// <summary>Authors without a name: "Staff reporter".</summary>
    Desk = 1 << 25,

    /// <summary>Words that outlets' names are made of.</summary>
    Organization = 1 << 26,

    /// <summary>What desks report on: "Political" before "Correspondent".</summary>
    Beat = 1 << 27,

    /// <summary>Words before a day that is none of publication: on which something ends ("available until"), or a database took the article in.</summary>
    Until = 1 << 28,

    /// <summary>Words that speak to the reader, or of the outlet as us: stories have them mostly in quotations.</summary>
    Reader = 1 << 29,

    /// <summary>What any text has and tells nothing of a line.</summary>
    Plain = Function | Until | Reader,

    /// <summary>The topics of what belongs to the page and not to the article.</summary>
    Boilerplate = Share | Subscribe | Comments | Related | Advert | Navigation | Media | Legal | Live | ReadTime | Tags | Paywall,
}
