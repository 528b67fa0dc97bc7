# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Alte Möbel abholen
kurz = Wollen Sie alte Möbel weg-werfen? Wir holen sie ab.

abschnitt-beschreibung =
    Ein Sofa passt nicht in die Tonne. Das heißt: Sperr-Müll. Ein Auto holt den Sperr-Müll ab. Sie stellen ihn am Abend vorher an die Straße.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
abschnitt-fristen =
    Melden Sie sich vier Wochen vorher.
abschnitt-kosten =
    Das kostet Geld. In jedem Ort kostet es anders viel.
abschnitt-hinweise =
    Ist das Ding noch gut? Dann können Sie es auch verschenken.

parameter-gebuehr = Preis
parameter-gebuehr-einheit = für einmal Abholen
frist-widerspruch = Widerspruch gegen den Betrag: 1 Monat
