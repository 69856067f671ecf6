using System.Text.RegularExpressions;

namespace CorpusGen.Benchmarks.Queries.Peers;

/// <summary>
/// A text file for each article, read for each query, with regular expressions over it. What the reader found stands at its
/// head, a line each, for no expression finds that in the text itself.
/// </summary>
internal sealed partial class TextFiles : IPeer
{
    private string _folder = "";

    public void Open(string folder) => _folder = Path.Combine(folder, "files");

    public IEnumerable<string> Ask(Query query, string about) => query switch
    {
        Query.FirstHeadline => [Headline(File.ReadAllText(Files().First()))],
        Query.CountByAuthor => Files().SelectMany(file => Authors().Matches(File.ReadAllText(file))).CountBy(match => match.Groups[1].Value).OrderBy(author => author.Key, StringComparer.Ordinal).Select(author => $"{author.Key}: {author.Value}"),
        Query.QuotationsOfSpeaker => QuotationsOf(about),
        Query.AllHeadlines => Files().Select(file => Headline(File.ReadAllText(file))),
        Query.AllTexts => Files().Select(file => Text(File.ReadAllText(file))),
        _ => [Headline(File.ReadAllText(Path.Combine(_folder, about + ".txt")))],
    };

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_folder).Order(StringComparer.Ordinal);

    private IEnumerable<string> QuotationsOf(string speaker)
    {
        Regex quotations = new($"^@quote {Regex.Escape(speaker)}\t(.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant);
        return Files().SelectMany(file => quotations.Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);
    }

    private static string Headline(string file) => Headlines().Match(file).Groups[1].Value;

    private static string Text(string file) => file[(Body().Match(file).Index + "\n----\n".Length)..];

    [GeneratedRegex("^@headline (.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Headlines();

    [GeneratedRegex("^@author (.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Authors();

    [GeneratedRegex("\n----\n", RegexOptions.CultureInvariant)]
    private static partial Regex Body();
}
