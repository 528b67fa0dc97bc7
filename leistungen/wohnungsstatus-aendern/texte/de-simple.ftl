# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Haupt-Wohnung und Neben-Wohnung ändern
kurz = Sie haben 2 Wohnungen. Sagen Sie dem Amt: In dieser Wohnung bin ich am meisten.
abschnitt-beschreibung =
    Haben Sie 2 Wohnungen? Dann ist eine Wohnung die Haupt-Wohnung. Dort sind Sie am meisten. Die andere Wohnung ist die Neben-Wohnung. Ändert sich das? Dann sagen Sie es hier dem Amt.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
abschnitt-fristen =
    Sie haben 2 Wochen Zeit.
abschnitt-kosten =
    Das kostet nichts.
