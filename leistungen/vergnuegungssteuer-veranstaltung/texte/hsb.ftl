# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Dawk za zarjadowanje zdźělić
kurz = Zarjadujeće reje abo druhu zabawu ze zastupnym. Zdźělće tu, što sće dóstali.

abschnitt-beschreibung =
    Někotre gmejny bjeru dawk, hdyž hosćo za reje abo druhe zabawy zastupne płaća. Štóž zarjaduje, jón płaći. Je dźěl dochodow z kartow.
abschnitt-voraussetzungen =
    Waše zarjadowanje bě zjawne a měješe zastupne. Gmejna ma wustawki wo dawku. Po přikładowych wustawkach je zarjadowanje swobodne, hdyž dobytk powšitkownosći wužitnemu zaměrej słuži.

    Za hrajne awtomaty swójske zdźělenje je.
abschnitt-unterlagen =
    Trjebaće wotličenje kartow. Je-li dobytk za powšitkownosći wužitny zaměr, trjebaće tež za to dokład.
abschnitt-fristen =
    Zdźělće w běhu dweju njedźel po zarjadowanju. Tak steji w přikładowych wustawkach. Waša gmejna móže druhi termin měć.
abschnitt-kosten =
    Zdźělenje ničo njekoštuje. Dawk je dźěl płaćizny wšěch předatych kartow. Sadźba w tutej demonstraciji je přikład. Płaćiće po rozsudźe.
abschnitt-hinweise =
    Hač so we Wašej gmejnje tež koncerty, dźiwadło abo filmy dawkuja, steji we wustawkach. Schowajće karty a wotličenje.
unterlage-abrechnung = Wotličenje kartow
unterlage-abrechnung-wann = stajnje
unterlage-zweck = Dokład powšitkownosći wužitneho zaměra
unterlage-zweck-wann = jenož hdyž je dobytk za powšitkownosći wužitny zaměr

frist-erklaerung = Zdźělenje: dwě njedźeli po zarjadowanju
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-satz_prozent = Dawkowa sadźba (přikład)
parameter-satz_prozent-einheit = procentow dochodow z kartow

titel = Dawk za zarjadowanje zdźělić

seite-veranstaltung = Kotre zarjadowanje?
va_name = Kak zarjadowanje rěkaše?
tag = Hdy wono bě?
tag-hinweis = Traješe-li dlěje, mjenujće posledni dźeń.
kassenzeichen-hinweis = Hdyž hižo list wot dawkoweho zarjada maće.

seite-stelle = Hdźe wono bě?

seite-karten = Dochody z kartow
karten = Kotre karty sće předali?
karten-hinweis = Mjenujće kóždu płaćiznu jednotliwje. Swobodne karty njeliča.
karten-eintrag = Płaćizna
karten-preis = Płaćizna jedneje karty
karten-zahl = Kelko předatych?
abrechnung = Wotličenje kartow
gemeinnuetzig = Je cyły dobytk za powšitkownosći wužitny zaměr?
zweck_nachweis = Dokład zaměra
zweck_nachweis-hinweis = Na přikład wopismo financneho zarjada a dokład wo darje

seite-person = Štó je zarjadował?
fuer_unternehmen = Je předewzaće abo towarstwo zarjadowało?

karten_verkauft = Předate karty
einnahmen = Dochody z kartow
gebuehr = Dawk za zarjadowanje
