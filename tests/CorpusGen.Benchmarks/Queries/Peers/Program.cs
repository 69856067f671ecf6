using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CorpusGen.Benchmarks.Queries.Peers;

// prepare FOLDER | digest FOLDER SPEAKER SLUG | once FOLDER QUERY ABOUT | again FOLDER QUERY ABOUT
Query asked = args[0] is "once" or "again" ? Enum.Parse<Query>(args[2]) : default;
long before = GC.GetTotalAllocatedBytes(precise: true);
long start = Stopwatch.GetTimestamp();
IPeer peer = new Peer();
if (args[0] == "prepare")
{
    peer.Prepare(args[1]);
    return;
}

peer.Open(args[1]);
switch (args[0])
{
    case "digest":
        using (IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
        {
            foreach (Query query in Enum.GetValues<Query>())
            {
                foreach (string line in peer.Ask(query, query == Query.FindBySlug ? args[3] : args[2]))
                    hash.AppendData(Encoding.UTF8.GetBytes(line + "\0"));
                Console.WriteLine($"{query} {Convert.ToHexString(hash.GetCurrentHash())}");
            }
        }

        break;
    case "once":
        Consume(1);
        double first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Print(first, GC.GetTotalAllocatedBytes(precise: true) - before);
        break;
    case "again":
        Again();
        break;
}

// The median of as many as fit into half a second, once the runtime has compiled it well; five at least. What is quick is
// timed a thousand at once.
void Again()
{
    int times = 0;
    for (long begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < TimeSpan.FromSeconds(0.5); times++)
        Consume(1);
    int atOnce = times > 50_000 ? 1_000 : 1;
    before = GC.GetTotalAllocatedBytes(precise: true);
    Consume(1);
    long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
    List<double> samples = [];
    for (long begin = Stopwatch.GetTimestamp(); samples.Count < 5 || Stopwatch.GetElapsedTime(begin) < TimeSpan.FromSeconds(0.5);)
    {
        long from = Stopwatch.GetTimestamp();
        Consume(atOnce);
        samples.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds / atOnce);
    }

    samples.Sort();
    Print(samples[samples.Count / 2], allocated);
}

long Consume(int times)
{
    long length = 0;
    for (int i = 0; i < times; i++)
    {
        foreach (string line in peer.Ask(asked, args[3]))
            length += line.Length;
    }

    return length;
}

static void Print(double milliseconds, long allocated) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds} {allocated}"));
