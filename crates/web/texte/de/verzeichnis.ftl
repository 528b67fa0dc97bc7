# Public pages of the directory: search results, services, offices, places, situations, open data.
vorschlaege = Vorschläge
vorschlaege-keine = Keine Vorschläge
vorschlaege-einer = Ein Vorschlag. Mit der Pfeiltaste nach unten wählen Sie ihn aus.
vorschlaege-viele = # Vorschläge. Mit den Pfeiltasten wählen Sie aus.
art-leistung = Leistung
art-lage = Lebenslage
art-stelle = Stelle

reiter = Art der Ergebnisse
reiter-alles = Alles
reiter-leistungen = Leistungen
reiter-lagen = Lebenslagen
reiter-stellen = Stellen
filter = Ergebnisse filtern
filter-egal = Egal
filter-online = Online möglich?
filter-online-ja = Nur online
filter-online-nein = Nur vor Ort oder auf Papier
filter-niveau = Welche Anmeldung haben Sie?
filter-niveau-keins = Keine
filter-niveau-niedrig = Konto mit Passwort
filter-niveau-substanziell = Konto mit geprüfter Identität
filter-niveau-hoch = Online-Ausweis
filter-fuer = Für wen?
filter-alle = Für alle
filter-buerger = Für Privatpersonen
filter-unternehmen = Für Unternehmen
filter-anwenden = Filter anwenden
filter-weg = Alle Filter entfernen
filter-nichts = Mit diesen Einstellungen bleibt nichts übrig. Wählen Sie eine andere Art oder entfernen Sie Filter.
treffer-viele = Es gibt noch mehr Ergebnisse. Mit einem genaueren Wort finden Sie schneller, was Sie suchen.
marke-online = In manchen Gemeinden online
marke-online-hier = An Ihrem Ort online
marke-ohne-text = Noch ohne Text
marke-lage = Lebenslage mit { $anzahl ->
    [one] einer Leistung
   *[other] { $anzahl } Leistungen
}
seite-von = Seite { $seite } von { $seiten }

az-titel-buchstabe = Leistungen mit { $buchstabe }
az-buchstaben = Anfangsbuchstaben
az-waehlen = Wählen Sie einen Anfangsbuchstaben.

beendet-titel = Diese Leistung gibt es nicht mehr
beendet = Sie endete am { $tag }.
nachfolger = An ihre Stelle ist getreten:
anderes-land-titel = Diese Leistung gibt es an Ihrem Ort nicht
anderes-land = Es gibt sie nur in: { $laender }.
anderswo-titel = { $ort } liegt in { $land }
anderswo-titel-mehrere = „{ $ort }“ liegt in einem anderen Land
anderswo-text = Dieses Portal zeigt, was es in { $land } gibt. Für andere Länder gibt es eigene Portale.
anderswo-weiter = Weiter zum Portal für { $land }
anderswo-bleiben = Im Portal für { $land } bleiben
anderswo-ding = Das gibt es nicht in { $hier }. Sie finden es im Portal für { $land }.
onlinedienst = Online erledigen
onlinedienst-verlassen = Sie verlassen damit diese Seiten. Den Dienst betreibt ein anderer Anbieter: { $rechner }.
niveau-keins = Sie brauchen dort kein Konto.
niveau-niedrig = Sie brauchen dort ein Konto.
niveau-substanziell = Sie brauchen dort ein Konto mit geprüfter Identität.
niveau-hoch = Sie brauchen dort einen Ausweis mit Online-Funktion.
persoenlich-titel = Nicht online
persoenlich = Für diese Leistung gibt es an Ihrem Ort noch keinen Online-Antrag. Wenden Sie sich an die zuständige Stelle.
nur-beratung = Diese Stelle berät Sie. Anträge nimmt sie nicht an.
ergaenzung = Ergänzung: { $behoerde }
vermerk = Wer diesen Text verantwortet
vermerk-text = Text für alle Länder
vermerk-text-land = Text für { $land }
vermerk-ergaenzung = Ergänzung von { $behoerde }
freigegeben = freigegeben am { $tag }
freigegeben-von = freigegeben am { $tag } von { $wer }
nicht-freigegeben = noch nicht freigegeben
ohne-text-titel = Für diese Leistung gibt es noch keinen Text
ohne-text = Wir kennen bisher nur den amtlichen Namen. Geben Sie Ihren Ort an. Wenn wir die zuständige Stelle kennen, zeigen wir sie Ihnen.
ohne-text-ort = Wir kennen bisher nur den amtlichen Namen. Die zuständige Stelle hilft Ihnen weiter.
behoerdennummer = Auch die Behördennummer weiß, wer zuständig ist:
katalog = Angaben aus dem Leistungskatalog
katalog-name = Amtlicher Name
katalog-recht = Rechtsgrundlage
katalog-leika = Schlüssel im Leistungskatalog
katalog-ozg = Nummer im OZG-Katalog
gehoert-zu = Gehört zu
anliegen-klaeren = { $name }: klären, was Sie erledigen müssen
verwandte = Verwandte Leistungen
dazu-gehoeren = Dazu gehören
drucken = Seite drucken

