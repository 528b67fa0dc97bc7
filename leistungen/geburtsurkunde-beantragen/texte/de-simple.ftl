# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Geburts-Urkunde bestellen
kurz = In der Urkunde steht: Da sind Sie geboren.
abschnitt-beschreibung =
    Wann sind Sie geboren? Wo sind Sie geboren? Wer sind Ihre Eltern? Das steht in der Geburts-Urkunde. Sie können die Urkunde hier bestellen.
