# Öffentliche Seiten in Leichter Sprache. Von der Zielgruppe noch nicht geprüft.
start-titel = Was möchten Sie machen?
start-einleitung = Sie brauchen etwas vom Amt? Hier finden Sie das richtige Amt. Viele Anträge können Sie hier am Computer machen. Schreiben Sie Ihren Ort. Dann sehen Sie: So ist es an Ihrem Ort.
start-leistungen = Das können Sie hier machen
start-alle = Liste von A bis Z
start-ablauf = So geht es
start-schritt-1 = Sie schreiben in die Suche: Das brauche ich. Und Sie schreiben Ihren Ort.
start-schritt-2 = Sie sehen: Das brauchen Sie. So viel kostet es. Dieses Amt hilft Ihnen.
start-schritt-3 = Sie füllen den Antrag aus. Sie können eine Pause machen.
start-schritt-4 = Das Amt schreibt Ihnen. Die Nachrichten liegen in Ihrem Post-Fach auf dieser Seite.
start-hilfe = Brauchen Sie Hilfe?
start-hilfe-text = Wir erklären Ihnen die Suche, das Konto und die Anträge.
zur-startseite = Zur Start-Seite

suche-was = Was brauchen Sie?
suche-was-hinweis = Schreiben Sie ein Wort. Zum Beispiel: Hund.
suche-ort = Ihr Ort
suche-ort-hinweis = Schreiben Sie Ihren Ort. Oder schreiben Sie Ihre Post-Leit-Zahl.
suche-knopf = Suchen
suche-titel = Suche
suche-titel-nach = Suche nach „{ $was }“
suche-leer = Schreiben Sie oben ein Wort. Zum Beispiel: Hund.
suche-ergebnisse = { $anzahl ->
    [one] Wir haben eine Sache gefunden
   *[other] Wir haben { $anzahl } Sachen gefunden
}
suche-in = für
suche-stellen = Ämter für
suche-nichts = Wir haben nichts gefunden zu „{ $was }“
suche-nichts-text = Das können Sie jetzt machen:
suche-nichts-1 = Prüfen Sie das Wort. Ist alles richtig geschrieben?
suche-nichts-2 = Nehmen Sie ein leichtes Wort. Zum Beispiel: Hund.
suche-nichts-3 = Rufen Sie an. Die Nummer ist: 115. Dort hilft man Ihnen.
suche-aehnlich-titel = Genau dazu haben wir nichts gefunden
suche-aehnlich = Unten sehen Sie ähnliche Sachen. Ist nichts richtig? Dann nehmen Sie ein anderes Wort. Oder rufen Sie die Nummer 115 an.

ort-knopf = Das ist mein Ort
ort-angeben = Wo wohnen Sie?
ort-warum = Jeder Ort hat ein anderes Amt. Und in jedem Ort kostet es anders viel. Darum fragen wir nach Ihrem Ort. Wir speichern Ihren Ort nicht.
ort-anderer = Einen anderen Ort wählen
ort-frage-titel = Welchen Ort meinen Sie?
ort-frage-text = Es gibt mehrere Orte für „{ $eingabe }“. Bitte wählen Sie Ihren Ort.
ort-frage-einer = Meinen Sie diesen Ort?
ort-frage-einer-text = Den Ort „{ $eingabe }“ haben wir nicht gefunden. Dieser Ort heißt so ähnlich. Ist das Ihr Ort? Dann drücken Sie darauf. Ist das nicht Ihr Ort? Dann schreiben Sie den Ort oben noch einmal.
ort-unbekannt = Den Ort „{ $eingabe }“ kennen wir nicht. Schreiben Sie einen Ort in Sachsen oder in Sachsen-Anhalt. Oder schreiben Sie eine Post-Leit-Zahl. Sie hat 5 Ziffern.
ort-ausserhalb = { $ort } liegt nicht in Sachsen und nicht in Sachsen-Anhalt. Diese Internet-Seite ist nur für diese 2 Länder. Schreiben Sie einen Ort in Sachsen oder in Sachsen-Anhalt.
fuer-ort = Ihr Ort:

