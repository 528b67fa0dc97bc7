# Antrag: beginnen, ausfüllen, Dateien, prüfen, absenden, Eingang, zahlen.
antrag-weiter = Weiter
antrag-speichern-pruefen = Speichern und zurück zur Prüfung
antrag-spaeter = Speichern und später weitermachen
antrag-aufbewahrung = Wir speichern Ihre Angaben nach jeder Seite. Nach { $tage } Tagen ohne Änderung löschen wir sie.

antrag-beginnen-titel = Antrag beginnen
antrag-beginnen-fuer = Sie stellen den Antrag für { $ort }. Zuständig ist: { $stelle }.
antrag-beginnen-dauer = Sie füllen bis zu { $anzahl } Seiten aus. Sie können jederzeit eine Pause machen.
antrag-beginnen-neu = Neuen Antrag beginnen
antrag-beginnen-entwurf-titel = Sie haben schon angefangen
antrag-beginnen-entwurf-text = Zuletzt geändert: { $zeit }. Sie können dort weitermachen oder neu beginnen.
antrag-beginnen-weitermachen = Angefangenen Antrag fortsetzen
antrag-ohne-mit-titel = Mit Konto
antrag-ohne-mit-text = Im Konto finden Sie alle Ihre Anträge, Nachrichten und Bescheide an einem Ort.
antrag-ohne-anmelden = Anmelden
antrag-ohne-einrichten = Noch kein Konto? Konto einrichten
antrag-ohne-titel = Ohne Konto
antrag-ohne-text = Sie bekommen eine Nummer und einen Code. Damit machen Sie später weiter, auch auf einem anderen Gerät. Damit sehen Sie auch, wie es mit Ihrem Antrag weitergeht.
antrag-ohne-abruf = Antwortet die Behörde mit einem Bescheid, stellt sie ihn hier bereit. Sie rufen ihn mit Nummer und Code ab. Damit sind Sie einverstanden, wenn Sie ohne Konto weitermachen. Rufen Sie ihn nicht innerhalb von zehn Tagen ab, bekommen Sie ihn auf anderem Weg.
antrag-ohne-knopf = Ohne Konto weiter
antrag-ohne-begonnen = Schon ohne Konto begonnen? Weitermachen mit Nummer und Code
antrag-ohne-eingang-titel = Bewahren Sie Nummer und Code auf
antrag-ohne-eingang-text = Nur mit beidem sehen Sie, wie es weitergeht, beantworten Fragen der Behörde und lesen die Antwort.
antrag-ohne-eingang-link = Nummer und Code ansehen
antrag-fassung-titel = Das Formular hat eine neue Fassung
antrag-fassung-hinweis = Das Formular hat eine neue Fassung
antrag-fassung-ansehen = Ansehen und Angaben übernehmen
antrag-fassung-text = Die Behörde hat das Formular geändert, seit Sie angefangen haben. Sie können Ihre Angaben übernehmen oder mit der bisherigen Fassung weitermachen.
antrag-fassung-alles = Alle Ihre Angaben lassen sich übernehmen
antrag-fassung-alles-text = Sie sehen sie auf den Seiten des Formulars wieder und können sie ändern.
antrag-fassung-verloren = Das lässt sich nicht übernehmen
antrag-fassung-verloren-text = Für diese Angaben gibt es in der neuen Fassung keinen Platz mehr, oder die Antwort steht nicht mehr zur Auswahl. Alle anderen Angaben bleiben.
antrag-fassung-neu = Danach fragt die neue Fassung zusätzlich
antrag-fassung-knopf = Angaben übernehmen
antrag-fassung-bleiben = Mit der bisherigen Fassung weitermachen
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

antrag-flaeche-hilfe = Geben Sie jede Ecke in eine eigene Zeile ein: Breite und Länge in Grad, einmal rundherum. Oder beschreiben Sie mit Worten, wo die Fläche liegt, zum Beispiel mit der Nummer des Flurstücks.
antrag-muster-beispiel = Zum Beispiel { $beispiel }

antrag-unterschrift-name = Vor- und Nachname
antrag-unterschrift-ja = Ich unterschreibe mit meinem Namen.
antrag-unterschrift-blatt = Feld zum Zeichnen der Unterschrift
antrag-unterschrift-hilfe = Statt des Häkchens können Sie hier mit Finger, Stift oder Maus unterschreiben.
antrag-unterschrift-loeschen = Zeichnung löschen
antrag-unterschrift-da = Ihre Zeichnung ist da.
antrag-unterschrift-leer = Das Feld ist leer.

