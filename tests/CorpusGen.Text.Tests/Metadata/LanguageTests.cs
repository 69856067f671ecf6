using CorpusGen.Text.Metadata;

namespace CorpusGen.Text.Tests.Metadata;

public class LanguageTests
{
    [Theory]
    [InlineData("en", "The boats came back to the harbour before the storm, and nobody was hurt when the old pier gave way.")]
    [InlineData("de", "Die Boote kamen vor dem Sturm in den Hafen zurück, und niemand wurde verletzt, als der alte Steg nachgab.")]
    [InlineData("fr", "Les bateaux sont rentrés au port avant la tempête et personne n'a été blessé quand la vieille jetée a cédé.")]
    [InlineData("es", "Los barcos volvieron al puerto antes de la tormenta y nadie resultó herido cuando el viejo muelle cedió.")]
    [InlineData("it", "Le barche sono tornate nel porto prima della tempesta e nessuno è stato ferito quando il vecchio molo ha ceduto.")]
    [InlineData("pt", "Os barcos voltaram ao porto antes da tempestade e ninguém ficou ferido quando o velho cais não aguentou.")]
    [InlineData("nl", "De boten kwamen voor de storm terug in de haven en niemand raakte gewond toen de oude pier het niet meer hield.")]
    [InlineData("sv", "Båtarna kom tillbaka till hamnen före stormen och ingen blev skadad när den gamla bryggan gav efter för att den var svag.")]
    [InlineData("da", "Bådene kom tilbage til havnen før stormen, og ingen blev såret, da den gamle mole gav efter, siger havnen nu.")]
    [InlineData("no", "Båtene kom tilbake til havnen før stormen, og ingen ble skadet da den gamle bryggen ga etter, sier havnen nå etter det.")]
    [InlineData("pl", "Łodzie wróciły do portu przed burzą i nikt nie został ranny, gdy stare molo się zawaliło, bo było już za słabe.")]
    [InlineData("tr", "Tekneler fırtınadan önce limana döndü ve eski iskele çöktüğünde yaralanan olmadı, ama bu bir uyarı olarak görüldü.")]
    [InlineData("cs", "Lodě se vrátily do přístavu před bouří a nikdo nebyl zraněn, když se staré molo zřítilo, protože už bylo slabé.")]
    [InlineData("sk", "Lode sa vrátili do prístavu pred búrkou a nikto nebol zranený, keď sa staré mólo zrútilo, pretože už bolo slabé.")]
    [InlineData("hu", "A hajók a vihar előtt visszatértek a kikötőbe, és senki sem sérült meg, amikor a régi móló leszakadt, mert már gyenge volt.")]
    [InlineData("ro", "Bărcile s-au întors în port înainte de furtună și nimeni nu a fost rănit când vechiul dig a cedat, pentru că era prea slab.")]
    [InlineData("fi", "Veneet palasivat satamaan ennen myrskyä, ja kukaan ei loukkaantunut, kun vanha laituri petti, koska se oli jo liian heikko.")]
    [InlineData("et", "Paadid tulid sadamasse enne tormi ja keegi ei saanud viga, kui vana kai järele andis, sest see oli juba liiga nõrk.")]
    [InlineData("lv", "Laivas atgriezās ostā pirms vētras, un neviens nav cietis, kad vecais mols sabruka, jo tas jau bija par vāju.")]
    [InlineData("lt", "Laivai grįžo į uostą prieš audrą ir niekas nebuvo sužeistas, kai senas molas sugriuvo, nes jis jau buvo per silpnas.")]
    [InlineData("is", "Bátarnir komu til hafnar fyrir storminn og enginn slasaðist þegar gamla bryggjan gaf sig, því að hún var orðin of veik.")]
    [InlineData("sl", "Čolni so se vrnili v pristanišče pred nevihto in nihče ni bil ranjen, ko se je stari pomol podrl, ker je bil že prešibak.")]
    [InlineData("ca", "Les barques van tornar al port abans de la tempesta i ningú no va prendre mal quan el vell moll va cedir, perquè era massa feble.")]
    [InlineData("af", "Die bote het voor die storm na die hawe teruggekeer en niemand is beseer toe die ou pier ingegee het nie, maar dit was te swak.")]
    [InlineData("id", "Kapal-kapal telah kembali ke pelabuhan sebelum badai dan tidak ada yang terluka saat dermaga tua itu runtuh karena sudah rapuh.")]
    [InlineData("vi", "Các tàu đã trở về cảng trước cơn bão và không ai bị thương khi cây cầu cũ bị sập, vì nó đã quá yếu.")]
    [InlineData("ru", "Лодки вернулись в порт до шторма, и никто не пострадал, когда старый причал обрушился, потому что он был уже слишком слаб.")]
    [InlineData("uk", "Човни повернулися до порту перед бурею, і ніхто не постраждав, коли старий причал завалився, бо він був уже надто слабкий.")]
    [InlineData("bg", "Лодките се върнаха в пристанището преди бурята и никой не пострада, когато старият кей се срути, защото вече беше слаб.")]
    [InlineData("el", "Τα σκάφη γύρισαν στο λιμάνι πριν από την καταιγίδα και κανείς δεν τραυματίστηκε όταν η παλιά αποβάθρα υποχώρησε.")]
    [InlineData("ar", "عادت القوارب إلى الميناء قبل العاصفة ولم يصب أحد عندما انهار الرصيف القديم الذي كان قد أصبح ضعيفا بعد كل هذه السنوات.")]
    [InlineData("he", "הסירות חזרו אל הנמל לפני הסערה, ואף אחד לא נפצע כאשר המזח הישן קרס, כי הוא היה כבר חלש יותר.")]
    [InlineData("hi", "तूफान से पहले नावें बंदरगाह पर लौट आईं और जब पुराना घाट टूटा तो किसी को चोट नहीं आई, क्योंकि वह पहले से ही कमज़ोर था।")]
    [InlineData("bn", "ঝড়ের আগে নৌকাগুলো বন্দরে ফিরে আসে এবং পুরোনো ঘাট ভেঙে পড়ার সময় কেউ আহত হয়নি, কারণ এটি আগে থেকেই দুর্বল ছিল।")]
    [InlineData("ur", "طوفان سے پہلے کشتیاں بندرگاہ پر واپس آ گئیں اور جب پرانا گھاٹ گرا تو کسی کو چوٹ نہیں آئی کیونکہ وہ پہلے ہی کمزور تھا۔")]
    [InlineData("fa", "قایق‌ها پیش از طوفان به بندر بازگشتند و هنگامی که اسکله قدیمی فرو ریخت کسی آسیب ندید، زیرا این اسکله از سال‌ها پیش ضعیف بود.")]
    [InlineData("th", "เรือทุกลำกลับเข้าท่าก่อนพายุมาถึง และไม่มีใครได้รับบาดเจ็บเมื่อท่าเรือเก่าพังลงเพราะทรุดโทรมมานานแล้ว")]
    [InlineData("ms", "Bot-bot itu telah kembali ke pelabuhan sebelum ribut dan tiada sesiapa yang cedera apabila jeti lama itu runtuh kerana ia sudah uzur.")]
    [InlineData("sw", "Mashua zilirudi bandarini kabla ya dhoruba na hakuna mtu aliyejeruhiwa wakati gati la zamani lilipoanguka kwa sababu lilikuwa dhaifu.")]
    [InlineData("sr", "Чамци су се вратили у луку пре олује и нико није повређен када се стари мол срушио, јер је већ био сувише слаб, кажу из луке.")]
    [InlineData("hr", "Brodovi su se vratili u luku prije oluje i nitko nije ozlijeđen kada se stari mol srušio, jer je već bio preslab, kažu iz luke.")]
    [InlineData("ja", "嵐の前に船は港に戻り、古い桟橋が崩れたときもけが人はいなかった。")]
    [InlineData("zh", "暴风雨来临之前船只都回到了港口，旧码头倒塌时没有人受伤。")]
    [InlineData("ko", "폭풍이 오기 전에 배들이 항구로 돌아왔고 낡은 부두가 무너졌을 때 다친 사람은 없었다.")]
    public void A_language_is_known_by_its_commonest_words(string language, string sentence) =>
        Assert.Equal(language, ArticleReader.Read(sentence, GivenFacts.None, TestContext.Current.CancellationToken).Language?.Text);

    [Theory]
    [InlineData("")]
    [InlineData("12 34 56")]
    [InlineData("xq zzyx qwv")]
    public void Too_little_text_has_no_language(string text) =>
        Assert.Null(ArticleReader.Read(text, GivenFacts.None, TestContext.Current.CancellationToken).Language);

    [Theory]
    [InlineData("pt-BR")]
    [InlineData("is")]
    public void Front_matter_states_the_language_better(string language) =>
        Assert.Equal(
            language,
            ArticleReader.Read($"---\nlanguage: {language}\n---\nThe boats came back to the harbour before the storm, and nobody was hurt.\n", GivenFacts.None, TestContext.Current.CancellationToken).Language?.Text);
}
