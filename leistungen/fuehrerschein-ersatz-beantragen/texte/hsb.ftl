# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wo narunanje jězbneje dowolnosće požadać
kurz = Waša jězbna dowolnosć je zhubjena, kradnjena abo skóncowana. Zdźělće to tu a požadajće wo nowu.

abschnitt-beschreibung =
    Njemaće hižo jězbnu dowolnosć? Potom zdźělće stratu a dajće sebi nowu wustajić. Wobě tu činiće.
abschnitt-voraussetzungen =
    Maće němsku jězbnu dowolnosć a bydliće tu. Nichtó njeje ju Wam zebrał.
abschnitt-unterlagen =
    Bu dowolnosć kradnjena? Potom nahrajće skóržbu pola policije, hdyž ju maće. Je skóncowana? Potom nahrajće wobraz. Pozdźišo sobu přinjesće swój wupokaz a nowe pasowe foto.
abschnitt-fristen =
    Zdźělće stratu hnydom.
abschnitt-kosten =
    Popłatk steji w popłatkowym porjedźe za dróhowy wobchad. Suma tu je přikład. Za informacije z registrow wudawki přińdu.
abschnitt-hinweise =
    Zarjad so w registrje praša, hač dowolnosć maće. Móže žadać, zo stratu město přisahi wobkrućiće. To w zarjedźe činiće. Štóž při tym łži, so chłostajomny čini.

    Namakaće staru dowolnosć zaso? Potom wotedajće ju hnydom w zarjedźe.

    Prašejće so zarjada, kak do toho časa pokazaće, zo směće jězdźić.
abschnitt-rechtsgrundlage =
    Štóž jězbnu dowolnosć zhubi, dyrbi to zdźělić a wo narunanje požadać. Tak steji w Fahrerlaubnisverordnung.

unterlage-polizei = Skóržba pola policije
unterlage-polizei-wann = jenož při kradnjenju, hdyž ju maće
unterlage-bild = Wobraz wobškodźeneje dowolnosće
unterlage-bild-wann = jenož hdyž je dowolnosć skóncowana

frist-verlust = Zdźělenka: hnydom, hdyž stratu pytnjeće
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju

parameter-gebuehr = Popłatk za narunansku jězbnu dowolnosć

titel = Wo narunanje jězbneje dowolnosće požadać

seite-verlust = Što je so stało?
grund = Što je z dowolnosću?
grund-verloren = Sym ju zhubił(a)
grund-gestohlen = Bu kradnjena
grund-vernichtet = Je cyle zničena
grund-beschaedigt = Je wobškodźena abo hižo čitajomna njeje
seit = Wot hdy?
seit-hinweis = Hdyž dokładnje njewěsće, podajće přibližny dźeń.
wie = Hdźe a kak je so stało?
wie-hinweis = Mjenujće městno, kaž daloko je znajeće.
anzeige_polizei = Skóržba pola policije
seite-fuehrerschein = Waša dotalna dowolnosć
jahr = W kotrym lěće přibližnje?
jahr-hinweis = Štyri cyfry, na přikład 2009
klassen = Kotre klasy maće?
klassen-hinweis = Na přikład „B a A1“. Hdyž to njewěsće, wostajće polo prózdne.

gebuehr = Popłatk
