using CorpusGen.Tool.Files;
using CorpusGen.Tool.Terminals;
using CorpusGen.Tool.Threads;

namespace CorpusGen.Tool.Commands;

/// <summary>Does for every article on the command line what a command is there for.</summary>
/// <typeparam name="T">What comes of an article.</typeparam>
/// <param name="verb">What is done, for complaints.</param>
/// <param name="terminal">Takes complaints and progress, and has the standard input.</param>
internal sealed class EachArticle<T>(string verb, Terminal terminal)
{
    /// <summary>Done for one article, on any thread.</summary>
    public required Func<ArticleInput, T> Work { get; init; }

    /// <summary>Takes what comes of the articles, one after the other in their order.</summary>
    public required Action<T> Write { get; init; }

    /// <summary>What is written in the place of an article that cannot be read, of which the reason is given; nothing without it.</summary>
    public Func<ArticleInput, string, T>? Instead { get; init; }

    /// <summary>How many articles are under way at most.</summary>
    public int AtOnce { get; init; } = 4 * Environment.ProcessorCount;

    /// <summary>Goes through the articles. What goes wrong with one is told, and the others are still done.</summary>
    /// <param name="skip">How many are left out first.</param>
    /// <returns>Whether nothing went wrong.</returns>
    public bool Do(string[] paths, int skip = 0)
    {
        bool isComplete = true;
        using Progress progress = new(terminal);
        IEnumerable<ArticleInput> inputs = new ArticleInputs(paths, terminal.Input, Complain).Find().Skip(skip);
        foreach ((ArticleInput input, T? result, string? problem) in OrderedWork.Select(inputs, Try, AtOnce))
        {
            if (problem is not null)
                Complain($"cannot {verb} '{input.Name}': {problem}");
            if (result is not null)
                Write(result);
            progress.Advance();
        }

        return isComplete;

        void Complain(string problem)
        {
            isComplete = false;
            progress.Clear();
            terminal.Complain(problem);
        }
    }

    private (ArticleInput Input, T? Result, string? Problem) Try(ArticleInput input)
    {
        try
        {
            return (input, Work(input), null);
        }
        catch (Exception exception)
        {
            return (input, Instead is null ? default : Instead(input, exception.Message), exception.Message);
        }
    }
}
