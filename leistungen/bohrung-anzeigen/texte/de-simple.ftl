# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Sie wollen tief in den Boden bohren
kurz = Wollen Sie ein tiefes Loch bohren? Zum Beispiel für einen Brunnen? Sagen Sie es hier vorher den Ämtern.

abschnitt-beschreibung =
    Tief im Boden ist Wasser. Das Wasser muss sauber bleiben. Darum wollen die Ämter von dem Loch wissen. Sie füllen nur ein Formular aus.
abschnitt-voraussetzungen =
    Bohrt eine Firma für Sie? Dann kann auch die Firma das Formular ausfüllen.
abschnitt-unterlagen =
    Sie brauchen einen Plan. Auf dem Plan sehen die Ämter: Dort bohren Sie.
abschnitt-fristen =
    Die Ämter müssen es einen Monat vorher wissen.
abschnitt-kosten =
    Das Formular kostet nichts.
abschnitt-hinweise =
    Warten Sie auf die Antwort. Vielleicht brauchen Sie noch eine Erlaubnis.
