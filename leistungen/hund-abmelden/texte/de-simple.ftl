# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Hund abmelden (Hunde-Steuer)
kurz = Ihr Hund lebt nicht mehr bei Ihnen? Hier können Sie ihn abmelden.

abschnitt-beschreibung =
    Sie zahlen Geld für Ihren Hund. Das heißt: Hunde-Steuer. Vielleicht lebt der Hund nicht mehr bei Ihnen. Dann melden Sie ihn ab. Danach müssen Sie nicht mehr zahlen.
abschnitt-unterlagen =
    Meistens brauchen Sie keine Papiere.
abschnitt-fristen =
    Sie haben 2 Wochen Zeit. Die Zeit beginnt, wenn der Hund weg ist.
abschnitt-kosten =
    Das Abmelden kostet nichts. Haben Sie zu viel gezahlt? Dann bekommen Sie Geld zurück.
abschnitt-hinweise =
    Geben Sie dem Amt die Hunde-Marke zurück. Ziehen Sie mit dem Hund um? Dann melden Sie ihn am neuen Ort an.
