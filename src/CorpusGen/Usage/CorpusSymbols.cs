using System.Collections.Immutable;
using CorpusGen.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusGen.Usage;

/// <summary>
/// The members of this compilation's own corpus by which code names things of it. A class that is called Corpus
/// somewhere else, or that another project generated from articles of its own, is none of ours.
/// </summary>
internal sealed class CorpusSymbols
{
    private readonly Dictionary<ISymbol, Lookup> _lookups = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, NameKind> _names = new(SymbolEqualityComparer.Default);

    private CorpusSymbols()
    {
    }

    /// <summary>The operations that <see cref="Find"/> finds names in.</summary>
    public static ImmutableArray<OperationKind> Operations { get; } =
        [OperationKind.Invocation, OperationKind.Binary, OperationKind.ConstantPattern, OperationKind.CaseClause];

    /// <summary>The corpus that the generator added to a compilation, or null when it added none.</summary>
    public static CorpusSymbols? Of(Compilation compilation, CorpusOptions options)
    {
        if (Type("Corpus") is not { } corpus)
            return null;

        CorpusSymbols symbols = new();
        AddLookup(corpus, "Find", new Lookup(NameKind.Slug, Throws: true, "{0}"));
        AddLookup(corpus, "TryFind", new Lookup(NameKind.Slug, Throws: false, null));
        AddLookup(corpus, "ByAuthor", new Lookup(NameKind.Author, Throws: false, "Authors.{0}.Articles"));
        AddLookup(corpus, "ByPublisher", new Lookup(NameKind.Publisher, Throws: false, "{0}.Articles"));
        AddLookup(corpus, "QuotesBy", new Lookup(NameKind.Speaker, Throws: false, "Speakers.{0}.Quotes"));
        AddLookup(corpus.GetTypeMembers("Authors").FirstOrDefault(), "Find", new Lookup(NameKind.Author, Throws: false, "{0}"));
        AddLookup(corpus.GetTypeMembers("Speakers").FirstOrDefault(), "Find", new Lookup(NameKind.Speaker, Throws: false, "{0}"));
        AddName("Article", "Slug", NameKind.Slug);
        AddName("Article", "Publisher", NameKind.Publisher);
        AddName("Author", "Name", NameKind.Author);
        AddName("Byline", "Name", NameKind.Byline);
        AddName("Speaker", "Name", NameKind.Speaker);
        return symbols;

        INamedTypeSymbol? Type(string name)
        {
            string space = options.Namespace.Replace("@", "");
            return compilation.Assembly.GetTypeByMetadataName(space.Length == 0 ? name : space + "." + name) is { } type && IsGenerated(type) ? type : null;
        }

        void AddLookup(INamedTypeSymbol? type, string method, Lookup lookup) => Add(type, method, symbols._lookups, lookup);
        void AddName(string type, string property, NameKind kind) => Add(Type(type), property, symbols._names, kind);
    }

    /// <summary>The constant in an operation that must be a name, or null where there is none.</summary>
    public NameUse? Find(IOperation operation) => operation switch
    {
        IInvocationOperation call when _lookups.TryGetValue(call.TargetMethod, out Lookup? lookup) =>
            call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is { } argument && Constant(argument.Value) is { } name
                ? new NameUse(argument.Value.Syntax, name, lookup.Kind, lookup)
                : null,
        IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String } } call => InEquals(call),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison =>
            Compared(comparison.LeftOperand, comparison.RightOperand),
        IConstantPatternOperation pattern when Matched(pattern) is { } value => Compared(value, pattern.Value),
        ISingleValueCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } } clause => Compared(choice.Value, clause.Value),
        _ => null,
    };

    private static void Add<T>(INamedTypeSymbol? type, string member, Dictionary<ISymbol, T> to, T value)
    {
        foreach (ISymbol symbol in type?.GetMembers(member) ?? [])
        {
            if (IsGenerated(symbol))
                to.Add(symbol, value);
        }
    }

    /// <summary>Whether it stands in a file of the generator's; a part of the class may be the user's own.</summary>
    private static bool IsGenerated(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(reference =>
    {
        string[] path = reference.SyntaxTree.FilePath.Split('/', '\\');
        return path.Length > 1 && path[path.Length - 2] == typeof(CorpusGenerator).FullName;
    });

    private NameUse? InEquals(IInvocationOperation call)
    {
        List<IOperation> compared = call.Instance is { } instance ? [instance] : [];
        bool ignoresCase = false;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter?.Type.TypeKind != TypeKind.Enum)
                compared.Add(argument.Value);
            else
                ignoresCase = argument.Value.ConstantValue is not { HasValue: true, Value: (int)StringComparison.Ordinal or (int)StringComparison.InvariantCulture or (int)StringComparison.CurrentCulture };
        }

        return compared.Count == 2 ? Compared(compared[0], compared[1], ignoresCase) : null;
    }

    private NameUse? Compared(IOperation left, IOperation right, bool ignoresCase = false)
    {
        if (Constant(left) is not null)
            (left, right) = (right, left);
        return Constant(right) is { } name && KindOf(left) is { } kind ? new NameUse(right.Syntax, name, kind, IgnoresCase: ignoresCase) : null;
    }

    /// <summary>What a value that code reads is a name of.</summary>
    private NameKind? KindOf(IOperation value)
    {
        while (value is IConditionalAccessOperation access)
            value = access.WhenNotNull;
        return value is IPropertyReferenceOperation reference && _names.TryGetValue(reference.Property, out NameKind kind) ? kind : null;
    }

    /// <summary>The value that a pattern is matched against.</summary>
    private static IOperation? Matched(IPatternOperation pattern) => pattern.Parent switch
    {
        IBinaryPatternOperation or INegatedPatternOperation => Matched((IPatternOperation)pattern.Parent),
        IIsPatternOperation test => test.Value,
        IPropertySubpatternOperation property => property.Member,
        ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
        IPatternCaseClauseOperation { Parent: ISwitchCaseOperation { Parent: ISwitchOperation choice } } => choice.Value,
        _ => null,
    };

    private static string? Constant(IOperation operation) => operation.ConstantValue.Value as string;
}
