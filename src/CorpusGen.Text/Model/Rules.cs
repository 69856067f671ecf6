namespace CorpusGen.Text.Model;

/// <summary>The rules for article files, for the projects that they are in, and for code that uses the corpus.</summary>
public static class Rules
{
    private const string File = "CorpusGen.File";
    private const string FrontMatter = "CorpusGen.FrontMatter";
    private const string Page = "CorpusGen.Page";
    private const string Quotations = "CorpusGen.Quotations";
    private const string Usage = "CorpusGen.Usage";
    private const string Project = "CorpusGen.Project";

    /// <summary>Arguments: the file's name, the reason.</summary>
    public static Rule NoArticle { get; } = new(
        RuleId.NoArticle,
        File,
        RuleSeverity.Error,
        "The file gave no article",
        "'{0}' gave no article: {1}",
        "The corpus lacks this article: its file is empty, no text, or could not be read.");

    /// <summary>Arguments: the character, the likely cause and what to do.</summary>
    public static Rule NotText { get; } = new(
        RuleId.NotText,
        File,
        RuleSeverity.Error,
        "The file is no valid UTF-8 or UTF-16 text",
        "This is no valid text ({0}): {1}",
        "Files are read as UTF-8, or as UTF-16 if they begin with a byte order mark. What is saved in another encoding loses letters and quotation marks.");

    /// <summary>Arguments: the damaged text, what it probably was.</summary>
    public static Rule EncodingDamage { get; } = new(
        RuleId.EncodingDamage,
        File,
        RuleSeverity.Warning,
        "Text was damaged by a wrong encoding",
        "'{0}' was damaged by a wrong encoding and probably was {1}: save the page anew as UTF-8, or put the text right",
        "UTF-8 that was once read as Windows-1252 or Latin-1 gives two or three odd characters for each letter with an accent and each quotation mark, which are read as what they most likely were, but stay in the text and in all that is cut from it.");

    /// <summary>No arguments.</summary>
    public static Rule Empty { get; } = new(
        RuleId.Empty,
        File,
        RuleSeverity.Error,
        "The file is empty",
        "The file holds no text: put the article into it or remove it",
        "A file without text gives no article; often a download failed.");

    /// <summary>Arguments: the file's name, its size, the limit.</summary>
    public static Rule FileTooLarge { get; } = new(
        RuleId.FileTooLarge,
        File,
        RuleSeverity.Error,
        "The file is larger than the limit",
        "'{0}' gave no article: it has {1} bytes and the limit is {2}; divide it, or raise CorpusGenMaxFileSize",
        "An article has a few thousand characters; a file of millions is a dump of many, or no article. It is not read, so that it does not slow down every build.");

    /// <summary>Arguments: the first of it, what is seen of that, how many there are.</summary>
    public static Rule LeftHtml { get; } = new(
        RuleId.LeftHtml,
        File,
        RuleSeverity.Info,
        "The text holds HTML",
        "'{0}' is left of HTML and read as {1}, but stays in Text and quotations ({2} in the file): decode the page before it is saved, or run 'corpusgen fix --rule CORPUS0006'",
        "What is read is what a browser shows of character references and tags, but the text and all that is cut from it is that of the file.");

    /// <summary>Arguments: the parser's reason.</summary>
    public static Rule InvalidFrontMatter { get; } = new(
        RuleId.InvalidFrontMatter,
        FrontMatter,
        RuleSeverity.Error,
        "The front matter is no valid YAML",
        "The front matter is no valid YAML and none of it was used: {0}",
        "Front matter that cannot be parsed states nothing: the article is read as if it had none.");

    /// <summary>Arguments: the key, which key was perhaps meant or where keys are listed.</summary>
    public static Rule UnknownKey { get; } = new(
        RuleId.UnknownKey,
        FrontMatter,
        RuleSeverity.Warning,
        "The front matter has an unknown key",
        "The front matter key '{0}' is unknown and was ignored: {1}",
        "A key that is not known states nothing; often it is misspelt.");

    /// <summary>Arguments: the key, what was expected.</summary>
    public static Rule InvalidValue { get; } = new(
        RuleId.InvalidValue,
        FrontMatter,
        RuleSeverity.Error,
        "A value in the front matter has the wrong form",
        "The value of '{0}' was not used: it must be {1}",
        "A value that cannot be understood states nothing: what the text itself says is used instead.");

