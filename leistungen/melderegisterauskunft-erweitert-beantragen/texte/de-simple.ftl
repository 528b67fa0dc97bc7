# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Mehr über einen Menschen erfahren
kurz = Sie brauchen mehr als die Adresse von einem Menschen? Fragen Sie hier das Amt.
abschnitt-beschreibung =
    Das Amt kann Ihnen mehr über einen Menschen sagen. Zum Beispiel: Wann hat er Geburtstag? Wo hat er früher gewohnt? Sie brauchen dafür aber einen guten Grund.
abschnitt-unterlagen =
    Sie brauchen ein Papier. Das Papier zeigt Ihren Grund. Zum Beispiel einen Brief vom Gericht oder eine Rechnung.
abschnitt-hinweise =
    Das Amt sagt dem anderen Menschen: Sie haben nach ihm gefragt. Nur manchmal sagt das Amt das nicht.
