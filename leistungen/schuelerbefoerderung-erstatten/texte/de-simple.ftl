# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Geld für den Schul-Weg
kurz = Fährt Ihr Kind mit dem Bus zur Schule? Vielleicht bekommen Sie das Geld zurück.

abschnitt-beschreibung =
    Ihr Kind hat einen weiten Weg zur Schule. Es fährt mit Bus oder Bahn. Sie haben die Fahr-Karten bezahlt. Das Amt kann Ihnen Geld zurück geben.
abschnitt-voraussetzungen =
    Der Weg zur Schule ist weit. Die Schule ist die nächste Schule.
abschnitt-unterlagen =
    Sie brauchen die Fahr-Karten. Ein Foto reicht.
abschnitt-fristen =
    Es gibt einen letzten Tag für den Antrag. In Sachsen-Anhalt ist das der 30. September.
abschnitt-kosten =
    Der Antrag kostet nichts. Vielleicht zahlen Sie einen Teil selbst.
