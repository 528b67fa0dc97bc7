# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Sterbe-Urkunde bestellen
kurz = In der Urkunde steht: Dieser Mensch ist gestorben.
abschnitt-beschreibung =
    Ist ein Mensch gestorben? Dann gibt es ein Papier dafür. Das Papier heißt: Sterbe-Urkunde. Die Bank oder die Versicherung fragt danach. Sie können die Urkunde hier bestellen.
abschnitt-unterlagen =
    Gehören Sie zur Familie? Dann brauchen Sie meistens keine Papiere. Helfen Sie einem anderen Menschen? Dann brauchen Sie eine Vollmacht. Das ist ein Papier. Darin steht: Sie dürfen das machen.
abschnitt-kosten =
    Die Urkunde kostet Geld. Sie zahlen zuerst. Dann bekommen Sie die Urkunde. Brauchen Sie die Urkunde für die Rente oder für Geld vom Amt? Dann kostet sie nichts.