antrag-dateien-keine = Noch keine Datei hochgeladen.
antrag-dateien-verwalten = Dateien hochladen oder entfernen
antrag-dateien-titel = Dateien hochladen
antrag-dateien-hinweis = Erlaubt: { $formate }. Höchstens { $mb } MB je Datei und { $anzahl } Dateien.
antrag-dateien-auswaehlen = Datei auswählen
antrag-dateien-hochladen = Hochladen
antrag-dateien-fertig = Fertig, zurück zum Formular
antrag-dateien-fehlt = Wählen Sie zuerst eine Datei aus.
antrag-datei-format = Die Datei „{ $name }“ hat ein anderes Format. Erlaubt: { $formate }.
antrag-dateien-zu-viele = Auf einmal gehen höchstens { $hoechstens } Dateien. { $anzahl ->
        [one] Eine Datei wurde nicht angenommen. Laden Sie sie danach hoch.
       *[other] { $anzahl } Dateien wurden nicht angenommen. Laden Sie sie danach hoch.
    }
antrag-dateien-unlesbar = Eine Datei konnten wir nicht lesen. Vielleicht hat ihr Name Zeichen, die nicht erlaubt sind. Benennen Sie die Datei um und laden Sie sie noch einmal hoch.
antrag-dateien-voll = Mehr Dateien sind hier nicht möglich. Entfernen Sie zuerst eine andere.
antrag-dateien-geprueft = Auf Schadsoftware geprüft
antrag-dateien-ungeprueft = Noch nicht auf Schadsoftware geprüft
antrag-dateien-gespeichert = { $anzahl ->
    [one] Eine Datei ist gespeichert.
   *[other] { $anzahl } Dateien sind gespeichert.
}
antrag-dateien-ergebnis = Was aus Ihren Dateien wurde
antrag-dateien-genommen = Gespeichert
antrag-dateien-abgelehnt = Nicht gespeichert
antrag-dateien-ansehen = Ansehen
antrag-dateien-vorschau = Vorschau: { $name }
antrag-dateien-ersetzen = Ersetzen
antrag-dateien-ersetzen-titel = Datei ersetzen
antrag-dateien-ersetzen-text = Die neue Datei tritt an die Stelle von „{ $name }“. Bis sie gespeichert ist, bleibt die alte.
antrag-dateien-hinweis-eine = Erlaubt: { $formate }. Höchstens { $mb } MB.
antrag-dateien-zu-viele-offen = Für diesen Antrag werden schon sehr viele Dateien übertragen. Warten Sie, bis eine fertig ist, oder brechen Sie eine ab.
antrag-dateien-laenger = Es kamen mehr Daten an, als für diese Datei angekündigt waren. Wählen Sie die Datei noch einmal aus.
antrag-dateien-verfaelscht = Ein Teil der Datei kam verändert an. Er wird noch einmal übertragen.
antrag-dateien-unterwegs = Noch nicht ganz übertragen
antrag-dateien-unterwegs-text = Wählen Sie eine dieser Dateien noch einmal aus, dann geht die Übertragung dort weiter, wo sie aufgehört hat. Nach { $tage } Tagen löschen wir, was unvollständig ist.
antrag-dateien-stand = { $da } von { $alles }
antrag-dateien-aufgeben = Übertragung abbrechen
antrag-dateien-laeuft = wird übertragen
antrag-dateien-pause = Keine Verbindung. Es geht von selbst weiter.
antrag-dateien-stoerung = Die Datei ließ sich nicht übertragen. Wählen Sie sie noch einmal aus: Es geht dort weiter, wo es aufgehört hat.
antrag-dateien-foto = Foto aufnehmen
antrag-datei-grenze = Die Datei „{ $name }“ ist zu groß. Erlaubt sind höchstens { $mb } MB. Wir haben nichts übertragen.
antrag-unterlagen-link = Aus meinen Unterlagen nehmen
antrag-unterlagen-titel = Eine Datei aus Ihren Unterlagen nehmen
antrag-unterlagen-text = Das sind Dateien und Schreiben aus Ihren früheren Anträgen, die hier passen. Wir legen eine Abschrift zu diesem Antrag. Das Original bleibt, wo es ist.
antrag-unterlagen-keine = Sie haben noch keine Unterlagen, die hier passen. Erlaubt: { $formate }.
antrag-unterlagen-nehmen = Verwenden