    /// <summary>Arguments: what is missing and what to do.</summary>
    public static Rule UnmetOverride { get; } = new(
        RuleId.UnmetOverride,
        FrontMatter,
        RuleSeverity.Error,
        "The front matter names what is not in the text",
        "This statement changes nothing: {0}",
        "What the front matter says of a quotation or a person is lost when the text has no such quotation or person; often a word is misspelt, or the text was changed.");

    /// <summary>Arguments: the fact's name, what the front matter states, the other source, what it states.</summary>
    public static Rule ConflictingFacts { get; } = new(
        RuleId.ConflictingFacts,
        FrontMatter,
        RuleSeverity.Info,
        "Two sources state different facts",
        "The front matter states {0} '{1}' and the {2} '{3}': the front matter wins; correct the one that is wrong",
        "Facts come from the front matter, then from the project's item metadata, then from the folder. Where they differ, one of them is wrong or not needed.");

    /// <summary>No arguments.</summary>
    public static Rule NoHeadline { get; } = new(
        RuleId.NoHeadline,
        Page,
        RuleSeverity.Warning,
        "No headline was found",
        "No headline was found: put it on a line of its own above the body, or state it in the front matter as 'headline'",
        "An article's member in the corpus is named after its headline.");

    /// <summary>No arguments.</summary>
    public static Rule NoBody { get; } = new(
        RuleId.NoBody,
        Page,
        RuleSeverity.Warning,
        "No body was found",
        "No body was found: the file holds no paragraph of running text",
        "An article without paragraphs has no sentences and hardly a quotation; often only a page's frame was saved.");

    /// <summary>No arguments.</summary>
    public static Rule NoByline { get; } = new(
        RuleId.NoByline,
        Page,
        RuleSeverity.Hidden,
        "No byline was found",
        "No byline was found: state who wrote it in the front matter as 'author', or 'author: []' where nobody is named",
        "Many articles have no byline, so this is for projects that want one throughout.");

    /// <summary>Arguments: the date as it stands, how it was read, how it could be read.</summary>
    public static Rule AmbiguousDate { get; } = new(
        RuleId.AmbiguousDate,
        Page,
        RuleSeverity.Info,
        "A date may be read in two ways",
        "'{0}' was read as {1} but may mean {2}: state the date in the front matter",
        "Some write the day first and some the month, and nothing on this page tells which; the day was taken to come first.");

    /// <summary>No arguments.</summary>
    public static Rule Truncated { get; } = new(
        RuleId.Truncated,
        Page,
        RuleSeverity.Info,
        "The page breaks the article off",
        "The page breaks the article off here: save the whole article to have all of its text and quotations",
        "Behind a paywall or a link to read on, the rest of the article is missing, and so are its quotations.");

    /// <summary>No arguments.</summary>
    public static Rule UnclosedQuotation { get; } = new(
        RuleId.UnclosedQuotation,
        Quotations,
        RuleSeverity.Warning,
        "A quotation mark is never closed",
        "This quotation mark is never closed: add the closing mark",
        "Where a quotation ends is guessed when its closing mark is missing, and the marks behind it may be paired wrongly.");

    /// <summary>Arguments: the quotation, shortened.</summary>
    public static Rule NoSpeaker { get; } = new(
        RuleId.NoSpeaker,
        Quotations,
        RuleSeverity.Info,
        "A quotation has no speaker",
        "No speaker was found for '{0}': name one in the front matter under 'quotes', or say there that it is no quotation",
        "The text does not say clearly enough who is quoted, so nobody is named.");

    /// <summary>Arguments: the pull quote, shortened.</summary>
    public static Rule UnmatchedPullQuote { get; } = new(
        RuleId.UnmatchedPullQuote,
        Quotations,
        RuleSeverity.Info,
        "A pull quote repeats no quotation of the body",
        "The body has the words of the pull quote '{0}', but not in a quotation: add the marks there, or say in the front matter under 'quotes' who is quoted",
        "A pull quote shows again what stands in the body. Where it is in no quotation there, the marks were lost, or these are the author's own words.");

