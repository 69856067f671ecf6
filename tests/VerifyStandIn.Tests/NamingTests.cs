namespace VerifyStandIn.Tests;

public sealed class NamingTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Type_and_method_name_a_file_for_each_source()
    {
        await New(ToyGenerator.Run(("One.g.cs", "1"), ("folder/Two.g.cs", "2"), ("Three", "3")));

        Assert.Equal(
            [
                "NamingTests.Type_and_method_name_a_file_for_each_source#One.g.received.cs",
                "NamingTests.Type_and_method_name_a_file_for_each_source#Three.received.cs",
                "NamingTests.Type_and_method_name_a_file_for_each_source#Two.g.received.cs",
            ],
            _folder.Files);
        Assert.StartsWith("//HintName: folder/Two.g.cs\n", _folder.Text(_folder.Files[2]));
    }

    [Fact]
    public async Task A_name_met_twice_is_numbered()
    {
        await New(ToyGenerator.Run(("b/X.g.cs", "second"), ("a/X.g.cs", "first"), ("Y.g.cs", "")));

        Assert.Equal(
            ["NamingTests.A_name_met_twice_is_numbered#X.g.00.received.cs", "NamingTests.A_name_met_twice_is_numbered#X.g.01.received.cs", "NamingTests.A_name_met_twice_is_numbered#Y.g.received.cs"],
            _folder.Files);
        Assert.EndsWith("first", _folder.Text(_folder.Files[0]));
        Assert.EndsWith("second", _folder.Text(_folder.Files[1]));
    }

    [Theory]
    [InlineData("t/w:o", 2)]
    public async Task Parameters_tell_cases_apart(string name, int n)
    {
        await New("x", task => task.UseParameters(name, n));
        Assert.Equal(["NamingTests.Parameters_tell_cases_apart_name=t-w-o_n=2.received.txt"], _folder.Files);
    }

    [Theory]
    [InlineData(null, 1.5, true)]
    public async Task Parameters_are_written_without_culture(string? text, double number, bool flag)
    {
        await New("x", task => task.UseParameters(text, number, flag));
        Assert.Equal(["NamingTests.Parameters_are_written_without_culture_text=null_number=1.5_flag=True.received.txt"], _folder.Files);
    }

    [Theory]
    [InlineData(1)]
    public async Task A_theory_without_UseParameters_is_refused(int number)
    {
        Assert.Equal(1, number);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Verify("x"));
    }

    [Fact]
    public async Task The_same_name_twice_in_a_run_is_refused()
    {
        await New("x");
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await Verify("x"));
    }

    [Fact]
    public async Task UseDirectory_is_relative_to_the_source_file()
    {
        await New("x", task => task.UseDirectory("Snapshots"));
        Assert.Equal(["Snapshots/NamingTests.UseDirectory_is_relative_to_the_source_file.received.txt"], _folder.Files);
    }

    [Fact]
    public async Task UseMethodName_replaces_the_method()
    {
        await New("x", task => task.UseMethodName("Other"));
        Assert.Equal(["NamingTests.Other.received.txt"], _folder.Files);
    }

    [Fact]
    public async Task UseFileName_replaces_the_whole_name()
    {
        VerifySettings settings = new();
        settings.UseFileName("Whole");
        await Assert.ThrowsAsync<VerifyException>(async () => await Verifier.Verify(ToyGenerator.Run(("A.g.cs", "")), settings, _folder.SourceFile));
        Assert.Equal(["Whole#A.g.received.cs"], _folder.Files);
    }

    public sealed class Nested : IDisposable
    {
        private readonly SnapshotFolder _folder = new();

        public void Dispose() => _folder.Dispose();

        [Fact]
        public async Task Class_is_named_with_the_outer_one()
        {
            await Assert.ThrowsAsync<VerifyException>(async () => await Verifier.Verify("x", sourceFile: _folder.SourceFile));
            Assert.Equal(["NamingTests.Nested.Class_is_named_with_the_outer_one.received.txt"], _folder.Files);
        }
    }

    private SettingsTask Verify(object target) => Verifier.Verify(target, sourceFile: _folder.SourceFile);

    /// <summary>Verifies what has no verified file yet.</summary>
    private async Task New(object target, Func<SettingsTask, SettingsTask>? configure = null) =>
        await Assert.ThrowsAsync<VerifyException>(async () =>
        {
            SettingsTask task = Verify(target);
            await (configure is null ? task : configure(task));
        });
}
