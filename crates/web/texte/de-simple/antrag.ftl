# Antrag in Leichter Sprache. Von der Zielgruppe noch nicht geprüft.
antrag-weiter = Weiter
antrag-speichern-pruefen = Speichern und alles prüfen
antrag-spaeter = Speichern und Pause machen
antrag-aufbewahrung = Wir speichern Ihre Antworten nach jeder Seite. Ändern Sie { $tage } Tage lang nichts? Dann löschen wir alles.

antrag-beginnen-titel = Antrag anfangen
antrag-beginnen-fuer = Ihr Ort ist: { $ort }. Ihr Amt ist: { $stelle }.
antrag-beginnen-dauer = Sie füllen höchstens { $anzahl } Seiten aus. Sie können eine Pause machen.
antrag-beginnen-neu = Neuen Antrag anfangen
antrag-beginnen-entwurf-titel = Sie haben schon angefangen
antrag-beginnen-entwurf-text = Das war am { $zeit }. Sie können dort weitermachen. Oder Sie fangen neu an.
antrag-beginnen-weitermachen = Weitermachen
antrag-ohne-mit-titel = Mit Konto
antrag-ohne-mit-text = Im Konto ist alles an einem Ort: Ihre Anträge, Nachrichten und Briefe vom Amt.
antrag-ohne-anmelden = Anmelden
antrag-ohne-einrichten = Noch kein Konto? Ein Konto machen
antrag-ohne-titel = Ohne Konto
antrag-ohne-text = Sie bekommen eine Nummer und einen Code. Damit können Sie später weitermachen. Das geht auch mit einem anderen Gerät. Sie sehen damit auch: So weit ist Ihr Antrag.
antrag-ohne-abruf = Schreibt Ihnen das Amt einen Bescheid? Dann finden Sie ihn hier. Sie brauchen dafür Nummer und Code. Drücken Sie unten auf den Knopf? Dann sind Sie damit einverstanden. Sie haben 10 Tage Zeit. Danach bekommen Sie den Bescheid anders.
antrag-ohne-knopf = Ohne Konto weiter
antrag-ohne-begonnen = Haben Sie schon ohne Konto angefangen? Weitermachen mit Nummer und Code
antrag-ohne-eingang-titel = Bitte Nummer und Code gut aufheben
antrag-ohne-eingang-text = Sie brauchen beides. Nur damit sehen Sie: So geht es weiter. Nur damit können Sie Fragen vom Amt beantworten und die Antwort lesen.
antrag-ohne-eingang-link = Nummer und Code zeigen
antrag-fassung-titel = Das Formular ist jetzt anders
antrag-fassung-hinweis = Das Formular ist jetzt anders
antrag-fassung-ansehen = Zeigen und Antworten mitnehmen
antrag-fassung-text = Das Amt hat das Formular geändert. Sie können Ihre Antworten mitnehmen. Oder Sie machen mit dem alten Formular weiter.
antrag-fassung-alles = Alle Ihre Antworten passen
antrag-fassung-alles-text = Sie sehen Ihre Antworten im neuen Formular. Sie können sie noch ändern.
antrag-fassung-verloren = Das passt nicht mehr
antrag-fassung-verloren-text = Für diese Antworten gibt es im neuen Formular keinen Platz. Alle anderen Antworten bleiben.
antrag-fassung-neu = Das ist neu im Formular
antrag-fassung-knopf = Antworten mitnehmen
antrag-fassung-bleiben = Mit dem alten Formular weitermachen
antrag-ort-fehlt = Wählen Sie zuerst Ihren Ort. Dann kennen wir Ihr Amt.
antrag-ort-waehlen = Ort wählen
antrag-nicht-online-titel = In { $ort } geht das nicht am Computer
antrag-nicht-online = Sie können diesen Antrag nicht am Computer machen. Bitte fragen Sie das Amt.
antrag-zum-amt = Zur Adresse vom Amt

antrag-eintrag-hinzu = Noch mehr: { $eintrag }
antrag-eintrag-weg = Löschen: { $eintrag }
antrag-eintrag-keiner = Hier steht noch nichts.

