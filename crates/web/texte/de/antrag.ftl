# Antrag: beginnen, ausfüllen, Dateien, prüfen, absenden, Eingang, zahlen.
antrag-weiter = Weiter
antrag-speichern-pruefen = Speichern und zurück zur Prüfung
antrag-spaeter = Speichern und später weitermachen
antrag-aufbewahrung = Wir speichern Ihre Angaben nach jeder Seite. Nach { $tage } Tagen ohne Änderung löschen wir sie.

antrag-beginnen-titel = Antrag beginnen
antrag-beginnen-fuer = Sie stellen den Antrag für { $ort }. Zuständig ist: { $stelle }.
antrag-beginnen-dauer = Sie füllen { $anzahl } Seiten aus. Sie können jederzeit eine Pause machen.
antrag-beginnen-neu = Neuen Antrag beginnen
antrag-beginnen-entwurf-titel = Sie haben schon angefangen
antrag-beginnen-entwurf-text = Zuletzt geändert: { $zeit }. Sie können dort weitermachen oder neu beginnen.
antrag-beginnen-weitermachen = Angefangenen Antrag fortsetzen
antrag-ort-fehlt = Wählen Sie zuerst Ihren Ort. Dann wissen wir, welches Amt zuständig ist.
antrag-ort-waehlen = Ort wählen
antrag-nicht-online-titel = In { $ort } nicht online
antrag-nicht-online = Das Amt nimmt diesen Antrag nicht online an. Wenden Sie sich bitte direkt an das Amt.
antrag-zum-amt = Zur Anschrift des Amtes

antrag-eintrag-hinzu = { $eintrag } hinzufügen
antrag-eintrag-weg = { $eintrag } entfernen
antrag-eintrag-keiner = Noch nichts eingetragen.

antrag-anderswo-titel = Diese Seite wurde inzwischen anderswo geändert
antrag-anderswo-text = In einem anderen Fenster oder auf einem anderen Gerät steht jetzt:
antrag-anderswo-tun = Ihre eigenen Eingaben stehen noch unten; gespeichert sind sie nicht. Sollen sie gelten, drücken Sie noch einmal den Knopf unten.
antrag-anderswo-neu = Eigene Eingaben verwerfen und die gespeicherten ansehen

antrag-liste-suchen = Suchen
antrag-liste-treffer = Passende Einträge zu „{ $text }“
antrag-liste-mehr = Es gibt noch { $anzahl } weitere. Schreiben Sie mehr, dann werden es weniger.
antrag-liste-nichts = Zu „{ $text }“ passt kein Eintrag. Schreiben Sie ein anderes Wort.

antrag-dateien-keine = Noch keine Datei hochgeladen.
antrag-dateien-verwalten = Dateien hochladen oder entfernen
antrag-dateien-titel = Dateien hochladen
antrag-dateien-hinweis = Erlaubt: { $formate }. Höchstens { $mb } MB je Datei und { $anzahl } Dateien.
antrag-dateien-auswaehlen = Datei auswählen
antrag-dateien-hochladen = Hochladen
antrag-dateien-fertig = Fertig, zurück zum Formular
antrag-dateien-fehlt = Wählen Sie zuerst eine Datei aus.
antrag-datei-format = Die Datei „{ $name }“ hat ein anderes Format. Erlaubt: { $formate }.
antrag-dateien-voll = Mehr Dateien sind hier nicht möglich. Entfernen Sie zuerst eine andere.
antrag-dateien-geprueft = Auf Schadsoftware geprüft
antrag-dateien-ungeprueft = Noch nicht auf Schadsoftware geprüft

antrag-pruefen-titel = Angaben prüfen und absenden
antrag-pruefen-einleitung = Prüfen Sie Ihre Angaben. Sie können alles noch ändern.
antrag-pruefen-leer = keine Angabe
antrag-pruefen-berechnet = Das ergibt sich daraus
antrag-pruefen-empfaenger = Ihr Antrag geht an: { $stelle }.
antrag-absenden = Verbindlich absenden
antrag-absenden-hinweis = Danach können Sie die Angaben nicht mehr selbst ändern.
antrag-verwerfen = Entwurf löschen
antrag-verwerfen-titel = Entwurf löschen?
antrag-verwerfen-text = Alle Angaben und Dateien dieses Entwurfs werden gelöscht. Das lässt sich nicht rückgängig machen.
antrag-verwerfen-ja = Ja, löschen
antrag-verwerfen-nein = Nein, behalten

