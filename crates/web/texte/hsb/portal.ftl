# Zjawne strony: start, pytanje, słužba, zarjad, pomoc, wozjewjenja. Z pomocu mašiny přełožene, redakcionelnje njepřepruwowane.
start-titel = Što chceće wuřizać?
start-einleitung = Namakajće swoju naležnosć a zarjad, kiž je za nju přisłušny. Wjele próstwow móžeće hnydom tu stajić. Mjenujće swoje městno, potom widźiće, što tam płaći.
start-leistungen = To móžeće online wuřizać
start-alle = Wšě słužby wot A do Z
start-ablauf = Tak to dźe
start-schritt-1 = Pytajće swoju naležnosć a mjenujće swoje městno.
start-schritt-2 = Widźiće, što trjebaće, što to płaći a kotry zarjad je přisłušny.
start-schritt-3 = Wupjelniće próstwu. Móžeće kóždy čas přestawku činić.
start-schritt-4 = Powěsće a rozsud namakaće w swojim póstowym kašćiku.
start-hilfe = Trjebaće pomoc?
start-hilfe-text = Rozjasnimy Wam, kak pytanje, konto a próstwy funguja.
zur-startseite = K startowej stronje

suche-was = Waša naležnosć
suche-was-hinweis = Pisajće ju ze swojimi słowami, na přikład „psa přizjewić“.
suche-ort = Waše městno
suche-ort-hinweis = Gmejna abo póstowe wodźenske čisło, němsce abo serbsce.
suche-knopf = Pytać
suche-titel = Pytanje
suche-titel-nach = Pytanje za „{ $was }“
suche-leer = Pisajće horjeka swoju naležnosć. Jedne słowo dosaha.
suche-ergebnisse = { $anzahl ->
    [one] { $anzahl } wuslědk
    [two] { $anzahl } wuslědkaj
    [few] { $anzahl } wuslědki
   *[other] { $anzahl } wuslědkow
}
suche-in = za
suche-stellen = Zarjady za
suche-nichts = Za „{ $was }“ njejsmy ničo namakali
suche-nichts-text = To často pomha:
suche-nichts-1 = Přepruwujće, hač je wšitko prawje pisane.
suche-nichts-2 = Wužiwajće jedne jednore słowo, na přikład „pos“ město „štyrinohate zwěrjo přizjewić“.
suche-nichts-3 = Zazwońće na čisło zarjadow 115. Tam zhoniće, kotry zarjad je přisłušny.
suche-aehnlich-titel = Runje k tomu njejsmy ničo namakali
suche-aehnlich = Podobne zapiski deleka widźiće. Njepasuje žadyn? Wužiwajće druhe słowo abo zazwońće na čisło zarjadow 115.

ort-knopf = Městno přewzać
ort-angeben = Podajće swoje městno
ort-warum = Kóžda gmejna ma druhi zarjad a swoje popłatki. Z městnom Wam prawy zarjad pokazamy a prawu próstwu wočinimy. Městno njeskładujemy.
ort-anderer = Druhe městno wubrać
ort-frage-titel = Kotre městno měniće?
ort-frage-text = K „{ $eingabe }“ pasuje wjacore gmejny. Prošu wubjerće jednu.
ort-frage-einer = Měniće tute městno?
ort-frage-einer-text = „{ $eingabe }“ njejsmy tak namakali. Podobnje rěka tute městno. Hdyž je prawe, wubjerće je. Hewak změńće horjeka swoje zapodaće.
ort-unbekannt = Městno „{ $eingabe }“ njeznajemy. Zapodajće gmejnu w Sakskej abo Saksko-Anhaltskej abo póstowe wodźenske čisło z pjeć cyframi.
ort-ausserhalb = { $ort } njeleži w Sakskej abo Saksko-Anhaltskej. Tutón portal płaći jenož tam. Zapodajće gmejnu w jednym z wobeju krajow.
fuer-ort = Waše městno:

redaktion-ungeprueft = Tekst hišće njeje fachowje přepruwowany
leistung-nur-deutsch = Tuta słužba hišće njeje přełožena. Čitaće němski tekst.
leistung-nur-englisch = Tuta słužba hišće njeje přełožena. Čitaće jendźelski tekst.
online-beginnen = Próstwu online započeć
formular-drucken = Formular za ćišćenje (PDF)
brauchen-nichts = Njetrjebaće za to žane konto.
brauchen-konto = Trjebaće za to konto z e-mejlowej adresu a hesłom. Hdyž hišće žane nimaće, móžeće je hnydom załožić.
brauchen-nachweis = Za to trjebaće konto. Prjedy hač započnjeće, wupokazajće so online, na přikład z online-wupokazom.
brauchen-ausweis = Trjebaće za to swój wosobinski wupokaz z online-funkciju.
nicht-online-titel = Tu hišće nic online
nicht-online-text = Waša gmejna tutu próstwu hišće online njepřiwozmje. Wobroćće so na přisłušny zarjad. Namakaće jón dale deleka.
niemand-titel = Žadyn přisłušny zarjad znaty
niemand-text = Za tute městno tu žadyn zarjad zapisany njeje. Zazwońće na čisło zarjadow 115. Tam zhoniće, štó je přisłušny.
mehrere-titel = Hišće njeje jasne, kotry zarjad je zamołwity
mehrere-text = Za tute městno je wjacore zarjadow zapisanych. Online móžeće próstwu stajić, hdyž je to wujasnjene. Woprašejće so pola jednoho z tutych zarjadow abo zazwońće na čisło 115.
mehrere-auch = Tež zapisany
demo-titel = Demonstracija
demo-text = Tutón zarjad tak njeeksistuje. Adresa, časy a popłatki su přikłady. Próstwa wottud k woprawdźitemu zarjadej njepřińdźe.

abschnitt-beschreibung = Wo to dźe
abschnitt-voraussetzungen = Wuměnjenja
abschnitt-verfahrensablauf = Tak to běži
abschnitt-unterlagen = Podłožki
abschnitt-fristen = Termini
abschnitt-kosten = Kóšty
abschnitt-bearbeitungsdauer = Traće
abschnitt-hinweise = Pokiwy
abschnitt-rechtsgrundlage = Prawniski zakład
abschnitt-rechtsbehelf = Prawniski srědk
abschnitt-datenschutz = Škit datow
gebuehren-titel = To płaćiće w { $ort }
gebuehren-wofuer = Za čo
gebuehren-betrag = Suma
gebuehren-muster = To su přikłady demonstracije. Što woprawdźe płaći, steji we wustawkach abo w porjedźe popłatkow.
gebuehren-fehlen-titel = Popłatki njepředleža
gebuehren-fehlen = Popłatki tuteje gmejny runje pokazać njemóžemy. Prošu wopraćeće so přisłušneho zarjada.
zustaendige-stelle = Přisłušny zarjad

ja = haj
nein = ně
nicht-angegeben = njepodate
stelle-anschrift = Adresa
stelle-zeiten = Wotewrjenske časy
stelle-kontakt = Kontakt
stelle-telefon = Telefon
stelle-mail = E-mejl
stelle-kein-telefon = Telefonowe čisło njeje podate.
stelle-barrierefrei = Bjezbarjernosć w domje
stelle-leistungen = Za to je tutón zarjad přisłušny
stelle-behoerde = Zarjad
stelle-impressum = Impresum tutoho zarjada
bf-stufenlos = Přistup bjez schodźenkow
bf-wc = Nuznik za ludźi w jězdźidle
bf-parkplatz = Parkowanišćo za ludźi ze zbrašenjom
bf-hoeranlage = Słuchatkowa připrawa při šaltrje
zeiten-offen = Nětko wočinjene, dźensa do { $uhr }
zeiten-heute = Začinjene, dźensa so { $uhr } wočini
zeiten-wieder = Začinjene, zaso wočinjene: { $tag }, { $uhr }
zeiten-geschlossen = Tuchwilu začinjene
zeiten-keine = Wotewrjenske časy njejsu podate. Wopraćeće so prjedy hač tam dźeće.
zeiten-feiertage = Na swjatych dnjach je začinjene.
von-bis = { $von } do { $bis }
und = { " a " }
geschlossen = začinjene
montag = póndźela
dienstag = wutora
mittwoch = srjeda
donnerstag = štwórtk
freitag = pjatk
samstag = sobota
sonntag = njedźela

