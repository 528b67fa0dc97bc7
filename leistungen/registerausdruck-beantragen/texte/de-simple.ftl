# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Papier vom Standes-Amt für die Hochzeit
kurz = Wollen Sie heiraten? Dann brauchen Sie vielleicht dieses Papier.
abschnitt-beschreibung =
    Das Standes-Amt schreibt auf: Wer ist geboren? Wer hat geheiratet? Wer ist gestorben? Das Amt kann alles ausdrucken. Das heißt: beglaubigter Ausdruck. Den Ausdruck brauchen Sie zum Beispiel für die Hochzeit.
abschnitt-kosten =
    Der Ausdruck kostet Geld. Sie zahlen zuerst. Brauchen Sie den Ausdruck für die Rente oder für Geld vom Amt? Dann kostet er nichts.
