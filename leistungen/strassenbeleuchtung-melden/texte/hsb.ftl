# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wupad dróhoweho wobswětlenja zdźělić
kurz = Latarnja njeswěći, migota abo je wobškodźena. Zdźělće to tu gmejnje.

abschnitt-beschreibung =
    Gmejna ma latarnje při swojich dróhach a pućach na starosći. Móže latarnju porjedźić dać, hdyž wě, hdźe steji. Zdźělće nam tu, hdźe je ćma.
abschnitt-voraussetzungen =
    Kóždy móže wupad zdźělić. Latarnja steji při zjawnej dróze, puću abo naměsće.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Foto nam pomha městno namakać. Mjenujće tež čisło na stołpje, hdyž tam jedne steji.
abschnitt-fristen =
    Žadyn termin njeje. Zdźělće wupad bórze. Hdyž kable zjawnje leža abo stołp padnyć móže, wołajće hnydom wohnjowu wobaru: 112.
abschnitt-kosten =
    Zdźělenka ničo njekoštuje.
abschnitt-hinweise =
    Někotre gmejny latarnje w nocy na někotre hodźiny hasnu. Potom ničo skóncowane njeje.

    Latarnje na priwatnych ležownosćach gmejnje njesłušeja. Wobroćće so na wobsedźerja.
abschnitt-rechtsgrundlage =
    Wo swěcu na dróhach we wsy abo měsće so zwjetša gmejna stara. Nadrobnosće steja w zakonju wo dróhach Wašeho kraja.

frist-keine = Žadyn termin: zdźělće wupad, tak chětře kaž jón pytnjeće.

titel = Wupad dróhoweho wobswětlenja zdźělić

seite-schaden = Što je skóncowane?
schaden = Što je z latarnju?
schaden-aus = Njeswěći
schaden-flackert = Migota
schaden-tags = Wodnjo swěći
schaden-beschaedigt = Je wobškodźena
seit = Wot hdy?
seit-hinweis = Hdyž dokładnje njewěsće, podajće přibližny dźeń.
mast_nummer = Čisło na stołpje
foto = Foto

seite-person = Štó zdźěla?