redaktion-ungeprueft = Fach-Leute haben diesen Text noch nicht geprüft
leistung-nur-deutsch = Diesen Text gibt es noch nicht in Leichter Sprache. Sie lesen den schweren Text.
leistung-nur-englisch = Diesen Text gibt es noch nicht in Leichter Sprache. Sie lesen den Text auf Englisch.
online-beginnen = Antrag hier anfangen
formular-drucken = Das leere Formular drucken (PDF)
brauchen-nichts = Sie brauchen dafür kein Konto.
brauchen-konto = Sie brauchen dafür ein Konto auf dieser Seite. Für das Konto brauchen Sie eine E-Mail-Adresse und ein Pass-Wort. Sie haben noch kein Konto? Dann machen wir gleich eins.
brauchen-nachweis = Sie brauchen dafür ein Konto. Und Sie brauchen den Online-Ausweis. Damit zeigen Sie: Das bin ich.
brauchen-ausweis = Sie brauchen dafür Ihren Ausweis. Der Ausweis muss im Internet gehen.
nicht-online-titel = Das geht hier noch nicht
nicht-online-text = In Ihrem Ort geht dieser Antrag noch nicht am Computer. Bitte fragen Sie das Amt. Das Amt steht weiter unten.
niemand-titel = Wir kennen das Amt nicht
niemand-text = Wir wissen nicht: Welches Amt macht das in Ihrem Ort? Rufen Sie an. Die Nummer ist: 115. Dort hilft man Ihnen.
mehrere-titel = Es ist noch nicht klar, welches Amt zuständig ist
mehrere-text = Für diesen Ort stehen mehrere Ämter in unserer Liste. Deshalb können Sie den Antrag jetzt nicht im Internet stellen. Fragen Sie bei einem von diesen Ämtern. Oder rufen Sie die Nummer 115 an.
mehrere-auch = Auch in der Liste
demo-titel = Das ist nur eine Probe
demo-text = Dieses Amt gibt es so nicht. Die Adresse und die Preise sind erfunden. Ein Antrag von hier kommt bei keinem echten Amt an.

abschnitt-beschreibung = Darum geht es
abschnitt-voraussetzungen = Das muss so sein
abschnitt-verfahrensablauf = So geht es
abschnitt-unterlagen = Diese Papiere brauchen Sie
abschnitt-fristen = So viel Zeit haben Sie
abschnitt-kosten = Das kostet es
abschnitt-bearbeitungsdauer = So lange dauert es
abschnitt-hinweise = Das ist auch wichtig
abschnitt-rechtsgrundlage = Das steht im Gesetz
abschnitt-rechtsbehelf = Wenn Sie anderer Meinung sind
abschnitt-datenschutz = Daten-Schutz
gebuehren-titel = So viel zahlen Sie in { $ort }
gebuehren-wofuer = Wofür
gebuehren-betrag = Geld
gebuehren-muster = Das ist nur eine Probe. In Wirklichkeit kann es anders viel kosten.
gebuehren-fehlen-titel = Wir kennen den Preis nicht
gebuehren-fehlen = Wir wissen gerade nicht: Was kostet es in Ihrem Ort? Bitte fragen Sie das Amt.
zustaendige-stelle = Dieses Amt hilft Ihnen

ja = ja
nein = nein
nicht-angegeben = Das wissen wir nicht
stelle-anschrift = Adresse
stelle-zeiten = Dann ist das Amt offen
stelle-kontakt = So erreichen Sie das Amt
stelle-telefon = Telefon
stelle-mail = E-Mail
stelle-kein-telefon = Wir kennen die Telefon-Nummer nicht.
stelle-barrierefrei = So kommen Sie hinein
stelle-leistungen = Das können Sie hier machen
stelle-behoerde = Das Amt
stelle-impressum = Impressum von diesem Amt
bf-stufenlos = Eingang ohne Stufen
bf-wc = Toilette für Menschen im Roll-Stuhl
bf-parkplatz = Park-Platz für Menschen mit Behinderung
bf-hoeranlage = Hilfe für Menschen mit Hör-Gerät
zeiten-offen = Jetzt offen. Heute bis { $uhr }
zeiten-heute = Jetzt zu. Heute wieder offen um { $uhr }
zeiten-wieder = Jetzt zu. Wieder offen am { $tag }, um { $uhr }
zeiten-geschlossen = Jetzt zu
zeiten-keine = Wir wissen nicht: Wann ist das Amt offen? Bitte fragen Sie vorher.
zeiten-feiertage = An Feier-Tagen ist das Amt zu.
von-bis = { $von } bis { $bis }
und = { " und " }
geschlossen = zu
montag = Montag
dienstag = Dienstag
mittwoch = Mittwoch
donnerstag = Donnerstag
freitag = Freitag
samstag = Samstag
sonntag = Sonntag