    /// <summary>Arguments: the surname or pronoun, the front matter's key.</summary>
    public static Rule BarelyKnownSpeaker { get; } = new(
        RuleId.BarelyKnownSpeaker,
        Quotations,
        RuleSeverity.Info,
        "A speaker is known by a pronoun or a surname only",
        "'{0}' is all that tells who this speaker is: state the full name in the front matter under '{1}'",
        "Speakers of several articles are joined by their full names; a surname alone joins nobody in doubt, and a pronoun that means nobody in the text leaves the quotation without a speaker.");

    /// <summary>Arguments: the slug, which was perhaps meant or what a slug is.</summary>
    public static Rule UnknownSlug { get; } = new(
        RuleId.UnknownSlug,
        Usage,
        RuleSeverity.Error,
        "No article has this slug",
        "No article of the corpus has the slug '{0}': {1}",
        "An article's slug is its file's name in lower case. Find throws when no article has it; that TryFind finds nothing, or a comparison never holds, is a warning.");

    /// <summary>Arguments: author, byline, publisher or speaker; the name; which was perhaps meant or where names are listed.</summary>
    public static Rule UnknownName { get; } = new(
        RuleId.UnknownName,
        Usage,
        RuleSeverity.Warning,
        "No author, speaker or publisher has this name",
        "No {0} of the corpus has the name '{1}': {2}",
        "A look-up by a name that the corpus does not have finds nothing, and a comparison with it never holds.");

    /// <summary>Arguments: the member, as it is written behind the corpus's class.</summary>
    public static Rule MemberExists { get; } = new(
        RuleId.MemberExists,
        Usage,
        RuleSeverity.Hidden,
        "The corpus has a member for this",
        "The corpus has a member for this: '{0}'",
        "A member needs no look-up and tells in its tooltip what it stands for; code that names one stops compiling when it goes.");

    /// <summary>No arguments.</summary>
    public static Rule TextResource { get; } = new(
        RuleId.TextResource,
        Project,
        RuleSeverity.Info,
        "The texts are in a resource of the assembly",
        "The articles are larger than what string constants should hold, so the assembly carries their texts as a resource: set CorpusGenTextResource to 'true' to state that",
        "A resource costs the compiler less than constants do. The corpus is used in the same way wherever its texts are.");

    /// <summary>Arguments: what is needed, what there is, what to do.</summary>
    public static Rule OutdatedCompiler { get; } = new(
        RuleId.OutdatedCompiler,
        Project,
        RuleSeverity.Error,
        "The compiler or the language version is too old",
        "CorpusGen needs {0}, and this project has {1}: {2}",
        "An older compiler cannot load the generator, and the code that it generates needs C# 12.");

    /// <summary>Arguments: the setting, what is wrong and what to do.</summary>
    public static Rule BrokenHouseRule { get; } = new(
        RuleId.BrokenHouseRule,
        Project,
        RuleSeverity.Error,
        "An article breaks a house rule",
        "The project's '{0}' does not allow this: {1}",
        "A project says in .editorconfig what its articles must satisfy.");

    /// <summary>Arguments: the setting, what is wrong.</summary>
    public static Rule InvalidSetting { get; } = new(
        RuleId.InvalidSetting,
        Project,
        RuleSeverity.Error,
        "A setting has a wrong value",
        "The setting '{0}' is wrong: {1}",
        "A setting that cannot be understood checks nothing, and nobody would notice.");

    /// <summary>All rules, sorted by identifier.</summary>
    public static EquatableArray<Rule> All { get; } =
    [
        NoArticle, NotText, EncodingDamage, Empty, FileTooLarge, LeftHtml,
        InvalidFrontMatter, UnknownKey, InvalidValue, UnmetOverride, ConflictingFacts,
        NoHeadline, NoBody, NoByline, AmbiguousDate, Truncated,
        UnclosedQuotation, NoSpeaker, UnmatchedPullQuote, BarelyKnownSpeaker,
        UnknownSlug, UnknownName, MemberExists,
        TextResource, OutdatedCompiler,
        BrokenHouseRule, InvalidSetting,
    ];

    /// <summary>The rule that has an identifier.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static Rule Get(string id) => All.First(rule => rule.Id == id);
}