antrag-konflikt-titel = Ihre Angaben haben sich geändert
antrag-konflikt-text = Seit Sie diese Seite geöffnet haben, wurde der Entwurf geändert, zum Beispiel in einem anderen Fenster. Wir haben noch nichts abgesendet.
antrag-konflikt-liste = Diese Angaben sind jetzt anders:
antrag-konflikt-weg = Diese Angaben gibt es nicht mehr: { $fragen }
antrag-konflikt-pruefen = Angaben noch einmal prüfen
antrag-gleichzeitig = Der Entwurf wird gerade in einem anderen Fenster geändert. Laden Sie die Seite neu und versuchen Sie es noch einmal.

antrag-eingang-titel = Ihr Antrag ist eingegangen
antrag-eingang-nummer = Ihre Vorgangsnummer
antrag-eingang-zeit = Eingegangen am
antrag-eingang-amt = Zuständig
antrag-eingang-weiter = So geht es weiter
antrag-eingang-schritt-pruefung = Das Amt prüft Ihre Angaben.
antrag-eingang-schritt-nachricht = Wenn etwas fehlt, schreiben wir Ihnen in Ihr Postfach. Sie bekommen dazu eine E-Mail.
antrag-eingang-schritt-bescheid = Den Bescheid finden Sie in Ihrem Postfach.
antrag-eingang-dauer = Das dauert meist bis zum { $tag }.
antrag-eingang-zahlen = Bitte zahlen Sie jetzt
antrag-eingang-zahlen-text = Das Amt bearbeitet Ihren Antrag, sobald Sie { $betrag } gezahlt haben.
antrag-eingang-zahlen-gleich = Die Zahlung wird gerade vorbereitet. Laden Sie diese Seite in einigen Sekunden neu.
antrag-eingang-zahlen-knopf = Jetzt bezahlen
antrag-eingang-pdf = Eingangsbestätigung als PDF
antrag-eingang-vorgang = Zum Vorgang
antrag-eingang-betreff = Eingangsbestätigung: { $leistung }

antrag-zahlung-titel = Bezahlen
antrag-zahlung-betrag = Betrag
antrag-zahlung-zweck = Wofür
antrag-zahlung-zeichen = Kassenzeichen
antrag-zahlung-offen = Noch nicht bezahlt
antrag-zahlung-begonnen = Wir warten auf die Antwort des Zahlungsdienstes
antrag-zahlung-begonnen-text = Wenn Sie schon bezahlt haben, müssen Sie nichts tun. Laden Sie die Seite in einer Minute neu. Wenn Sie noch nicht bezahlt haben, gehen Sie noch einmal zum Zahlungsdienst.
antrag-zahlung-bezahlt = Bezahlt
antrag-zahlung-bezahlt-text = Vielen Dank. Das Amt bearbeitet jetzt Ihren Antrag.
antrag-zahlung-gescheitert = Die Zahlung hat nicht geklappt
antrag-zahlung-gescheitert-text = Es wurde nichts abgebucht. Versuchen Sie es noch einmal, gern auch mit einer anderen Zahlungsart.
antrag-zahlung-abgebrochen = Sie haben die Zahlung abgebrochen
antrag-zahlung-abgebrochen-text = Ihr Antrag ist trotzdem eingegangen. Sie können jetzt oder später zahlen.
antrag-zahlung-klaerung = Ihre Zahlung wird geprüft
antrag-zahlung-klaerung-text = Es ist ein anderer Betrag angekommen. Das Amt meldet sich bei Ihnen.
antrag-zahlung-zurueckgezogen = Diese Zahlung ist nicht mehr nötig
antrag-zahlung-zurueckgezogen-text = Wenn etwas zu zahlen ist, steht es im Bescheid.
antrag-zahlung-zum-dienst = Zum Zahlungsdienst
antrag-zahlung-noch-einmal = Noch einmal versuchen
antrag-zahlung-hinweis = Sie verlassen dieses Portal und kommen nach dem Bezahlen hierher zurück.
antrag-zahlung-dienst-fehlt = Der Zahlungsdienst antwortet gerade nicht. Ihr Antrag ist sicher. Versuchen Sie es in einigen Minuten noch einmal.
antrag-zahlung-zurueck = Zurück zum Antrag
