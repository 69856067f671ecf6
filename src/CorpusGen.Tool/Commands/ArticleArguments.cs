using System.CommandLine;
using CorpusGen.Tool.Files;

namespace CorpusGen.Tool.Commands;

/// <summary>What command lines say of the articles to go through.</summary>
internal static class ArticleArguments
{
    /// <summary>The files and folders to go through.</summary>
    public static Argument<string[]> Files()
    {
        Argument<string[]> files = Paths("Article files, and folders that are searched for *.txt files.");
        files.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value == ArticleInputs.StandardInput))
                result.AddError("Standard input cannot be changed: name files.");
        });
        return files;
    }

    /// <summary>The same where articles may come on standard input.</summary>
    public static Argument<string[]> FilesOrInput() =>
        Paths("Article files, and folders that are searched for *.txt files; - for standard input: JSON Lines, each an object with the article's 'text'.");

    /// <summary>How many articles were done before.</summary>
    public static Option<int> Skip()
    {
        Option<int> skip = new("--skip") { Description = "Leaves out so many articles at the beginning: goes on where a run broke off.", HelpName = "N" };
        skip.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int value) && value < 0)
                result.AddError("--skip must be a number from 0.");
        });
        return skip;
    }

    private static Argument<string[]> Paths(string description) => new("PATHS") { Description = description, Arity = ArgumentArity.OneOrMore };
}
