using CorpusGen.Text.Language;
using CorpusGen.Text.Metadata.Dates;
using CorpusGen.Text.Metadata.Names;
using CorpusGen.Text.Model;

namespace CorpusGen.Text.Tests.Metadata;

/// <summary>Which names a line has, whoever they may be.</summary>
public class NameReaderTests
{
    [Theory]
    [InlineData("Mara Ellison", "Mara Ellison")]
    [InlineData("Mara Ellison and", "Mara Ellison")]
    [InlineData("and Tobias Wren", "Tobias Wren")]
    [InlineData("Mara EllisonTobias WrenAna Ruiz", "Mara Ellison", "Tobias Wren", "Ana Ruiz")]
    [InlineData("Mara Ellison, Coast ReporterTobias Wren", "Mara Ellison", "Tobias Wren")]
    [InlineData("Mara Ellison Tobias Wren", "Mara Ellison", "Tobias Wren")]
    [InlineData("Ana Maria Ruiz", "Ana Maria Ruiz")]
    [InlineData("VON HENRIETTE VON DER AUE", "HENRIETTE VON DER AUE")]
    [InlineData("By Park Do-yun", "Park Do-yun")]
    [InlineData("By Cho Da-som", "Cho Da-som")]
    [InlineData("B.R. Halvergate", "B.R. Halvergate")]
    [InlineData("Von: HENRIETTE BAHLSEN UND TOBIAS WREN", "HENRIETTE BAHLSEN", "TOBIAS WREN")]
    [InlineData("Henriette Bahlsen avec AFP", "Henriette Bahlsen", "AFP")]
    [InlineData("Noor-un-Dilara Warsame", "Noor-un-Dilara Warsame")]
    [InlineData("Hamish Corrowby Rivers correspondent", "Hamish Corrowby")]
    [InlineData("Anna Maria Corrowby correspondent", "Anna Maria Corrowby")]
    [InlineData("By Hamish Corrowby Harbour News", "Hamish Corrowby")]
    [InlineData("By Hamish Corrowby Drexel-Orra News", "Hamish Corrowby Drexel-Orra")]
    [InlineData("Hildur Ósk Arnfinnsdóttir og Kári Snær Hólmgeirsson skrifa", "Hildur Ósk Arnfinnsdóttir", "Kári Snær Hólmgeirsson")]
    [InlineData("Faye Lim Sze Min", "Faye Lim Sze Min")]
    [InlineData("Von Dr. Henriette Bahlsen", "Dr. Henriette Bahlsen")]
    [InlineData("von Prof. Dr. med. Henriette Bahlsen", "Prof. Dr. med. Henriette Bahlsen")]
    [InlineData("Autor: dr inż. Agata Wilczura", "dr inż. Agata Wilczura")]
    [InlineData("Sari Melati dan Putu Wiranata", "Sari Melati", "Putu Wiranata")]
    [InlineData("Agata Wilczura oraz Piotr Zawiślak", "Agata Wilczura", "Piotr Zawiślak")]
    [InlineData("Autoren: Dipl.-Ing. Henriette Bahlsen, Prof. Dr.-Ing. Tobias Wren", "Dipl.-Ing. Henriette Bahlsen", "Prof. Dr.-Ing. Tobias Wren")]
    [InlineData("Av: Per Arnfinn Solhaug", "Per Arnfinn Solhaug")]
    [InlineData("By Noor ul-Haq", "Noor ul-Haq")]
    [InlineData("By Njoki wa Thiru", "Njoki wa Thiru")]
    [InlineData("Mai Corrowby", "Mai Corrowby")]
    [InlineData("By Xandru  Quillo", "Xandru  Quillo")]
    [InlineData("Mara\u00A0 Ellison  Tobias  Wren", "Mara\u00A0 Ellison", "Tobias  Wren")]
    [InlineData("By Ana Maria  Ruiz  Reporter", "Ana Maria  Ruiz")]
    [InlineData("By Ana M.  Ruiz", "Ana M.  Ruiz")]
    [InlineData("Quayside  Weather")]
    [InlineData("Author: Ellison, Mara K.; Wren, Tobias", "Ellison, Mara K.", "Wren, Tobias")]
    [InlineData("Author: Mara Ellison, Tobias", "Mara Ellison")]
    [InlineData("Photo: Reuters, Thomas Peter", "Reuters", "Thomas Peter")]
    [InlineData("By Mara James  Tobias Wren", "Mara James", "Tobias Wren")]
    [InlineData("Author: Ellison, Reporter", "Ellison")]
    [InlineData("By Ellison, Mara", "Ellison")]
    [InlineData("Mai 2024 Corrowby")]
    [InlineData("Dr. Sigrid Solhaug professor i havrett", "Dr. Sigrid Solhaug")]
    [InlineData("KÜSTEN-online-Redakteurin Henriette Bahlsen", "Henriette Bahlsen")]
    [InlineData("von Henriette Bahlsen · Co-Autor Tobias Wren", "Henriette Bahlsen", "Tobias Wren")]
    [InlineData("KÜSTE-Redakteur Carsten Bahlsen", "Carsten Bahlsen")]
    [InlineData("Von Chefredakteur Jürgen Bahlsen", "Jürgen Bahlsen")]
    [InlineData("Callum Ruadh MacCorrowby", "Callum Ruadh MacCorrowby")]
    [InlineData("UND HENRIETTE BAHLSEN", "HENRIETTE BAHLSEN")]
    [InlineData("Мар'яна Вербова", "Мар'яна Вербова")]
    [InlineData("Mara Ellison in Halverport and Tobias Wren in Port Orra", "Mara Ellison", "Tobias Wren")]
    [InlineData("Mara Ellison and Tobias Wren / Harbour News Staff Writers", "Mara Ellison", "Tobias Wren")]
    [InlineData("Le Courrier du Quai Enora LE CORROWBY", "Enora LE CORROWBY")]
    [InlineData("ks. Piotr Wilczura", "ks. Piotr Wilczura")]
    [InlineData("Skyport’s Regatta, National, News")]
    [InlineData("NewsMara EllisonLocal Democracy Reporter", "Mara Ellison")]
    [InlineData("meVon Mara Ellison", "Mara Ellison")]
    [InlineData("Von Autor/in Mara Ellison", "Mara Ellison")]
    [InlineData("Von Autor:in Mara Ellison", "Mara Ellison")]
    [InlineData("Por Mara Ellison e Tobias Wren — Porto da Orra", "Mara Ellison", "Tobias Wren")]
    [InlineData("By Mara Ellison – Tobias Wren", "Mara Ellison", "Tobias Wren")]
    [InlineData("By Mara Ellison — Halverport", "Mara Ellison")]
    [InlineData("By Mara Ellison — Oyelaran Corrowby", "Mara Ellison", "Oyelaran Corrowby")]
    [InlineData("Von Redakteur:in Mara Ellison", "Mara Ellison")]
    [InlineData("By Staff The Canadian Press", "The Canadian Press")]
    [InlineData("Redazione ANSA", "Redazione ANSA")]
    [InlineData("Mara EllisonTobias Wren from the old harbour", "Mara Ellison")]
    public void Names_are_told_by_their_capitals(string line, params string[] names) => Assert.Equal(names, Names(line));

