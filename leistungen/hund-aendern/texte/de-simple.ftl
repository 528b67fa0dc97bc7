# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Neue Angaben zum Hund
kurz = Haben Sie eine neue Adresse? Oder ein neues Konto? Sagen Sie es hier dem Amt.
abschnitt-beschreibung =
    Sie haben einen Hund. Der Hund ist beim Amt angemeldet. Sie ziehen um oder Ihr Name ist neu. Oder Sie haben ein neues Konto. Dann sagen Sie es hier dem Amt.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
abschnitt-kosten =
    Die Änderung kostet nichts.