antrag-anderswo-titel = Diese Seite ist anders als vorher
antrag-anderswo-text = In einem anderen Fenster oder auf einem anderen Gerät steht jetzt:
antrag-anderswo-tun = Was Sie geschrieben haben, steht noch unten. Es ist noch nicht gespeichert. Wollen Sie das speichern? Dann drücken Sie noch einmal auf den Knopf.
antrag-anderswo-neu = Meine Eingaben löschen und die gespeicherten ansehen

antrag-liste-suchen = Suchen
antrag-liste-treffer = Antworten zu „{ $text }“
antrag-liste-mehr = Es gibt noch { $anzahl } Antworten mehr. Schreiben Sie mehr Wörter.
antrag-liste-nichts = Zu „{ $text }“ gibt es keine Antwort. Schreiben Sie ein anderes Wort.

antrag-flaeche-hilfe = Schreiben Sie jede Ecke in eine eigene Zeile. Gehen Sie einmal um die Fläche herum. Oder schreiben Sie: Wo ist die Fläche? Zum Beispiel die Nummer vom Grund-Stück.
antrag-muster-beispiel = Zum Beispiel: { $beispiel }

antrag-unterschrift-name = Vorname und Nachname
antrag-unterschrift-ja = Ich unterschreibe mit meinem Namen.
antrag-unterschrift-blatt = Hier können Sie Ihre Unterschrift zeichnen
antrag-unterschrift-hilfe = Sie können ein Häkchen machen. Oder Sie zeichnen hier Ihre Unterschrift.
antrag-unterschrift-loeschen = Zeichnung löschen
antrag-unterschrift-da = Ihre Zeichnung ist da.
antrag-unterschrift-leer = Hier ist noch keine Zeichnung.

antrag-dateien-keine = Hier ist noch keine Datei.
antrag-dateien-verwalten = Dateien hochladen oder löschen
antrag-dateien-titel = Dateien hochladen
antrag-dateien-hinweis = Diese Dateien gehen: { $formate }. Eine Datei darf { $mb } MB groß sein. Sie können { $anzahl } Dateien hochladen.
antrag-dateien-auswaehlen = Datei wählen
antrag-dateien-hochladen = Hochladen
antrag-dateien-fertig = Fertig. Zurück zum Formular
antrag-dateien-fehlt = Bitte wählen Sie zuerst eine Datei.
antrag-datei-format = Die Datei „{ $name }“ geht hier nicht. Diese Dateien gehen: { $formate }.
antrag-dateien-zu-viele = Auf einmal gehen höchstens { $hoechstens } Dateien. { $anzahl ->
        [one] Eine Datei war zu viel. Laden Sie die Datei danach hoch.
       *[other] { $anzahl } Dateien waren zu viel. Laden Sie die Dateien danach hoch.
    }
antrag-dateien-unlesbar = Eine Datei ist nicht angekommen. Vielleicht stimmt der Name von der Datei nicht. Geben Sie der Datei einen neuen Namen. Laden Sie die Datei dann noch einmal hoch.
antrag-dateien-voll = Mehr Dateien gehen nicht. Löschen Sie zuerst eine Datei.
antrag-dateien-geprueft = Wir haben die Datei geprüft
antrag-dateien-ungeprueft = Wir haben die Datei noch nicht geprüft
antrag-dateien-gespeichert = { $anzahl ->
    [one] Eine Datei ist gespeichert.
   *[other] { $anzahl } Dateien sind gespeichert.
}
antrag-dateien-ergebnis = Ihre Dateien
antrag-dateien-genommen = Gespeichert
antrag-dateien-abgelehnt = Nicht gespeichert
antrag-dateien-ansehen = Zeigen
antrag-dateien-vorschau = Bild: { $name }
antrag-dateien-ersetzen = Tauschen
antrag-dateien-ersetzen-titel = Datei tauschen
antrag-dateien-ersetzen-text = Sie tauschen die Datei „{ $name }“. Die alte Datei bleibt, bis die neue da ist.
antrag-dateien-hinweis-eine = Das geht: { $formate }. Die Datei darf höchstens { $mb } MB groß sein.
antrag-dateien-zu-viele-offen = Sie laden schon sehr viele Dateien hoch. Bitte warten Sie. Oder brechen Sie eine Datei ab.
antrag-dateien-laenger = Die Datei ist größer als gedacht. Bitte wählen Sie die Datei noch einmal.
antrag-dateien-verfaelscht = Ein Teil von der Datei ist kaputt. Wir versuchen es noch einmal.
antrag-dateien-unterwegs = Diese Dateien sind noch nicht fertig
antrag-dateien-unterwegs-text = Wählen Sie die Datei noch einmal. Dann geht es dort weiter. Nach { $tage } Tagen löschen wir die Datei.
antrag-dateien-stand = { $da } von { $alles }
antrag-dateien-aufgeben = Abbrechen
antrag-dateien-laeuft = wird hochgeladen
antrag-dateien-pause = Das Internet ist weg. Es geht von selbst weiter.
antrag-dateien-stoerung = Das hat nicht geklappt. Bitte wählen Sie die Datei noch einmal. Dann geht es dort weiter.
antrag-dateien-foto = Foto machen
antrag-datei-grenze = Die Datei „{ $name }“ ist zu groß. Sie darf { $mb } MB groß sein.
antrag-unterlagen-link = Aus meinen Unterlagen nehmen
antrag-unterlagen-titel = Eine Datei aus Ihren Unterlagen
antrag-unterlagen-text = Diese Dateien haben Sie schon einmal geschickt oder von uns bekommen. Sie können eine davon noch einmal benutzen.
antrag-unterlagen-keine = Sie haben noch keine Dateien, die hier gehen. Diese Dateien gehen: { $formate }.
antrag-unterlagen-nehmen = Benutzen

