using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace VerifyStandIn.Tests;

/// <summary>Adds the sources and diagnostics that it was made with.</summary>
internal sealed class ToyGenerator((string Hint, string Text)[] sources, params Diagnostic[] diagnostics) : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.CompilationProvider, (output, _) =>
        {
            foreach ((string hint, string text) in sources)
                output.AddSource(hint, SourceText.From(text, Encoding.UTF8));
            foreach (Diagnostic diagnostic in diagnostics)
                output.ReportDiagnostic(diagnostic);
        });

    public static GeneratorDriver Run(params (string Hint, string Text)[] sources) => Run(new ToyGenerator(sources));

    public static GeneratorDriver Run(params IIncrementalGenerator[] generators) =>
        CSharpGeneratorDriver.Create(generators).RunGenerators(CSharpCompilation.Create("toy"), TestContext.Current.CancellationToken);
}
