# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ein Auto wieder anmelden
kurz = War Ihr Auto abgemeldet? Wollen Sie wieder damit fahren? Dann melden Sie es hier wieder an.

abschnitt-beschreibung =
    Sie melden Ihr altes Auto wieder an. Es bekommt das alte Kenn-Zeichen.
abschnitt-voraussetzungen =
    Das Auto hat vorher Ihnen gehört. Sie haben das Kenn-Zeichen behalten. Das Auto hat eine Versicherung. Eine Werkstatt hat das Auto geprüft. Das heißt: Haupt-Untersuchung.
abschnitt-unterlagen =
    Sie brauchen den Fahrzeug-Schein. Sie brauchen auch die Nummer von der Versicherung und die Nummer von Ihrem Konto.
abschnitt-fristen =
    Sie haben nach der Abmeldung höchstens 12 Monate Zeit.
abschnitt-kosten =
    Sie zahlen 10,60 Euro.
abschnitt-hinweise =
    Die Plaketten kommen mit der Post. Manchmal dürfen Sie schon vorher fahren. Aber nur 14 Tage. Das steht dann im Bescheid.
