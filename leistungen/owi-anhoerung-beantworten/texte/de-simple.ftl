# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Auf einen Brief vom Ordnungs-Amt antworten
kurz = Das Ordnungs-Amt sagt: Sie haben etwas falsch gemacht. Hier können Sie antworten.
abschnitt-beschreibung =
    Sie haben einen Brief bekommen. Im Brief steht: Sie haben eine Regel nicht beachtet. Das Amt fragt Sie: Was sagen Sie dazu?

    Sie müssen nichts dazu sagen. Das ist Ihr Recht. Das Amt darf dann nicht denken: Sie waren es.
abschnitt-unterlagen =
    Sie brauchen den Brief vom Amt. Im Brief steht eine Nummer. Die Nummer heißt: Akten-Zeichen.
abschnitt-fristen =
    Im Brief steht: So viel Zeit haben Sie.
abschnitt-kosten =
    Das Antworten kostet nichts.
abschnitt-hinweise =
    Ihr Name und Ihre Adresse müssen stimmen. Sie können zuerst einen Rechts-Anwalt fragen.
