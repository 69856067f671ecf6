namespace VerifyTests;

/// <summary>Where the verified files of one test stand and how they are called.</summary>
public class VerifySettings
{
    /// <summary>The defaults: beside the source file, called by type and method.</summary>
    public VerifySettings()
    {
    }

    /// <summary>A copy.</summary>
    public VerifySettings(VerifySettings? settings)
    {
        Directory = settings?.Directory;
        FileName = settings?.FileName;
        MethodName = settings?.MethodName;
        Parameters = settings?.Parameters;
    }

    internal string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    internal string? MethodName { get; private set; }

    internal object?[]? Parameters { get; private set; }

    /// <summary>Puts the files into a directory, relative to the one of the test's source file.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Calls the files by this name instead of type, method and parameters.</summary>
    public void UseFileName(string fileName) => FileName = fileName;

    /// <summary>Replaces the method's name in those of the files.</summary>
    public void UseMethodName(string name) => MethodName = name;

    /// <summary>Tells the cases of a theory apart: the values of the test method's first parameters.</summary>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;
}
