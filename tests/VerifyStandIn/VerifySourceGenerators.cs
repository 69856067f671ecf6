namespace VerifyTests;

/// <summary>Makes generator drivers and their results comparable.</summary>
public static class VerifySourceGenerators
{
    /// <summary>Whether <see cref="Initialize"/> was called.</summary>
    public static bool Initialized { get; private set; }

    /// <summary>To be called once, in a module initializer, before anything is verified.</summary>
    public static void Initialize()
    {
        if (Initialized)
            throw new InvalidOperationException("Already Initialized");
        Initialized = true;
    }
}
