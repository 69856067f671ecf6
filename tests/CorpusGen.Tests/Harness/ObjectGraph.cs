using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Harness;

/// <summary>Walks all that an object holds, to find what a generator must not keep from one run to the next.</summary>
internal static class ObjectGraph
{
    private static readonly Type[] s_forbidden =
    [
        typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference), typeof(SemanticModel), typeof(Compilation),
        typeof(AdditionalText), typeof(SourceText), typeof(Location), typeof(Diagnostic),
    ];

    /// <summary>Every object within reach, by value types' fields too.</summary>
    /// <exception cref="InvalidOperationException">One is of a type that compares by reference or keeps a compilation alive.</exception>
    public static IReadOnlyCollection<object> Walk(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<(object Value, string Path)> open = new([(root, root.GetType().Name)]);
        while (open.TryPop(out (object Value, string Path) next))
        {
            Type type = next.Value.GetType();
            if (s_forbidden.FirstOrDefault(forbidden => forbidden.IsAssignableFrom(type)) is { } kind)
                throw new InvalidOperationException($"{next.Path} is a {kind.Name}.");
            if (type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(MemberInfo).IsAssignableFrom(type) || !seen.Add(next.Value))
                continue;

            if (next.Value is Array { Rank: 1 } array)
            {
                Push((IEnumerable)array, $"{next.Path}[]");
                continue;
            }

            for (Type? level = type; level is not null; level = level.BaseType)
            {
                foreach (FieldInfo field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                    Push(new[] { field.GetValue(next.Value) }, $"{next.Path}.{field.Name}");
            }
        }

        return seen;

        void Push(IEnumerable values, string path)
        {
            foreach (object? value in values)
            {
                if (value is not null)
                    open.Push((value, path));
            }
        }
    }
}
