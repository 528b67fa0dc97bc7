# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Etwas an der Straße ist kaputt
kurz = Ist ein Loch in der Straße? Sagen Sie es hier dem Amt.
mangel-name = Etwas an der Straße ist kaputt

abschnitt-beschreibung =
    Manchmal ist etwas an der Straße kaputt. Zum Beispiel: Da ist ein Loch. Oder ein Schild ist kaputt. Sagen Sie uns: Wo ist es? Dann kann das Amt helfen.
abschnitt-unterlagen =
    Sie brauchen keine Papiere. Ein Foto hilft uns.
abschnitt-fristen =
    Sie können sich Zeit lassen. Ist es gefährlich? Dann rufen Sie sofort die Polizei an: 110.
abschnitt-kosten =
    Das kostet nichts.
