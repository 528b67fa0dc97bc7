# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Započatk twara přizjewić
kurz = Započinaće twarić abo wottorhać. Zdźělće to twarskemu dohladej znajmjeńša tydźeń do toho.

abschnitt-beschreibung =
    Twarski dohlad dyrbi wědźeć, hdy so započnje. Tohodla jemu prěni dźeń dźěłow zdźěliće. To tež płaći, hdyž po wjace hač třoch měsacach přestawki dale twariće.
abschnitt-voraussetzungen =
    Maće twarsku dowolnosć, abo Waše předewzaće je wot dowolnosće wuswobodźene. Tež wottorhanje, kotrež dyrbiće přizjewić, tu zdźěliće.

    Za předewzaća bjez jednanja, na přikład małe kólnje, tute přizjewjenje njetrjebaće.
abschnitt-unterlagen =
    Hdyž w dowolnosći steji, zo do započatka hišće dokład faluje, nahrajće jón. To je na přikład dokład, zo dom wěsće steji. Hewak njetrjebaće podłožki.
abschnitt-fristen =
    Přizjewjenje dyrbi znajmjeńša tydźeń do prěnjeho dnja dóńć.
abschnitt-kosten =
    Přizjewjenje ničo njekoštuje.
abschnitt-hinweise =
    Na wotmołwu twarskeho dohlada njetrjebaće čakać. Započńće pak jenož, hdyž su wšě wuměnjenja z dowolnosće spjelnjene.

    Dowolnosć a płony wot prěnjeho dnja na twarnišću leža. Štóž pozdźe abo scyła njepřizjewi, móže pokutu dóstać.
unterlage-nachweise = Dokłady, kotrež po dowolnosći hišće faluja
unterlage-nachweise-wann = jenož hdyž hišće něšto faluje

frist-woche = Přizjewjenje: znajmjeńša tydźeń do prěnjeho dnja

titel = Započatk twara přizjewić

seite-vorhaben = Što přizjewjeće?
art = Što so započnje?
art-beginn = Započatk twarskich dźěłow
art-weiter = Pokročowanje po wjace hač třoch měsacach přestawki
art-abbruch = Wottorhanje
grundlage = Što za to maće?
grundlage-genehmigung = Twarsku dowolnosć
grundlage-freistellung = Wuswobodźenje wot dowolnosće
grundlage-anzeige = Přizjewjenje wottorhanja
beginn = Hdy je prěni dźeń?
beginn-hinweis = Najzašo tydźeń po tym, zo je přizjewjenje dóšło.
zu_kurz = To je mjenje hač tydźeń
zu_kurz-text = Twarski dohlad trjeba přizjewjenje znajmjeńša tydźeń do toho. Započńće pozdźišo, hewak móže pjenježna pokuta być.
fehlt_noch = Dyrbiće do započatka hišće dokłady předpołožić?
fehlt_noch-hinweis = To steji w dowolnosći.
nachweise = Dokłady

seite-stelle = Hdźe twarnišćo je?

seite-leitung = Štó dźěła nawjeduje?
bauleiter = Předmjeno a swójbne mjeno nawody twara
bauleiter_anschrift = Adresa
bauleiter_anschrift-hinweis = Dróha, čisło domu, póstowe wodźenske čisło a městno
bauleiter_telefon = Telefonowe čisło
