using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Xunit;
using Xunit.v3;

namespace VerifyTests;

/// <summary>Where one test's files stand: a directory and what their names begin with.</summary>
/// <param name="Directory">Full path of the directory.</param>
/// <param name="Prefix">Type, method and parameters, or the name that the test chose.</param>
internal sealed record SnapshotPlace(string Directory, string Prefix)
{
    private static readonly ConcurrentDictionary<string, object?> s_taken = new(StringComparer.OrdinalIgnoreCase);

    public static SnapshotPlace OfCurrentTest(VerifySettings settings, string sourceFile)
    {
        if (TestContext.Current.TestMethod is not IXunitTestMethod { Method: MethodInfo method })
            throw new InvalidOperationException("Verify can only be called in a test.");

        string beside = Path.GetDirectoryName(sourceFile)!;
        SnapshotPlace place = new(
            settings.Directory is null ? beside : Path.GetFullPath(Path.Combine(beside, settings.Directory)),
            settings.FileName ?? $"{TypeName(method.ReflectedType!)}.{settings.MethodName ?? method.Name}{ParameterText(method, settings.Parameters)}");
        if (!s_taken.TryAdd(Path.Combine(place.Directory, place.Prefix), null))
            throw new InvalidOperationException($"The prefix has already been used: {place}. Tell the cases apart with UseParameters or UseMethodName.");
        return place;
    }

    /// <summary>Path of a file that belongs to this test.</summary>
    /// <param name="name">The snapshot's name and index, or null.</param>
    /// <param name="state">"verified" or "received".</param>
    public string FilePath(string? name, string state, string extension) =>
        Path.Combine(Directory, $"{Prefix}{(name is null ? "" : $"#{name}")}.{state}.{extension}");

    /// <summary>The files of this test that exist in one state.</summary>
    public IEnumerable<string> Existing(string state) =>
        from path in System.IO.Directory.EnumerateFiles(Directory)
        let name = Path.GetFileName(path)
        where name.StartsWith($"{Prefix}.{state}.", StringComparison.Ordinal)
            || (name.StartsWith($"{Prefix}#", StringComparison.Ordinal) && name.Contains($".{state}.", StringComparison.Ordinal))
        orderby name
        select path;

    /// <summary>Lets a place be used again.</summary>
    public static void Release(string directory, string prefix) => s_taken.TryRemove(Path.Combine(directory, prefix), out _);

    private static string TypeName(Type type) => type.ReflectedType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;

    private static string ParameterText(MethodInfo method, object?[]? values)
    {
        ParameterInfo[] parameters = method.GetParameters();
        if (values is null)
        {
            return parameters.Length == 0
                ? ""
                : throw new InvalidOperationException($"{method.Name} has parameters: call UseParameters.");
        }

        if (values.Length > parameters.Length)
            throw new InvalidOperationException($"{method.Name} has {parameters.Length} parameters, but UseParameters was given {values.Length}.");
        return string.Concat(values.Select((value, index) => $"_{parameters[index].Name}={ValueText(value)}"));
    }

    private static string ValueText(object? value)
    {
        string text = value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return string.Concat(text.Select(c => c is '?' or '*' or '|' or '<' or '>' or '"' or '\\' or '/' or ':' || char.IsControl(c) ? '-' : c));
    }
}
