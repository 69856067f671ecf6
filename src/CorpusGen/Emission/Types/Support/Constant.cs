namespace CorpusGen.Types;

/// <summary>
/// Reads constants as data. The compiler writes a constant that no code asks for into the metadata and does no more with it:
/// no form of text costs it less, and the limit on an assembly's string literals does not count it.
/// </summary>
internal static class Constant
{
    internal const string Facts = "Facts";
    internal const string Quotes = "Quotes";
    internal const string Body = "Body";
    internal const string Keys = "Keys0";
    internal const string Text = "Text";

    internal const global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes Fields =
        global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.NonPublicFields;

    internal static string Of([global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(Fields)] global::System.Type type, string name) =>
        (string)type.GetField(name, global::System.Reflection.BindingFlags.Static | global::System.Reflection.BindingFlags.NonPublic)!.GetRawConstantValue()!;
}
