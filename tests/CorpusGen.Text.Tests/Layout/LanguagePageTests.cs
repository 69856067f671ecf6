using CorpusGen.Text.Layout;
using CorpusGen.Text.Model;
using static CorpusGen.Text.Tests.Layout.SamplePage;

namespace CorpusGen.Text.Tests.Layout;

/// <summary>The same page of an invented paper in languages that have a vocabulary of pages and no lexicon.</summary>
public class LanguagePageTests
{
    public static TheoryData<string, string, string, string, string> Pages => new()
    {
        {
            "fi",
            "Aino Korvela",
            "Etusivu\n\nSatamakaupunki äänesti viimeisen majakkansa puolesta\n\nTeksti Aino Korvela, toimittaja\n\nJulkaistu 12. maaliskuuta 2024 klo 10.45\n\nKuva: Eero Luoma",
            "Brackwaterin valtuusto päätti tiistaina, että majakka pysyy toiminnassa vielä kymmenen vuotta, kun kalastajat olivat ensin sulkeneet sataman suun veneillään kahden päivän ajaksi.\n\n"
            + "Satamaviranomainen oli aiemmin sanonut, että torni on satelliittien vuoksi turha ja että rahat olisi parempi käyttää sisäsataman ruoppaamiseen ja uuteen laituriin.\n\n"
            + "Insinöörit, jotka tutkivat tornin viime syksynä, löysivät parvekkeesta halkeamia, mutta seinät ovat heidän mukaansa kunnossa. Korjaus kestäisi noin neljä kuukautta, he kirjoittivat.\n\n"
            + "Valtuuston seuraava kokous, jossa puhutaan uuden lampun hinnasta, on tarkoitus pitää kuun lopussa vanhassa tullitalossa, joka on nyt myös museo.",
            "Lue myös: Laituri romahti myrskyssä\n\nKommentit (14)\n\nKaikki oikeudet pidätetään"
        },
        {
            "cs",
            "Alena Korvasová",
            "Domů\n\nPřístavní město hlasovalo pro svůj poslední maják\n\nAutor: Alena Korvasová, redaktorka\n\nPublikováno 12. března 2024 10:45\n\nFoto: Petr Louma",
            "Zastupitelstvo města Brackwater v úterý rozhodlo, že maják zůstane v provozu dalších deset let, když rybáři na dva dny zablokovali vjezd do přístavu svými loděmi.\n\n"
            + "Správa přístavu předtím tvrdila, že věž je kvůli satelitům zbytečná a že by bylo lepší peníze použít na prohloubení vnitřního přístavu a na nové molo.\n\n"
            + "Inženýři, kteří věž vloni na podzim zkoumali, našli v ochozu trhliny, ale zdi jsou podle nich v pořádku. Oprava by trvala asi čtyři měsíce, napsali ve zprávě.\n\n"
            + "Další schůze zastupitelstva, na které se bude mluvit o ceně nové lampy, se má konat na konci měsíce ve staré celnici, která je dnes také muzeem.",
            "Čtěte také: Molo se v bouři zřítilo\n\nKomentáře (14)\n\nVšechna práva vyhrazena"
        },
        {
            "hu",
            "Korva Ilona",
            "Címlap\n\nA kikötőváros megszavazta utolsó világítótornyának sorsát\n\nSzerző: Korva Ilona, újságíró\n\nMegjelent: 2024. március 12. 10:45\n\nFotó: Luma Péter",
            "Brackwater tanácsa kedden úgy döntött, hogy a világítótorony még tíz évig üzemben marad, miután a halászok két napra elzárták a kikötő bejáratát a hajóikkal.\n\n"
            + "A kikötő vezetése korábban azt mondta, hogy a torony a műholdak miatt már felesleges, és hogy a pénzt jobb lenne a belső kikötő mélyítésére és egy új mólóra költeni.\n\n"
            + "A mérnökök, akik tavaly ősszel megvizsgálták a tornyot, repedéseket találtak az erkélyen, de a falak szerintük rendben vannak. A javítás négy hónapig tart majd, írták.\n\n"
            + "A tanács következő ülése, amelyen az új lámpa áráról is lesz szó, a hónap végén lesz a régi vámházban, ami most már egy múzeum is.",
            "Olvasd el ezt is: Leszakadt a móló a viharban\n\nHozzászólások (14)\n\nMinden jog fenntartva"
        },
        {
            "ru",
            "Алена Корвасова",
            "Главная\n\nПортовый город проголосовал за свой последний маяк\n\nАвтор: Алена Корвасова, корреспондент\n\nОпубликовано 12 марта 2024, 10:45\n\nФото: Петр Лоума",
            "Совет города Бракуотер во вторник решил, что маяк останется в работе еще на десять лет, после того как рыбаки на два дня закрыли своими лодками вход в порт.\n\n"
            + "Управление порта раньше говорило, что башня из-за спутников больше не нужна и что деньги лучше потратить на углубление внутренней гавани и на новый причал.\n\n"
            + "Инженеры, которые осенью осмотрели башню, нашли на галерее трещины, но стены, по их словам, в порядке. Ремонт займет около четырех месяцев, написали они в отчете.\n\n"
            + "Следующее заседание совета, на котором будут говорить о цене новой лампы, пройдет в конце месяца в старой таможне, где теперь также находится музей.",
            "Читайте также: Причал рухнул во время шторма\n\nКомментарии (14)\n\nВсе права защищены"
        },
        {
            "el",
            "Ελένη Κορβά",
            "Αρχική\n\nΗ πόλη του λιμανιού ψήφισε για τον τελευταίο φάρο της\n\nΣυντάκτης: Ελένη Κορβά\n\nΔημοσιεύτηκε 12 Μαρτίου 2024, 10:45\n\nΦωτό: Πέτρος Λούμας",
            "Το συμβούλιο της πόλης Μπράκγουοτερ αποφάσισε την Τρίτη ότι ο φάρος θα μείνει σε λειτουργία για άλλα δέκα χρόνια, μετά τον αποκλεισμό του λιμανιού από τους ψαράδες.\n\n"
            + "Η διοίκηση του λιμανιού είχε πει πριν ότι ο πύργος δεν χρειάζεται πια και ότι τα χρήματα θα ήταν καλύτερα να πάνε σε μια νέα αποβάθρα για τα μικρά σκάφη.\n\n"
            + "Οι μηχανικοί που εξέτασαν τον πύργο το φθινόπωρο βρήκαν ρωγμές στο μπαλκόνι, αλλά οι τοίχοι είναι, όπως λένε, σε καλή κατάσταση. Το έργο θα κρατήσει τέσσερις μήνες, έγραψαν.\n\n"
            + "Η επόμενη συνεδρίαση του συμβουλίου, στην οποία θα συζητηθεί το κόστος της νέας λάμπας, θα γίνει στο τέλος του μήνα στο παλιό τελωνείο, που είναι τώρα μουσείο.",
            "Διαβάστε επίσης: Η αποβάθρα έπεσε στην καταιγίδα\n\nΣχόλια (14)\n\nΜε επιφύλαξη παντός δικαιώματος"
        },
        {
            "id",
            "Alena Korvasari",
            "Beranda\n\nKota pelabuhan memilih untuk mempertahankan mercusuar terakhirnya\n\nOleh Alena Korvasari\n\nDiterbitkan 12 Maret 2024, 10:45 WIB\n\nFoto: Petrus Louma",
            "Dewan kota Brackwater pada hari Selasa memutuskan bahwa mercusuar itu akan tetap menyala untuk sepuluh tahun lagi, setelah para nelayan menutup mulut pelabuhan dengan kapal mereka selama dua hari.\n\n"
            + "Otoritas pelabuhan sebelumnya mengatakan bahwa menara itu tidak lagi diperlukan karena satelit dan uang tersebut lebih baik dipakai untuk mengeruk kolam dalam dan membangun dermaga baru.\n\n"
            + "Para insinyur yang memeriksa menara itu pada musim gugur lalu menemukan retakan di balkon, namun dindingnya masih kuat. Perbaikan akan memakan waktu empat bulan, tulis mereka.\n\n"
            + "Rapat dewan berikutnya, yang akan membahas harga lampu baru, telah dijadwalkan pada akhir bulan di rumah bea cukai lama yang kini juga menjadi museum.",
            "Baca juga: Dermaga runtuh saat badai\n\nKomentar (14)\n\nHak cipta dilindungi"
        },
        {
            "hi",
            "मीरा कोरवानी",
            "होम\n\nबंदरगाह के शहर ने अपना आखिरी प्रकाशस्तंभ बचाने के लिए मतदान किया\n\nलेखक: मीरा कोरवानी, संवाददाता\n\nप्रकाशित 12 मार्च 2024, 10:45\n\nफोटो: पवन लूमा",
            "ब्रैकवाटर की नगर परिषद ने मंगलवार को फैसला किया कि प्रकाशस्तंभ अगले दस साल तक चलता रहेगा, क्योंकि मछुआरों ने दो दिन तक अपनी नावों से बंदरगाह का मुंह बंद कर दिया था।\n\n"
            + "बंदरगाह के अधिकारियों ने पहले कहा था कि उपग्रहों के कारण मीनार की अब जरूरत नहीं है और यह पैसा भीतरी घाट को गहरा करने पर खर्च करना बेहतर होगा।\n\n"
            + "पिछली शरद ऋतु में मीनार की जांच करने वाले इंजीनियरों को छज्जे में दरारें मिलीं, लेकिन उन्होंने दीवारों को ठीक बताया। उन्होंने लिखा कि मरम्मत में चार महीने लगेंगे।\n\n"
            + "परिषद की अगली बैठक, जिसमें नए दीये की कीमत पर बात होगी, महीने के अंत में पुराने सीमा शुल्क घर में होनी है, जो अब एक संग्रहालय भी है।",
            "यह भी पढ़ें: तूफान में घाट ढह गया\n\nटिप्पणियां (14)\n\nसर्वाधिकार सुरक्षित"
        },
        {
            "ur",
            "مہرین کوروی",
            "ہوم\n\nبندرگاہ کے شہر نے اپنا آخری روشنی کا مینار بچانے کا فیصلہ کیا\n\nتحریر: مہرین کوروی، نامہ نگار\n\nشائع شدہ 12 مارچ 2024، 10:45\n\nتصویر: پرویز لوما",
            "بریک واٹر کی کونسل نے منگل کو فیصلہ کیا کہ روشنی کا مینار اگلے دس سال تک کام کرتا رہے گا، کیونکہ ماہی گیروں نے دو دن تک اپنی کشتیوں سے بندرگاہ کا راستہ بند رکھا تھا۔\n\n"
            + "بندرگاہ کے حکام نے اس سے پہلے کہا تھا کہ مصنوعی سیاروں کی وجہ سے مینار کی ضرورت نہیں رہی اور یہ رقم اندرونی گودی کو گہرا کرنے پر خرچ کرنا بہتر ہو گا۔\n\n"
            + "جن انجینئروں نے پچھلی خزاں میں مینار کو دیکھا تھا انہیں چھجے میں دراڑیں ملیں، لیکن ان کے مطابق دیواریں ٹھیک ہیں۔ انہوں نے لکھا کہ مرمت میں چار مہینے لگیں گے۔\n\n"
            + "کونسل کا اگلا اجلاس، جس میں نئے چراغ کی قیمت پر بات ہو گی، مہینے کے آخر میں پرانے کسٹم ہاؤس میں ہو گا، جو اب ایک عجائب گھر بھی ہے۔",
            "مزید پڑھیں: طوفان میں گھاٹ گر گیا\n\nتبصرے (14)\n\nجملہ حقوق محفوظ ہیں"
        },
        {
            "fa",
            "مهرناز کوروایی",
            "صفحه اصلی\n\nشهر بندری به آخرین فانوس دریایی خود رأی داد\n\nنویسنده: مهرناز کوروایی\n\nتاریخ انتشار: ۲۲ اسفند ۱۴۰۲ - ۱۰:۴۵\n\nعکس: پرویز لوما",
            "شورای شهر براک‌واتر روز سه‌شنبه تصمیم گرفت که فانوس دریایی برای ده سال دیگر روشن بماند، پس از آن که ماهیگیران دو روز با قایق‌های خود دهانه بندر را بسته بودند.\n\n"
            + "اداره بندر پیش از این گفته بود که برج با وجود ماهواره‌ها دیگر لازم نیست و بهتر است این پول برای گود کردن حوضچه داخلی و یک اسکله تازه خرج شود.\n\n"
            + "مهندسانی که پاییز گذشته برج را بررسی کردند در ایوان آن ترک‌هایی دیدند، اما دیوارها را سالم خواندند. آن‌ها نوشتند که تعمیر آن چهار ماه طول می‌کشد.\n\n"
            + "نشست بعدی شورا که در آن درباره بهای چراغ تازه گفت‌وگو می‌شود، در پایان ماه در گمرک‌خانه قدیمی برگزار می‌شود که اکنون یک موزه هم هست.",
            "بیشتر بخوانید: اسکله در توفان فرو ریخت\n\nدیدگاه‌ها (14)\n\nتمامی حقوق محفوظ است"
        },
        {
            "tr",
            "Aylin Korvaoğlu",
            "Anasayfa\n\nLiman kenti son deniz fenerini korumak için oy verdi\n\nYazan: Aylin Korvaoğlu, muhabir\n\nYayınlanma: 12 Mart 2024 10:45\n\nFotoğraf: Petek Luma",
            "Brackwater belediye meclisi, balıkçıların teknelerle liman ağzını iki gün kapatmasının ardından salı günü fenerin on yıl daha hizmette kalmasına karar verdi.\n\n"
            + "Liman idaresi, uydular sayesinde kuleye gerek kalmadığını, paranın iç havuzun derinleştirilmesine ve yeni bir iskeleye harcanmasının daha doğru olacağını savunmuştu.\n\n"
            + "Geçen sonbaharda kuleyi inceleyen mühendisler balkonda çatlaklar buldu, duvarların ise sağlam olduğunu belirtti. Onarımın dört ay süreceğini raporlarına yazdılar.\n\n"
            + "Meclisin yeni lambanın maliyetini görüşeceği bir sonraki toplantısı, ay sonunda bugün müze olarak da kullanılan eski gümrük binasında yapılacak.",
            "İlginizi çekebilir: İskele fırtınada çöktü\n\nYorumlar (14)\n\nTüm hakları saklıdır"
        },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_read_in_its_language(string language, string author, string above, string body, string below)
    {
        ArticleModel article = Read($"{above}\n\n{body}\n\n{below}\n");
        Assert.Equal(language, article.Language?.Text);
        Assert.Equal(above.Split('\n')[2], article.Headline?.Text);
        Assert.Equal([author], Names(article, BylineKind.Author));
        Assert.Equal(new DateTime(2024, 3, 12), article.DatePublished?.Date);
        Assert.Equal(body.Split("\n\n"), article.Segments.Where(segment => segment.Kind == SegmentKind.Paragraph).Select(segment => segment.Range.In(article.Text).Trim()));
        Assert.All(below.Split("\n\n"), line => Assert.Equal(SegmentKind.Boilerplate, KindOf(article, line)));
        Assert.Contains(article.Segments, segment => segment.Kind == SegmentKind.Credit);
    }

    /// <summary>Whether the language has small words, as English, or endings, as Turkish.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public void Its_paragraphs_are_running_text(string language, string author, string above, string body, string below)
    {
        PageLines page = Lines($"{above}\n\n{body}\n\n{below}\n");
        Assert.Equal(language, page.Language);
        Assert.DoesNotContain(author, body, StringComparison.Ordinal);
        Assert.Equal(body.Split("\n\n"), Enumerable.Range(0, page.Lines.Length).Where(i => page.IsLong[i]).Select(i => page.Lines[i].Range.In(page.Text)));
    }
}
