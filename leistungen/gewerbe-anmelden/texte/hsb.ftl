# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Přemysł přizjewić
kurz = Činiće so samostatny abo wočiniće zawod. Přizjewće přemysł tu.

abschnitt-beschreibung =
    Chceće něšto předawać, zhotowić abo dźěło poskićić, na swoju zličbowanku a na traće? Potom přemysł přizjewće. To płaći tež, hdyž jenož pódla dźěłaće. Dóstanjeće wopismo, přemysłowe wobkrućenje.
abschnitt-voraussetzungen =
    Přizjewić dyrbiće:
    - nowy zawod, tež pódla,
    - filialku,
    - zawod, kotryž kupiće, wotnajeće abo herbujeće,
    - zawod, z kotrymž so z druheje gmejny sem přesydliće.

    Pola GbR, OHG abo KG so kóžda wosoba přizjewi, kotraž wobchody wjedźe. Za GmbH abo AG přizjewi wosoba, kotraž ju zastupuje.

    Swobodne powołanja, na přikład lěkarka abo rěčnik, přemysł njejsu. Tež ratarstwo k tomu njesłuša.
abschnitt-unterlagen =
    Husto podłožki njetrjebaće. Wotwisuje wot zawoda:
    - dowolnosć, hdyž ju Waše dźěło trjeba,
    - rjemjeslniska karta, hdyž Waše rjemjesło do rjemjeslniskeho registra słuša,
    - wućah z registra, hdyž je zawod zapisany,
    - přebywanski titul, hdyž jón trjebaće.
abschnitt-fristen =
    Přizjewće přemysł, hdyž z nim započnjeće. Zarjad přizjewjenje w třoch dnjach wobkrući.
abschnitt-kosten =
    Zarjad za wobkrućenje popłatk žada. Rjaduje jón prawo kraja. Suma tu je přikład. Płaćiće hakle, hdyž maće wobkrućenje.
abschnitt-hinweise =
    Přemysłowe wobkrućenje dowolnosć njeje. Hdyž Waše dźěło dowolnosć trjeba, smějeće hakle z njej započeć.

    Hdyž zawod z druheje gmejny sem přełožiće, přizjewće jón jenož tu. Njetrjebaće jón tam wotzjewić: My zarjadej na starym městnje powěsć damy, tak ruče kaž wobkrućenje maće.

    Za wikowanje z trjebanymi wěcami, pućowanski běrow abo klučowu słužbu zarjad přepruwuje, hač sće spušćomni. Požadajće potom hnydom wo wjedźenske wopismo a wo informaciju z centralneho přemysłoweho registra. Wobě dźetej direktnje k zarjadej.

    Chceće hosćenc wočinić? Potom tež hosćenc přizjewće.
abschnitt-rechtsgrundlage =
    Štóž přemysł započnje, dyrbi jón w samsnym času přizjewić. Tak steji w přemysłowym porjedźe. Što do přizjewjenja słuša, praji Gewerbeanzeigeverordnung.

unterlage-erlaubnis = Dowolnosć za dźěławosć
unterlage-erlaubnis-wann = jenož hdyž dźěławosć dowolnosć trjeba a ju hižo maće
unterlage-handwerk = Rjemjeslniska karta
unterlage-handwerk-wann = jenož hdyž Waše rjemjesło do rjemjeslniskeho registra słuša
unterlage-titel = Přebywanski titul
unterlage-titel-wann = jenož hdyž jón za dźěło w Němskej trjebaće
unterlage-register = Wućah z registra; pola GmbH abo UG před zapisom zrěčenje wot notara
unterlage-register-wann = jenož hdyž předewzaće zapisane je abo so zapisa

frist-anzeige = Přizjewjenje: hdyž z přemysłom započnjeće
frist-bescheinigung = Wobkrućenje: tři dny po přizjewjenju
frist-widerspruch = Znapřećiwjenje přećiwo sumje: měsac po zdźělenju

parameter-gebuehr = Popłatk za wobkrućenje přizjewjenja přemysła

titel = Přemysł přizjewić

fuehrende = Kelko wosobow wobchody wjedźe abo předewzaće zastupuje?
fuehrende-hinweis = Ličće sebje sobu.

seite-person = Štó přemysł wjedźe?
seite-person-einleitung = Podajće wosobu, kotraž přemysł wjedźe. Pola GmbH, AG, towarstwa (eG abo e. V.) je to wosoba, kotraž je zastupuje.

seite-anschrift = Hdźe tuta wosoba bydli?

seite-betrieb = Hdźe je zawod?
seite-betrieb-einleitung = To móže tež Waše bydlenje być.

beginn = Hdy započnjeće?
beginn-hinweis = Prěni dźeń, na kotrymž dźěłaće abo wabiće.
besonders = Trjechi něšto z toho?
besonders-automaten = Stajam awtomaty
besonders-reise = Dźěłam bjez kruteho městna a njetrjebam za to pućowansku přemysłowu kartu

seite-grund = Čehodla přizjewiće?
grund = Kak k přizjewjenju dóńdźe?
grund-neu = Załožu nowy zawod
grund-verlegung = Přełožu zawod z druheje gmejny sem
grund-uebernahme = Přewozmu zawod: přez kup, wotnajeće abo herbstwo
grund-rechtsform = Zawod prawnisku formu změni
grund-eintritt = Zastupju do towarstwa
grund-umwandlung = Přetworjenje po zakonju wo přetworjenju, na přikład zjednoćenje
frueher_name = Kak rěkaše zawod abo wosoba prjedy?
frueher_anschrift = Adresa zawoda na starym městnje
frueher_anschrift-hinweis = Dróha, čisło domu, póstowe wodźenske čisło a městno
frueher_ende = Hdy so zawod na starym městnje skónči?
frueher_ende-hinweis = Njetrjebaće jón tam wotzjewić. My zarjadej na starym městnje powěsć damy.
unfallversicherung = Kotre powołanske towarstwo (Berufsgenossenschaft) je zamołwite?
unfallversicherung-hinweis = Hdyž to hižo wěsće. Mjenujće tež čisło, hdyž jedne maće.

gebuehr = Popłatk
seite-unternehmen-abschnitt = Předewzaće
seite-person-abschnitt = Štó přemysł wjedźe
seite-betrieb-abschnitt = Zawod
seite-gewerbe-zulassung-abschnitt = Dowolnosć a dopokazy
seite-gewerbe-erklaerung-abschnitt = Waša deklaracija
