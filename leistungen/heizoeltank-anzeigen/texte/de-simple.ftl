# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Öl-Tank melden
kurz = Haben Sie einen Tank für Heiz-Öl? Viele Tanks müssen Sie dem Amt melden.

abschnitt-beschreibung =
    Öl ist giftig für das Wasser. Der Tank muss dicht sein. Darum will das Amt von dem Tank wissen.
abschnitt-voraussetzungen =
    Liegt der Tank in der Erde? Dann müssen Sie ihn melden. Ist der Tank größer als 1.000 Liter? Dann müssen Sie ihn auch melden.
abschnitt-unterlagen =
    Sie brauchen einen Plan. Die Firma für die Heizung hilft Ihnen.
abschnitt-fristen =
    Sie bauen einen neuen Tank ein? Dann muss das Amt es sechs Wochen vorher wissen.
abschnitt-hinweise =
    Läuft Öl aus? Rufen Sie sofort 112 an.