    [Theory]
    [InlineData("記者 葉舟行", "葉舟行")]
    [InlineData("记者 葉舟行 林晚", "葉舟行", "林晚")]
    [InlineData("記者葉舟行／花蓮報導", "葉舟行")]
    [InlineData("记者 葉舟行 编辑 林晚", "葉舟行", "林晚")]
    [InlineData("本刊记者 葉舟行", "葉舟行")]
    [InlineData("港湾新闻记者 葉舟行", "葉舟行")]
    [InlineData("記者葉舟行、林晚", "葉舟行", "林晚")]
    [InlineData("撰文：葉舟行 林晚晴", "葉舟行", "林晚晴")]
    [InlineData("葉舟行記者", "葉舟行")]
    [InlineData("本刊记者 葉舟行　发自南屿", "葉舟行")]
    [InlineData("（本報記者）")]
    [InlineData("（論説委員・森口 澄）", "森口 澄")]
    [InlineData("森口 澄", "森口 澄")]
    [InlineData("佐々木 るり", "佐々木 るり")]
    [InlineData("문하람 기자", "문하람")]
    [InlineData("문하람기자", "문하람")]
    [InlineData("강릉 문하람 기자", "문하람")]
    [InlineData("[바다신문=고양, 문하람 기자]", "문하람")]
    [InlineData("문하람·석고운 기자", "문하람", "석고운")]
    [InlineData("문하람,석고운기자", "문하람", "석고운")]
    [InlineData("문하람 석고운 기자", "문하람", "석고운")]
    [InlineData("정치부 문하람 기자", "문하람")]
    [InlineData("记者 葉文行", "葉文行")]
    [InlineData("記者葉舟文／花蓮報導", "葉舟文")]
    [InlineData("文＝森口文子　写真＝水野澄", "森口文子", "水野澄")]
    [InlineData("記者 : 森口澄", "森口澄")]
    [InlineData("[水野澄，灯台ネット]", "水野澄")]
    [InlineData("[暮らし，灯台]")]
    [InlineData("水野澄子　山口文太", "水野澄子", "山口文太")]
    [InlineData("日和崎 優作", "日和崎 優作")]
    [InlineData("כתב: אורי בן דוד", "אורי בן דוד")]
    [InlineData("نسترن کیان‌مهر - خبرنگار", "نسترن کیان‌مهر")]
    [InlineData("كتب: سامي الخطيب وليلى حداد", "سامي الخطيب", "ليلى حداد")]
    [InlineData("كتب: سامي الخطيب ـ ليلى حداد", "سامي الخطيب", "ليلى حداد")]
    public void Names_in_letters_without_capitals_are_told_by_what_stands_beside_them(string line, params string[] names) => Assert.Equal(names, Names(line));

