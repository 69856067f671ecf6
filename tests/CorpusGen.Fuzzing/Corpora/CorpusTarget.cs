using CorpusGen.Emission;
using CorpusGen.Fuzzing.Running;

namespace CorpusGen.Fuzzing.Corpora;

/// <summary>A build of one corpus: generated, compiled, loaded and asked.</summary>
internal sealed class CorpusTarget : Target<FuzzCorpus>
{
    public override string Name => "corpora";

    public override FuzzCorpus Make(Random random) => new CorpusMaker(random).Make();

    public override Fault? Check(FuzzCorpus input)
    {
        try
        {
            Build build = Build.Of(input);
            return build.Failure ?? DeclaredNames.Unexpected(build) ?? LoadedArticles.Unequal(build);
        }
        catch (Exception exception)
        {
            return Fault.Of(exception);
        }
    }

    public override FuzzCorpus Minimize(FuzzCorpus input, Fault fault)
    {
        input = input with { Articles = [.. Minimizer.Reduce(input.Articles, rest => Fails(input with { Articles = [.. rest] }), tries: 200)] };
        for (int i = 0; i < input.Articles.Length; i++)
        {
            FuzzArticle article = input.Articles[i];
            input = WithText(Minimizer.Reduce([.. article.Text], rest => Fails(WithText(rest)), tries: 200));

            FuzzCorpus WithText(List<char> text) => input with { Articles = input.Articles.SetItem(i, article with { Text = string.Concat(text) }) };
        }

        return input;

        bool Fails(FuzzCorpus smaller) => Check(smaller)?.Kind == fault.Kind;
    }

    public override string Describe(FuzzCorpus input) => string.Join("\n", input.Properties.Select(property => $"{property.Name} = {Literal.Of(property.Value)}").Concat(
        input.Articles.Select(article => $"{Literal.Of(article.Path)}{string.Concat(article.Metadata.Select(pair => $" {pair.Key}={Literal.Of(pair.Value)}"))}: {Literal.Of(article.Text)}")));
}
