using System.Collections.Immutable;
using CorpusGen.Parsing;
using CorpusGen.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests.Harness;

/// <summary>One run of the generator, with all that the driver remembers of it.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(TestProject project, GeneratorDriver driver)
    {
        Project = project;
        Driver = driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out Compilation output, out _, TestContext.Current.CancellationToken);
        Output = (CSharpCompilation)output;
    }

    public TestProject Project { get; }

    public GeneratorDriver Driver { get; }

    /// <summary>The project's compilation with the generated sources.</summary>
    public CSharpCompilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    /// <summary>The generated sources by hint.</summary>
    public ImmutableSortedDictionary<string, string> Sources =>
        Result.GeneratedSources.ToImmutableSortedDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The files that gave no article, relative to the project.</summary>
    public IEnumerable<string> FailedFiles =>
        from diagnostic in Result.Diagnostics
        where diagnostic.Id == "CORPUS0001"
        select diagnostic.Location.GetLineSpan().Path[Project.Folder.Length..];

    public static GeneratorRun First(TestProject project, IIncrementalGenerator generator) => new(
        project,
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            project.Files,
            project.Language,
            project.Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    private IEnumerable<object> Files => (EquatableArray<ReadFile>)Result.TrackedSteps[TrackingNames.Files].Single().Outputs.Single().Value;

    /// <summary>Runs the same driver on a later version of the project.</summary>
    public GeneratorRun Next(TestProject project)
    {
        GeneratorDriver driver = Driver;
        ImmutableArray<AdditionalText> gone = [.. Project.Files.Where(old => project.Files.All(file => file.Path != old.Path))];
        driver = driver.RemoveAdditionalTexts(gone);
        foreach (TestFile file in project.Files)
        {
            TestFile? old = Project.Files.FirstOrDefault(old => old.Path == file.Path);
            if (old is null)
                driver = driver.AddAdditionalTexts([file]);
            else if (old != file)
                driver = driver.ReplaceAdditionalText(old, file);
        }

        if (Project.Options != project.Options)
            driver = driver.WithUpdatedAnalyzerConfigOptions(project.Options);
        return new GeneratorRun(project, driver);
    }

    /// <summary>Why each output of a named step is what it is, in the order of the outputs.</summary>
    public IncrementalStepRunReason[] Reasons(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>The same for the sources that were printed.</summary>
    public IncrementalStepRunReason[] OutputReasons() =>
        [.. Result.TrackedOutputSteps.Values.SelectMany(runs => runs).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    /// <summary>How many files were read that were not, or not like that, in an earlier run.</summary>
    public int ReadSince(GeneratorRun earlier) => Files.Except(earlier.Files, ReferenceEqualityComparer.Instance).Count();

    /// <summary>Fails unless the generator went well and all code compiles without a warning.</summary>
    public GeneratorRun Compiles()
    {
        Assert.Null(Result.Exception);
        Assert.Empty(Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return this;
    }
}
