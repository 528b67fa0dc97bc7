# Zdźělene brachi: štož wšitcy čitaja a štož zarjad zdźělerce pokazuje. Z pomocu mašiny přełožene, njepřepruwowane.
mangel-eingegangen = Dóšło
mangel-in-arbeit = W dźěle
mangel-behoben = Wotstronjene
mangel-nicht-zustaendig = Njejsmy přisłušni, dale date přisłušnemu zarjadej
maengel-titel = Zdźělene brachi
maengel-titel-ort = Zdźělene brachi: { $ort }
maengel-text = Tu widźiće brachi, kotrež su zdźělene a kotrež zarjad pokazuje. Štó je je zdźělił, nihdźe njesteji. Nowe zdźělenki tu stoja, hdyž je zarjad je sej wobhladał.
maengel-ort-fehlt = Mjenujće městno. Potom widźiće, štož je tam zdźělene.
maengel-ort = Městno
maengel-nummer = Čisło zdźělenki
maengel-nummer-hinweis = Hdyž chceće jenož jednu widźeć. Na přikład 17
maengel-nummer-unbekannt = Zdźělenka { $nummer } so za { $ort } njepokazuje. Přepruwujće čisło abo wostajće polo prózdne.
maengel-nummer-ohne-ort = Mjenujće k čisłu tež městno: Kóžde městno za so liči.
maengel-zeigen = Pokazać
maengel-keine = Za { $ort } so tuchwilu žadyn brach njepokazuje.
maengel-anzahl = { $anzahl ->
    [one] Jedna zdźělenka
    [two] { $anzahl } zdźělence
    [few] { $anzahl } zdźělenki
   *[other] { $anzahl } zdźělenkow
}
maengel-liste = Lisćina zdźělenkow, wotewrjene najprjedy
maengel-spalte-was = Što
maengel-spalte-stand = Staw
maengel-spalte-gemeldet = Zdźělene dnja
maengel-karte = Karta zdźělenych brachow: { $ort }
maengel-karte-titel = Karta
mangel-titel = Zdźělenka { $nummer }: { $ort }
mangel-was = Što
mangel-wo = Hdźe
mangel-wo-keine = Žadyn dypk podaty
mangel-stand = Staw
mangel-gemeldet = Zdźělene dnja
mangel-geaendert = Naposledk změnjene
mangel-amt-sagt = Zarjad k tomu pisa
mangel-alle = Wšě zdźělene brachi: { $ort }
mangel-melden = Tajki brach sam zdźělić
mangel-link = Štož je hižo zdźělene: { $ort }
mangel-link-text = Pohladajće prjedy, hač je brach hižo zdźěleny.
mangel-mein-titel = Zjawny staw Wašeje zdźělenki
mangel-mein-text = To zarjad wšěm pokazuje, bjez Wašeho mjena a bjez Wašeho teksta:
mangel-mein-link = Zjawnu stronu wobhladać: zdźělenka { $nummer }
