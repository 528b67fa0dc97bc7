# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wo dohlad do aktow abo informaciju prosyć
kurz = Chceće aktu widźeć abo wědźeć, što zarjad wě. Stajće tu próstwu.
abschnitt-beschreibung =
    Móžeće widźeć, što w akće steji. Za to su tři puće:
    - Sće na jednanju wobdźěleni, na přikład na próstwje. Potom aktu k tomu widźiće.
    - Chceće druhe informacije zarjadnistwa. Za to smě so kóždy prašeć.
    - Chceće wědźeć, kotre daty zarjad wo Was składuje.

    Wubjerjeće puć a wopisujeće, što pytaće. Zarjad rozsudźi a termin mjenuje abo kopije pósćele.
abschnitt-voraussetzungen =
    Swoju aktu widźiće, hdyž znajomosć za swoje prawa trjebaće. Naćiski do rozsuda k tomu njesłušeja.

    Druhe informacije tak dóstanjeće:
    - W Saksko-Anhaltskej prawo tež napřećo gmejnam a wokrjesam płaći.
    - W Sakskej transparencny zakoń za zarjady kraja płaći. Za gmejnu jenož płaći, hdyž to jeje wustawki praja.

    Daty druhich ludźi a potajnstwa firmow su škitane.
abschnitt-unterlagen =
    Zwjetša njetrjebaće podłožki. Hdyž za druhu wosobu jednaće, nahrajće połnomóc.
abschnitt-fristen =
    Za próstwu termin njeje. W Saksko-Anhaltskej ma zarjad informacije w běhu měsaca přistupne činić. Informaciju wo swojich datach w běhu měsaca dóstanjeće. Zarjad smě tutón čas w ćežkich padach podlěšić.
abschnitt-kosten =
    Informacija wo swojich datach ničo njekoštuje. Druhe informacije móža něšto płaćić:
    - W Saksko-Anhaltskej zarjad kóšty do 50 eurow njepostaji.
    - W Sakskej je přistup po transparencnym zakonju do nakładow 600 eurow darmotny.

    Móžeće žadać, zo kóšty do toho mjenujemy.
abschnitt-hinweise =
    Čim dokładnišo wopisujeće, što pytaće, ćim spěšnišo to dźe.

    Za akty k pokutam, socialnym wukonam a sudnistwam druhe prawidła płaća. Informacije wo wobswěće po wosebitych zakonjach dóstanjeće.
abschnitt-rechtsbehelf =
    Wotpokaza-li zarjad Wašu próstwu cyle abo zdźěla, dóstanjeće rozsud. Maće měsac chwile, so přećiwo njemu wobarać, po tym zo bu Wam zdźěleny. Što móžeće činić a na koho so wobróćiće, steji na kóncu rozsuda. Zwjetša je to znapřećiwjenje.

    Hinak je, hdyž sće na jednanju wobdźěleny a jednanje hišće běži. Potom móžeće so jenož hromadźe z rozsudom we wěcy wobarać.
abschnitt-rechtsgrundlage =
    Prawo wobdźělenych w zakonju wo jednanju zarjadow steji. Druhe prawa w zakonjach krajow a w prawje EU k škitej datow steja.
unterlage-vollmacht = Połnomóc
unterlage-vollmacht-wann = jenož hdyž za druhu wosobu jednaće
frist-antwort = Měsac: informacije w Saksko-Anhaltskej a informacija wo swojich datach
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju rozsuda
weg = Wo čo dźe?
weg-eigene_akte = Wo aktu k jednanju, na kotrymž sym wobdźěleny
weg-information = Wo druhe informacije zarjadnistwa
weg-daten = Wo daty, kotrež zarjad wo mni składuje
akte_az = Aktowe znamjo
akte_az-hinweis = Hdyž je znajeće. Steji w listach zarjada.
was = Što dokładnje chceće widźeć abo wědźeć?
was-hinweis = Mjenujće temu, městno a čas.
interesse = Za čo aktu trjebaće?
interesse-hinweis = Na přikład, zo byšće znapřećiwjenje wopodstatnili.
laeuft = Běži jednanje hišće?
laeuft-hinweis = Doniž zarjad njeje rozsudźił, jednanje běži.
laeuft-ja = Haj, hišće ničo njeje rozsudźene
laeuft-nein = Ně, je rozsud
laeuft-unklar = Njewěm
dritte = Dźe tež wo daty druhich ludźi abo firmow?
dritte_grund = Čehodla tute daty trjebaće?
seite-antrag = Što chceće wědźeć?
wie = Forma
wie-elektronisch = Kopije do mojeho póstoweho kašćika
wie-papier = Kopije na papjerje
wie-amt = Aktu w zarjedźe widźu
kosten_vorher = Mamy Wam kóšty do toho mjenować, hdyž nastanu?
seite-form = Kak chceće to dóstać?
geboren = Dźeń Wašeho narodźenja
geboren-hinweis = Zo Waše daty wosobje ze samsnym mjenom njedamy.
titel = Wo dohlad do aktow prosyć
