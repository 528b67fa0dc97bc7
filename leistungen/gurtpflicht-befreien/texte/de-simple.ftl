# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ohne Gurt oder ohne Helm fahren
kurz = Sind Sie krank und können keinen Gurt tragen? Dann kann das Amt eine Ausnahme machen.

abschnitt-beschreibung =
    Im Auto müssen Sie einen Gurt tragen. Auf dem Motor-Rad müssen Sie einen Helm tragen. Gurt und Helm schützen Sie. Manche Menschen können keinen Gurt tragen. Sie brauchen eine Ausnahme.
abschnitt-voraussetzungen =
    Ein Arzt schreibt: Es geht nicht. Oder Sie sind kleiner als 150 Zenti-Meter.
abschnitt-unterlagen =
    Sie brauchen einen Zettel vom Arzt. Die Krankheit muss nicht auf dem Zettel stehen.
abschnitt-kosten =
    Haben Sie einen Ausweis für schwer-behinderte Menschen? Dann kostet es nichts. Sonst kostet es Geld.
