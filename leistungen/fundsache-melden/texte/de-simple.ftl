# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Etwas gefunden
kurz = Haben Sie etwas gefunden? Sagen Sie es hier dem Fund-Büro.
abschnitt-beschreibung =
    Sie haben etwas gefunden. Sie wissen nicht: Wem gehört das? Dann sagen Sie es hier dem Fund-Büro. Das Fund-Büro sucht den Menschen.
abschnitt-voraussetzungen =
    Die Sache ist mehr als 10 Euro wert? Dann müssen Sie es sagen.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
abschnitt-fristen =
    Melden Sie es sofort. Niemand holt die Sache ab? Dann gehört sie nach 6 Monaten Ihnen.
abschnitt-kosten =
    Das kostet nichts.
abschnitt-hinweise =
    Liegt da eine Waffe? Fassen Sie die Waffe nicht an. Rufen Sie die Polizei an: 110.
