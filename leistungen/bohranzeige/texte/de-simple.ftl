# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Sie wollen in die Erde bohren
kurz = Wollen Sie tief in die Erde bohren? Sagen Sie es vorher den Ämtern.

abschnitt-beschreibung =
    Sie wollen ein Loch in die Erde bohren. Zum Beispiel für einen Brunnen. Oder für Wärme aus der Erde. Das müssen Sie vorher sagen. Sie sagen es nur ein Mal. Dann wissen es alle Ämter.
abschnitt-verfahrensablauf =
    - Sie füllen alle Seiten aus.
    - Sie schicken alles ab.
    - Die Ämter prüfen.
    - Sie bekommen einen Brief in Ihr Post-Fach.
    - Nach dem Bohren schicken Sie die Ergebnisse.
abschnitt-unterlagen =
    Sie können einen Plan mitschicken. Sie müssen aber nicht.
abschnitt-fristen =
    Warten Sie mit dem Bohren. Die Ämter müssen es 2 Wochen vorher wissen. Gibt es dort Wasser in der Erde? Dann müssen sie es 1 Monat vorher wissen. Bohren Sie sehr tief? Dann müssen die Ämter auch wissen: Wann sind Sie fertig. Bohren Sie tief für Wärme? Dann hat ein Amt 4 Wochen Zeit.
abschnitt-kosten =
    Das kostet nichts.
abschnitt-hinweise =
    Fangen Sie nicht zu früh an.

beteiligung-wasser = Prüft das Wasser in der Erde
beteiligung-berg = Prüft tiefe Löcher
beteiligung-erdwaerme = Prüft tiefe Löcher
pflicht-fachdaten = Ergebnisse vom Bohren
pflicht-fachdaten-was = Schreiben Sie auf: Das haben Sie in der Erde gefunden.
pflicht-bewertungsdaten = Berichte vom Bohren
pflicht-bewertungsdaten-was = Gibt es einen Bericht? Dann schicken Sie ihn. Gibt es keinen? Dann schreiben Sie das auf.
