using System.Reflection;
using CorpusGen.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Tests;

public class ObjectGraphTests
{
    public static TheoryData<string> Steps => [.. StepNames()];

    /// <summary>What a step gives is kept for the next run and compared with what it gives then.</summary>
    [Theory]
    [MemberData(nameof(Steps))]
    public void No_step_gives_anything_that_holds_on_to_a_compilation(string step)
    {
        GeneratorRun run = TestArticles.Project.WithFile("articles/gone.txt", text: null, ("CorpusGenArticle", "true")).Run();
        object[] values = [.. run.Result.TrackedSteps[step].SelectMany(made => made.Outputs).Select(output => output.Value)];
        Assert.NotEmpty(values);
        Assert.All(values, value => Assert.NotEmpty(ObjectGraph.Walk(value)));
    }

    [Fact]
    public void Every_source_comes_from_named_steps_alone()
    {
        HashSet<string> names = [.. StepNames()];
        foreach (IncrementalGeneratorRunStep output in TestArticles.Project.Run().Result.TrackedOutputSteps.Values.SelectMany(steps => steps))
            AssertNamed(output);

        // Combining two named steps is nothing that needs a name.
        void AssertNamed(IncrementalGeneratorRunStep step) =>
            Assert.All(step.Inputs, input => Assert.True(
                names.Contains(input.Source.Name ?? "") || input.Source.Inputs.All(inner => names.Contains(inner.Source.Name ?? "")),
                input.Source.Name));
    }

    [Fact]
    public void The_walk_finds_what_is_hidden_deep_inside()
    {
        object[] hidden =
        [
            CSharpSyntaxTree.ParseText("class C;", cancellationToken: TestContext.Current.CancellationToken),
            SyntaxFactory.IdentifierName("x"),
            TestProject.Empty.Compilation,
            TestProject.Empty.Compilation.Assembly,
            TestProject.Empty.WithArticle("a.txt", "").Files[0],
            TestFile.Text("a"),
        ];
        Assert.All(hidden, value =>
            Assert.Throws<InvalidOperationException>(() => ObjectGraph.Walk(new List<KeyValuePair<int, (string, Lazy<object>)>> { new(1, ("a", new Lazy<object>(value))) })));
    }

    private static IEnumerable<string> StepNames() =>
        typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(field => (string)field.GetRawConstantValue()!);
}
