# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Škodu na hrajkanišću zdźělić
kurz = Chwjelka je skóncowana abo w pěsku črjopy leža: zdźělće to tu gmejnje.
mangel-name = Škoda na hrajkanišću

abschnitt-beschreibung =
    Gmejna swoje hrajkanišća prawidłownje přepruwuje. Mjeztym so tola něšto skóncuje. Zdźělće nam tu, što sće widźeli. Potom móžemy nastroj zawrěć a porjedźić.
abschnitt-voraussetzungen =
    Kóždy móže škodu zdźělić, tež dźěći. Hrajkanišćo je za wšěch wotewrjene a gmejnje słuša.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Foto nam pomha. Dźěći njech na nim njejsu.
abschnitt-fristen =
    Žadyn termin njeje. Zdźělće škodu bórze. Hdyž je dźěćo zranjene, wołajće hnydom nuzowe čisło: 112.
abschnitt-kosten =
    Zdźělenka ničo njekoštuje.
abschnitt-hinweise =
    Dźeržće dźěći wot skóncowaneho nastroja zdalene, doniž jón zawrjeli njejsmy.

    Hrajkanišća w sydlišćach, pěstowarnjach a šulach často druhemu słušeja. Zdźělće to potom tam.
abschnitt-rechtsgrundlage =
    Štóž hrajkanišćo ma, dyrbi so wo to starać, zo so nichtó njezrani. To z Byrgarskeho zakonika wuchadźa.

frist-keine = Žadyn termin: zdźělće škodu, tak chětře kaž ju pytnjeće.

titel = Škodu na hrajkanišću zdźělić

seite-schaden = Što je skóncowane?
geraet = Što je potrjechene?
geraet-schaukel = Chwjelka abo kłocačka
geraet-rutsche = Suwanišćo
geraet-klettern = Łaženski nastroj abo powjazy
geraet-sand = Pěskowy kašćik abo zemja
geraet-zaun = Płót, wrota abo ławka
geraet-anderes = Něšto druhe
mangel = Što je z tym?
mangel-hinweis = Na přikład „rjećaz je so roztorhnył“ abo „črjopy w pěsku“
verletzt = Je so něchtó zranił?
verletzt-hinweis = Prošu njemjenujće mjena.
foto = Foto
foto-hinweis = Bjez dźěći

seite-stelle = Kotre hrajkanišćo to je?
spielplatz_name = Mjeno hrajkanišća
spielplatz_name-hinweis = Často na tafličce při zachodźe steji.

seite-person = Štó zdźěla?
