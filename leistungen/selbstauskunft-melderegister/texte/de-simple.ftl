# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Meine Daten beim Amt
kurz = Das Amt weiß etwas über Sie. Sie können fragen: Was wissen Sie über mich?
abschnitt-beschreibung =
    Das Amt hat Daten über Sie. Zum Beispiel Ihren Namen und Ihre Adresse. Sie dürfen wissen: Welche Daten hat das Amt? Wer hat die Daten bekommen? Hier können Sie fragen.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
abschnitt-kosten =
    Das kostet nichts.