az-titel = Liste von A bis Z
az-text = { $anzahl ->
    [one] Hier steht eine Sache.
   *[other] Hier stehen { $anzahl } Sachen.
}
az-leer = Hier steht noch nichts.
az-suche = Zur Suche

hilfe-titel = Hilfe
hilfe-suchen-titel = So suchen Sie
hilfe-suchen =
    Gehen Sie auf die Start-Seite. Schreiben Sie ein Wort in das erste Feld. Zum Beispiel: Hund. Kleine Schreib-Fehler sind nicht schlimm.

    Finden Sie nichts? Nehmen Sie ein anderes Wort. Oder schauen Sie in die Liste von A bis Z.
hilfe-ort-titel = Darum fragen wir nach Ihrem Ort
hilfe-ort =
    Jeder Ort hat ein anderes Amt. Und in jedem Ort kostet es anders viel. Schreiben Sie Ihren Ort. Oder schreiben Sie Ihre Post-Leit-Zahl. Das geht auch auf Sorbisch.

    Manche Post-Leit-Zahlen gehören zu mehreren Orten. Dann fragen wir Sie: Welcher Ort ist es?
hilfe-konto-titel = Das Konto
hilfe-konto =
    Für die Suche brauchen Sie kein Konto. Manche Anträge gehen auch ohne Konto. Dann bekommen Sie eine Nummer und einen Code. Schreiben Sie die Nummer und den Code auf. Zeigen Sie den Code niemandem.

    Für andere Anträge brauchen Sie ein Konto. Das steht immer dabei.

    Für das Konto brauchen Sie eine E-Mail-Adresse. Und Sie brauchen ein Pass-Wort. Wir schicken Ihnen eine E-Mail. In der E-Mail ist ein Link. Drücken Sie auf den Link. Dann wissen wir: Die Adresse gehört Ihnen.
hilfe-antrag-titel = So füllen Sie einen Antrag aus
hilfe-antrag =
    - Jede Seite hat ein Thema. Drücken Sie auf „Weiter“. Dann kommt die nächste Seite.
    - Fehlt etwas? Dann sagen wir es Ihnen.
    - Wir speichern Ihre Antworten. Sie können eine Pause machen.
    - Am Ende sehen Sie alle Antworten. Sie können noch alles ändern.
    - Dann schicken Sie den Antrag ab. Das machen Sie nur einmal.
hilfe-danach-titel = Was kommt danach?
hilfe-danach =
    Sie bekommen gleich eine Nummer. In Ihrem Konto sehen Sie: So weit ist Ihr Antrag. Haben Sie kein Konto? Dann brauchen Sie die Nummer und den Code.

    Hat das Amt eine Frage? Dann liegt eine Nachricht in Ihrem Post-Fach. Sie bekommen auch eine E-Mail. In der E-Mail steht nur: Es gibt eine Nachricht.
hilfe-ohne-titel = Sie möchten lieber ohne Computer?
hilfe-ohne =
    Das geht auch. Sie müssen nichts am Computer machen. Die Adresse von Ihrem Amt steht auf dieser Seite. Schreiben Sie dafür Ihren Ort. Oder rufen Sie an. Die Nummer ist: 115.
hilfe-sprache-titel = Andere Sprachen
hilfe-sprache =
    Oben auf jeder Seite stehen die Sprachen. Drücken Sie auf eine Sprache. Ihre Antworten bleiben da. Für das Amt gilt der schwere Text auf Deutsch.

    Sie können auf Sorbisch schreiben. Das geht in allen Feldern. Es kostet kein Geld.