antrag-uebersicht-titel = Übersicht über Ihren Antrag
antrag-uebersicht-text = Füllen Sie die Abschnitte in der Reihenfolge aus, die Ihnen passt. Nach jedem kommen Sie hierher zurück.
antrag-uebersicht-stand = Vollständig: { $fertig } von { $alle } Abschnitten.
antrag-uebersicht-abschnitte = Abschnitte
antrag-uebersicht-schluss = Prüfen und absenden
antrag-uebersicht-nicht-begonnen = Noch nicht begonnen
antrag-uebersicht-angefangen = Angefangen
antrag-uebersicht-vollstaendig = Vollständig
antrag-uebersicht-freiwillig = Freiwillig
antrag-uebersicht-fehlerhaft = Hier stimmt etwas nicht
antrag-uebersicht-wartet = Noch nicht möglich
antrag-uebersicht-wartet-teils = Bis hierher vollständig
antrag-uebersicht-wartet-auf = Was wir hier fragen, hängt von „{ $abschnitt }“ ab. Füllen Sie zuerst das aus.
antrag-uebersicht-fertig = „{ $abschnitt }“ ist vollständig.
antrag-uebersicht-pruefen = Angaben prüfen und absenden
antrag-uebersicht-einladen = Angaben prüfen und andere um Bestätigung bitten
antrag-uebersicht-bereit = Jetzt möglich
antrag-uebersicht-erst-alles = Füllen Sie zuerst alle Abschnitte aus.
antrag-uebersicht-ausweis = Mit dem Ausweis zeigen, wer Sie sind
antrag-uebersicht-beim-pruefen = Nach dem Prüfen
antrag-uebersicht-gebuehr = Gebühr bezahlen: { $betrag }
antrag-uebersicht-danach = Nach dem Absenden
antrag-uebersicht-spaeter = Später weitermachen
antrag-uebersicht-zurueck = Speichern und zur Übersicht

