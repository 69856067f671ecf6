using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests;

/// <summary>What the generated code says of null is true, though it spares each user's compiler the check.</summary>
public class NullabilityTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void A_compiler_that_checks_finds_nothing(bool hasTextResource, bool isNative)
    {
        Compilation output = TestArticles.Project.WithTextResource(hasTextResource).WithNative(isNative).Run().Output;
        foreach (SyntaxTree tree in output.SyntaxTrees)
            output = output.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree.ToString().Replace("#nullable enable annotations\n", "#nullable enable\n", StringComparison.Ordinal), (CSharpParseOptions)tree.Options, tree.FilePath, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains(output.SyntaxTrees, tree => tree.ToString().Contains("#nullable enable\n", StringComparison.Ordinal));
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }
}
