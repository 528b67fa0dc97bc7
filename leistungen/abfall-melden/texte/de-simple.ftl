# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Müll in der Natur oder auf der Straße
kurz = Liegt irgendwo Müll? Sagen Sie es hier dem Amt.
mangel-name = Müll liegt herum

abschnitt-beschreibung =
    Manche Menschen werfen Müll in den Wald. Oder auf die Straße. Das ist verboten. Sagen Sie uns: Wo liegt der Müll? Dann kann das Amt helfen.
abschnitt-unterlagen =
    Sie brauchen keine Papiere. Ein Foto hilft uns.
abschnitt-fristen =
    Fassen Sie den Müll nicht an. Ist es gefährlich? Dann rufen Sie sofort die Feuer-Wehr an: 112.
abschnitt-kosten =
    Das kostet nichts.
