# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Park-Ausweis für Besuch
kurz = Bekommen Sie Besuch mit dem Auto? Hier bekommen Sie einen Park-Ausweis für den Besuch.

abschnitt-beschreibung =
    In manchen Straßen dürfen nur Bewohner parken. Bewohner heißt: Sie wohnen dort. Kommt Besuch mit dem Auto? Dann braucht der Besuch auch einen Ausweis.
abschnitt-voraussetzungen =
    Sie wohnen in der Park-Zone. Sie kennen das Kenn-Zeichen vom Auto. Das Kenn-Zeichen steht auf dem Schild am Auto.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
abschnitt-fristen =
    Fragen Sie eine Woche vor dem Besuch.
abschnitt-kosten =
    Der Ausweis kostet Geld. Sie zahlen für jedes Auto.
abschnitt-hinweise =
    Legen Sie den Ausweis vorne in das Auto. Man muss ihn gut lesen können.

parameter-gebuehr = Preis für den Park-Ausweis
parameter-gebuehr-einheit = für jedes Auto
