# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Am Sonntag mit dem Lkw fahren
kurz = Große Lkw dürfen am Sonntag nicht fahren. Manchmal erlaubt das Amt eine Ausnahme.

abschnitt-beschreibung =
    Am Sonntag soll es ruhig sein. Darum dürfen große Lkw am Sonntag nicht fahren. Das gilt auch für Feier-Tage. Ab 22 Uhr dürfen sie wieder fahren.
abschnitt-voraussetzungen =
    Die Fahrt muss sehr wichtig sein. Es geht nicht an einem anderen Tag.
abschnitt-unterlagen =
    Sie brauchen den Fahrzeug-Schein. Und ein Papier: Darum ist die Fahrt wichtig.
abschnitt-fristen =
    Fragen Sie das Amt zwei Wochen vorher.
abschnitt-kosten =
    Die Ausnahme kostet Geld.
