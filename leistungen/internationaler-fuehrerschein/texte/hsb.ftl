# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wo mjezynarodnu jězbnu dowolnosć požadać
kurz = Chceće w kraju zwonka EU jězdźić. Požadajće tu wo mjezynarodnu jězbnu dowolnosć.

abschnitt-beschreibung =
    W někotrych krajach trjebaće k swojej dowolnosći hišće mjezynarodnu. Płaći jenož hromadźe z Wašej dowolnosću.
abschnitt-voraussetzungen =
    Dóstanjeće ju, hdyž to wšitko trjechi:
    - Sće znajmjeńša 18 lět stary.
    - Maće dowolnosć z EU jako kartu, wustajenu wot 1999, abo płaćiwu dowolnosć z druheho kraja.
    - Bydliće tu.

    Maće hišće dowolnosć z papjery? Potom zaměńće ju najprjedy.
abschnitt-unterlagen =
    Nahrajće wobraz swojeje dowolnosće, wobě stronje. Hdyž po nju přińdźeće, přinjesće:
    - swoju dowolnosć,
    - swój wupokaz,
    - nowe pasowe foto.
abschnitt-fristen =
    Požadajće wo nju někotre njedźele do jězby.

    Stej dwě družinje. Družina z 1968 płaći tři lěta. Družina z 1926 płaći lěto.
abschnitt-kosten =
    Popłatk steji w popłatkowym porjedźe za dróhowy wobchad. Suma tu je přikład.
abschnitt-hinweise =
    W EU ju njetrjebaće. Hač ju druhi kraj žada a kotru družinu, Wam praji wulkopósłanstwo tutoho kraja.
abschnitt-rechtsgrundlage =
    Štó mjezynarodnu dowolnosć dóstanje a kak dołho płaći, steji w Fahrerlaubnisverordnung.

unterlage-bild = Wobraz dowolnosće, wobě stronje
unterlage-bild-wann = přeco

frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju

parameter-gebuehr = Popłatk za mjezynarodnu jězbnu dowolnosć

titel = Wo mjezynarodnu jězbnu dowolnosć požadać

seite-person-einleitung = Dyrbiće znajmjeńša 18 lět stary być.

seite-fuehrerschein = Waša dowolnosć
form = Kajku dowolnosć maće?
form-karte = Kartu z Němskeje abo EU
form-papier = Papjeru z Němskeje
form-ausland = Dowolnosć z druheho kraja
hinweis_papier = Prošu najprjedy zaměnić
hinweis_papier-text = Z dowolnosću z papjery mjezynarodnu hišće njedóstanjeće. Požadajće tež wo zaměnu.
muster = Kotru družinu trjebaće?
muster-m1968 = Z 1968, płaći tři lěta
muster-m1926 = Z 1926, płaći lěto
muster-unsicher = To njewěm
land = W kotrym kraju chceće jězdźić?
land-hinweis = Tak widźimy, kotra družina so hodźi.

gebuehr = Popłatk
