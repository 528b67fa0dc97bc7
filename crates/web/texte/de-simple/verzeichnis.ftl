# Suche, Stellen, Orte, Lagen in Leichter Sprache. Von der Zielgruppe noch nicht geprüft.
vorschlaege = Vorschläge
vorschlaege-keine = Es gibt keine Vorschläge
vorschlaege-einer = Es gibt einen Vorschlag. Drücken Sie die Pfeil-Taste nach unten.
vorschlaege-viele = Es gibt # Vorschläge. Drücken Sie die Pfeil-Tasten.
art-leistung = Das können Sie machen
art-lage = Thema
art-stelle = Amt

reiter = Was möchten Sie sehen?
reiter-alles = Alles
reiter-leistungen = Das können Sie machen
reiter-lagen = Themen
reiter-stellen = Ämter
filter = Weniger anzeigen
filter-egal = Egal
filter-online = Geht es am Computer?
filter-online-ja = Nur was am Computer geht
filter-online-nein = Nur im Amt oder auf Papier
filter-niveau = Wie melden Sie sich an?
filter-niveau-keins = Gar nicht
filter-niveau-niedrig = Mit Pass-Wort
filter-niveau-substanziell = Mit Pass-Wort. Und das Amt kennt mich
filter-niveau-hoch = Mit dem Ausweis
filter-fuer = Für wen?
filter-alle = Für alle
filter-buerger = Für mich
filter-unternehmen = Für eine Firma
filter-anwenden = Jetzt anzeigen
filter-weg = Wieder alles anzeigen
filter-nichts = So finden wir nichts. Wählen Sie etwas anderes.
treffer-viele = Es gibt noch mehr. Schreiben Sie ein anderes Wort. Dann finden Sie es schneller.
marke-online = In manchen Orten am Computer
marke-online-hier = In Ihrem Ort am Computer
marke-ohne-text = Noch ohne Text
marke-lage = Thema mit { $anzahl ->
    [one] einer Sache
   *[other] { $anzahl } Sachen
}
seite-von = Seite { $seite } von { $seiten }

az-titel-buchstabe = Alles mit { $buchstabe }
az-buchstaben = Buchstaben
az-waehlen = Wählen Sie einen Buchstaben.

beendet-titel = Das gibt es nicht mehr
beendet = Das gibt es nicht mehr seit dem { $tag }.
nachfolger = Jetzt gibt es dafür:
anderes-land-titel = Das gibt es in Ihrem Ort nicht
anderes-land = Das gibt es nur in: { $laender }.
anderswo-titel = { $ort } liegt in { $land }
anderswo-titel-mehrere = „{ $ort }“ liegt in einem anderen Bundes-Land
anderswo-text = Diese Seite ist für { $land }. Andere Bundes-Länder haben eigene Seiten.
anderswo-weiter = Weiter zur Seite für { $land }
anderswo-bleiben = Auf der Seite für { $land } bleiben
anderswo-ding = Das gibt es nicht in { $hier }. Das finden Sie auf der Seite für { $land }.
onlinedienst = Am Computer machen
onlinedienst-verlassen = Sie kommen dann auf eine andere Internet-Seite. Sie heißt: { $rechner }.
niveau-keins = Sie brauchen dort kein Konto.
niveau-niedrig = Sie brauchen dort ein Konto.
niveau-substanziell = Sie brauchen dort ein Konto. Sie müssen zeigen: Das bin wirklich ich.
niveau-hoch = Sie brauchen dort Ihren Ausweis. Der Ausweis muss im Internet gehen.
persoenlich-titel = Das geht nicht am Computer
persoenlich = In Ihrem Ort geht das noch nicht am Computer. Bitte fragen Sie das Amt.
nur-beratung = Dieses Amt erklärt Ihnen alles. Den Antrag geben Sie woanders ab.
ergaenzung = Noch ein Text von: { $behoerde }
vermerk = Wer hat diesen Text gemacht?
vermerk-text = Text für alle Bundes-Länder
vermerk-text-land = Text für { $land }
vermerk-ergaenzung = Noch ein Text von: { $behoerde }
freigegeben = geprüft am { $tag }
freigegeben-von = geprüft am { $tag } von { $wer }
nicht-freigegeben = noch nicht geprüft
ohne-text-titel = Hier gibt es noch keinen Text
ohne-text = Wir kennen nur den Namen. Schreiben Sie Ihren Ort. Vielleicht kennen wir das Amt.
ohne-text-ort = Wir kennen nur den Namen. Das Amt hilft Ihnen.
behoerdennummer = Sie können auch hier anrufen:
katalog = Für Fach-Leute
katalog-name = Name beim Amt
katalog-recht = Das steht im Gesetz
katalog-leika = Nummer in der Liste der Leistungen
katalog-ozg = Nummer in der OZG-Liste
gehoert-zu = Gehört zu
anliegen-klaeren = { $name }: Was muss ich machen?
verwandte = Das ist so ähnlich
dazu-gehoeren = Das gehört dazu
drucken = Seite drucken

