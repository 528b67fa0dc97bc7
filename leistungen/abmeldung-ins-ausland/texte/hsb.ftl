# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = So do wukraja wotzjewić
kurz = Ćehnjeće do wukraja a nimaće hižo bydlenje w Němskej. Wotzjewće so tu.
abschnitt-beschreibung =
    Wućehnjeće a nimaće potom hižo bydlenje w Němskej. Potom dyrbiće so wotzjewić. To dźe tu tež za Wašu swójbu.

    Zarjad Waše podaća přepruwuje a sćele Wam wobkrućenje. Wjele městnow so za nim praša, na přikład banki, chorobne kasy abo konsulaty.
abschnitt-voraussetzungen =
    Wućehnjeće ze swojeho poslednjeho bydlenja w Němskej. Hdyž so jenož w Němskej přesydliće, so njewotzjewjejće. Potom přizjewjenje na nowym městnje dosaha.

    Młodostnych pod 16 lětami wotzjewi, při kimž su bydlili.
abschnitt-unterlagen =
    Njetrjebaće podłožki.
abschnitt-fristen =
    Wotzjewće so w prěnimaj dwěmaj njedźelomaj po wućehnjenju. Prjedy tež dźe, ale najwjace tydźeń do wućehnjenja.
abschnitt-kosten =
    Wotzjewjenje a wobkrućenje ničo njekoštujetej.
abschnitt-hinweise =
    Podajće swoju nowu adresu we wukraju, tak chětře kaž ju znajeće. Zarjad ju składuje, zo by Was hišće docpěł.

    Hdyž jenož jedne z wjacorych bydlenjow spušćeće, so tutón formular njehodźi. Změńće potom swoje hłowne a pódlanske bydlenje.
abschnitt-rechtsgrundlage =
    Zwjazkowy přizjewjenski zakoń rjaduje, štó dyrbi so hdy wotzjewić a što we wobkrućenju steji.
frist-abmeldung = Wotzjewjenje: dwě njedźeli po wućehnjenju, najzašo tydźeń do toho
titel = So do wukraja wotzjewić
seite-auszug = Waše wućehnjenje
auszug = Hdy wućehnjeće?
auszug-hinweis = Dźeń smě najwjace tydźeń w přichodźe być.
noch_wohnung = Wobchowaće bydlenje w Němskej?
andere_leistung = Prošu njewotzjewić
andere_leistung-text = Potom w Němskej přizjewjeni wostanjeće. Změńće swoje hłowne a pódlanske bydlenje město wotzjewjenja.
ziel_staat = Do kotreho stata ćehnjeće?
ziel_anschrift = Nowa adresa we wukraju
ziel_anschrift-hinweis = Hdyž ju hižo znajeće.
seite-anschrift = Waše bydlenje w Němskej
seite-anschrift-einleitung = Podajće bydlenje, z kotrehož wućehnjeće.
seite-familie = Štó z Wami wućehnje?
mitziehende = Swójba, kotraž z Wami do wukraja ćehnje
mitziehende-hinweis = Jenož ludźo, kiž su w samsnym bydlenju přizjewjeni a samsny dźeń wućehnu.
mitziehende-eintrag = Wosoba
mitziehende-mit_vorname = Předmjeno
mitziehende-mit_nachname = Swójbne mjeno
mitziehende-mit_geburt = Dźeń narodźenja
letzter_tag = Posledni móžny dźeń wućehnjenja
