using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CorpusGen.Fuzzing.Running;

/// <summary>Makes inputs one after the other on several threads and checks them.</summary>
internal sealed class FuzzRun<TInput>(Target<TInput> target, FuzzSettings settings)
{
    private static readonly TimeSpan s_interval = TimeSpan.FromSeconds(0.1);

    /// <summary>Faults of one kind are written down once.</summary>
    private readonly Dictionary<string, int> _faults = new(StringComparer.Ordinal);

    private readonly Work[] _working = [.. Enumerable.Range(0, settings.Parallel).Select(_ => new Work())];
    private readonly long _start = Stopwatch.GetTimestamp();
    private long _next = settings.First - 1;
    private long _done;
    private volatile bool _isStopped;

    /// <returns>Whether every promise held.</returns>
    public bool Run()
    {
        // Whoever ends it early is told how far it came.
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        Thread[] threads = [.. _working.Select(work => new Thread(() => Check(work)) { IsBackground = true })];
        foreach (Thread thread in threads)
            thread.Start();
        while (threads.Any(thread => !thread.Join(s_interval)))
        {
            if (_working.FirstOrDefault(work => work.Elapsed > target.Patience) is { } stuck)
            {
                Fault fault = new("no end", $"no end within {target.Patience.TotalSeconds} s");
                Count(fault);
                Report(stuck.Number, Make(stuck.Number), fault);
                break;
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Name}: {_done:N0} checked from number {settings.First} with seed {settings.Seed} in {Stopwatch.GetElapsedTime(_start).TotalSeconds:F0} s, {_faults.Values.Sum():N0} with faults of {_faults.Count} kinds{target.Summary}"));
        return _faults.Count == 0 && _done > 0;
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true;
        _isStopped = true;
    }

    private void Check(Work work)
    {
        while (Next() is { } number)
        {
            work.Begin(number);
            TInput input = Make(number);
            if (target.Check(input) is { } fault && Count(fault) == 1)
            {
                work.End(); // takes as long as it takes
                Report(number, target.Minimize(input, fault), fault);
            }

            work.End();
            Interlocked.Increment(ref _done);
        }
    }

    private long? Next()
    {
        if (_isStopped)
            return null;
        if (settings.Duration is { } duration && Stopwatch.GetElapsedTime(_start) > duration)
            return null;
        long number = Interlocked.Increment(ref _next);
        return settings.Count is { } count && number >= settings.First + count ? null : number;
    }

    /// <summary>Seeds in a row give numbers that are alike; what is multiplied is far apart.</summary>
    private TInput Make(long number) => target.Make(new Random(unchecked((int)((settings.Seed * 1_000_003L) + (number * 0x9E3779B1L)))));

    /// <summary>How many of this kind there are now.</summary>
    private int Count(Fault fault)
    {
        lock (_faults)
            return _faults[fault.Kind] = _faults.GetValueOrDefault(fault.Kind) + 1;
    }

    private void Report(long number, TInput input, Fault fault)
    {
        string path = Path.Combine(settings.Folder, $"{target.Name}-{settings.Seed}-{number}.txt");
        Directory.CreateDirectory(settings.Folder);
        File.WriteAllText(path, $"seed {settings.Seed}, number {number}: {fault.Kind}\n{fault.Message}\n\n{target.Describe(input)}\n");
        Console.WriteLine($"FAULT with seed {settings.Seed} at number {number}, in {path}: {fault.Kind}\n{fault.Message}");
    }

    /// <summary>What a thread is at.</summary>
    private sealed class Work
    {
        private long _start;

        public long Number { get; private set; }

        public TimeSpan Elapsed => Volatile.Read(ref _start) is var start and > 0 ? Stopwatch.GetElapsedTime(start) : TimeSpan.Zero;

        public void Begin(long number)
        {
            Number = number;
            Volatile.Write(ref _start, Stopwatch.GetTimestamp());
        }

        public void End() => Volatile.Write(ref _start, 0);
    }
}
