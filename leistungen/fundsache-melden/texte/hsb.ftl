# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Namakanu wěc zdźělić
kurz = Sće něšto namakali. Zdźělće to tu běrowej za namakane wěcy.
abschnitt-beschreibung =
    Sće něšto namakali a njewěsće, komu słuša? Potom zdźělće to běrowej za namakane wěcy. Wono wosobu pyta, kotraž je wěc zhubiła.

    Wopisujeće wěc a městno. Prajiće tež, hač chceće ju wobchować, hdyž so nichtó njezamołwi. Zarjad Wašu zdźělenku wobkrući.
abschnitt-voraussetzungen =
    Sće wěc sobu wzali a wosobu njeznajeće, kotrejž słuša. Je wěc wjac hač dźesać eurow hódna, dyrbiće ju zdźělić.

    Hdyž wosobu znajeće, zamołwće so direktnje pola njeje.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Foto wěcy pomha.
abschnitt-fristen =
    Zdźělće namakanku hnydom. Po šěsć měsacach wěc Wam słuša, hdyž so nichtó zamołwił njeje. Šěsć měsacow so z Wašej zdźělenku započnje. Při wěcach do dźesać eurow so z namakanjom započnje.
abschnitt-kosten =
    Zdźělenka ničo njekoštuje.
abschnitt-hinweise =
    Směće namakanske myto žadać. Wučinja pjeć procentow hódnoty do 500 eurow a tři procenty wot zbytka. Při zwěrjatach su to tři procenty. Hdyž namakanku zamjelčiće, prawo na nje zhubiće.

    Za namakanki w zarjedźe, w busu abo ćahu druhe prawidła płaća. Wotedajće wěc tam.

    Bróń a municiju njedótknjeće. Wołajće policiju: 110.
abschnitt-rechtsgrundlage =
    Ciwilny zakonik namakanku rjaduje: winowatosć zdźělenja, namakanske myto a komu wěc po šěsć měsacach słuša.
frist-sofort = Hnydom: wěcy nad dźesać eurow bjez komdźenja zdźělće.
frist-eigentum = Šěsć měsacow po zdźělence: wěc Wam słuša, hdyž so nichtó njezamołwi.
art = Družina wěcy
art-schluessel = Kluč
art-geld = Móšeń abo pjenjezy
art-ausweis = Wupokaz abo karta
art-telefon = Telefon abo ličak
art-schmuck = Pycha, časnik abo nawoči
art-tasche = Toša abo drasta
art-fahrrad = Koleso abo skuter
art-tier = Zwěrjo
art-anderes = Něšto druhe
beschreibung = Wopisajće wěc
beschreibung-hinweis = Na přikład barba, marka, wulkosć a čisło. Njewotpisajće wšě daty z wupokazow.
wert = Kak hódna je wěc něhdźe?
wert-bis10 = Do dźesać eurow
wert-ueber10 = Wjac hač dźesać eurow
wert-unklar = To njewěm
gefunden_am = Hdy sće ju namakali?
foto = Foto
foto-hinweis = JPG abo PNG do 10 MB. Při wupokazach wopisanje dosaha.
seite-sache = Što sće namakali?
seite-stelle = Hdźe sće wěc namakali?
verbleib = Hdźe wona je?
verbleib-bei_mir = Pola mje, wobchowam ju
verbleib-bringe = Pola mje, přinjesu ju do běrowa
verbleib-abgegeben = Sym ju hižo wotedał
abgegeben_wo = Hdźe sće ju wotedali?
behalten = Chceće wěc dóstać, hdyž so nichtó njezamołwi?
behalten-hinweis = Z „Ně“ so toho wzdaće. Wěc potom pozdźišo gmejnje słuša. Wupokazy a daty druhich njedóstanjeće.
finderlohn = Chceće namakanske myto?
weitergabe = Směmy Waše mjeno wosobje mjenować, kotrejž wěc słuša?
weitergabe-hinweis = Za namakanske myto dyrbi Was docpěć móc.
seite-verbleib = Hdźe je wěc nětko?
seite-person = Štó je wěc namakał?
eigentum_ab = Kónc šěsć měsacow
titel = Namakanu wěc zdźělić