antrag-uebersicht-titel = Das müssen Sie alles ausfüllen
antrag-uebersicht-text = Sie können bei jedem Teil anfangen. Nach jedem Teil kommen Sie hierher zurück.
antrag-uebersicht-stand = Fertig: { $fertig } von { $alle } Teilen.
antrag-uebersicht-abschnitte = Teile
antrag-uebersicht-schluss = Prüfen und abschicken
antrag-uebersicht-nicht-begonnen = Noch nicht angefangen
antrag-uebersicht-angefangen = Angefangen
antrag-uebersicht-vollstaendig = Fertig
antrag-uebersicht-freiwillig = Freiwillig
antrag-uebersicht-fehlerhaft = Hier ist etwas falsch
antrag-uebersicht-wartet = Das geht noch nicht
antrag-uebersicht-wartet-teils = Fertig bis hier
antrag-uebersicht-wartet-auf = Füllen Sie zuerst „{ $abschnitt }“ aus. Dann wissen wir, was wir hier fragen müssen.
antrag-uebersicht-fertig = „{ $abschnitt }“ ist fertig.
antrag-uebersicht-pruefen = Antworten prüfen und abschicken
antrag-uebersicht-einladen = Antworten prüfen und andere um ihr Ja bitten
antrag-uebersicht-bereit = Das geht jetzt
antrag-uebersicht-erst-alles = Füllen Sie zuerst alle Teile aus.
antrag-uebersicht-ausweis = Mit dem Ausweis zeigen, wer Sie sind
antrag-uebersicht-beim-pruefen = Nach dem Prüfen
antrag-uebersicht-gebuehr = Geld bezahlen: { $betrag }
antrag-uebersicht-danach = Nach dem Abschicken
antrag-uebersicht-spaeter = Pause machen
antrag-uebersicht-zurueck = Speichern und zurück zu den Teilen

antrag-pruefen-titel = Antworten prüfen und abschicken
antrag-pruefen-einleitung = Lesen Sie Ihre Antworten noch einmal. Sie können noch alles ändern.
antrag-pruefen-leer = Hier steht nichts
antrag-pruefen-berechnet = Das haben wir ausgerechnet
antrag-pruefen-empfaenger = Ihr Antrag geht an: { $stelle }.
antrag-absenden = Jetzt abschicken. Das gilt dann
antrag-absenden-hinweis = Danach können Sie nichts mehr ändern.
antrag-papier-ausgefuellt = Das ausgefüllte Formular drucken (PDF)
antrag-papier-nummer = Auf dem Formular steht eine Nummer. Unterschreiben Sie das Formular und geben Sie es beim Amt ab. Das Amt muss dann nichts abschreiben.
antrag-papier-beim-amt = Ihr Antrag auf Papier ist beim Amt. Das Amt trägt ihn gerade ein. Danach sehen Sie ihn wieder hier.
antrag-papier-weg = So ist er gekommen
antrag-papier-erfasst = Auf Papier. Das Amt hat ihn am { $wann } eingetragen.
antrag-verwerfen = Alles löschen
antrag-verwerfen-titel = Möchten Sie alles löschen?
antrag-verwerfen-text = Dann sind alle Antworten und Dateien weg. Sie können sie nicht zurückholen.
antrag-verwerfen-ja = Ja, alles löschen
antrag-verwerfen-nein = Nein, behalten

