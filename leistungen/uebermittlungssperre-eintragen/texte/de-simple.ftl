# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Daten nicht weiter-geben
kurz = Das Amt soll Ihre Daten nicht weiter-geben. Das können Sie hier sagen.
abschnitt-beschreibung =
    Das Amt kennt Ihren Namen und Ihre Adresse. Das sind Ihre Daten. Manchmal gibt das Amt die Daten an andere. Zum Beispiel an Parteien vor einer Wahl. Sie können Nein sagen. Dann gibt das Amt die Daten nicht weiter.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
abschnitt-kosten =
    Das kostet nichts.