az-titel = Słužby wot A do Z
az-text = { $anzahl ->
    [one] Tu je { $anzahl } słužba.
    [two] Tu stej { $anzahl } słužbje.
    [few] Tu su { $anzahl } słužby.
   *[other] Tu je { $anzahl } słužbow.
}
az-leer = Tuchwilu žana słužba wozjewjena njeje.
az-suche = Naležnosć pytać

hilfe-titel = Pomoc
hilfe-suchen-titel = Naležnosć pytać
hilfe-suchen =
    Pisajće na startowej stronje ze swojimi słowami, wo čo dźe. Njetrjebaće zarjadniske mjeno znać. Małe pisanske zmylki njewadźa.

    Njenamakaće ničo? Potom wužiwajće jednoriše słowo abo pohladajće do lisćiny wot A do Z.
hilfe-ort-titel = Čehodla so za městnom prašamy
hilfe-ort =
    Kotry zarjad je přisłušny a što to płaći, wotwisuje wot městna. Móžeće mjeno gmejny abo póstowe wodźenske čisło zapodać, tež serbsce.

    Někotre póstowe wodźenske čisła słušeja k wjacorym gmejnam. Potom so prašamy, kotru měniće. Ženje njehódamy.
hilfe-konto-titel = Konto
hilfe-konto =
    Za pytanje a čitanje njetrjebaće konto. Někotre próstwy móžeće tež bjez konta stajić. Potom dóstanjeće čisło a kod. Z wobojim jenož Wy swoje podaća a wotmołwu widźiće. Napisajće sej woboje.

    Za druhe próstwy konto trjebaće. Što płaći, steji na stronje słužby.

    Za konto dosahatej e-mejlowa adresa a hesło. Pósćelemy Wam e-mejl. Z wotkazom w njej wobkrućiće, zo je adresa Waša.
hilfe-antrag-titel = Próstwu wupjelnić
hilfe-antrag =
    - Kóžda strona ma jednu temu. Z „Dale“ přińdźeće k přichodnej stronje.
    - Hdyž něšto faluje, praji to strona horjeka a při polu.
    - Waše podaća wostanu składowane. Móžeće pozdźišo dale činić.
    - Do wotpósłanja widźiće wšitko hišće raz a móžeće to změnić.
    - Wotpósćeleće próstwu jónu. Tež dwójne kliknjenje pósćele jenož jednu próstwu.
hilfe-danach-titel = Po wotpósłanju
hilfe-danach =
    Dóstanjeće hnydom wobkrućenje z čisłom. W swojim konće widźiće, kak daloko próstwa je. Bjez konta to z čisłom a z kodom widźiće.

    Hdyž ma zarjad prašenje abo rozsud, leži to we Wašim póstowym kašćiku. E-mejl Wam praji, zo tam něšto čaka. W samej e-mejlu ničo wo Wašej próstwje njesteji.
hilfe-ohne-titel = Radšo bjez computera?
hilfe-ohne =
    Njedyrbiće ničo online wuřizać. Adresu a wotewrjenske časy zarjada namakaće při kóždej słužbje, hdyž swoje městno podaće. Abo zazwońće na čisło zarjadow 115.
hilfe-sprache-titel = Druhe rěče
hilfe-sprache =
    Horjeka na kóždej stronje móžeće rěč změnić. Waše podaća so při tym njezhubja. Prawnisce płaći němski tekst.

    Lochka rěč, hornjoserbšćina a arabšćina hišće redakcionelnje přepruwowane njejsu. Na tutych stronach to horjeka steji.

    Serbske teksty přiwozmjemy we wšěch polach. To ničo njekoštuje a njetraje dlěje.

leichte-sprache-titel = Lochka rěč

dgs-titel = Znamjenjowa rěč
dgs-text =
    Widejow w němskej znamjenjowej rěči hišće nimamy. Zakoń je za startowu stronu žada. To zjawnje w wozjewjenju wo bjezbarjernosći mjenujemy.

    Hač do toho:

bf-titel = Wozjewjenje wo bjezbarjernosći
bf-geltung = Tute wozjewjenje płaći za strony { $portal }.
bf-stand-titel = Kak bjezbarjerne strony su?
bf-stand =
    Měritko su postajenje wo bjezbarjernej informaciskej technice (BITV 2.0), norma EN 301 549 a Web Content Accessibility Guidelines (WCAG) 2.2, schodźenk AA. Strony je zdźěla spjelnja.

    Wšitko da so z tastaturu a bjez skriptow wobsłužić. Strony so wuskim wobrazowkam, wulkemu pismu a wysokemu kontrastej přiměrja.
bf-luecken-titel = Što hišće faluje
bf-luecken =
    - Widejow w němskej znamjenjowej rěči hišće njeje.
    - Teksty w lochkej rěči ludźo z wuknjenskimi ćežemi hišće njejsu přepruwowali.
    - Ludźo ze zbrašenjom strony hišće njejsu wupruwowali. Tež z programami za předčitanje hišće ludźo njejsu pruwowali.
    - Dataje, kotrež druzy nahrawaja, móža barjery měć.
    - Teksty wo jednotliwych słužbach hišće njejsu wšě redakcionelnje přepruwowane.
bf-methode-titel = Kak smy pruwowali
bf-methode =
    Smy strony sami posudźili. Program (axe) pruwuje strony we wobhladowaku, šěroko a wusko. K tomu přińdu pruwowanja fokusa při wobsłužowanju z tastaturu, šěrokosće 320 pikselow a HTML. Tajke programy namakaja jenož dźěl barjerow.
bf-datum = Poslednje posudźenje:
bf-veraltet = Posudźenje je starše hač lěto a so runje wobnowja.
bf-melden-titel = Barjeru zdźělić
bf-melden =
    Njepřińdźeće něhdźe dale? Pisajće nam. Njetrjebaće konto a njedyrbiće mjeno mjenować. Wotmołwimy w běhu štyri njedźel, hdyž e-mejlowu adresu podaće.
bf-durchsetzung-titel = Hdyž njepomhamy
bf-durchsetzung =
    Hdyž njewotmołwimy abo Wam naša wotmołwa njepomha, móžeće so darmotnje wobćežować:

    - W Sakskej pola přesadźenskeho městna społnomócnjeneho statneho knježerstwa za naležnosće ludźi ze zbrašenjom.
    - W Saksko-Anhaltskej pola ombudoweho městna krajneho fachoweho městna za bjezbarjernosć.

barriere-titel = Barjeru zdźělić
barriere-text = Njemóžeće něšto na našich stronach čitać, wobsłužować abo zrozumić? Wopisajće to tu. Njetrjebaće konto.
barriere-was = Što njeje fungowało?
barriere-was-hinweis = Pomha tež, hdyž napisaće, kotry grat abo pomocny srědk wužiwaće.
barriere-seite = Na kotrej stronje?
barriere-seite-hinweis = Adresa abo titul strony.
barriere-mail = Waša e-mejlowa adresa
barriere-mail-hinweis = Jenož hdyž wotmołwu chceće.
barriere-senden = Zdźělenku wotpósłać
barriere-leer = Wopisajće, što njeje fungowało.
barriere-zu-lang = Tekst je předołhi. Skrótšće jón. Najwjetša dołhosć (znamješka): { $anzahl }.
barriere-zeichen = Znamješko „{ $zeichen }“ njemóžemy składować. Prošu wotstrońće je.
barriere-mail-fehler = Zapodajće e-mejlowu adresu kaž name@beispiel.de, abo wostajće polo prózdne.
barriere-danke-titel = Dźakujemy so za Wašu zdźělenku
barriere-danke = Waša zdźělenka je dóšła. Hdyž sće e-mejlowu adresu podali, wotmołwimy w tutym času (dny): { $tage }.

datenschutz-titel = Škit datow
ds-demo = To je demonstracija. Njezapodawajće woprawdźite daty.
ds-wer-titel = Štó je zamołwity
ds-wer =
    Za próstwu je zarjad zamołwity, na kotryž so pósćele. Namakaće jón na stronje słužby. Wobhospodarjer tuteje platformy daty w jeho nadawku předźěłuje. Wobsahi naležnosćow wón widźeć njemóže.
