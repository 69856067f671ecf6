using System.Collections.Immutable;
using CorpusGen.Text.Model;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Diagnostics;

/// <summary>
/// The rules as the compiler knows them. Identifier, category and severity are stated here again because release
/// tracking reads them off the source; a test holds them against <see cref="Rules"/>.
/// </summary>
internal static class Descriptors
{
    private const string File = "CorpusGen.File";
    private const string FrontMatter = "CorpusGen.FrontMatter";
    private const string Page = "CorpusGen.Page";
    private const string Quotations = "CorpusGen.Quotations";
    private const string Usage = "CorpusGen.Usage";
    private const string Project = "CorpusGen.Project";

    public static readonly DiagnosticDescriptor NoArticle = new(
        RuleId.NoArticle, Rules.NoArticle.Title, Rules.NoArticle.MessageFormat, File, DiagnosticSeverity.Error, isEnabledByDefault: true, Rules.NoArticle.Description, Rules.NoArticle.HelpLink);

    public static readonly DiagnosticDescriptor NotText = new(
        RuleId.NotText, Rules.NotText.Title, Rules.NotText.MessageFormat, File, DiagnosticSeverity.Error, isEnabledByDefault: true, Rules.NotText.Description, Rules.NotText.HelpLink);

    public static readonly DiagnosticDescriptor EncodingDamage = new(
        RuleId.EncodingDamage, Rules.EncodingDamage.Title, Rules.EncodingDamage.MessageFormat, File, DiagnosticSeverity.Warning, isEnabledByDefault: true, Rules.EncodingDamage.Description, Rules.EncodingDamage.HelpLink);

    public static readonly DiagnosticDescriptor Empty = new(
        RuleId.Empty, Rules.Empty.Title, Rules.Empty.MessageFormat, File, DiagnosticSeverity.Error, isEnabledByDefault: true, Rules.Empty.Description, Rules.Empty.HelpLink);

    public static readonly DiagnosticDescriptor FileTooLarge = new(
        RuleId.FileTooLarge, Rules.FileTooLarge.Title, Rules.FileTooLarge.MessageFormat, File, DiagnosticSeverity.Error, isEnabledByDefault: true, Rules.FileTooLarge.Description, Rules.FileTooLarge.HelpLink);

    public static readonly DiagnosticDescriptor LeftHtml = new(
        RuleId.LeftHtml, Rules.LeftHtml.Title, Rules.LeftHtml.MessageFormat, File, DiagnosticSeverity.Info, isEnabledByDefault: true, Rules.LeftHtml.Description, Rules.LeftHtml.HelpLink);

    public static readonly DiagnosticDescriptor InvalidFrontMatter = new(
        RuleId.InvalidFrontMatter, Rules.InvalidFrontMatter.Title, Rules.InvalidFrontMatter.MessageFormat, FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true, Rules.InvalidFrontMatter.Description, Rules.InvalidFrontMatter.HelpLink);

    public static readonly DiagnosticDescriptor UnknownKey = new(
        RuleId.UnknownKey, Rules.UnknownKey.Title, Rules.UnknownKey.MessageFormat, FrontMatter, DiagnosticSeverity.Warning, isEnabledByDefault: true, Rules.UnknownKey.Description, Rules.UnknownKey.HelpLink);

    public static readonly DiagnosticDescriptor InvalidValue = new(
        RuleId.InvalidValue, Rules.InvalidValue.Title, Rules.InvalidValue.MessageFormat, FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true, Rules.InvalidValue.Description, Rules.InvalidValue.HelpLink);

    public static readonly DiagnosticDescriptor UnmetOverride = new(
        RuleId.UnmetOverride, Rules.UnmetOverride.Title, Rules.UnmetOverride.MessageFormat, FrontMatter, DiagnosticSeverity.Error, isEnabledByDefault: true, Rules.UnmetOverride.Description, Rules.UnmetOverride.HelpLink);

    public static readonly DiagnosticDescriptor ConflictingFacts = new(
        RuleId.ConflictingFacts, Rules.ConflictingFacts.Title, Rules.ConflictingFacts.MessageFormat, FrontMatter, DiagnosticSeverity.Info, isEnabledByDefault: true, Rules.ConflictingFacts.Description, Rules.ConflictingFacts.HelpLink);

    public static readonly DiagnosticDescriptor NoHeadline = new(
        RuleId.NoHeadline, Rules.NoHeadline.Title, Rules.NoHeadline.MessageFormat, Page, DiagnosticSeverity.Warning, isEnabledByDefault: true, Rules.NoHeadline.Description, Rules.NoHeadline.HelpLink);

    public static readonly DiagnosticDescriptor NoBody = new(
        RuleId.NoBody, Rules.NoBody.Title, Rules.NoBody.MessageFormat, Page, DiagnosticSeverity.Warning, isEnabledByDefault: true, Rules.NoBody.Description, Rules.NoBody.HelpLink);

    public static readonly DiagnosticDescriptor NoByline = new(
        RuleId.NoByline, Rules.NoByline.Title, Rules.NoByline.MessageFormat, Page, DiagnosticSeverity.Hidden, isEnabledByDefault: true, Rules.NoByline.Description, Rules.NoByline.HelpLink);

