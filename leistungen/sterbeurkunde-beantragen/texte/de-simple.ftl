# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Sterbe-Urkunde bestellen
kurz = In der Urkunde steht: Dieser Mensch ist gestorben.
abschnitt-beschreibung =
    Ist ein Mensch gestorben? Dann gibt es ein Papier dafür. Das Papier heißt: Sterbe-Urkunde. Die Bank oder die Versicherung fragt danach. Sie können die Urkunde hier bestellen.
