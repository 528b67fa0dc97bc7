# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ein Auto abmelden
kurz = Fahren Sie Ihr Auto nicht mehr? Dann melden Sie es hier ab.

abschnitt-beschreibung =
    Sie melden das Auto ab. Dann zahlen Sie keine Steuer mehr. Sie dürfen nicht mehr mit dem Auto fahren.
abschnitt-voraussetzungen =
    Auf den Schildern sind geheime Zahlen und Buchstaben. Sie heißen: Code. Auch auf dem Fahrzeug-Schein ist ein Code. Den Code müssen Sie frei-rubbeln.
abschnitt-unterlagen =
    Sie brauchen den Fahrzeug-Schein. Und Sie brauchen die Schilder vom Auto.
abschnitt-fristen =
    Sie können das Auto jeden Tag abmelden.
abschnitt-kosten =
    Sie zahlen 2,10 Euro. Wollen Sie das Kenn-Zeichen behalten? Dann zahlen Sie noch 2,60 Euro.
abschnitt-hinweise =
    Rubbeln Sie den Code erst am Ende frei. Danach gelten die Schilder nicht mehr. Das Auto darf dann nicht mehr auf der Straße stehen.
