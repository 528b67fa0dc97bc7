# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = An das Amt schreiben
kurz = Haben Sie eine Frage? Schreiben Sie hier dem Amt.
abschnitt-beschreibung =
    Sie haben eine Frage an das Amt. Oder Sie haben eine Idee. Oder Sie ärgern sich. Schreiben Sie es hier. Das Amt antwortet Ihnen.
abschnitt-voraussetzungen =
    Alle dürfen schreiben.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
abschnitt-kosten =
    Das kostet nichts.
abschnitt-hinweise =
    Ist es ein Not-Fall? Dann rufen Sie an: 112.
abschnitt-rechtsbehelf =
    Das Amt schreibt Ihnen eine Antwort. Gegen die Antwort gibt es keinen Widerspruch. Finden Sie die Antwort nicht gut? Dann können Sie der Leitung vom Amt schreiben. Das heißt: Beschwerde.
