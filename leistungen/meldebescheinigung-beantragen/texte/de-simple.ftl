# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Melde-Bescheinigung
kurz = Das Amt schreibt auf: Hier wohnen Sie.
abschnitt-beschreibung =
    Sie sind beim Amt gemeldet. Das Amt kennt Ihre Adresse. Manchmal brauchen Sie dafür ein Papier. Das Papier heißt: Melde-Bescheinigung.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
abschnitt-kosten =
    Sie bekommen die Bescheinigung als Datei. Das kostet nichts. Wollen Sie die Bescheinigung auf Papier? Dann müssen Sie Geld zahlen.
