# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Urkunde über die Lebens-Partnerschaft bestellen
kurz = In der Urkunde steht: Diese zwei Menschen haben eine Lebens-Partnerschaft.
abschnitt-beschreibung =
    Früher gab es eine Lebens-Partnerschaft für zwei Frauen oder zwei Männer. Dafür gibt es ein Papier. Das Papier heißt: Urkunde. Sie können die Urkunde hier bestellen.
abschnitt-unterlagen =
    Gehören Sie zur Familie? Dann brauchen Sie meistens keine Papiere. Helfen Sie einem anderen Menschen? Dann brauchen Sie eine Vollmacht. Das ist ein Papier. Darin steht: Sie dürfen das machen.
abschnitt-kosten =
    Die Urkunde kostet Geld. Sie zahlen zuerst. Dann bekommen Sie die Urkunde. Brauchen Sie die Urkunde für die Rente oder für Geld vom Amt? Dann kostet sie nichts.
