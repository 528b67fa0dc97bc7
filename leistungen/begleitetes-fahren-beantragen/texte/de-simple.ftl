# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Mit 17 Jahren Auto fahren
kurz = Sie sind 17 Jahre alt und wollen Auto fahren? Dann muss ein anderer Mensch mitfahren.
abschnitt-beschreibung =
    Sie können mit 17 Jahren Auto fahren. Aber nur mit Begleitung. Das heißt: Ein anderer Mensch sitzt neben Ihnen. Diesen Menschen nennen Sie dem Amt. Mit 18 Jahren fahren Sie dann allein.
abschnitt-voraussetzungen =
    Wer darf mitfahren?
    - Der Mensch ist 30 Jahre alt oder älter.
    - Er hat seit 5 Jahren einen Führer-Schein für das Auto.
    - Er hat nur wenige Punkte für Fehler im Verkehr.
abschnitt-unterlagen =
    Sie brauchen Papiere. Zum Beispiel: Fotos vom Führer-Schein der Begleitung. Ihre Eltern müssen Ja sagen. Sie schreiben das auf ein Papier. Sie brauchen auch einen Seh-Test und einen Kurs in Erster Hilfe.
abschnitt-kosten =
    Das kostet Geld. Sie zahlen vorher.
seite-vorhaben-abschnitt = Worum es geht
seite-person-abschnitt = Wer fahren will
seite-begleitung-abschnitt = Wer mitfährt
seite-fahrerlaubnis-ausland-abschnitt = Ihre Erklärung und die Eltern
seite-fahrerlaubnis-nachweise-abschnitt = Nachweise und Nachricht
