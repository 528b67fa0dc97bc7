# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Graben in der Straße
kurz = Müssen Sie in der Straße graben? Dann müssen Sie vorher die Gemeinde fragen.

abschnitt-beschreibung =
    Unter der Straße liegen Rohre und Kabel. Wollen Sie dort ein Loch graben? Dann müssen Sie vorher fragen.
abschnitt-voraussetzungen =
    Eine Bau-Firma muss graben. Die Firma muss wissen: Wo liegen Rohre und Kabel?
abschnitt-unterlagen =
    Sie brauchen einen Plan. Der Plan zeigt: Hier graben wir.
abschnitt-fristen =
    Fragen Sie vier Wochen vorher. Ist ein Rohr kaputt? Dann rufen Sie sofort an: 112.
abschnitt-kosten =
    Das kostet Geld. Ein großes Loch kostet mehr.
