# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Informacisku zawru zapisać dać
kurz = Sće w strachu, hdyž něchtó Wašu adresu zhoni. Přizjewjenski zarjad móže ju zawrěć.
abschnitt-beschreibung =
    Druzy móža so pola přizjewjenskeho zarjada za Wašej adresu prašeć. Druhdy je to strašne. Potom móže zarjad informacisku zawru zapisać.

    Wopisaće, što je so stało. Zarjad přepruwuje a rozsudźi. Hdyž so něchtó pozdźišo za Wami praša, zarjad Was słyši, prjedy hač wotmołwi.
abschnitt-voraussetzungen =
    Su fakty, kiž strach pokazuja. Dźe wo žiwjenje, strowotu, swobodu abo něšto podobnje wažne. K tomu słuša škit před hroženjemi, křiwdźenjemi a přesćěhanjom. Strach móže Was abo druhu wosobu potrjechić.

    Tež Waše powołanje abo čestne zastojnstwo liči, hdyž su ludźo tohodla husto nadpadowani.
abschnitt-unterlagen =
    Nahrajće, štož strach pokazuje. To móže přizjewjenje pola policije być, wobzamknjenje sudnistwa, list abo powěsć. Tež poradźowarnja abo dźěłodawar móže něšto wobkrućić. Hdyž hišće ničo nimaće, wotpósćelće próstwu tola.
abschnitt-fristen =
    Žadyn termin njeje. Zawra njepłaći na přeco. Kónc steji w rozsudźe. Móžeće ju do toho podlěšić dać.
abschnitt-kosten =
    Zawra ničo njekoštuje. Tak steji w zakonju.
abschnitt-hinweise =
    Wołajće při akutnym strachu hnydom policiju: 110.

    Zawra płaći za informacije priwatnym ludźom a firmam. Zarjady smědźa Waše daty dale dóstać, hdyž je za swoje nadawki trjebaja.
abschnitt-rechtsgrundlage =
    Zwjazkowy přizjewjenski zakoń zarjad k zawrje zawjazuje, hdyž fakty na strach pokazuja.
unterlage-nachweise = Štož strach pokazuje: na přikład přizjewjenje, wobzamknjenje, listy, powěsće abo wobkrućenje
unterlage-nachweise-wann = hdyž něšto maće
frist-keine = Žadyn termin: wo zawru móžeće kóždy čas prosyć.
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda
titel = Informacisku zawru zapisać dać
seite-gefahr = Kotry strach je?
seite-gefahr-einleitung = Wołajće při akutnym strachu hnydom policiju: 110.
art_antrag = Je hižo zawra za Was?
art_antrag-neu = Ně, prošu prěni raz wo nju
art_antrag-verlaengern = Haj, ma dlěje płaćić
anlass = Před čim škit trjebaće?
anlass-hinweis = Móžeće wjacore wubrać.
anlass-gewalt = Namóc
anlass-bedrohung = Hroženja
anlass-nachstellung = Něchtó mje přesćěha (stalking)
anlass-beleidigung = Křiwdźenja a hida
anlass-beruf = Nadpady mojeho powołanja abo čestneho zastojnstwa dla
anlass-andere = Druhi strach
taetigkeit = Kotre powołanje abo čestne zastojnstwo?
schilderung = Što je so stało?
schilderung-hinweis = Pisajće, što je so hdy stało a čehodla ma adresa potajna wostać. Pisajće tež, štó by Was pytać móhł.
nachweise = Štož strach pokazuje
nachweise-hinweis = Na přikład přizjewjenje, wobzamknjenje, list abo powěsć. Hdyž hišće ničo nimaće, wostajće polo prózdne.
seite-anschrift-einleitung = Podajće bydlenje, w kotrymž sće přizjewjeni. Njedawamy je dale.
