using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace VerifyStandIn.Tests;

public sealed class DiagnosticsTests : IDisposable
{
    private static readonly DiagnosticDescriptor s_full = new(
        "TOY1", "No title", "'{0}' has no title", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true, "A toy needs one.", "https://example.org/TOY1.md");

    private static readonly DiagnosticDescriptor s_bare = new("TOY2", "Broken", "It broke", "Toys", DiagnosticSeverity.Error, isEnabledByDefault: true);

    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Diagnostics_are_a_file_beside_the_sources()
    {
        Location place = Location.Create("dir/a.txt", new TextSpan(8, 3), new LinePositionSpan(new LinePosition(0, 8), new LinePosition(0, 11)));
        GeneratorDriver driver = ToyGenerator.Run(new ToyGenerator([("A.g.cs", "")], Diagnostic.Create(s_full, place, "it"), Diagnostic.Create(s_bare, place)));

        await Assert.ThrowsAsync<VerifyException>(async () => await Verifier.Verify(driver, sourceFile: _folder.SourceFile).UseFileName("Both"));

        Assert.Equal(["Both#A.g.received.cs", "Both.received.txt"], _folder.Files);
        Assert.Equal(
            """
            {
              Diagnostics: [
                {
                  Location: dir\a.txt: (0,8)-(0,11),
                  Message: 'it' has no title,
                  Severity: Warning,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: TOY1,
                    Title: No title,
                    Description: A toy needs one.,
                    HelpLink: https://example.org/TOY1.md,
                    MessageFormat: '{0}' has no title,
                    Category: Toys,
                    DefaultSeverity: Warning,
                    IsEnabledByDefault: true
                  }
                },
                {
                  Location: dir\a.txt: (0,8)-(0,11),
                  Message: It broke,
                  Severity: Error,
                  Descriptor: {
                    Id: TOY2,
                    Title: Broken,
                    MessageFormat: It broke,
                    Category: Toys,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: true
                  }
                }
              ]
            }
            """,
            _folder.Text("Both.received.txt"));
    }

    [Fact]
    public async Task A_generator_that_throws_fails_the_test_with_its_exception()
    {
        GeneratorDriver driver = ToyGenerator.Run(new ThrowingGenerator());
        await Assert.ThrowsAsync<FormatException>(async () => await Verifier.Verify(driver, sourceFile: _folder.SourceFile));
    }

    private sealed class ThrowingGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) =>
            context.RegisterSourceOutput(context.CompilationProvider, (_, _) => throw new FormatException());
    }
}
