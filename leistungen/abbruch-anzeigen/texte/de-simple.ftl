# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ein Haus abreißen
kurz = Wollen Sie ein Haus abreißen? Oft müssen Sie das vorher dem Amt sagen.

abschnitt-beschreibung =
    Sie wollen ein Haus abreißen. Vielleicht steht ein anderes Haus direkt daneben. Das Amt will wissen: Bleibt das andere Haus sicher stehen?
abschnitt-voraussetzungen =
    Kleine Häuser müssen Sie nicht melden. Große Häuser müssen Sie melden. Auch Reihen-Häuser müssen Sie melden.
abschnitt-unterlagen =
    Sie brauchen einen Plan. Steht ein Haus direkt daneben? Dann brauchen Sie noch ein Papier von einem Fach-Mann.
abschnitt-fristen =
    Das Amt muss es einen Monat vorher wissen.
abschnitt-kosten =
    Das kostet nichts.
