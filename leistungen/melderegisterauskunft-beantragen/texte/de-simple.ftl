# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Eine Adresse suchen
kurz = Sie suchen die Adresse von einem Menschen. Fragen Sie hier das Amt.
abschnitt-beschreibung =
    Wissen Sie nicht, wo ein Mensch wohnt? Das Amt kann Ihnen die Adresse sagen. Aber nicht immer. Manche Adressen sind geheim.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
