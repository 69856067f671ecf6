using System.Globalization;
using System.Text;

namespace CorpusGen.Benchmarks.Corpora;

/// <summary>
/// Makes articles of about five kilobytes in the layouts of the sample corpus, as many as are asked for. The same number
/// gives the same article on every machine.
/// </summary>
internal static class ArticleMaker
{
    private const int Length = 4_800;

    private static readonly (string Folder, Action<Page> Write)[] s_outlets =
    [
        ("halverport-courier", WriteCourier), ("orle-valley-echo", WriteEcho), ("northpress", WriteWire), ("the-slipway", WriteSlipway), ("halverhafener-zeitung", WriteZeitung),
    ];

    /// <summary>The article of a number: its path below the folder of articles, and its text.</summary>
    public static (string Path, string Text) Make(int number)
    {
        (string folder, Action<Page> write) = s_outlets[number % s_outlets.Length];
        Page page = new(number);
        write(page);
        page.Text.Append("\n\nThat was all for the day.\n");
        return (string.Create(CultureInfo.InvariantCulture, $"{folder}/{2015 + (number / 5 % 10)}/story-{number:000000}.txt"), page.Text.ToString());
    }

    /// <summary>Writes the first articles into a folder.</summary>
    public static void Write(string folder, int count)
    {
        for (int i = 0; i < count; i++)
        {
            (string path, string text) = Make(i);
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private static void WriteCourier(Page page)
    {
        string headline = page.Headline();
        page.Text.Append(CultureInfo.InvariantCulture, $"---\nheadline: {headline}\nauthor: {page.Author}\ndate: {page.Date:yyyy-MM-dd}\nsection: City Hall\n---\nHome / News / City Hall\n\n{headline}\n\n{page.Pick(Phrases.Sentences)}\n\nAuthor of the article:\nBy {page.Author}\nPublished {page.Date:MMM dd, yyyy}\n4 minute read\nAdd a comment\n\nThe quay on Tuesday evening. Photo by {page.Person()} /Halverport Courier\n\nArticle content");
        page.Body("“", "”", saysFirst: true, "\n\n");
        page.Text.Append("\n\nShare this article in your social network\nComments\nYou must be logged in to join the discussion");
    }

    private static void WriteEcho(Page page)
    {
        page.Text.Append(CultureInfo.InvariantCulture, $"{page.Headline()}\n\nA TOWN rubbed its eyes when the news came. {page.Pick(Phrases.Sentences)}\n\nBy {page.Author}News Reporter\n\n10:05, {page.Date:ddd, MMM d, yyyy} | UPDATED: 16:40, {page.Date:ddd, MMM d, yyyy}\n\nThe scene at noonPICTURES BY ROWAN\n\nThe scene at noon");
        page.Body("\"", "\"", saysFirst: true, "\n\n");
        page.Text.Append("\n\nREAD MORE: Ten things nobody tells you about herring");
    }

    private static void WriteWire(Page page)
    {
        page.Text.Append(CultureInfo.InvariantCulture, $"NORTHPRESS | Regional wire | Business\n{page.Date:yyyy-MM-dd} 16:22\n\n{page.Headline()}\n\nBy {page.Author}\n\nHALVERPORT, {page.Date:MMM d} (Northpress) – {page.Pick(Phrases.Sentences)}");
        page.Body("\"", "\"", saysFirst: false, "\n\n");
        page.Text.Append("\n\n(Reporting by Elias Brandvold; Editing by Tilda Norling)");
    }

    private static void WriteSlipway(Page page)
    {
        page.Text.Append(CultureInfo.InvariantCulture, $"N.B.\n\nField Notes: Going Out\n\n{page.Headline()}\n\n{page.Pick(Phrases.Sentences)}\nPhoto by {page.Person()}, Tidewrack Images via Northpress\n{page.Author}@barge_lyle\n{page.Date:MMM d, yyyy}9:04 AM");
        page.Body("\"", "\"", saysFirst: true, "\n\nAdvertisement\n\n");
        page.Text.Append(CultureInfo.InvariantCulture, $"\n\n—{page.Author}");
    }

    private static void WriteZeitung(Page page)
    {
        page.Text.Append(CultureInfo.InvariantCulture, $"Startseite > Lokales\n\n{page.Pick(Phrases.GermanSubjects)} {page.Pick(Phrases.GermanVerbs)} {page.Pick(Phrases.GermanObjects)}\n\nHalverhafen. {page.Pick(Phrases.GermanSentences)}\n\nVon {page.Author}, Redakteurin\n\n{page.Date:dd.MM.yyyy}, 17:06 Uhr");
        while (page.Text.Length < Length)
        {
            page.Text.Append("\n\n").Append(page.Pick(Phrases.GermanSentences)).Append(' ').Append(page.Pick(Phrases.GermanSentences));
            page.Text.Append(CultureInfo.InvariantCulture, $"\n\n„{page.Pick(Phrases.GermanSayings)}“, sagte {page.Person()}. „{page.Pick(Phrases.GermanSayings)}.“");
        }

        page.Text.Append("\n\n© Halverhafener Zeitung. Alle Rechte vorbehalten.");
    }

    /// <summary>A page that is being written.</summary>
    private sealed class Page
    {
        private readonly Random _random;

        public Page(int number)
        {
            _random = new Random(number);
            Author = Person();
            Date = new DateOnly(2015, 1, 1).AddDays(number * 7 % 4_000);
        }

        public StringBuilder Text { get; } = new(Length + 1_000);

        public string Author { get; }

        public DateOnly Date { get; }

        public string Pick(string[] phrases) => phrases[_random.Next(phrases.Length)];

        public string Person() => Pick(Phrases.GivenNames) + " " + Pick(Phrases.Surnames);

        public string Headline() => $"{Pick(Phrases.Subjects)} {Pick(Phrases.Verbs)} {Pick(Phrases.Objects)} {Pick(Phrases.Times)}";

        /// <summary>Paragraphs with and without a quotation, in turn.</summary>
        /// <param name="saysFirst">Whether the verb stands before the speaker.</param>
        public void Body(string open, string close, bool saysFirst, string gap)
        {
            while (Text.Length < Length)
            {
                string person = Person();
                string speaker = $"{person}, {Pick(Phrases.Roles)}";
                Text.Append(CultureInfo.InvariantCulture, $"{gap}{Pick(Phrases.Sentences)} {Pick(Phrases.Sentences)} {Pick(Phrases.Sentences)}");
                Text.Append(CultureInfo.InvariantCulture, $"\n\n{open}{Pick(Phrases.Sayings)},{close} {(saysFirst ? $"said {speaker}" : $"{speaker}, said")}. {open}{Pick(Phrases.Sayings)}.{close}");
                Text.Append(CultureInfo.InvariantCulture, $"\n\n{Pick(Phrases.Sentences)} {open}{Pick(Phrases.Sayings)},{close} {person.Split(' ')[1]} added.");
            }
        }
    }
}