antrag-pruefen-titel = Angaben prüfen und absenden
antrag-pruefen-einleitung = Prüfen Sie Ihre Angaben. Sie können alles noch ändern.
antrag-pruefen-leer = keine Angabe
antrag-pruefen-berechnet = Das ergibt sich daraus
antrag-pruefen-empfaenger = Ihr Antrag geht an: { $stelle }.
antrag-absenden = Verbindlich absenden
antrag-absenden-hinweis = Danach können Sie die Angaben nicht mehr selbst ändern.
antrag-papier-ausgefuellt = Ausgefülltes Formular drucken (PDF)
antrag-papier-nummer = Die Nummer darauf führt Ihre Angaben zur Behörde: Wenn Sie das Formular dort unterschrieben abgeben, müssen sie nicht abgetippt werden.
antrag-papier-beim-amt = Dieser Antrag ist auf Papier bei der Behörde eingegangen und wird dort gerade erfasst. Danach finden Sie ihn wieder an dieser Stelle.
antrag-papier-weg = Weg
antrag-papier-erfasst = Auf Papier eingegangen, erfasst am { $wann }
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
antrag-eingang-schritt-nachricht-post = Wenn etwas fehlt, schreiben wir Ihnen mit der Post.
antrag-eingang-schritt-zahlung = Zahlen Sie zuerst. Danach prüft das Amt Ihre Angaben.
antrag-eingang-schritt-nachricht-postfach = Wenn etwas fehlt, schreiben wir Ihnen in Ihr Postfach. Sehen Sie dort bitte ab und zu nach.
antrag-eingang-schritt-nachricht-nummer-mail = Wenn etwas fehlt, fragen wir Sie im Internet bei Ihrem Vorgang. Sie bekommen dazu eine E-Mail. Sie öffnen ihn mit Nummer und Code.
antrag-eingang-schritt-nachricht-nummer = Wenn etwas fehlt, fragen wir Sie im Internet bei Ihrem Vorgang. Wir haben keine E-Mail-Adresse von Ihnen: Sehen Sie bitte ab und zu mit Nummer und Code nach.
antrag-eingang-schritt-ende-bescheid = Am Ende bekommen Sie einen Bescheid.
antrag-eingang-schritt-ende-brief = Am Ende bekommen Sie dieses Schreiben: „{ $brief }“.
antrag-eingang-schritt-ende-brief-oder = Am Ende bekommen Sie das Schreiben „{ $brief }“ oder einen Bescheid.
antrag-eingang-schritt-ende-bestaetigung = Am Ende bekommen Sie eine Bestätigung.
antrag-eingang-schritt-ende-bestaetigung-oder = Am Ende bekommen Sie eine Bestätigung oder einen Bescheid.
antrag-eingang-schritt-ort-postfach = Die Antwort finden Sie in Ihrem Postfach.
antrag-eingang-schritt-ort-nummer = Die Antwort lesen Sie im Internet, mit Nummer und Code.
antrag-eingang-schritt-ort-post = Die Antwort kommt mit der Post.
antrag-eingang-kontakt = Fragen an das Amt
antrag-eingang-kontakt-nummer = Nennen Sie dabei Ihre Vorgangsnummer.
antrag-eingang-telefon = Telefon
antrag-eingang-mail = E-Mail
antrag-eingang-anschrift = Anschrift
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
antrag-zahlung-teil = Es fehlt noch ein Teil
antrag-zahlung-teil-text = Was Sie gezahlt haben, ist angerechnet. Zahlen Sie den Rest hier oder mit einer Überweisung. Geben Sie beim Überweisen wieder das Kassenzeichen an.
antrag-zahlung-angerechnet = Schon gezahlt
antrag-zahlung-rest = Noch zu zahlen
antrag-zahlung-rueckzahlung = Rückzahlung
antrag-zahlung-rueck-offen = { $betrag } zahlt die Behörde Ihnen zurück
antrag-zahlung-rueck-fertig = { $betrag } am { $tag } zurückgezahlt
antrag-zu-viele = Sie haben zu viele Angaben auf einmal gesendet. Auf einer Seite gehen höchstens { $hoechstens }. Von dieser Seite ist nichts gespeichert; alles, was vorher gespeichert war, ist noch da.
antrag-zu-viele-titel = Das war zu viel auf einmal
antrag-zu-viele-was = Füllen Sie die Seite noch einmal mit weniger Einträgen aus. Haben Sie sehr viele Einträge, laden Sie sie als Datei hoch oder wenden Sie sich an die Behörde.
antrag-zu-viele-zurueck = Zurück zur Seite
antrag-zahlung-zurueckgezogen = Diese Zahlung ist nicht mehr nötig
antrag-zahlung-zurueckgezogen-text = Wenn etwas zu zahlen ist, steht es im Bescheid.
antrag-zahlung-zum-dienst = Zum Zahlungsdienst
antrag-zahlung-noch-einmal = Noch einmal versuchen
antrag-zahlung-hinweis = Sie verlassen dieses Portal und kommen nach dem Bezahlen hierher zurück.
antrag-zahlung-dienst-fehlt = Der Zahlungsdienst antwortet gerade nicht. Ihr Antrag ist sicher. Versuchen Sie es in einigen Minuten noch einmal.
antrag-zahlung-zurueck = Zurück zum Antrag