antrag-konflikt-titel = Ihre Antworten sind jetzt anders
antrag-konflikt-text = Jemand hat die Antworten geändert. Vielleicht waren Sie das in einem anderen Fenster. Wir haben noch nichts abgeschickt.
antrag-konflikt-liste = Diese Antworten sind jetzt anders:
antrag-konflikt-weg = Diese Antworten sind weg: { $fragen }
antrag-konflikt-pruefen = Noch einmal prüfen
antrag-gleichzeitig = Der Antrag ist noch in einem anderen Fenster offen. Laden Sie die Seite noch einmal. Versuchen Sie es dann noch einmal.

antrag-eingang-titel = Ihr Antrag ist angekommen
antrag-eingang-nummer = Ihre Nummer
antrag-eingang-zeit = Angekommen am
antrag-eingang-amt = Ihr Amt
antrag-eingang-weiter = So geht es weiter
antrag-eingang-schritt-pruefung = Menschen im Amt lesen Ihren Antrag.
antrag-eingang-schritt-nachricht = Fehlt etwas? Dann bekommen Sie eine Nachricht in Ihr Post-Fach. Sie bekommen auch eine E-Mail.
antrag-eingang-schritt-nachricht-post = Fehlt etwas? Dann bekommen Sie einen Brief mit der Post.
antrag-eingang-schritt-zahlung = Zahlen Sie zuerst. Dann lesen Menschen im Amt Ihren Antrag.
antrag-eingang-schritt-nachricht-postfach = Fehlt etwas? Dann bekommen Sie eine Nachricht in Ihr Post-Fach. Bitte sehen Sie dort manchmal nach.
antrag-eingang-schritt-nachricht-nummer-mail = Fehlt etwas? Dann fragt das Amt Sie im Internet. Sie bekommen auch eine E-Mail. Sie brauchen dann Ihre Nummer und Ihren Code.
antrag-eingang-schritt-nachricht-nummer = Fehlt etwas? Dann fragt das Amt Sie im Internet. Das Amt hat keine E-Mail-Adresse von Ihnen. Bitte sehen Sie manchmal nach. Sie brauchen dafür Ihre Nummer und Ihren Code.
antrag-eingang-schritt-ende-bescheid = Am Ende bekommen Sie einen Bescheid. Im Bescheid steht: So hat das Amt entschieden.
antrag-eingang-schritt-ende-brief = Am Ende bekommen Sie diesen Brief: „{ $brief }“.
antrag-eingang-schritt-ende-brief-oder = Am Ende bekommen Sie den Brief „{ $brief }“ oder einen Bescheid.
antrag-eingang-schritt-ende-bestaetigung = Am Ende bekommen Sie eine Bestätigung.
antrag-eingang-schritt-ende-bestaetigung-oder = Am Ende bekommen Sie eine Bestätigung oder einen Bescheid.
antrag-eingang-schritt-ort-postfach = Die Antwort liegt in Ihrem Post-Fach.
antrag-eingang-schritt-ort-nummer = Sie lesen die Antwort im Internet. Sie brauchen dafür Ihre Nummer und Ihren Code.
antrag-eingang-schritt-ort-post = Die Antwort kommt mit der Post.
antrag-eingang-kontakt = Haben Sie Fragen an das Amt?
antrag-eingang-kontakt-nummer = Sagen Sie dem Amt Ihre Nummer.
antrag-eingang-telefon = Telefon
antrag-eingang-mail = E-Mail
antrag-eingang-anschrift = Adresse
antrag-eingang-dauer = Das Amt braucht meistens Zeit bis zum { $tag }.
antrag-eingang-zahlen = Bitte zahlen Sie jetzt
antrag-eingang-zahlen-text = Zahlen Sie { $betrag }. Dann arbeitet das Amt an Ihrem Antrag.
antrag-eingang-zahlen-gleich = Das Zahlen geht gleich. Bitte warten Sie kurz. Laden Sie die Seite dann noch einmal.
antrag-eingang-zahlen-knopf = Jetzt zahlen
antrag-eingang-pdf = Bestätigung zum Ausdrucken (PDF)
antrag-eingang-vorgang = Zu Ihrem Antrag
antrag-eingang-betreff = Ihr Antrag ist angekommen: { $leistung }