stellen-titel = Stellen
stellen-titel-ort = Stellen für { $ort }
stellen-text = Ämter und andere Stellen mit Anschrift, Öffnungszeiten und Leistungen. Suchen Sie nach Ort, nach Namen oder nach beidem.
stellen-name = Name der Stelle
stellen-name-hinweis = Zum Beispiel „Standesamt“.
stellen-zahl = { $anzahl ->
    [one] Eine Stelle
   *[other] { $anzahl } Stellen
}
stellen-keine = Zu diesen Angaben kennen wir keine Stelle. Lassen Sie ein Feld leer, oder rufen Sie die Behördennummer 115 an.
stellen-alle = Alle { $anzahl } Stellen für diesen Ort
stelle-beschreibung = { $name } in { $ort }: Anschrift, Öffnungszeiten, Barrierefreiheit und Leistungen.
stelle-ende-titel = Diese Stelle gibt es zurzeit nicht
stelle-ende = Die Angaben gelten für eine andere Zeit. Suchen Sie über die Leistung, wer jetzt zuständig ist.
stelle-webseite = Webseite
stelle-gehoert = Aufbau der Behörde
stelle-ueber = Gehört zu:
stelle-unter = Dazu gehören:
zeiten-anders = An diesen Tagen ist es anders

ort-titel = Ihr Ort
ort-text = Sagen Sie uns, um welchen Ort es geht. Dann zeigen wir Ihnen, wer dort zuständig ist und was Sie dort online erledigen können.
ort-bleibt = Den Ort speichern wir nicht. Er steht in der Adresse der Seite und bleibt, solange Sie auf unseren Seiten weitergehen.
ort-frueher-titel = Diese Gemeinde heißt heute anders
ort-frueher = Der Schlüssel { $schluessel } gehörte zu einer früheren Gemeinde. Heute gehört sie zu { $ort }.
ort-ausserhalb-titel = Diesen Punkt kennen wir nicht
ort-ausserhalb = Der Punkt liegt nicht in Sachsen oder Sachsen-Anhalt, oder die Angabe ist unvollständig. Geben Sie den Ort bitte als Text ein.
ort-name = Gemeinde
ort-kreis = Landkreis
ort-land = Land
ort-plz = Postleitzahlen
ort-schluessel = Amtlicher Gemeindeschlüssel
ort-teil-titel = { $teil } gehört zu { $ort }
ort-teil = { $teil } ist ein Ortsteil von { $ort } oder war früher eine eigene Gemeinde. Die Verwaltung von { $ort } ist zuständig.
ort-ortsteil = Ortsteil { $teil }
ort-feiertage = Die nächsten Feiertage hier
ort-ortsteile = Ortsteile, die wir mit Namen kennen
ort-ortsteile-quelle = Ortsteile:
ort-hier = Was Sie hier tun können
ort-suche = Suchen, was Sie erledigen möchten
standort = Meinen Standort verwenden
standort-sucht = Ihr Gerät bestimmt den Standort …
standort-nein = Ihr Gerät gibt den Standort nicht weiter. Geben Sie den Ort bitte als Text ein.
standort-fehler = Der Standort ließ sich nicht bestimmen. Geben Sie den Ort bitte als Text ein.

karte = Karte
karte-stelle = Lage von { $name }
karte-gemeinde = Umriss der Gemeinde { $name }
karte-oeffnen = Karte zum Verschieben öffnen
karte-laedt = Die Karte wird geladen …
karte-fehler = Die Karte ließ sich nicht laden. Versuchen Sie es später noch einmal.
karte-naeher = Näher heran
karte-weiter = Weiter weg
karte-waehlen = Ort auf der Karte wählen
karte-waehlen-hilfe = Tippen oder klicken Sie auf Ihren Ort. Mit der Tastatur: Verschieben Sie die Karte mit den Pfeiltasten, bis Ihr Ort in der Mitte liegt, und drücken Sie die Eingabetaste.
karte-quelle = Grenzen: © GeoBasis-DE / BKG 2016 (Daten verändert)
karte-fremd = Wenn Sie die Karte öffnen, lädt Ihr Browser Kartenbilder von einem anderen Anbieter.

