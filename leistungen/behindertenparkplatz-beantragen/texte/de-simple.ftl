# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ein eigener Park-Platz vor dem Haus
kurz = Haben Sie den blauen Park-Ausweis? Dann können Sie einen eigenen Park-Platz bekommen.

abschnitt-beschreibung =
    Vor Ihrem Haus steht dann ein Schild. Auf dem Schild steht die Nummer von Ihrem Park-Ausweis. Nur Sie dürfen dort parken. Das geht auch bei Ihrer Arbeit.
abschnitt-voraussetzungen =
    Sie haben den blauen Park-Ausweis. Sie brauchen das Auto oft. Sie haben keine Garage. An der Straße ist oft kein Platz frei.
abschnitt-unterlagen =
    Sie brauchen ein Foto vom blauen Park-Ausweis.
abschnitt-kosten =
    Der Antrag kostet nichts.
abschnitt-hinweise =
    Ziehen Sie um? Sagen Sie es dem Amt.
