using System.CommandLine;
using CorpusGen.Fuzzing.Corpora;
using CorpusGen.Fuzzing.Texts;

namespace CorpusGen.Fuzzing.Running;

/// <summary>The command line: what is tried, and how much of it.</summary>
internal static class FuzzCommand
{
    public static int Run(string[] args)
    {
        Option<int> seed = new("--seed") { Description = "Tells this run's inputs from another's.", DefaultValueFactory = _ => 1 };
        Option<long> first = new("--first") { Description = "The number of the first input; with --count 1 it alone is tried again.", DefaultValueFactory = _ => 0 };
        Option<long?> count = new("--count") { Description = "How many inputs." };
        Option<double?> minutes = new("--minutes") { Description = "For how long; one minute where no count is given." };
        Option<int> parallel = new("--parallel") { Description = "On how many threads.", DefaultValueFactory = _ => Environment.ProcessorCount };
        Option<string> folder = new("--faults") { Description = "Where inputs that break a promise are written.", DefaultValueFactory = _ => Path.Combine("artifacts", "faults") };

        RootCommand root = new("Tries articles that nobody would write, and many of them.");
        Add("texts", "Reads texts: no exception, in time, segments tile the text, ranges lie inside it, the same result twice.", settings => new FuzzRun<FuzzText>(new TextTarget(), settings).Run());
        Add("corpora", "Compiles corpora: no warning, the same text comes back, and nothing is declared but what the model has.", settings => new FuzzRun<FuzzCorpus>(new CorpusTarget(), settings).Run());
        return root.Parse(args).Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });

        void Add(string name, string description, Func<FuzzSettings, bool> run)
        {
            Command command = new(name, description) { seed, first, count, minutes, parallel, folder };
            command.SetAction(arguments =>
            {
                long? number = arguments.GetValue(count);
                double? time = arguments.GetValue(minutes) ?? (number is null ? 1 : null);
                FuzzSettings settings = new(
                    arguments.GetValue(seed),
                    arguments.GetValue(first),
                    number,
                    time is { } value ? TimeSpan.FromMinutes(value) : null,
                    Math.Max(1, arguments.GetValue(parallel)),
                    arguments.GetRequiredValue(folder));
                return run(settings) ? 0 : 1;
            });
            root.Add(command);
        }
    }
}
