# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Eine Lampe auf der Straße ist kaputt
kurz = Ist eine Lampe auf der Straße aus? Sagen Sie es hier dem Amt.

abschnitt-beschreibung =
    Auf der Straße stehen Lampen. Manchmal geht eine Lampe kaputt. Sagen Sie uns: Wo ist die Lampe? Dann kann das Amt helfen.
abschnitt-fristen =
    Sie können sich Zeit lassen. Ist es gefährlich? Dann rufen Sie sofort die Feuer-Wehr an: 112.
abschnitt-kosten =
    Das kostet nichts.