antrag-zahlung-titel = Zahlen
antrag-zahlung-betrag = So viel Geld
antrag-zahlung-zweck = Wofür
antrag-zahlung-zeichen = Nummer für die Kasse
antrag-zahlung-offen = Sie haben noch nicht gezahlt
antrag-zahlung-begonnen = Wir warten noch auf eine Antwort
antrag-zahlung-begonnen-text = Haben Sie schon gezahlt? Dann warten Sie bitte kurz. Laden Sie die Seite dann noch einmal. Haben Sie noch nicht gezahlt? Dann versuchen Sie es noch einmal.
antrag-zahlung-bezahlt = Sie haben gezahlt
antrag-zahlung-bezahlt-text = Vielen Dank. Das Amt arbeitet jetzt an Ihrem Antrag.
antrag-zahlung-gescheitert = Das Zahlen hat nicht geklappt
antrag-zahlung-gescheitert-text = Ihr Geld ist noch da. Versuchen Sie es noch einmal.
antrag-zahlung-abgebrochen = Sie haben mit dem Zahlen aufgehört
antrag-zahlung-abgebrochen-text = Ihr Antrag ist trotzdem angekommen. Sie können jetzt zahlen. Oder Sie zahlen später.
antrag-zahlung-klaerung = Wir prüfen Ihre Zahlung
antrag-zahlung-klaerung-text = Es ist anders viel Geld angekommen. Das Amt schreibt Ihnen.
antrag-zahlung-teil = Es fehlt noch Geld
antrag-zahlung-teil-text = Wir haben Ihr Geld bekommen. Aber es war zu wenig. Bitte bezahlen Sie den Rest. Das geht hier oder mit einer Überweisung. Schreiben Sie als Zweck die Nummer für die Zahlung.
antrag-zahlung-angerechnet = Schon bezahlt
antrag-zahlung-rest = Noch zu bezahlen
antrag-zahlung-rueckzahlung = Geld zurück
antrag-zahlung-rueck-offen = Sie bekommen { $betrag } zurück
antrag-zahlung-rueck-fertig = { $betrag } haben wir am { $tag } zurückgezahlt
antrag-zu-viele = Das waren zu viele Antworten auf einmal. Auf einer Seite gehen höchstens { $hoechstens }. Diese Seite ist nicht gespeichert. Alles andere ist noch da.
antrag-zu-viele-titel = Das war zu viel auf einmal
antrag-zu-viele-was = Füllen Sie die Seite noch einmal aus. Machen Sie weniger Einträge. Oder fragen Sie das Amt.
antrag-zu-viele-zurueck = Zurück zur Seite
antrag-zahlung-zurueckgezogen = Sie müssen das nicht mehr zahlen
antrag-zahlung-zurueckgezogen-text = Müssen Sie doch etwas zahlen? Dann steht es im Bescheid.
antrag-zahlung-zum-dienst = Zum Zahlen
antrag-zahlung-noch-einmal = Noch einmal versuchen
antrag-zahlung-hinweis = Zum Zahlen kommen Sie auf eine andere Seite. Danach kommen Sie wieder hierher.
antrag-zahlung-dienst-fehlt = Das Zahlen geht gerade nicht. Ihr Antrag ist noch da. Versuchen Sie es in ein paar Minuten noch einmal.
antrag-zahlung-zurueck = Zurück zum Antrag

