# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ein Kenn-Zeichen für Ihr Auto aussuchen
kurz = Bekommen Sie ein neues Auto? Sie dürfen die Buchstaben und Zahlen aussuchen.

abschnitt-beschreibung =
    Auf dem Schild am Auto stehen Buchstaben und Zahlen. Das heißt: Kenn-Zeichen. Die ersten Buchstaben bestimmt das Amt. Den Rest dürfen Sie aussuchen.
abschnitt-voraussetzungen =
    Das Kenn-Zeichen muss frei sein. Kein anderes Auto darf es haben.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
abschnitt-fristen =
    Das Amt hält das Kenn-Zeichen ein paar Wochen frei. In dieser Zeit melden Sie das Auto an.
abschnitt-kosten =
    Sie zahlen jetzt 2,60 Euro. Später zahlen Sie noch 10,20 Euro.
abschnitt-hinweise =
    Warten Sie auf die Antwort. Kaufen Sie erst danach die Schilder.
