# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ein Platz in der Kita
kurz = Soll Ihr Kind in eine Kita gehen? Sagen Sie es hier der Gemeinde.

abschnitt-beschreibung =
    In der Kita spielen und lernen Kinder. Für kleine Kinder gibt es die Krippe. Für größere Kinder gibt es den Kinder-Garten. Für Schul-Kinder gibt es den Hort. Sie sagen uns: Das brauchen wir.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
abschnitt-fristen =
    Melden Sie Ihr Kind früh an. In Sachsen sind es 6 Monate vorher.
abschnitt-kosten =
    Die Anmeldung kostet nichts. Der Platz kostet später Geld.
abschnitt-hinweise =
    Sie haben noch keinen Platz. Fragen Sie auch die Kita.