# Online-Ausweis
antrag-ausweis-titel = Weisen Sie sich aus
antrag-ausweis-text = Für diesen Dienst weisen Sie sich mit dem Online-Ausweis aus. So kann niemand anderes in Ihrem Namen handeln.
antrag-ausweis-was = Sie wechseln zum Ausweisdienst und kommen danach hierher zurück. Wir bekommen Ihren Namen, Ihr Geburtsdatum und Ihre Anschrift. Mit dem Antrag speichern wir Name, Geburtsdatum, Zeitpunkt und Art des Nachweises.
antrag-ausweis-knopf = Mit dem Online-Ausweis ausweisen
antrag-uebernahme-titel = Dürfen wir Angaben übernehmen?
antrag-uebernahme-text = Dann müssen Sie sie nicht noch einmal schreiben. Sie können alles ändern. Wir fragen in diesem Antrag nur einmal; ohne Ihr Ja übernehmen wir nichts.
antrag-uebernahme-ja = Ja, übernehmen
antrag-uebernahme-nein = Nein, ich schreibe selbst
antrag-uebernahme-nachweis = Aus Ihrem Nachweis ({ $dienst })
antrag-uebernahme-antrag = Aus Ihrem Antrag { $nummer } vom { $tag }
antrag-uebernahme-konto-eintrag = Aus Ihrem Konto ({ $name })
antrag-uebernahme-wahl-anschrift = Welche Anschrift?
antrag-uebernahme-wahl-betriebssitz = Welchen Betriebssitz?
antrag-uebernahme-wahl-fahrzeug = Welches Fahrzeug?
antrag-uebernahme-keine = Nichts davon
antrag-uebernahme-konto = Aus Ihrem Konto
antrag-ausweis-ohne-titel = Online geht das hier noch nicht
antrag-ausweis-ohne = Für diesen Dienst müssen Sie sich ausweisen. Hier ist kein passender Ausweisdienst angeschlossen. Gehen Sie mit Ihrem Personalausweis oder Reisepass zum Amt.
antrag-ausweis-senden = Bevor Sie absenden, weisen Sie sich mit dem Online-Ausweis aus. Ihre Angaben sind gespeichert. Sie kommen danach hierher zurück.
antrag-ausweis-senden-ohne = Für diesen Dienst müssen Sie sich ausweisen. Hier ist kein passender Ausweisdienst angeschlossen. Drucken Sie den ausgefüllten Antrag aus und gehen Sie damit und mit Ihrem Ausweis zum Amt.
antrag-ausweis-abschnitt = Nachweis der Identität
antrag-ausweis-zeile = Ausgewiesen
antrag-ausweis-vermerk = { $name }, geboren am { $geburtsdatum }, nachgewiesen mit: { $dienst }, Vertrauensniveau { $stufe }, { $zeit }
antrag-ausweis-vermerk-ohne = { $name }, nachgewiesen mit: { $dienst }, Vertrauensniveau { $stufe }, { $zeit }
antrag-ausweis-hoch = hoch
antrag-ausweis-substanziell = substanziell
antrag-ausweis-niedrig = niedrig

# Eine Tabelle aus einer Datei.
antrag-csv-knopf = Aus einer Datei übernehmen (CSV)
antrag-csv-titel = Aus einer Datei übernehmen
antrag-csv-text = Sie haben die Angaben schon als Tabelle, zum Beispiel aus Ihrem Buchungsprogramm? Speichern Sie sie als CSV und laden Sie sie hier hoch. Danach sehen Sie alle Zeilen im Formular und können sie ändern.
antrag-csv-vorlage = Vorlage herunterladen (CSV)
antrag-csv-spalten = Diese Spalten liest das Formular. Die Namen stehen in der ersten Zeile der Datei, die Reihenfolge ist gleich:
antrag-csv-spalte-freiwillig = freiwillig
antrag-csv-spalte-wahl = möglich: { $werte }
antrag-csv-spalte-tag = Tag, zum Beispiel 01.02.2026
antrag-csv-ersetzt = { $anzahl ->
    [one] In der Tabelle steht schon eine Zeile. Die Zeilen aus der Datei treten an ihre Stelle.
   *[other] In der Tabelle stehen schon { $anzahl } Zeilen. Die Zeilen aus der Datei treten an ihre Stelle.
}
antrag-csv-datei = Datei mit der Tabelle
antrag-csv-hinweis = Eine CSV-Datei mit höchstens { $zeilen } Zeilen und 1 MB. Zwischen den Spalten steht ein Strichpunkt oder ein Komma.
antrag-csv-uebernehmen = Zeilen übernehmen
antrag-csv-da-titel = Übernommen
antrag-csv-da = { $anzahl ->
    [one] Eine Zeile aus Ihrer Datei steht jetzt im Formular. Prüfen Sie sie.
   *[other] { $anzahl } Zeilen aus Ihrer Datei stehen jetzt im Formular. Prüfen Sie sie.
}
antrag-csv-nichts = Wir haben nichts übernommen. Ändern Sie die Datei und laden Sie sie noch einmal hoch.
antrag-csv-weitere = { $anzahl ->
    [one] Noch ein Fehler steht weiter unten in der Datei.
   *[other] Noch { $anzahl } Fehler stehen weiter unten in der Datei.
}
antrag-csv-zu-gross = Die Datei ist größer als 1 MB. Teilen Sie die Tabelle, oder lassen Sie Spalten weg, die das Formular nicht braucht.
antrag-csv-kein-text = Das ist keine CSV-Datei. Öffnen Sie die Tabelle in Ihrem Programm und wählen Sie „Speichern unter“, dann „CSV“.
antrag-csv-leer = In der Datei steht keine Zeile mit Angaben. Schreiben Sie unter die Zeile mit den Namen der Spalten, was Sie melden.
antrag-csv-spalte-fehlt = Die Spalte „{ $spalte }“ fehlt. Schreiben Sie ihren Namen in die erste Zeile der Datei.
antrag-csv-spalte-unbekannt = Die Spalte „{ $spalte }“ kennt das Formular nicht. Benennen Sie sie wie in der Vorlage, oder löschen Sie sie.
antrag-csv-spalte-doppelt = Die Spalte „{ $spalte }“ steht zweimal in der ersten Zeile. Löschen Sie eine davon.
antrag-csv-zu-viele = Die Datei hat { $zeilen } Zeilen mit Angaben. Möglich sind höchstens { $hoechstens }. Fassen Sie Zeilen zusammen.
antrag-csv-zu-wenige = Das Formular braucht mindestens { $mindestens } Zeilen mit Angaben. Ergänzen Sie die Datei.
antrag-csv-zellen = Zeile { $zeile }: Hier stehen { $zellen } Angaben, die Tabelle hat { $spalten } Spalten. Setzen Sie eine Angabe, in der das Trennzeichen vorkommt, in Anführungszeichen.
antrag-csv-ohne-ende = Zeile { $zeile }: Ein Anführungszeichen öffnet und schließt nicht. Löschen Sie es, oder setzen Sie das zweite.
antrag-csv-beispielzeile = Zeile { $zeile }: Das ist noch die Beispielzeile der Vorlage. Löschen Sie sie.
antrag-csv-fehlt = Zeile { $zeile }, { $spalte }: Hier fehlt die Angabe.
antrag-csv-tag = Zeile { $zeile }, { $spalte }: { $inhalt } gibt es nicht. Schreiben Sie einen Tag aus dem Kalender, zum Beispiel 01.02.2026.
antrag-csv-wahl = Zeile { $zeile }, { $spalte }: „{ $inhalt }“ steht nicht zur Auswahl. Möglich sind: { $werte }.
antrag-csv-zelle = Zeile { $zeile }, { $spalte } („{ $inhalt }“): { $satz }

