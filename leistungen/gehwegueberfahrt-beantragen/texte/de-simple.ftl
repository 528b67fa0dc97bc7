# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Mit dem Auto über den Geh-Weg
kurz = Wollen Sie mit dem Auto auf Ihr Grund-Stück fahren? Ist der Geh-Weg dazwischen? Fragen Sie hier die Gemeinde.

abschnitt-beschreibung =
    Der Geh-Weg hat eine hohe Kante. Ein Auto kann nicht gut darüber fahren. Darum macht eine Firma die Kante niedrig. Dafür müssen Sie vorher fragen.
abschnitt-unterlagen =
    Sie brauchen einen Plan und ein Foto.
abschnitt-fristen =
    Fragen Sie drei Monate vorher. Warten Sie auf die Antwort.
abschnitt-kosten =
    Die Antwort kostet Geld. Die Arbeit kostet auch Geld. Das zahlen Sie.

parameter-gebuehr = Preis für die Antwort
parameter-gebuehr-einheit = für einen Antrag
