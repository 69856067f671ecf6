namespace CorpusGen.Benchmarks.Corpora;

/// <summary>The words of the town that the sample corpus tells of, in both languages that it is written in.</summary>
internal static class Phrases
{
    public static readonly string[] GivenNames =
    [
        "Anna", "Beata", "Colm", "Danny", "Elias", "Fergus", "Greta", "Hugo", "Idris", "Jonna", "Karin", "Lene", "Maren", "Nerys", "Ottoline", "Priya",
        "Rowan", "Salka", "Tilda", "Ursula", "Victor", "Wiebke", "Yusuf", "Ambrose", "Bronagh", "Cecily", "Desmond", "Edda", "Friedrich", "Gwen",
    ];

    public static readonly string[] Surnames =
    [
        "Achterby", "Brandvold", "Calloway", "Drage", "Emmet", "Farrow", "Gellert", "Hartwich", "Ibsley", "Jessop", "Karsten", "Langstaff", "Mirov", "Norling",
        "Ostendahl", "Penhale", "Quillan", "Roake", "Scrope", "Tolliver", "Umber", "Vasel", "Wexcombe", "Yarrow", "Zeller", "Strand", "Ruun", "Soltau", "Lyle", "Tull",
    ];

    public static readonly string[] Roles =
        ["the harbour master", "a town councillor", "the school's head", "a ferry captain", "the county archaeologist", "a market trader", "the chief engineer", "a resident of Fishgate", "the union's secretary", "the miller"];

    public static readonly string[] Subjects =
        ["Council", "Ferry line", "Ropeworks", "Harbour authority", "School board", "Tram company", "Lantern festival", "Flood wardens", "Fish market", "Pier museum", "Water authority", "Island clinic"];

    public static readonly string[] Verbs = ["votes for", "delays", "reopens", "gives up", "pays for", "argues over", "counts again", "moves", "repairs", "loses", "wins back", "forgets"];

    public static readonly string[] Objects =
        ["the old bridge", "a second ramp", "the night boat", "its oldest crane", "two hundred lamps", "the east quay", "a cargo of rope", "the winter timetable", "the flood gauge", "forty barrels", "the postal votes", "a new roof"];

    public static readonly string[] Times = ["on Monday", "before the vote", "after eleven years", "at low water", "by one vote", "for the third time", "in the rain", "without a word", "until spring", "at last"];

    public static readonly string[] Sentences =
    [
        "The work began at six in the morning, when the tide was out and the quay was empty.",
        "Nobody on the town council had expected it to take more than a week.",
        "The figures were read out twice, because the first reading could not be heard over the rain.",
        "It is the fourth plan for the site since the old works closed, and the first one with money behind it.",
        "A crowd of about sixty had gathered by noon, some with umbrellas and one with a goat.",
        "The report runs to ninety pages, of which eleven are about pigeons.",
        "Under the contract the line must run twice a day, except on Sundays and when the river freezes.",
        "What it will cost is still open; the last estimate was 4.2 million, and the one before it was half of that.",
        "Across the water, in Netherhaven, people had other things to worry about.",
        "The boat is forty metres long and was built in a yard that no longer exists.",
        "Most of the houses on the south bank were dry again by Thursday.",
        "The decision is not final: the county may still object within six weeks.",
        "By evening the last of the lamps had been hung and the first of them had gone out.",
        "Two of the three engines were found to be in better order than the paperwork.",
    ];

    public static readonly string[] Sayings =
    [
        "We have looked at this from every side, and every side is wet",
        "It was never about the money, it was about the noise",
        "I would do it again tomorrow, but not before breakfast",
        "Nobody asked us, and now they are surprised at the answer",
        "The river does what it likes and so does the committee",
        "You cannot build a roof on a promise",
        "My grandmother crossed here in a bathtub, so I am not worried",
        "There is a plan, and there is another plan for when it fails",
        "It still knows how, after all these years",
        "We counted them twice and then a third time for luck",
        "That is not what the report says, and I wrote it",
        "If it floats we will take it, and if it sinks we will dig it up",
    ];

    public static readonly string[] GermanSubjects = ["Der Rat", "Die Werft", "Die Fähre", "Das Museum", "Die Schule", "Der Hafen", "Das Wasseramt", "Die Seilerei"];

    public static readonly string[] GermanVerbs = ["stimmt für", "verschiebt", "zahlt", "zählt", "repariert", "verliert", "bekommt", "streitet über"];

    public static readonly string[] GermanObjects = ["die alte Brücke", "den Ostkai", "eine neue Rampe", "den Winterfahrplan", "zweihundert Laternen", "das Pegelhaus", "vierzig Fässer", "ein neues Dach"];

    public static readonly string[] GermanSentences =
    [
        "Die Arbeiten begannen um sechs Uhr früh, als das Wasser am niedrigsten stand.",
        "Im Rathaus hatte niemand damit gerechnet, dass es länger als eine Woche dauern würde.",
        "Die Zahlen wurden zweimal verlesen, weil der Regen beim ersten Mal zu laut war.",
        "Es ist der vierte Plan für das Gelände und der erste, für den es Geld gibt.",
        "Bis zum Mittag standen etwa sechzig Leute am Kai, manche mit Schirm.",
        "Was es kosten wird, ist offen; zuletzt war von 4,2 Millionen die Rede.",
        "Am Abend hing die letzte Laterne, und die erste war schon wieder aus.",
        "Der Kreis kann noch binnen sechs Wochen widersprechen.",
    ];

    public static readonly string[] GermanSayings =
    [
        "Wir haben es von allen Seiten betrachtet, und jede ist nass",
        "Es ging nie ums Geld, es ging um den Lärm",
        "Ich würde es morgen wieder tun, nur nicht vor dem Frühstück",
        "Uns hat niemand gefragt, und jetzt wundern sie sich",
        "Auf ein Versprechen kann man kein Dach bauen",
        "Wir haben zweimal gezählt und dann noch einmal",
    ];
}
