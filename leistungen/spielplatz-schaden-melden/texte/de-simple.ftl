# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Etwas auf dem Spiel-Platz ist kaputt
kurz = Ist eine Schaukel kaputt? Sagen Sie es hier dem Amt.
mangel-name = Etwas am Spiel-Platz ist kaputt

abschnitt-beschreibung =
    Auf dem Spiel-Platz geht manchmal etwas kaputt. Das kann gefährlich sein. Sagen Sie uns: Was ist kaputt? Und wo? Dann kann das Amt helfen.
abschnitt-voraussetzungen =
    Alle dürfen es sagen. Auch Kinder.
abschnitt-fristen =
    Sagen Sie es bald. Ist ein Kind verletzt? Dann rufen Sie sofort an: 112.
abschnitt-kosten =
    Das kostet nichts.
