# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ehe-Urkunde bestellen
kurz = In der Urkunde steht: Diese zwei Menschen haben geheiratet.
abschnitt-beschreibung =
    Haben Sie geheiratet? Dann gibt es ein Papier dafür. Das Papier heißt: Ehe-Urkunde. Sie können die Urkunde hier bestellen.