stellen-titel = Ämter
stellen-titel-ort = Ämter für { $ort }
stellen-text = Hier finden Sie Ämter. Sie sehen die Adresse. Und Sie sehen: Dann ist das Amt offen. Schreiben Sie Ihren Ort. Oder schreiben Sie den Namen vom Amt.
stellen-name = Name vom Amt
stellen-name-hinweis = Zum Beispiel: Standes-Amt.
stellen-zahl = { $anzahl ->
    [one] Ein Amt
   *[other] { $anzahl } Ämter
}
stellen-keine = Wir haben kein Amt gefunden. Lassen Sie ein Feld leer. Oder rufen Sie an. Die Nummer ist: 115.
stellen-alle = Alle { $anzahl } Ämter für diesen Ort
stelle-beschreibung = { $name } in { $ort }: Adresse und Öffnungs-Zeiten.
stelle-ende-titel = Dieses Amt gibt es gerade nicht
stelle-ende = Dieses Amt gab es früher. Oder es kommt erst noch. Suchen Sie das richtige Amt mit der Suche.
stelle-webseite = Internet-Seite
stelle-gehoert = So ist das Amt aufgebaut
stelle-ueber = Gehört zu:
stelle-unter = Dazu gehören:
zeiten-anders = An diesen Tagen ist es anders

ort-titel = Ihr Ort
ort-text = Schreiben Sie Ihren Ort. Oder schreiben Sie Ihre Post-Leit-Zahl. Dann sehen Sie: Dieses Amt hilft Ihnen. Und das geht am Computer.
ort-bleibt = Wir speichern Ihren Ort nicht. Er steht nur oben in der Adresse von der Seite.
ort-frueher-titel = Dieser Ort heißt heute anders
ort-frueher = Die Nummer { $schluessel } ist alt. Heute gehört der Ort zu: { $ort }.
ort-ausserhalb-titel = Diesen Ort kennen wir nicht
ort-ausserhalb = Der Ort ist nicht in Sachsen. Und er ist nicht in Sachsen-Anhalt. Bitte schreiben Sie den Ort in das Feld.
ort-name = Ort
ort-kreis = Land-Kreis
ort-land = Bundes-Land
ort-plz = Post-Leit-Zahlen
ort-schluessel = Nummer vom Ort
ort-teil-titel = { $teil } gehört zu { $ort }
ort-teil = { $teil } gehört zur Gemeinde { $ort } und das Amt dort hilft Ihnen.
ort-ortsteil = Orts-Teil { $teil }
ort-feiertage = Die nächsten Feier-Tage
ort-ortsteile = Orts-Teile, die wir kennen
ort-ortsteile-quelle = Die Orts-Teile sind von:
ort-hier = Das können Sie hier machen
ort-suche = Was möchten Sie machen?
standort = Hier bin ich gerade
standort-sucht = Ihr Gerät sucht den Ort …
standort-nein = Ihr Gerät sagt uns den Ort nicht. Bitte schreiben Sie den Ort in das Feld.
standort-fehler = Wir haben den Ort nicht gefunden. Bitte schreiben Sie den Ort in das Feld.