leichte-sprache-titel = Leichte Sprache

dgs-titel = Gebärden-Sprache
dgs-text =
    Wir haben noch keine Filme in Gebärden-Sprache. Im Gesetz steht: Wir müssen solche Filme haben. Wir sagen das auch in der Erklärung zur Barriere-Freiheit.

    Bis dahin:

bf-titel = Erklärung zur Barriere-Freiheit
bf-geltung = Diese Erklärung ist für die Internet-Seite { $portal }.
bf-stand-titel = Wie barriere-frei ist die Seite?
bf-stand =
    Barriere-frei heißt: Alle Menschen können die Seite benutzen. Es gibt Regeln dafür. Die Regeln heißen: BITV 2.0, EN 301 549 und WCAG 2.2. Wir machen schon vieles richtig. Aber noch nicht alles.

    Sie können die Seite mit der Tastatur benutzen. Sie können die Schrift groß machen. Die Seite geht auch auf dem Handy.
bf-luecken-titel = Das fehlt noch
bf-luecken =
    - Es gibt keine Filme in Gebärden-Sprache.
    - Menschen mit Lern-Schwierigkeiten haben die Texte in Leichter Sprache noch nicht geprüft.
    - Menschen mit Behinderung haben die Seite noch nicht getestet.
    - Manche Dateien kann nicht jeder Mensch lesen.
    - Fach-Leute haben noch nicht alle Texte geprüft.
bf-methode-titel = So haben wir geprüft
bf-methode =
    Wir haben die Seite selbst geprüft. Ein Programm hat uns geholfen. Das Programm findet nicht alle Fehler.
bf-datum = Zuletzt geprüft:
bf-veraltet = Das ist mehr als ein Jahr her. Wir prüfen gerade neu.
bf-melden-titel = Haben Sie ein Problem?
bf-melden =
    Können Sie etwas nicht lesen? Oder kommen Sie nicht weiter? Schreiben Sie uns. Sie brauchen kein Konto. Sie müssen Ihren Namen nicht sagen. Schreiben Sie Ihre E-Mail-Adresse dazu? Dann antworten wir in 4 Wochen.
bf-durchsetzung-titel = Haben wir Ihnen nicht geholfen?
bf-durchsetzung =
    Dann gibt es Stellen. Sie helfen Ihnen. Die Hilfe kostet kein Geld:

    - In Sachsen: Durchsetzungs-Stelle. Sie gehört zum Beauftragten für Menschen mit Behinderungen.
    - In Sachsen-Anhalt: Ombuds-Stelle. Sie gehört zur Landes-Fach-Stelle für Barriere-Freiheit.

barriere-titel = Ein Problem melden
barriere-text = Können Sie etwas nicht lesen? Geht etwas nicht? Verstehen Sie etwas nicht? Schreiben Sie es hier. Sie brauchen kein Konto.
barriere-was = Was ist das Problem?
barriere-was-hinweis = Schreiben Sie auch: Benutzen Sie ein Handy? Oder ein Vorlese-Programm?
barriere-seite = Auf welcher Seite ist das Problem?
barriere-seite-hinweis = Schreiben Sie die Adresse von der Seite. Oder die Überschrift.
barriere-mail = Ihre E-Mail-Adresse
barriere-mail-hinweis = Möchten Sie eine Antwort? Dann schreiben Sie Ihre Adresse. Sie müssen das nicht.
barriere-senden = Abschicken
barriere-leer = Bitte schreiben Sie: Was ist das Problem?
barriere-zu-lang = Der Text ist zu lang. Es gehen nur { $anzahl } Zeichen.
barriere-zeichen = Dieses Zeichen geht nicht: „{ $zeichen }“. Bitte löschen Sie es.
barriere-mail-fehler = Die E-Mail-Adresse ist nicht richtig. Schreiben Sie sie zum Beispiel so: name@beispiel.de. Oder schreiben Sie nichts in das Feld.
barriere-danke-titel = Danke
barriere-danke = Wir haben Ihren Text bekommen. Haben Sie eine E-Mail-Adresse geschrieben? Dann antworten wir in { $tage } Tagen.

