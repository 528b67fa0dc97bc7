# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Urkunde über die Lebens-Partnerschaft bestellen
kurz = In der Urkunde steht: Diese zwei Menschen haben eine Lebens-Partnerschaft.
abschnitt-beschreibung =
    Früher gab es eine Lebens-Partnerschaft für zwei Frauen oder zwei Männer. Dafür gibt es ein Papier. Das Papier heißt: Urkunde. Sie können die Urkunde hier bestellen.
