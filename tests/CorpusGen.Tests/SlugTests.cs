using CorpusGen.Model;

namespace CorpusGen.Tests;

public class SlugTests
{
    [Fact]
    public void A_file_takes_as_many_folders_as_tell_it_apart() => Assert.Equal(
        ["a/tide", "c/lamp", "d/lamp", "b/tide", "pier"],
        Slug.Assign(["a/tide.txt", "b/c/lamp.txt", "b/d/lamp.txt", "b/tide.txt", "pier.txt"]));

    [Fact]
    public void Names_that_look_alike_are_told_apart_by_a_hash_even_from_a_file_that_is_called_so()
    {
        string[] alike = ["B.txt", "b.txt"];
        string[] given = Slug.Assign(alike);
        Assert.Equal(2, given.Distinct().Count());
        Assert.All(given, slug => Assert.StartsWith("b-", slug, StringComparison.Ordinal));

        string[] paths = [alike[0], $"{given[0]}.txt", $"{given[1]}.txt", alike[1]];
        Assert.Equal(paths.Length, Slug.Assign(paths).Distinct().Count());
    }
}
