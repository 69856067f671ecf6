using CorpusGen.Text;
using CorpusGen.Text.Metadata;
using CorpusGen.Tool.Inspection;

foreach (string file in Directory.EnumerateFiles(args[1], "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
    Console.WriteLine(JsonLinesWriter.Write(file, ArticleReader.Read(File.ReadAllText(file), GivenFacts.None)));
