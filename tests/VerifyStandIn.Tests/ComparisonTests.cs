namespace VerifyStandIn.Tests;

public sealed class ComparisonTests : IDisposable
{
    private const string Mark = "\uFEFF";

    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Received_bytes_are_the_source_behind_its_hint()
    {
        await Fails(ToyGenerator.Run(("A.g.cs", "class Ä;\r\n\r\n// end")), "Bytes");
        Assert.Equal(
            [0xEF, 0xBB, 0xBF, .. "//HintName: A.g.cs\nclass Ä;\n\n// end"u8],
            _folder.Bytes("Bytes#A.g.received.cs"));
    }

    [Fact]
    public async Task New_then_approved_then_changed_then_mended()
    {
        VerifyException isNew = await Fails("one\ntwo", "Life");
        Assert.Contains("New:\n  - Received: Life.received.txt\n    Verified: Life.verified.txt\n", isNew.Message);
        Assert.DoesNotContain("NotEqual:", isNew.Message);

        _folder.Approve();
        await Verify("one\ntwo", "Life");

        VerifyException changed = await Fails("one\n2", "Life");
        Assert.Contains("NotEqual:\n  - Received: Life.received.txt\n    Verified: Life.verified.txt\n", changed.Message);
        Assert.Contains("line 2\n  Verified: two\n  Received: 2\n", changed.Message);
        Assert.DoesNotContain("New:", changed.Message);
        Assert.Equal(["Life.received.txt", "Life.verified.txt"], _folder.Files);
        Assert.Equal("one\ntwo", _folder.Text("Life.verified.txt"));

        await Verify("one\ntwo", "Life");
        Assert.Equal(["Life.verified.txt"], _folder.Files);
    }

    [Fact]
    public async Task A_verified_file_that_nothing_gives_any_more_fails()
    {
        _folder.Write("Gone#A.g.verified.cs", "//HintName: A.g.cs\na");
        _folder.Write("Gone#B.g.verified.cs", "//HintName: B.g.cs\nb");
        _folder.Write("GoneToo#C.g.verified.cs", "another test's");

        VerifyException exception = await Fails(ToyGenerator.Run(("A.g.cs", "a")), "Gone");

        Assert.Contains("Delete:\n  - Gone#B.g.verified.cs\nEqual:\n  - Received: Gone#A.g.received.cs\n    Verified: Gone#A.g.verified.cs\n", exception.Message);
        Assert.DoesNotContain("GoneToo", exception.Message);
        Assert.DoesNotContain("received", string.Concat(_folder.Files));
    }

    [Theory]
    [InlineData("a\nb", true)]
    [InlineData("a\nb", false)]
    [InlineData("a\r\nb", true)]
    [InlineData("a\nb\n", true)]
    [InlineData("a\r\nb\r\n", false)]
    public Task Byte_order_mark_line_ends_and_a_last_line_end_do_not_matter(string verified, bool withMark)
    {
        _folder.Write("Lenient.verified.txt", verified, withMark);
        return Verify("a\nb", "Lenient");
    }

    [Theory]
    [InlineData("a\nb\n\n")]
    [InlineData("a\nb ")]
    [InlineData("a \nb")]
    [InlineData("A\nb")]
    [InlineData("a\n" + Mark + "b")]
    [InlineData("")]
    public async Task Anything_else_matters(string verified)
    {
        _folder.Write("Strict.verified.txt", verified);
        await Fails("a\nb", "Strict");
    }

    [Fact]
    public async Task Stale_received_files_go_away()
    {
        _folder.Write("Stale.verified.txt", "x");
        _folder.Write("Stale.received.txt", "y");
        _folder.Write("Stale#Old.g.received.cs", "z");
        await Verify("x", "Stale");
        Assert.Equal(["Stale.verified.txt"], _folder.Files);
    }

    [Fact]
    public async Task What_it_cannot_show_is_refused() =>
        await Assert.ThrowsAsync<NotSupportedException>(() => Verify(42, "Unknown"));

    private Task Verify(object target, string fileName)
    {
        SnapshotPlace.Release(Path.GetDirectoryName(_folder.SourceFile)!, fileName);
        return Verifier.Verify(target, sourceFile: _folder.SourceFile).UseFileName(fileName);
    }

    private Task<VerifyException> Fails(object target, string fileName) =>
        Assert.ThrowsAsync<VerifyException>(() => Verify(target, fileName));
}
