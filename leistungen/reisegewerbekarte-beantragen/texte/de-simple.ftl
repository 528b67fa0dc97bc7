# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Karte für das Reise-Gewerbe beantragen
kurz = Sie verkaufen unterwegs? Hier bekommen Sie die Karte dafür.

abschnitt-beschreibung =
    Sie verkaufen an der Haus-Tür. Oder Sie verkaufen auf der Straße. Dafür brauchen Sie eine Karte. Die Karte heißt: Reise-Gewerbe-Karte.
abschnitt-voraussetzungen =
    Das Amt prüft: Können die Leute Ihnen vertrauen? Dann bekommen Sie die Karte.
abschnitt-unterlagen =
    Sie brauchen 3 Papiere:
    - ein Führungs-Zeugnis
    - eine Auskunft über Ihr Gewerbe
    - ein Papier vom Finanz-Amt
abschnitt-kosten =
    Die Karte kostet Geld. Sie zahlen später. Erst kommt ein Brief vom Amt.
abschnitt-hinweise =
    Nehmen Sie die Karte immer mit.

frist-widerspruch = Widerspruch: 1 Monat nach dem Bescheid
parameter-gebuehr = Preis für die Karte
