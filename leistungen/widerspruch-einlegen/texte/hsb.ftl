# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Znapřećiwjenje přećiwo rozsudej zapodać
kurz = Měniće, zo je rozsud wopačny. Zapodajće tu znapřećiwjenje. Za to so online wupokazaće abo podpisaće.
abschnitt-beschreibung =
    Ze znapřećiwjenjom zarjad swój rozsud hišće jónu pruwuje. Zwjetša je trěbne, prjedy hač móžeće skóržić.

    We formularje wubjerjeće, kak formu dodźeržiće. Hdyž so z online-wupokazom wupokazaće, je znapřećiwjenje z wotpósłanjom zapodate. Bjez wupokaza a bjez signatury wotpósłanje hišće płaćiwe znapřećiwjenje njeje.

    Sće rozsud we swojim konće dóstali? Potom započńće najlěpje tam, při naležnosći. Čisło a datum stej potom hižo zapisanej.
abschnitt-voraussetzungen =
    Rozsud Was samych potrjechi. Čas hišće njeje zańdźeny. Forma trjechi. Tak to dźe:
    - Online z wupokazom: prjedy hač wotpósćeleće, so z online-wupokazom wupokazaće. To podpis naruna.
    - Z póstom: napisajće znapřećiwjenje na papjeru, podpisajće je a pósćelće je zarjadej.
    - W zarjedźe: dźiće tam. Zarjad Waše znapřećiwjenje napisa. To rěka zapisk.
    - Ze signaturu: nahrajće PDF, kotryž Wašu kwalifikowanu elektronisku signaturu ma.

    E-mejl abo zazwonjenje njedosaha. Tež tutón formular njedosaha, hdyž so njewupokazaće a njesignujeće.
abschnitt-verfahrensablauf =
    - Wupjelniće formular a wotpósćeleće jón.
    - Dodźeržiće formu: online-wupokaz, signatura, list z podpisom abo wopyt w zarjedźe.
    - Zarjad Wam pisa, što je dóšło.
    - Zarjad rozsud hišće jónu pruwuje. Hdyž Wam prawje da, jón změni.
    - Hewak rozsud wo znapřećiwjenju dóstanjeće. Přećiwo njemu móžeće skóržić.
abschnitt-unterlagen =
    Trjebaće rozsud. Nahrajće jón, hdyž móžeće.
abschnitt-fristen =
    Maće měsac chwile. Čas so započnje, hdyž bu Wam rozsud zdźěleny. W tutym času dyrbi znapřećiwjenje w prawej formje pola zarjada być. Bjez wupokaza a bjez signatury tutón formular čas njedodźerži.

    Sće čas bjez swojeje winy skomdźili? Napisajće to do wopodstatnjenja. Za to maće dwě njedźeli chwile, tak ruče kaž zaso pisać móžeće.

    Hdyž we rozsudźe powučenje wo znapřećiwjenju faluje abo je wopačne, zwjetša lěto płaći.
abschnitt-kosten =
    Formular ničo njekoštuje. Za znapřećiwjenje bjez wuspěcha móže zarjad popłatk žadać.
abschnitt-hinweise =
    Znapřećiwjenje rozsud zwjetša wotstorči. Při dawkach, popłatkach a přinoškach je hinak: dyrbiće tola płaćić.

    Pisajće zarjadej, kotryž je rozsud wudał. Steji horjeka w rozsudźe.

    Steji na kóncu rozsuda skóržba a žane znapřećiwjenje? Potom tutón formular njepomha: Znapřećiwjenje čas za skóržbu njezadźerži. To so předewšěm w Saksko-Anhaltskej stawa.

    Hdyž so čas bórze skónči, dźiće sami do zarjada abo tyknjeće list tam do kašćika.
abschnitt-rechtsgrundlage =
    Prawidła steja w zakonju wo zarjadniskich sudnistwach. Elektroniska forma steji w zakonju wo jednanju zarjadow.
abschnitt-rechtsbehelf =
    Wobkrućenje jenož praji, što je pola nas dóšło. Ničo njerozsudźi. Wo znapřećiwjenju wosebity rozsud rozsudźi. Wón Wam praji, kak móžeće skóržić.
unterlage-bescheid = Rozsud, přećiwo kotremuž so wobroćiće
unterlage-bescheid-wann = dobrowólnje
unterlage-signiert = Znapřećiwjenje jako PDF z kwalifikowanej elektroniskej signaturu
unterlage-signiert-wann = jenož na puću ze signaturu
frist-widerspruch = Měsac po zdźělenju: znapřećiwjenje dyrbi w prawej formje pola zarjada być.
achtung = Prošu najprjedy čitać
achtung-text = Znapřećiwjenje wěstu formu trjeba. Hdyž so prjedy wotpósłanja z online-wupokazom wupokazaće, je z tym zapodate. Hewak trjebaće list ze swojim podpisom, wopyt w zarjedźe abo kwalifikowanu elektronisku signaturu. Maće za to měsac chwile.
bescheid_behoerde = Kotry zarjad je rozsud wudał?
bescheid_behoerde-hinweis = Steji horjeka w rozsudźe.
bescheid_az = Aktowe abo kasowe znamjo
bescheid_datum = Datum rozsuda
bekanntgabe = Hdy sće jón dóstali?
bekanntgabe-hinweis = We Wašim póstowym kašćiku steji, hdy płaći jako zdźěleny.
bescheid_datei = Rozsud
bescheid_datei-hinweis = PDF, JPG abo PNG do 10 MB
seite-bescheid = Wo kotry rozsud dźe?
ziel = Što chceće?
ziel-aufheben = Rozsud ma so cyle zběhnyć
ziel-aendern = Rozsud ma so změnić
ziel-erlass = Chcu dóstać, štož je zarjad wotpokazał
gruende = Čehodla je rozsud wopačny?
gruende-hinweis = Přičiny winowatosć njejsu. Pomhaja pak při pruwowanju a směja pozdźišo přińć.
belege = Dopokazy
seite-inhalt = Waše znapřećiwjenje
form = Waš puć
form-ausweis = Wupokazam so prjedy wotpósłanja z online-wupokazom
form-post = Pósćelu podpisane znapřećiwjenje z póstom
form-niederschrift = Přińdu do zarjada a dam znapřećiwjenje zapisać
form-signatur = Nahraju PDF z kwalifikowanej elektroniskej signaturu
post_hinweis = To do lista napisajće
post_hinweis-text = Swoje mjeno a adresu, datum, mjeno zarjada, aktowe znamjo a datum rozsuda. Potom sadu: Gegen diesen Bescheid lege ich Widerspruch ein. Pod tym swój podpis.
signiert_datei = Znapřećiwjenje jako PDF z Wašej signaturu
signiert_datei-hinweis = Skan Wašeho podpisa tajka signatura njeje.
seite-form = Kak formu dodźeržiće?
seite-person = Štó znapřećiwjenje zapoda?
titel = Znapřećiwjenje zapodać
handelt_fuer = Za koho znapřećiwjenje zapodaće?