    [Theory]
    [InlineData("(boj)", "boj")]
    [InlineData("kdb", "kdb")]
    [InlineData("bal/wre", "bal/wre")]
    [InlineData("Von Henriette Bahlsen und wre", "Henriette Bahlsen", "wre")]
    [InlineData("Henriette Bahlsen / wr", "Henriette Bahlsen", "wr")]
    [InlineData("Henriette Bahlsen, wren", "Henriette Bahlsen")]
    [InlineData("more")]
    [InlineData("NEWS")]
    public void Reporters_sign_with_initials(string line, params string[] names)
    {
        Assert.Equal(names, Names(line));
        Assert.All(People(line), person => Assert.Equal(BylineKind.Author, person.Kind));
    }

    [Theory]
    [InlineData("(dpa/wre)", "dpa/wre")]
    [InlineData("sda/red", "sda", "red")]
    [InlineData("/kustwire/", "kustwire")]
    [InlineData("bal, dpa", "dpa")]
    [InlineData("Henriette Bahlsen und dpa", "dpa")]
    [InlineData("Henriette Bahlsen, dpa")]
    [InlineData("Harbour News Sports Desk", "Harbour News Sports Desk")]
    [InlineData("Harbour News Staff", "Harbour News Staff")]
    [InlineData("Mara Ellison Staff Writer")]
    [InlineData("MARA ELLISON/ Staff Writer")]
    [InlineData("Kıyıboyu Haber Merkezi", "Kıyıboyu Haber Merkezi")]
    [InlineData("港の暮らし編集部", "港の暮らし編集部")]
    [InlineData("바다신문 편집국", "바다신문 편집국")]
    public void Agencies_and_desks_sign_too(string line, params string[] names) =>
        Assert.Equal(names, People(line).Where(person => person.Kind == BylineKind.Agency).Select(person => person.Name.In(line)));

    [Theory]
    [InlineData("有料記事")]
    [InlineData("学ぶ・学校")]
    [InlineData("水曜 午後7:25")]
    [InlineData("The Harbour News")]
    [InlineData("Küsten Lufttechnik GmbH")]
    [InlineData("Read More")]
    [InlineData("Per E-Mail")]
    public void Labels_of_the_page_are_no_names(string line) => Assert.Empty(Names(line));

    [Fact]
    public void A_sentence_run_into_a_name_is_no_house() => Assert.Null(People("Mara EllisonTobias Wren from Harbour").Single().Organization);

    [Theory]
    [InlineData("Henriette Bahlsen und Lea Wren am 25.06.2025", "Henriette Bahlsen", "Lea Wren")]
    [InlineData("Henriette Bahlsen am 25.06.2025", "Henriette Bahlsen")]
    public void A_small_word_may_lead_from_a_name_to_the_date(string line, params string[] names)
    {
        NameList read = Read(line, isDated: true);
        Assert.Equal(names, read.People.Select(person => person.Name.In(line)));
        Assert.True((read.Shape & NameShape.Complete) != 0);
    }

    [Theory]
    [InlineData("강릉=문하람 기자")]
    [InlineData("Henriette Bahlsen aus Möwenort")]
    public void Where_the_reporter_was_leaves_nothing_over(string line) => Assert.True((Read(line, isDated: false).Shape & NameShape.Complete) != 0);

    [Theory]
    [InlineData("Von Henriette Bahlsen und Lea Wren (Text) und Tobias Moor (Fotos)", 1)]
    [InlineData("Tobias Moor (Bilder), Henriette Bahlsen (Text), Lea Wren (Text)", 1)]
    [InlineData("Henriette Bahlsen (Text), Lea Wren (Text)", 0)]
    public void Brackets_say_who_wrote_and_who_made_the_pictures(string line, int photographers)
    {
        Assert.Equal(photographers, People(line).Count(person => person.Kind == BylineKind.Photographer));
        Assert.All(People(line), person => Assert.Equal(person.Name.In(line) == "Tobias Moor", person.Kind == BylineKind.Photographer));
    }

    private static List<string> Names(string line) => [.. People(line).Select(person => person.Name.In(line))];

    private static List<NamedPerson> People(string line) => Read(line, isDated: false).People;

    private static NameList Read(string line, bool isDated)
    {
        PageWords words = new();
        words.Read(line, new TextRange(0, line.Length));
        NameList names = new();
        NameReader.Read(line, words, isDated ? DateFinder.Find(line, words, 0) : default, names);
        return names;
    }
}
