# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Geburts-Urkunde bestellen
kurz = In der Urkunde steht: Da sind Sie geboren.
abschnitt-beschreibung =
    Wann sind Sie geboren? Wo sind Sie geboren? Wer sind Ihre Eltern? Das steht in der Geburts-Urkunde. Sie können die Urkunde hier bestellen.
abschnitt-unterlagen =
    Gehören Sie zur Familie? Dann brauchen Sie meistens keine Papiere. Helfen Sie einem anderen Menschen? Dann brauchen Sie eine Vollmacht. Das ist ein Papier. Darin steht: Sie dürfen das machen.
abschnitt-kosten =
    Die Urkunde kostet Geld. Sie zahlen zuerst. Dann bekommen Sie die Urkunde. Brauchen Sie die Urkunde für die Rente oder für Geld vom Amt? Dann kostet sie nichts.
