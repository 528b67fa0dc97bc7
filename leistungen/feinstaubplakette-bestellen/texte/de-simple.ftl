# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Plakette für die Umwelt-Zone
kurz = In manche Städte dürfen nur saubere Autos. Das Auto braucht dafür einen Aufkleber.

abschnitt-beschreibung =
    Alte Autos machen die Luft schmutzig. Darum gibt es Umwelt-Zonen. Dort brauchen Sie einen Aufkleber. Der Aufkleber heißt Plakette. Meistens muss er grün sein.
abschnitt-voraussetzungen =
    Sehr alte Autos bekommen keine Plakette. Motor-Räder brauchen keine Plakette.
abschnitt-unterlagen =
    Sie brauchen den Fahrzeug-Schein.
abschnitt-kosten =
    Die Plakette kostet Geld. Sie zahlen am Computer.
abschnitt-hinweise =
    Die Plakette kommt mit der Post. Kleben Sie die Plakette innen an die Scheibe.
