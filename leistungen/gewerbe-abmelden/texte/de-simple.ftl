# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Gewerbe abmelden
kurz = Sie hören mit Ihrer Firma auf? Melden Sie die Firma hier ab.

abschnitt-beschreibung =
    Sie haben ein Gewerbe. Sie hören damit auf. Das müssen Sie dem Amt sagen. Das heißt: abmelden. Sie bekommen ein Papier darüber.
abschnitt-voraussetzungen =
    Sie müssen das Gewerbe abmelden:
    - Sie machen die Firma zu.
    - Oder Sie verkaufen die Firma.

    Ziehen Sie mit der Firma in einen anderen Ort? Dann melden Sie die Firma nur dort an.
abschnitt-fristen =
    Melden Sie die Firma am letzten Tag ab. Das Papier kommt in den nächsten 3 Tagen.
abschnitt-kosten =
    Das Papier kann Geld kosten. Erst bekommen Sie das Papier. Dann zahlen Sie.
frist-anzeige = Abmelden: am letzten Tag
frist-bescheinigung = Papier vom Amt: in 3 Tagen
frist-widerspruch = Widerspruch gegen den Betrag: 1 Monat
parameter-gebuehr = Preis für das Papier