lagen-titel = Lebens- und Unternehmenslagen
lagen-text = Was man in einer bestimmten Lage braucht, geordnet: vom Umzug bis zur Gründung eines Unternehmens.
lebenslagen = Lebenslagen
unternehmenslagen = Unternehmenslagen
lagen-leer = Es sind noch keine Lagen eingespielt.
lagen-darunter = Genauer
lagen-alle = Alle Lebens- und Unternehmenslagen
lage-leistungen = Leistungen in dieser Lage
lage-ort = Für Ihren Ort
leistungen-zahl = { $anzahl ->
    [one] Eine Leistung
   *[other] { $anzahl } Leistungen
}
start-mehr = Mehr finden

daten-titel = Offene Daten
daten-text = Das ganze öffentliche Verzeichnis zum Herunterladen: Leistungen mit Texten, Lagen, Stellen, Zuständigkeiten, Online-Dienste und Gemeinden. Personenbezogene Daten von Bürgerinnen und Bürgern sind nicht dabei.
daten-lizenz = Lizenz
daten-lizenz-eigene = Die Daten dürfen Sie frei nutzen, auch geschäftlich. Es gilt die
daten-nennung = Nennen Sie als Quelle: „{ $portal }, { $adresse }/offene-daten“, die Lizenz und das Datum.
daten-plz = Die Postleitzahlen in der Tabelle der Gemeinden stammen aus der „countries-states-cities-database“. Für sie gilt die
daten-dateien = Dateien
daten-stand = Stand: { $tag }. Jede Datei entsteht beim Herunterladen aus dem jetzigen Verzeichnis. Es gibt jede Tabelle als JSON Lines und als CSV (mit Semikolon, UTF-8), gepackt mit gzip.
daten-datei = Datei
daten-inhalt = Inhalt
daten-zeilen = Zeilen
daten-groesse = Größe
daten-nutzung = Nutzung der Online-Dienste
daten-nutzung-text = Wie oft Anträge in jedem abgeschlossenen Monat begonnen und abgesendet wurden, je Leistung und Land. Die Datei enthält nur Anzahlen, keine Angaben über Personen. Anzahlen unter { $schwelle } stehen nicht darin.
daten-pruefen = Prüfsummen
daten-pruefen-text = Damit stellen Sie fest, ob eine Datei vollständig bei Ihnen angekommen ist. Die Summen gelten, bis sich das Verzeichnis ändert.
tafel-leistungen = Leistungen des Katalogs
tafel-texte = Texte zu den Leistungen
tafel-lagen = Lebens- und Unternehmenslagen
tafel-stellen = Stellen
tafel-zustaendigkeiten = Welche Stelle wo wofür zuständig ist
tafel-onlinedienste = Online-Dienste anderer Anbieter
tafel-gemeinden = Gemeinden mit Schlüsseln und Postleitzahlen

# Europe
europa-titel = Europa
europa-sdg = Über diese Leistung informieren alle Staaten der Europäischen Union gemeinsam (Verordnung (EU) 2018/1724).
europa-portal = Zum Portal „Ihr Europa“
europa-ansprechpartner = Das Verfahren kann über den Einheitlichen Ansprechpartner laufen (§ 71a VwVfG).
behoerdenart = Zuständig: { $wer }.
behoerdenart-gemeinde = Ihre Stadt oder Gemeinde
behoerdenart-verband = die Verwaltung, die Ihre Gemeinde mit anderen teilt
behoerdenart-kreis = Ihr Landkreis oder Ihre kreisfreie Stadt
behoerdenart-land = eine Behörde des Landes
behoerdenart-kommune = Ihre Gemeinde oder Ihr Landkreis
behoerdenart-land-oder-kommune = eine Behörde des Landes, Ihres Landkreises oder Ihrer Gemeinde
behoerdenart-bund = eine Behörde des Bundes
behoerdenart-ort = Geben Sie Ihren Ort an. Dann nennen wir Ihnen die Stelle mit Anschrift und Öffnungszeiten.
behoerdenart-oder = oder
