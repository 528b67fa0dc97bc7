# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Geld von Gästen für die Gemeinde
kurz = Schlafen Gäste bei Ihnen? Dann bekommt die Gemeinde Geld von den Gästen.

abschnitt-beschreibung =
    Sie vermieten Zimmer an Gäste. Die Gäste zahlen einen kleinen Betrag. Das heißt: Gäste-Taxe. Das Geld ist für die Gemeinde. Sie sammeln das Geld ein. Sie melden die Zahl jeden Monat.
abschnitt-unterlagen =
    Sie brauchen Ihre Liste mit den Gästen. Damit zählen Sie.
abschnitt-fristen =
    Der Monat ist zu Ende? Dann haben Sie noch 10 Tage Zeit.
abschnitt-kosten =
    Sie zahlen für jeden Gast und jede Nacht. Das Geld haben Sie vorher von den Gästen bekommen.
abschnitt-hinweise =
    Zwei Gäste bleiben drei Nächte. Dann schreiben Sie: 6.

    Hatten Sie keine Gäste? Sagen Sie das auch.
frist-widerspruch = Widerspruch gegen den Betrag: 1 Monat
