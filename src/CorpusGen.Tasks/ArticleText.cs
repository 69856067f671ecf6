using System.Runtime.CompilerServices;
using System.Text;

namespace CorpusGen.Tasks;

/// <summary>A file's text as the compiler reads it.</summary>
internal static class ArticleText
{
    private static readonly Encoding s_utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>
    /// Decodes by the byte order mark, else by the project's code page, else as UTF-8; what is not UTF-8 by the machine's
    /// code page.
    /// </summary>
    /// <param name="codePage">What the project states as <c>CodePage</c>; null for nothing.</param>
    public static string Decode(byte[] file, int? codePage)
    {
        if (codePage is { } stated)
            return Decode(file, CodePage(stated));
        try
        {
            return Decode(file, s_utf8);
        }
        catch (DecoderFallbackException)
        {
            return Decode(file, CodePage(0));
        }
    }

    private static string Decode(byte[] file, Encoding encoding)
    {
        using StreamReader reader = new(new MemoryStream(file), encoding, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static Encoding CodePage(int number)
    {
        // .NET Framework knows all code pages by itself and does not have the assembly that knows them elsewhere.
        bool isFramework = typeof(object).Assembly.GetName().Name == "mscorlib";
        return (isFramework ? null : FromProvider(number)) ?? Encoding.GetEncoding(number);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Encoding? FromProvider(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number);
}