# Online-Ausweis
antrag-ausweis-titel = Zeigen Sie: Das bin ich
antrag-ausweis-text = Für diesen Antrag brauchen Sie den Online-Ausweis. Damit zeigen Sie: Das bin ich. So kann kein anderer Mensch den Antrag für Sie stellen.
antrag-ausweis-was = Sie kommen jetzt auf eine andere Seite. Danach kommen Sie hierher zurück. Wir bekommen Ihren Namen, Ihren Geburtstag und Ihre Adresse. Name und Geburtstag speichern wir mit dem Antrag. Wir speichern auch: Wann und wie haben Sie den Ausweis gezeigt?
antrag-ausweis-knopf = Online-Ausweis zeigen
antrag-uebernahme-titel = Dürfen wir Ihre Angaben eintragen?
antrag-uebernahme-text = Dann müssen Sie nicht alles noch einmal schreiben. Sie können alles ändern. Wir tragen nur etwas ein, wenn Sie Ja sagen.
antrag-uebernahme-ja = Ja, bitte eintragen
antrag-uebernahme-nein = Nein, ich schreibe selbst
antrag-uebernahme-nachweis = Das steht in Ihrem Ausweis ({ $dienst })
antrag-uebernahme-antrag = Das steht in Ihrem Antrag { $nummer } vom { $tag }
antrag-uebernahme-konto-eintrag = Das steht in Ihrem Konto ({ $name })
antrag-uebernahme-wahl-anschrift = Welche Adresse?
antrag-uebernahme-wahl-betriebssitz = Welche Firma?
antrag-uebernahme-wahl-fahrzeug = Welches Fahrzeug?
antrag-uebernahme-keine = Nichts davon
antrag-uebernahme-konto = Das steht in Ihrem Konto
antrag-ausweis-ohne-titel = Das geht hier noch nicht im Internet
antrag-ausweis-ohne = Für diesen Antrag müssen Sie Ihren Ausweis zeigen. Das geht hier nicht im Internet. Bitte gehen Sie zum Amt. Nehmen Sie Ihren Ausweis oder Reise-Pass mit.
antrag-ausweis-senden = Zeigen Sie erst Ihren Online-Ausweis. Danach können Sie den Antrag senden. Ihre Antworten sind gespeichert. Sie kommen hierher zurück.
antrag-ausweis-senden-ohne = Für diesen Antrag müssen Sie Ihren Ausweis zeigen. Das geht hier nicht im Internet. Bitte drucken Sie den Antrag aus. Gehen Sie damit zum Amt. Nehmen Sie Ihren Ausweis mit.
antrag-ausweis-abschnitt = Ihr Ausweis
antrag-ausweis-zeile = Ausweis gezeigt
antrag-ausweis-vermerk = { $name }, geboren am { $geburtsdatum }. Ausweis gezeigt mit: { $dienst }. Sicherheit: { $stufe }. Zeit: { $zeit }
antrag-ausweis-vermerk-ohne = { $name }. Ausweis gezeigt mit: { $dienst }. Sicherheit: { $stufe }. Zeit: { $zeit }
antrag-ausweis-hoch = hoch
antrag-ausweis-substanziell = mittel
antrag-ausweis-niedrig = niedrig

