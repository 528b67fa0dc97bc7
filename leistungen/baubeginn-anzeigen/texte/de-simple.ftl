# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Der Bau fängt an
kurz = Fangen Sie an zu bauen? Sagen Sie es vorher dem Amt.

abschnitt-beschreibung =
    Sie dürfen ein Haus bauen. Das Amt hat Ja gesagt. Jetzt fängt die Arbeit an. Sie sagen dem Amt: An diesem Tag geht es los.
abschnitt-unterlagen =
    Meistens brauchen Sie keine Papiere.
abschnitt-fristen =
    Das Amt muss es eine Woche vorher wissen.
abschnitt-kosten =
    Das kostet nichts.
abschnitt-hinweise =
    Das Papier mit der Erlaubnis muss auf der Bau-Stelle sein.
