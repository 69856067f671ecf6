using System.Reflection;
using System.Text;
using CorpusGen.Tasks;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Tests.Build;

/// <summary>The build reads the bytes of a file as the compiler does.</summary>
public class ArticleTextTests
{
    private static readonly Func<Stream, Encoding?, SourceHashAlgorithm, bool, SourceText> s_compiler = typeof(SourceText).Assembly
        .GetType("Microsoft.CodeAnalysis.Text.EncodedStringText", throwOnError: true)!
        .GetMethod("Create", BindingFlags.Static | BindingFlags.NonPublic, [typeof(Stream), typeof(Encoding), typeof(SourceHashAlgorithm), typeof(bool)])!
        .CreateDelegate<Func<Stream, Encoding?, SourceHashAlgorithm, bool, SourceText>>();

    private static readonly Gen<byte[]> s_files =
        from mark in Gen.Elements<byte[]>([], [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF])
        from pieces in Gen.Frequency(
                (4, Gen.Elements("The ferry", "\n", "\r\n", "\r", "“Fähre”", "日本", "😀", "\u2028").Select(Encoding.UTF8.GetBytes)),
                (2, Gen.Elements("The ferry", "\n", "“Fähre”", "😀").Select(Encoding.Unicode.GetBytes)),
                (1, ArbMap.Default.GeneratorFor<byte>().Select(single => new[] { single })))
            .ListOf()
        select mark.Concat(pieces.SelectMany(piece => piece)).ToArray();

    [Fact]
    public void Any_file() =>
        Prop.ForAll(s_files.ToArbitrary(), file => Assert.Equal(Compiler(file, null), ArticleText.Decode(file, null)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Theory]
    [InlineData(1252)]
    [InlineData(1200)]
    [InlineData(65001)]
    public void Any_file_of_a_project_that_states_a_code_page(int codePage)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Prop.ForAll(s_files.ToArbitrary(), file => Assert.Equal(Compiler(file, Encoding.GetEncoding(codePage)), ArticleText.Decode(file, codePage)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void A_file_that_the_compiler_reads_in_pieces()
    {
        byte[] file = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Die Fähre – 日本 😀\r\n", 10_000)))];
        Assert.Equal(Compiler(file, null), ArticleText.Decode(file, null));
        Assert.Equal(Compiler([.. file, 0x80], null), ArticleText.Decode([.. file, 0x80], null));
        Assert.Equal(Compiler(file[3..], null), ArticleText.Decode(file[3..], null));
        Assert.Equal(Compiler([.. file[3..], 0x80], null), ArticleText.Decode([.. file[3..], 0x80], null));
    }

    /// <summary>What the compiler sees, or, of what it takes for binary and refuses, what is read here: no article is made of it.</summary>
    private static string Compiler(byte[] file, Encoding? codePage)
    {
        try
        {
            return s_compiler(new MemoryStream(file, 0, file.Length, writable: false, publiclyVisible: true), codePage, SourceHashAlgorithm.Sha256, false).ToString();
        }
        catch (InvalidDataException)
        {
            return ArticleText.Decode(file, null);
        }
    }
}
