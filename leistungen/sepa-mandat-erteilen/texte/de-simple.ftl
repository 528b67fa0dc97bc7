# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Geld vom Konto abbuchen
kurz = Die Gemeinde darf Geld von Ihrem Konto nehmen. Hier erlauben Sie es.
abschnitt-beschreibung =
    Sie zahlen oft Geld an die Gemeinde. Zum Beispiel Hunde-Steuer. Sie können sagen: Die Gemeinde darf das Geld von meinem Konto nehmen. Dann müssen Sie nicht selbst an die Zahlung denken.
abschnitt-unterlagen =
    Sie brauchen die Nummer von Ihrem Konto. Die Nummer heißt: IBAN.
abschnitt-kosten =
    Das kostet nichts.
abschnitt-hinweise =
    Sie können immer sagen: Ich will das nicht mehr.
