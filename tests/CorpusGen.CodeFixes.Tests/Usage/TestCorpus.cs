using CorpusGen.CodeFixes.Tests.Harness;

namespace CorpusGen.CodeFixes.Tests.Usage;

/// <summary>Code that uses two small articles.</summary>
internal static class TestCorpus
{
    private static readonly Dictionary<string, string> s_articles = new()
    {
        ["articles/the-lantern/bridge-vote.txt"] =
            """
            Council votes for a new bridge
            By Pavel Dorn
            12 May 2023

            The council voted nine to four for the bridge. “It will cost less than the ferry,” Lena Brandt said.

            """,
        ["articles/the-lantern/bridge-votes.txt"] =
            """
            Votes are counted again
            By Pavel Dorn
            14 May 2023

            The votes were counted again on Sunday. “It came out the same,” said Bo Lund, who had counted them.

            """,
    };

    /// <summary>One file with a method body, or more files as they are.</summary>
    public static TestWorkspace With(string body, params (string Path, string Text)[] others) =>
        TestWorkspace.Of(s_articles, new(others.Select(file => KeyValuePair.Create(file.Path, file.Text))) { ["Usage.cs"] = Usage(body) });

    /// <summary>The file that has a method body.</summary>
    public static string Usage(string body) =>
        $$"""
        using Probe;

        internal static class Usage
        {
            public static object? Run(Speaker speaker)
            {
                {{body}}
            }
        }
        """;
}
