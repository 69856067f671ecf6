namespace SampleCorpus;

/// <summary>Lays out what the queries found.</summary>
internal static class Print
{
    private const int LabelWidth = 26;
    private const int LineWidth = 110;

    public static void Title(string text) => Console.WriteLine($"\n{text}\n{new string('=', text.Length)}");

    public static void Heading(string text) => Console.WriteLine($"\n  {text}");

    /// <summary>A label and a text beside it, broken between words.</summary>
    public static void Row(string label, string text)
    {
        string line = "    " + (label.Length < LabelWidth ? label : label[..(LabelWidth - 2)] + "…").PadRight(LabelWidth);
        foreach (string word in text.Split(' '))
        {
            if (line.Length + word.Length > LineWidth)
            {
                Console.WriteLine(line.TrimEnd());
                line = new string(' ', LabelWidth + 6);
            }

            line += word + " ";
        }

        Console.WriteLine(line.TrimEnd());
    }
}
