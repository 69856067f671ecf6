using CorpusGen.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Tests;

public class SnapshotTests
{
    [Fact]
    public Task All_that_three_articles_give()
    {
        GeneratorRun run = TestArticles.Project.Run().Compiles();
        Assert.All(run.Next(TestArticles.Project).OutputReasons(), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        return Verify(run.Driver).UseDirectory("Snapshots");
    }
}
