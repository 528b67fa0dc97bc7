# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Přemysł wotzjewić
kurz = Spušćiće swój zawod abo daće jón dale. Wotzjewće přemysł tu.

abschnitt-beschreibung =
    Přestanjeće ze swojim přemysłom? Potom jón wotzjewće. Dóstanjeće wo tym wopismo.
abschnitt-voraussetzungen =
    Wotzjewić dyrbiće, hdyž jedne z toho trjechi:
    - Zawod abo filialku cyle spušćiće.
    - Zawod předaće, wotnajeće abo namrějeće.
    - Zawod druhu prawnisku formu dóstanje.
    - Wopušćiće GbR, OHG abo KG.

    Přesydliće so ze zawodom do druheje gmejny? Potom přizjewće jón jenož tam. Tu jón wotzjewić njetrjebaće.
abschnitt-unterlagen =
    Zwjetša podłožki njetrjebaće. Je předewzaće zapisane? Potom nahrajće wućah z registra.
abschnitt-fristen =
    Wotzjewće přemysł, hdyž přestanjeće. Zarjad wotzjewjenje w třoch dnjach wobkrući.
abschnitt-kosten =
    Někotre zarjady za wobkrućenje popłatk žadaja. Rjaduje jón prawo kraja. Suma tu je přikład. Płaćiće hakle, hdyž maće wobkrućenje.
abschnitt-hinweise =
    Je wěste, zo zawod hižo njeje? Potom móže jón tež zarjad sam wotzjewić.

    Zapis we wikowanskim registrje z tym njezańdźe. Za to dźiće k notarej.
abschnitt-rechtsgrundlage =
    Štóž zawod spušći, dyrbi to přizjewić. Tak steji w přemysłowym porjedźe. Što do přizjewjenja słuša, praji Gewerbeanzeigeverordnung.

unterlage-register = Wućah z registra
unterlage-register-wann = jenož hdyž je předewzaće zapisane

frist-anzeige = Wotzjewjenje: hdyž přemysł spušćiće
frist-bescheinigung = Wobkrućenje: tři dny po zdźělence
frist-widerspruch = Znapřećiwjenje přećiwo sumje: měsac po zdźělenju

parameter-gebuehr = Popłatk za wobkrućenje wotzjewjenja přemysła

titel = Přemysł wotzjewić

seite-aufgabe = Čehodla wotzjewiće?
grund = Što je přičina?
grund-aufgabe = Spušću zawod cyle
grund-weitergabe = Druzy zawod přewozmu: přez kup, wotnajeće abo herbstwo
grund-rechtsform = Zawod prawnisku formu změni
grund-austritt = Wopušću towarstwo
grund-umwandlung = Přetworjenje po zakonju wo přetworjenju, na přikład zjednoćenje
nachfolge = Štó zawod dale wjedźe?
nachfolge-hinweis = Mjeno wosoby abo předewzaća
ursache = Čehodla zawod spušćiće?
ursache-hinweis = Zarjadniski formular so za tym praša, za statistiku.
ursache-persoenlich = Wosobinske přičiny, na přikład staroba abo swójba
ursache-ertrag = Zawod přemało wunošuje
ursache-insolvenz = Insolwenca
ursache-andere = Druhe přičiny
ende = Hdy přestanjeće?
ende-hinweis = Posledni dźeń zawoda.

seite-unternehmen-einleitung = Podajće wšo tak, kaž je přizjewjene. Steji we Wašim poslednim wopismje.

seite-person = Štó přemysł wjedźe?
seite-person-einleitung = Podajće wosobu, kotraž přemysł wjedźe. Pola GmbH, AG, towarstwa (eG abo e. V.) je to wosoba, kotraž je zastupuje.

seite-anschrift = Hdźe tuta wosoba bydli?
seite-anschrift-einleitung = Tuta adresa na wobkrućenju steji.

seite-betrieb = Hdźe je zawod?

seite-taetigkeit = Što běše přizjewjene?
seite-taetigkeit-einleitung = Podajće, kak poslednje běše.
taetigkeit = Što sće dokładnje činili?
taetigkeit-hinweis = Najlěpje tak, kaž na Wašim poslednim wobkrućenju steji.

gebuehr = Popłatk