    public static readonly DiagnosticDescriptor AmbiguousDate = new(
        RuleId.AmbiguousDate, Rules.AmbiguousDate.Title, Rules.AmbiguousDate.MessageFormat, Page, DiagnosticSeverity.Info, isEnabledByDefault: true, Rules.AmbiguousDate.Description, Rules.AmbiguousDate.HelpLink);

    public static readonly DiagnosticDescriptor Truncated = new(
        RuleId.Truncated, Rules.Truncated.Title, Rules.Truncated.MessageFormat, Page, DiagnosticSeverity.Info, isEnabledByDefault: true, Rules.Truncated.Description, Rules.Truncated.HelpLink);

    public static readonly DiagnosticDescriptor UnclosedQuotation = new(
        RuleId.UnclosedQuotation, Rules.UnclosedQuotation.Title, Rules.UnclosedQuotation.MessageFormat, Quotations, DiagnosticSeverity.Warning, isEnabledByDefault: true, Rules.UnclosedQuotation.Description, Rules.UnclosedQuotation.HelpLink);

    public static readonly DiagnosticDescriptor NoSpeaker = new(
        RuleId.NoSpeaker, Rules.NoSpeaker.Title, Rules.NoSpeaker.MessageFormat, Quotations, DiagnosticSeverity.Info, isEnabledByDefault: true, Rules.NoSpeaker.Description, Rules.NoSpeaker.HelpLink);

    public static readonly DiagnosticDescriptor UnmatchedPullQuote = new(
        RuleId.UnmatchedPullQuote, Rules.UnmatchedPullQuote.Title, Rules.UnmatchedPullQuote.MessageFormat, Quotations, DiagnosticSeverity.Info, isEnabledByDefault: true, Rules.UnmatchedPullQuote.Description, Rules.UnmatchedPullQuote.HelpLink);

    public static readonly DiagnosticDescriptor BarelyKnownSpeaker = new(
        RuleId.BarelyKnownSpeaker, Rules.BarelyKnownSpeaker.Title, Rules.BarelyKnownSpeaker.MessageFormat, Quotations, DiagnosticSeverity.Info, isEnabledByDefault: true, Rules.BarelyKnownSpeaker.Description, Rules.BarelyKnownSpeaker.HelpLink);

    public static readonly DiagnosticDescriptor UnknownSlug = new(
        RuleId.UnknownSlug, Rules.UnknownSlug.Title, Rules.UnknownSlug.MessageFormat, Usage, DiagnosticSeverity.Error, isEnabledByDefault: true, Rules.UnknownSlug.Description, Rules.UnknownSlug.HelpLink);

    public static readonly DiagnosticDescriptor UnknownName = new(
        RuleId.UnknownName, Rules.UnknownName.Title, Rules.UnknownName.MessageFormat, Usage, DiagnosticSeverity.Warning, isEnabledByDefault: true, Rules.UnknownName.Description, Rules.UnknownName.HelpLink);

    public static readonly DiagnosticDescriptor MemberExists = new(
        RuleId.MemberExists, Rules.MemberExists.Title, Rules.MemberExists.MessageFormat, Usage, DiagnosticSeverity.Hidden, isEnabledByDefault: true, Rules.MemberExists.Description, Rules.MemberExists.HelpLink);

    public static readonly DiagnosticDescriptor TextResource = new(
        RuleId.TextResource, Rules.TextResource.Title, Rules.TextResource.MessageFormat, Project, DiagnosticSeverity.Info, isEnabledByDefault: true, Rules.TextResource.Description, Rules.TextResource.HelpLink);

    public static readonly DiagnosticDescriptor OutdatedCompiler = new(
        RuleId.OutdatedCompiler, Rules.OutdatedCompiler.Title, Rules.OutdatedCompiler.MessageFormat, Project, DiagnosticSeverity.Error, isEnabledByDefault: true, Rules.OutdatedCompiler.Description, Rules.OutdatedCompiler.HelpLink);

    public static readonly DiagnosticDescriptor BrokenHouseRule = new(
        RuleId.BrokenHouseRule, Rules.BrokenHouseRule.Title, Rules.BrokenHouseRule.MessageFormat, Project, DiagnosticSeverity.Error, isEnabledByDefault: true, Rules.BrokenHouseRule.Description, Rules.BrokenHouseRule.HelpLink);

    public static readonly DiagnosticDescriptor InvalidSetting = new(
        RuleId.InvalidSetting, Rules.InvalidSetting.Title, Rules.InvalidSetting.MessageFormat, Project, DiagnosticSeverity.Error, isEnabledByDefault: true, Rules.InvalidSetting.Description, Rules.InvalidSetting.HelpLink);

    /// <summary>Those that the analyzer of articles reports; what keeps an article or the whole corpus away is the generator's to say.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfFindings =
    [
        NotText, EncodingDamage, Empty, LeftHtml, InvalidFrontMatter, UnknownKey, InvalidValue, UnmetOverride, ConflictingFacts,
        NoHeadline, NoBody, NoByline, AmbiguousDate, Truncated,
        UnclosedQuotation, NoSpeaker, UnmatchedPullQuote, BarelyKnownSpeaker, BrokenHouseRule,
    ];

    /// <summary>Those that the analyzer of code reports.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> OfUsage = [UnknownSlug, UnknownName, MemberExists];

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byId =
        OfFindings.Concat([NoArticle, FileTooLarge]).ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>The descriptor of a rule about articles.</summary>
    public static DiagnosticDescriptor Of(string rule) => s_byId[rule];
}
