# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Bau-Gerüst oder Container auf der Straße
kurz = Wollen Sie etwas auf die Straße stellen? Dafür brauchen Sie eine Erlaubnis.

abschnitt-beschreibung =
    Die Straße ist für alle da. Wollen Sie dort ein Bau-Gerüst oder einen Container hinstellen? Dann müssen Sie vorher fragen.
abschnitt-unterlagen =
    Sie brauchen eine Zeichnung. Die Zeichnung zeigt: So viel Platz brauchen Sie.
abschnitt-fristen =
    Warten Sie auf die Erlaubnis. Fangen Sie erst danach an.
