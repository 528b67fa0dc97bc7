# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Škodu na dróze zdźělić
kurz = Dźěra, wótpušćena płata, zatykany kanal abo skóncowana taflička: zdźělće to tu gmejnje.
mangel-name = Škoda na dróze

abschnitt-beschreibung =
    Gmejna swoje dróhi, chódniki a kolesowarske šćežki w porjadku dźerži. Zdźělće nam tu, hdźe je něšto skóncowane. Potom móžemy městno zawěsćić a porjedźić.
abschnitt-voraussetzungen =
    Kóždy móže škodu zdźělić. Městno je na zjawnej dróze, puću abo naměsće.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Foto nam pomha škodu posudźić. Wobliča a znamjenja awtow njech na nim njejsu.
abschnitt-fristen =
    Žadyn termin njeje. Hdyž su ludźo w strachu, wołajće hnydom policiju: 110.
abschnitt-kosten =
    Zdźělenka ničo njekoštuje.
abschnitt-hinweise =
    Nic kóžda dróha gmejnje njesłuša. Wjetše dróhi často wokrjesej, krajej abo zwjazkej słušeja. Njetrjebaće to wědźeć. Zarjad zdźělenku potom dale da.

    Hdyž je Wam samym škoda nastała, tuta zdźělenka njedosaha. Napisajće potom zarjadej list ze swojim žadanjom.
abschnitt-rechtsgrundlage =
    Gmejny su za gmejnske dróhi zamołwite. Tak steji w zakonju wo dróhach Wašeho kraja.

frist-keine = Žadyn termin: zdźělće škodu, tak chětře kaž ju pytnjeće.

titel = Škodu na dróze zdźělić

seite-schaden = Što je skóncowane?
schaden = Kajka škoda to je?
schaden-loch = Dźěra abo rozpuk
schaden-platte = Wótpušćena abo falowaca płata
schaden-gully = Zatykany kanal abo skóncowany wěko
schaden-schild = Taflička, zadźeržak abo stołpik je wobškodźeny
schaden-anderes = Něšto druhe
schaden_text = Što dokładnje je skóncowane?
wo_genau = Na kotrym dźělu dróhi?
wo_genau-fahrbahn = Na jězdni
wo_genau-gehweg = Na chódniku
wo_genau-radweg = Na kolesowarskej šćežce
wo_genau-daneben = Pódla dróhi
groesse = Kak wulka abo hłuboka je škoda?
groesse-hinweis = Na přikład „wulka kaž taler, 5 cm hłuboka“
foto = Foto
foto-hinweis = Bjez wobličow a znamjenjow awtow

seite-person = Štó zdźěla?