karte = Land-Karte
karte-stelle = Hier ist: { $name }
karte-gemeinde = So groß ist: { $name }
karte-oeffnen = Land-Karte öffnen
karte-laedt = Die Karte kommt gleich …
karte-fehler = Die Karte geht gerade nicht. Versuchen Sie es später noch einmal.
karte-naeher = Größer
karte-weiter = Kleiner
karte-waehlen = Ort auf der Karte wählen
karte-waehlen-hilfe = Drücken Sie auf Ihren Ort. Mit der Tastatur: Drücken Sie die Pfeil-Tasten. Ihr Ort muss in der Mitte sein. Drücken Sie dann Enter.
karte-quelle = Grenzen: © GeoBasis-DE / BKG 2016 (Daten verändert)
karte-fremd = Die Bilder für die Karte kommen von einer anderen Internet-Seite.

lagen-titel = Themen
lagen-text = Hier finden Sie Themen. Zum Beispiel: Ich ziehe um. Oder: Ich habe eine Firma.
lebenslagen = Themen für das Leben
unternehmenslagen = Themen für Firmen
lagen-leer = Hier steht noch nichts.
lagen-darunter = Genauer
lagen-alle = Alle Themen
lage-leistungen = Das können Sie machen
lage-ort = Für Ihren Ort
leistungen-zahl = { $anzahl ->
    [one] Eine Sache
   *[other] { $anzahl } Sachen
}
start-mehr = Noch mehr finden

daten-titel = Daten für alle
daten-text = Hier sind alle Texte und Adressen als Dateien. Jeder darf sie herunterladen. Namen von Bürgerinnen und Bürgern sind nicht dabei.
daten-lizenz = Regeln
daten-lizenz-eigene = Sie dürfen die Daten benutzen. Diese Regeln gelten:
daten-nennung = Schreiben Sie dazu, woher die Daten kommen: „{ $portal }, { $adresse }/offene-daten“. Schreiben Sie auch die Regeln und den Tag dazu.
daten-plz = Die Post-Leit-Zahlen kommen aus der „countries-states-cities-database“. Dafür gelten diese Regeln:
daten-dateien = Dateien
daten-stand = Stand: { $tag }. Jede Datei ist immer neu. Es gibt JSON Lines und CSV. Die Dateien sind mit gzip gepackt.
daten-datei = Datei
daten-inhalt = Was steht darin?
daten-zeilen = Zeilen
daten-groesse = Größe
daten-nutzung = So viele Menschen nutzen die Online-Dienste
daten-nutzung-text = Hier steht: Wie oft haben Menschen einen Antrag begonnen? Wie oft haben Menschen einen Antrag abgeschickt? Die Zahlen gibt es für jeden Monat. Es stehen keine Namen darin. Sehr kleine Zahlen fehlen. Das sind Zahlen unter { $schwelle }.
daten-pruefen = Prüf-Zahlen
daten-pruefen-text = Damit können Sie prüfen: Ist die Datei ganz angekommen?
tafel-leistungen = Was man machen kann
tafel-texte = Texte dazu
tafel-lagen = Themen
tafel-stellen = Ämter
tafel-zustaendigkeiten = Welches Amt macht was?
tafel-onlinedienste = Andere Internet-Seiten
tafel-gemeinden = Orte mit Nummern und Post-Leit-Zahlen

# Europe
europa-titel = Europa
europa-sdg = Zu dieser Leistung gibt es Informationen für ganz Europa.
europa-portal = Zur Internet-Seite „Ihr Europa“
europa-ansprechpartner = Es gibt eine Stelle, die für Sie mit den Ämtern spricht. Die Stelle heißt: Einheitlicher Ansprech-Partner.
behoerdenart = Das macht: { $wer }.
behoerdenart-gemeinde = Ihre Stadt oder Ihre Gemeinde
behoerdenart-verband = das gemeinsame Amt von Ihrer Gemeinde und anderen Gemeinden
behoerdenart-kreis = Ihr Land-Kreis oder Ihre große Stadt
behoerdenart-land = ein Amt vom Land
behoerdenart-kommune = Ihre Gemeinde oder Ihr Land-Kreis
behoerdenart-land-oder-kommune = ein Amt vom Land, vom Land-Kreis oder von der Gemeinde
behoerdenart-bund = ein Amt von Deutschland
behoerdenart-ort = Schreiben Sie Ihren Ort. Dann sagen wir Ihnen das Amt.
behoerdenart-oder = oder
