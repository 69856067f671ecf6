namespace CorpusGen.Fuzzing.Running;

/// <summary>What does not hold for an input.</summary>
/// <param name="Kind">Which promise is broken, and where: an input that is made smaller must still break the same.</param>
/// <param name="Message">How it is broken.</param>
internal sealed record Fault(string Kind, string Message)
{
    /// <summary>An exception, told apart from others by its type and the method that threw it.</summary>
    public static Fault Of(Exception exception)
    {
        string? method = exception.StackTrace?.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith("at CorpusGen.", StringComparison.Ordinal));
        return new Fault($"{exception.GetType().Name} {method?.Split(" in ")[0]}", exception.ToString());
    }
}
