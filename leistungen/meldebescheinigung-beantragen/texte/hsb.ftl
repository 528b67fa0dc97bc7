# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wo přizjewjenske wobkrućenje prosyć
kurz = Přizjewjenski zarjad Wam wobkruća, pod kotrej adresu sće přizjewjeni.
abschnitt-beschreibung =
    Někotre městna chcedźa wědźeć, hdźe sće přizjewjeni. Přizjewjenske wobkrućenje to dopokaza. W nim steja Waše mjeno, Waš doktorski titul, dźeń Wašeho narodźenja a Waše adresy.

    Za někotre zaměry wjace podaćow trjebaće, na přikład swójbny staw před kwasom. Potom wubjerće rozšěrjene wobkrućenje.
abschnitt-voraussetzungen =
    Sće w tutej gmejnje přizjewjeni. Prosyće za sebje samoho.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Přirunujemy Waše podaća z přizjewjenskim registrom.
abschnitt-fristen =
    Žadyn termin njeje. Prašejće so městna, kotrež dopokaz chce, kak stary wón być smě.
abschnitt-kosten =
    Elektronisce wobkrućenje ničo njekoštuje. Tak steji w zakonju.

    Za papjeru gmejna popłatk za kóždy eksemplar žada. Wysokosć steji w lisćinje popłatkow. W tutej demonstraciji je to muster.
abschnitt-hinweise =
    Po přesydlenju Wam zarjad přizjewjenje wobkruća. Husto to dosaha. Prašejće so, prjedy hač něšto płaćiće.

    Wubjerće jenož podaća, po kotrychž so druhe městno praša. Tak swoje daty škitaće.
abschnitt-rechtsgrundlage =
    Zwjazkowy přizjewjenski zakoń praji, što we wobkrućenju steji a zo elektronisce ničo njekoštuje.
frist-keine = Žadyn termin: wo wobkrućenje móžeće kóždy čas prosyć.
parameter-gebuehr = Přizjewjenske wobkrućenje na papjerje (muster)
parameter-gebuehr-einheit = za eksemplar
titel = Wo přizjewjenske wobkrućenje prosyć
seite-bescheinigung = Kotre wobkrućenje trjebaće?
umfang = Što ma we wobkrućenju stać?
umfang-einfach = Mjeno, dźeń narodźenja a adresy (jednore wobkrućenje)
umfang-erweitert = Tež dalše podaća (rozšěrjene wobkrućenje)
weitere = Kotre podaća maja hišće w nim stać?
weitere-hinweis = Wubjerće jenož, po čimž so druhe městno praša.
weitere-fruehere_namen = Prjedawše mjena
weitere-geburtsort = Městno narodźenja
weitere-staat = Statna přisłušnosć
weitere-familienstand = Swójbny staw
weitere-einzug = Dźeń zaćehnjenja
weitere-fruehere_anschriften = Prjedawše adresy
weitere-partner = Mandźelski abo žiwjenski partner
weitere-kinder = Njepołnolětne dźěći
weg = Kak chceće wobkrućenje dóstać?
weg-hinweis = Prašejće so druheho městna, hač dataju přiwozmje.
weg-elektronisch = Jako dataju do mojeho póstoweho kašćika, bjez kóštow
weg-papier = Na papjerje z póstom, za popłatk
anzahl = Kelko eksemplarow na papjerje trjebaće?
seite-anschrift-einleitung = Podajće swoje jeničke bydlenje. Maće-li wjacore bydlenja, podajće hłowne bydlenje.
gebuehr = Popłatk
