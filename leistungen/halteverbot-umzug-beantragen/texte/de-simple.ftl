# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Platz für den Umzugs-Wagen
kurz = Ziehen Sie um? Brauchen Sie Platz für ein großes Auto? Fragen Sie hier das Amt.

abschnitt-beschreibung =
    Beim Umzug brauchen Sie Platz vor dem Haus. Sie dürfen den Platz nicht selbst sperren. Das Amt sagt: Diese Schilder dürfen dort stehen.
abschnitt-unterlagen =
    Sie brauchen eine Zeichnung. Die Zeichnung zeigt: Hier brauchen wir Platz.
abschnitt-fristen =
    Fragen Sie zwei Wochen vorher.
abschnitt-kosten =
    Das kostet Geld. Die Schilder kosten auch Geld.
abschnitt-hinweise =
    Stellen Sie die Schilder ein paar Tage vorher auf.

parameter-gebuehr = Preis
parameter-gebuehr-einheit = für einen Antrag