ds-besuch-titel = Hdyž strony jenož čitaće
ds-besuch =
    Njezapřijamy ničo z cuzych stronow, njeličimy wopyty jednotliwych wosobow a njezałožimy profil. Protokol zapisuje, hdy je so kotra družina strony wočiniła a kak dołho to traješe. Njewobsahuje žane mjena, žane zapodaća a žane IP-adresy.

    Waše městno njeskładujemy. Steji jenož w adresy strony.
ds-cookies-titel = Cookieje
ds-cookies =
    Su tři. Wšitke su trěbne, tohodla so wo dowolnosć njeprašamy (§ 25 wotrězk 2 čisło 2 TDDDG):

    - „sprache“ sej wubranu rěč spomjatkuje, lěto dołho.
    - „sitzung“ Was přizjewjenych dźerži. Bjez konta Wašu naležnosć wočinjenu dźerži. Zhaša so, hdyž so wotzjewiće abo wobhladowak začiniće.
    - „zugangscode“ je jenož, hdyž bjez konta započnjeće abo sej nowy přistupny kod wotwołaće. Wobsahuje čisło naležnosće a přistupny kod. Tak móžemy Wam kod hišće raz pokazać, doniž sće jón sej njenapisali. Pola nas leži jenož pruwowanska hódnota. Zhaša so, hdyž so wotzjewiće abo wobhladowak začiniće.
ds-konto-titel = Hdyž maće konto
ds-konto =
    Składujemy Waše mjeno, Wašu e-mejlowu adresu a pruwowansku hódnotu Wašeho hesła. Hesło same njeznajemy.
ds-antrag-titel = Hdyž próstwu stajiće
ds-antrag =
    Składujemy Waše wotmołwy, Waše dataje, powěsće a rozsud. Wšitko je zaklučowane, z wosebitym klučom za kóždu naležnosć. Jenož přisłušny zarjad a Wy sami móžeće to čitać.

    Kak dołho daty wostanu, steji při kóždej słužbje we wotrězku „Škit datow“. Potom kluč zničimy. Daty so potom hižo čitać njehodźa.
ds-barriere-titel = Hdyž barjeru zdźěliće
ds-barriere =
    Składujemy Waš tekst a, hdyž ju podaće, Wašu e-mejlowu adresu. Jenož wobhospodarjer je čita. Lěto po wuřizanju zdźělenku zhašamy.
ds-rechte-titel = Waše prawa
ds-rechte =
    Móžeće wo informaciju žadać, daty porjedźić abo zhašeć dać, předźěłanje wobmjezować dać, jemu znapřećiwić a swoje daty sobu wzać (artikl 15 do 21 zakładneho postajenja wo škiće datow). Wobroćće so na zarjad, na kotryž je Waša próstwa šła.
ds-aufsicht-titel = Wobćežowanje
ds-aufsicht =
    Móžeće so pola dohlada wobćežować: w Sakskej pola Sakskeje społnomócnjeneje za škit datow a transparencu, w Saksko-Anhaltskej pola krajneho społnomócnjeneho za škit datow.

impressum-titel = Impresum
impressum-betreiber = Wobhospodarjer tuteje platformy: { $betreiber }
impressum-demo =
    To je demonstracija. Žadyn zarjad ju njewobhospodarja. Zarjady, wustawki, popłatki a wosoby na tutych stronach su přikłady. Mjena a kluče gmejnow su zarjadniske.

    Próstwy, płaćenja a rozsudy nimaja tu prawniski skutk.
impressum-behoerden-titel = Impresum zarjadow
impressum-behoerden = Kóždy zarjad je za swoje podaća sam zamołwity. Jeho impresum steji na stronje přisłušneho zarjada.
impressum-software-titel = Softwara
impressum-software = Basiswerk je swobodna softwara pod licencu EUPL 1.2.
impressum-daten-titel = Daty
impressum-daten =
    - Mjena a kluče gmejnow: Zwjazkowy statistiski zarjad, kodowe lisćiny w XRepository, staw 31. awgusta 2026.
    - Póstowe wodźenske čisła: wotwodźene z „countries-states-cities-database“ (countrystatecity.in), Open Database License (ODbL) 1.0.