datenschutz-titel = Daten-Schutz
ds-demo = Das ist nur eine Probe. Bitte schreiben Sie hier nicht Ihren echten Namen.
ds-wer-titel = Wer passt auf Ihre Daten auf?
ds-wer =
    Daten sind zum Beispiel: Ihr Name und Ihre Adresse. Ihr Antrag geht an ein Amt. Dieses Amt passt auf Ihre Daten auf. Die Menschen, die diese Internet-Seite machen, können Ihre Antworten nicht lesen.
ds-besuch-titel = Sie lesen nur auf der Seite
ds-besuch =
    Dann wissen wir nicht, wer Sie sind. Wir schreiben nur auf: Wann wurde eine Seite geöffnet? Wie lange hat es gedauert? Ihr Name steht dort nicht.

    Wir speichern Ihren Ort nicht.
ds-cookies-titel = Cookies
ds-cookies =
    Cookies spricht man so: Ku-kies. Das sind kleine Merk-Zettel in Ihrem Computer. Wir brauchen 3 davon:

    - „sprache“: Hier steht Ihre Sprache. Der Merk-Zettel bleibt ein Jahr.
    - „sitzung“: Damit bleiben Sie angemeldet. Melden Sie sich ab? Dann ist der Merk-Zettel weg.
    - „zugangscode“: Den gibt es nur, wenn Sie kein Konto haben. Hier steht Ihr Zugangs-Code. Dann können Sie den Code noch einmal lesen. Melden Sie sich ab? Dann ist der Merk-Zettel weg.
ds-konto-titel = Sie haben ein Konto
ds-konto =
    Wir speichern Ihren Namen und Ihre E-Mail-Adresse. Ihr Pass-Wort kennen wir nicht.
ds-antrag-titel = Sie stellen einen Antrag
ds-antrag =
    Wir speichern Ihre Antworten, Ihre Dateien und die Nachrichten. Alles ist gut verschlossen. Nur Sie und Ihr Amt können es lesen.

    Wie lange speichern wir das? Das steht bei jedem Antrag unter „Daten-Schutz“. Danach löschen wir alles.
ds-barriere-titel = Sie melden ein Problem
ds-barriere =
    Wir speichern Ihren Text. Und wir speichern Ihre E-Mail-Adresse. Aber nur, wenn Sie eine Adresse schreiben. Nach einem Jahr löschen wir alles.
ds-rechte-titel = Das ist Ihr Recht
ds-rechte =
    Sie dürfen fragen: Was wissen Sie von mir? Sie dürfen sagen: Das ist falsch. Oder: Löschen Sie das. Das steht in einem Gesetz. Es heißt Datenschutz-Grundverordnung, Artikel 15 bis 21. Fragen Sie das Amt. Das ist das Amt von Ihrem Antrag.
ds-aufsicht-titel = Sie möchten sich beschweren
ds-aufsicht =
    In Sachsen: bei der Sächsischen Datenschutz- und Transparenz-Beauftragten. In Sachsen-Anhalt: beim Landes-Beauftragten für den Daten-Schutz.

impressum-titel = Impressum
impressum-betreiber = Diese Internet-Seite macht: { $betreiber }
impressum-demo =
    Das ist nur eine Probe. Die Seite gehört zu keinem Amt. Die Ämter, die Preise und die Menschen sind erfunden. Die Namen der Orte sind echt.

    Ein Antrag von hier gilt nicht.
impressum-behoerden-titel = Impressum von den Ämtern
impressum-behoerden = Jedes Amt hat ein eigenes Impressum. Es steht auf der Seite von dem Amt.
impressum-software-titel = Das Programm
impressum-software = Das Programm heißt Basiswerk. Jeder darf es benutzen. Die Regeln dafür heißen: EUPL 1.2.
impressum-daten-titel = Daten
impressum-daten =
    - Namen und Nummern von den Orten: Statistisches Bundesamt, Codelisten im XRepository, Stand 31. August 2026.
    - Post-Leit-Zahlen: aus der „countries-states-cities-database“ (countrystatecity.in), Open Database License (ODbL) 1.0.
