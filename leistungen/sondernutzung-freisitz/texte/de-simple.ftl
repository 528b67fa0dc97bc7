# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Tische und Stühle auf dem Geh-Weg
kurz = Haben Sie ein Lokal oder einen Laden? Wollen Sie etwas vor die Tür stellen? Dafür brauchen Sie eine Erlaubnis.

abschnitt-beschreibung =
    Der Geh-Weg ist für alle da. Wollen Sie dort Tische oder Waren hinstellen? Dann müssen Sie vorher fragen.
abschnitt-voraussetzungen =
    Es muss viel Platz frei bleiben. Auch ein Roll-Stuhl muss vorbei kommen.
abschnitt-unterlagen =
    Sie brauchen eine Zeichnung. Die Zeichnung zeigt: So viel Platz brauchen Sie.
abschnitt-fristen =
    Fragen Sie vier Wochen vorher. Warten Sie auf die Erlaubnis.