antrag-erneut-titel = Erneut beantragen
antrag-erneut-text = Aus Ihrem Antrag { $nummer } vom { $tag } übernehmen wir die Angaben unten. Sie gehen danach alle Seiten durch und können alles ändern.
antrag-erneut-nicht = Nicht übernommen werden Dateien, Einwilligungen, Unterschriften und Tage, die damals noch vor Ihnen lagen. Dateien können Sie auf der Seite „Dateien hochladen“ aus dem früheren Antrag holen.
antrag-erneut-leer = Aus dem früheren Antrag lässt sich nichts übernehmen. Das Formular ist heute ein anderes.
antrag-erneut-ja = Mit diesen Angaben beginnen
antrag-erneut-nein = Ohne frühere Angaben beginnen
antrag-schriftform-senden = Sie haben gewählt, dass Sie sich ausweisen. Das ersetzt Ihre Unterschrift. Weisen Sie sich jetzt mit dem Online-Ausweis aus. Ihre Angaben sind gespeichert. Sie kommen danach hierher zurück und senden ab.
antrag-schriftform-senden-ohne = Sie haben gewählt, dass Sie sich ausweisen. Hier ist kein passender Ausweisdienst angeschlossen. Wählen Sie im Formular einen anderen Weg.
antrag-widerspruch-gegen = Widerspruch gegen den Bescheid { $nummer } vom { $tag }
antrag-widerspruch-bis = Der Widerspruch muss bis zum { $bis } in der richtigen Form bei der Behörde sein.
antrag-widerspruch-vorbei = Die Frist ist am { $bis } abgelaufen. Schreiben Sie in die Begründung, was Sie ohne Ihre Schuld gehindert hat (Wiedereinsetzung, § 60 der Verwaltungsgerichtsordnung).
antrag-widerspruch-fest = Diese Angaben stehen im Bescheid. Sie lassen sich hier nicht ändern.
antrag-papier-deutsch = Die Datei ist auf Deutsch.
