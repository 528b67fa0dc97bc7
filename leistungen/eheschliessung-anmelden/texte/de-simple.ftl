# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Heiraten: Das müssen Sie vorher tun
kurz = Sie wollen heiraten? Hier bereiten Sie alles vor.
abschnitt-beschreibung =
    Das Standes-Amt macht die Hochzeit. Vorher will das Amt wissen: Dürfen Sie heiraten? Dafür brauchen Sie Papiere. Füllen Sie das Formular zu zweit aus. Dann gehen Sie zusammen zum Standes-Amt.
abschnitt-voraussetzungen =
    Sie sind beide 18 Jahre alt oder älter. Sie sind mit keinem anderen Menschen verheiratet. Sie sind nicht Bruder und Schwester.
abschnitt-unterlagen =
    Sie brauchen beide einen Ausweis. Sie brauchen beide ein Papier über Ihre Geburt. Waren Sie schon einmal verheiratet? Dann brauchen Sie mehr Papiere.
abschnitt-fristen =
    Das Amt sagt Ihnen: Sie dürfen heiraten. Dann haben Sie 6 Monate Zeit.
abschnitt-kosten =
    Das Formular kostet nichts. Im Standes-Amt zahlen Sie Geld.
seite-vorhaben-abschnitt = Was Sie vorhaben
seite-person-abschnitt = Die erste Person
seite-person_2-abschnitt = Die zweite Person
seite-erklaerung-abschnitt = Ihre Erklärung
