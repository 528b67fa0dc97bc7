# Antrag in Leichter Sprache. Von der Zielgruppe noch nicht geprüft.
antrag-weiter = Weiter
antrag-speichern-pruefen = Speichern und alles prüfen
antrag-spaeter = Speichern und Pause machen
antrag-aufbewahrung = Wir speichern Ihre Antworten nach jeder Seite. Ändern Sie { $tage } Tage lang nichts? Dann löschen wir alles.

antrag-beginnen-titel = Antrag anfangen
antrag-beginnen-fuer = Ihr Ort ist: { $ort }. Ihr Amt ist: { $stelle }.
antrag-beginnen-dauer = Sie füllen { $anzahl } Seiten aus. Sie können eine Pause machen.
antrag-beginnen-neu = Neuen Antrag anfangen
antrag-beginnen-entwurf-titel = Sie haben schon angefangen
antrag-beginnen-entwurf-text = Das war am { $zeit }. Sie können dort weitermachen. Oder Sie fangen neu an.
antrag-beginnen-weitermachen = Weitermachen
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

antrag-dateien-keine = Hier ist noch keine Datei.
antrag-dateien-verwalten = Dateien hochladen oder löschen
antrag-dateien-titel = Dateien hochladen
antrag-dateien-hinweis = Diese Dateien gehen: { $formate }. Eine Datei darf { $mb } MB groß sein. Sie können { $anzahl } Dateien hochladen.
antrag-dateien-auswaehlen = Datei wählen
antrag-dateien-hochladen = Hochladen
antrag-dateien-fertig = Fertig. Zurück zum Formular
antrag-dateien-fehlt = Bitte wählen Sie zuerst eine Datei.
antrag-datei-format = Die Datei „{ $name }“ geht hier nicht. Diese Dateien gehen: { $formate }.
antrag-dateien-voll = Mehr Dateien gehen nicht. Löschen Sie zuerst eine Datei.
antrag-dateien-geprueft = Wir haben die Datei geprüft
antrag-dateien-ungeprueft = Wir haben die Datei noch nicht geprüft

antrag-pruefen-titel = Antworten prüfen und abschicken
antrag-pruefen-einleitung = Lesen Sie Ihre Antworten noch einmal. Sie können noch alles ändern.
antrag-pruefen-leer = Hier steht nichts
antrag-pruefen-berechnet = Das haben wir ausgerechnet
antrag-pruefen-empfaenger = Ihr Antrag geht an: { $stelle }.
antrag-absenden = Jetzt abschicken. Das gilt dann
antrag-absenden-hinweis = Danach können Sie nichts mehr ändern.
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
antrag-eingang-schritt-bescheid = Am Ende bekommen Sie einen Bescheid. Im Bescheid steht: So hat das Amt entschieden. Der Bescheid liegt in Ihrem Post-Fach.
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
antrag-zahlung-zurueckgezogen = Sie müssen das nicht mehr zahlen
antrag-zahlung-zurueckgezogen-text = Müssen Sie doch etwas zahlen? Dann steht es im Bescheid.
antrag-zahlung-zum-dienst = Zum Zahlen
antrag-zahlung-noch-einmal = Noch einmal versuchen
antrag-zahlung-hinweis = Zum Zahlen kommen Sie auf eine andere Seite. Danach kommen Sie wieder hierher.
antrag-zahlung-dienst-fehlt = Das Zahlen geht gerade nicht. Ihr Antrag ist noch da. Versuchen Sie es in ein paar Minuten noch einmal.
antrag-zahlung-zurueck = Zurück zum Antrag
