namespace CorpusGen.Types;

/// <summary>Reads what is text to the compiler and data to the corpus.</summary>
internal static class Constant
{
    internal const string Facts = "Facts";
    internal const string Quotes = "Quotes";
    internal const string Body = "Body";
    internal const string Keys = "Keys";
    internal const string Text = "Text";

    internal const global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes Fields =
        global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.NonPublicFields;

    /// <summary>
    /// A constant of a class. The compiler writes a constant that no code asks for into the metadata and does no more with it:
    /// no form of text costs it less, and the limit on an assembly's string literals does not count it.
    /// </summary>
    internal static string Of([global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(Fields)] global::System.Type type, string name) =>
        (string)type.GetField(name, global::System.Reflection.BindingFlags.Static | global::System.Reflection.BindingFlags.NonPublic)!.GetRawConstantValue()!;

    /// <summary>
    /// One of several texts in a literal of UTF-8, by their lengths in bytes. Native AOT finds constants slowly, and has 16 MB for
    /// all of a program's metadata.
    /// </summary>
    internal static string Of(string lengths, global::System.ReadOnlySpan<byte> literal, int number)
    {
        TableReader reader = new TableReader(lengths);
        int start = 0;
        for (; number > 0; number--)
        {
            start += reader.Next();
        }

        return global::System.Text.Encoding.UTF8.GetString(literal.Slice(start, reader.Next()));
    }
}
