namespace CorpusGen.Tool.Terminals;

/// <summary>Nobody reads the output any more.</summary>
internal sealed class BrokenPipeException(IOException cause) : Exception(cause.Message, cause);
