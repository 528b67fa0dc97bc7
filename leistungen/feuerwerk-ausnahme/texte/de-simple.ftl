# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Feuer-Werk an einem anderen Tag
kurz = Sie möchten Feuer-Werk machen? Und es ist nicht Silvester? Dann fragen Sie hier das Amt.
abschnitt-beschreibung =
    Feuer-Werk macht man an Silvester. An anderen Tagen ist es verboten. Möchten Sie an einem anderen Tag Feuer-Werk machen? Dann fragen Sie hier das Amt.
abschnitt-fristen =
    Stellen Sie den Antrag 2 Wochen vorher.
abschnitt-kosten =
    Das kostet Geld. Sie zahlen nach dem Bescheid.
parameter-gebuehr = So viel kostet die Erlaubnis (Muster)
parameter-gebuehr-einheit = für ein Feuer-Werk