# Eine Tabelle aus einer Datei.
antrag-csv-knopf = Aus einer Datei übernehmen (CSV)
antrag-csv-titel = Aus einer Datei übernehmen
antrag-csv-text = Haben Sie schon eine Tabelle? Dann speichern Sie die Tabelle als CSV. Laden Sie die Datei hier hoch. Danach sehen Sie alle Zeilen im Formular. Sie können die Zeilen ändern.
antrag-csv-vorlage = Vorlage herunterladen (CSV)
antrag-csv-spalten = Diese Spalten liest das Formular. Die Namen stehen in der ersten Zeile der Datei.
antrag-csv-spalte-freiwillig = freiwillig
antrag-csv-spalte-wahl = möglich: { $werte }
antrag-csv-spalte-tag = Tag, zum Beispiel 01.02.2026
antrag-csv-ersetzt = { $anzahl ->
    [one] Die Tabelle hat schon eine Zeile. Die Datei ersetzt diese Zeile.
   *[other] Die Tabelle hat schon { $anzahl } Zeilen. Die Datei ersetzt diese Zeilen.
}
antrag-csv-datei = Datei mit der Tabelle
antrag-csv-hinweis = Eine CSV-Datei. Höchstens { $zeilen } Zeilen. Höchstens 1 MB. Zwischen den Spalten steht ein Strich-Punkt oder ein Komma.
antrag-csv-uebernehmen = Zeilen übernehmen
antrag-csv-da-titel = Übernommen
antrag-csv-da = { $anzahl ->
    [one] Eine Zeile steht jetzt im Formular. Bitte prüfen Sie die Zeile.
   *[other] { $anzahl } Zeilen stehen jetzt im Formular. Bitte prüfen Sie die Zeilen.
}
antrag-csv-nichts = Wir haben nichts übernommen. Bitte ändern Sie die Datei. Laden Sie die Datei dann noch einmal hoch.
antrag-csv-weitere = { $anzahl ->
    [one] Es gibt noch einen Fehler weiter unten.
   *[other] Es gibt noch { $anzahl } Fehler weiter unten.
}
antrag-csv-zu-gross = Die Datei ist größer als 1 MB. Bitte teilen Sie die Tabelle.
antrag-csv-kein-text = Das ist keine CSV-Datei. Öffnen Sie die Tabelle in Ihrem Programm. Wählen Sie „Speichern unter“. Wählen Sie dann „CSV“.
antrag-csv-leer = In der Datei steht keine Zeile mit Angaben. Bitte schreiben Sie Ihre Angaben unter die erste Zeile.
antrag-csv-spalte-fehlt = Die Spalte „{ $spalte }“ fehlt. Bitte schreiben Sie den Namen in die erste Zeile.
antrag-csv-spalte-unbekannt = Das Formular kennt die Spalte „{ $spalte }“ nicht. Schreiben Sie den Namen wie in der Vorlage. Oder löschen Sie die Spalte.
antrag-csv-spalte-doppelt = Die Spalte „{ $spalte }“ steht zweimal da. Bitte löschen Sie eine davon.
antrag-csv-zu-viele = Die Datei hat { $zeilen } Zeilen. Höchstens { $hoechstens } sind möglich.
antrag-csv-zu-wenige = Die Datei braucht mindestens { $mindestens } Zeilen.
antrag-csv-zellen = Zeile { $zeile }: Hier stehen { $zellen } Angaben. Die Tabelle hat { $spalten } Spalten.
antrag-csv-ohne-ende = Zeile { $zeile }: Ein Anführungs-Zeichen ist zu viel. Bitte löschen Sie das Zeichen.
antrag-csv-beispielzeile = Zeile { $zeile }: Das ist noch die Zeile mit dem Beispiel. Bitte löschen Sie die Zeile.
antrag-csv-fehlt = Zeile { $zeile }, { $spalte }: Hier fehlt die Angabe.
antrag-csv-tag = Zeile { $zeile }, { $spalte }: Den Tag { $inhalt } gibt es nicht. Schreiben Sie zum Beispiel 01.02.2026.
antrag-csv-wahl = Zeile { $zeile }, { $spalte }: „{ $inhalt }“ geht nicht. Möglich sind: { $werte }.
antrag-csv-zelle = Zeile { $zeile }, { $spalte } („{ $inhalt }“): { $satz }

antrag-erneut-titel = Noch einmal beantragen
antrag-erneut-text = Diese Angaben nehmen wir aus Ihrem Antrag { $nummer } vom { $tag }. Danach sehen Sie alle Seiten. Sie können alles ändern.
antrag-erneut-nicht = Das nehmen wir nicht mit: Dateien, Einwilligungen, Unterschriften und Tage, die damals noch kommen sollten. Dateien können Sie später aus dem alten Antrag holen.
antrag-erneut-leer = Aus dem alten Antrag passt nichts mehr. Die Fragen sind heute andere.
antrag-erneut-ja = Mit diesen Angaben anfangen
antrag-erneut-nein = Ohne alte Angaben anfangen
antrag-schriftform-senden = Sie möchten Ihren Online-Ausweis zeigen. Dann brauchen Sie keine Unterschrift. Zeigen Sie jetzt Ihren Online-Ausweis. Ihre Antworten sind gespeichert. Sie kommen hierher zurück.
antrag-schriftform-senden-ohne = Sie möchten Ihren Online-Ausweis zeigen. Das geht hier nicht im Internet. Wählen Sie im Formular einen anderen Weg.
antrag-widerspruch-gegen = Widerspruch gegen den Bescheid { $nummer } vom { $tag }
antrag-widerspruch-bis = Der Widerspruch muss am { $bis } beim Amt sein. Dann ist der letzte Tag.
antrag-widerspruch-vorbei = Die Zeit war am { $bis } zu Ende. Schreiben Sie: Darum bin ich zu spät.
antrag-widerspruch-fest = Das steht im Bescheid. Sie können es hier nicht ändern.
antrag-papier-deutsch = Die Datei ist in schwerer deutscher Sprache.
