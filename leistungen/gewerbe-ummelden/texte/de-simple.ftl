# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Gewerbe ummelden
kurz = Ist bei Ihrer Firma etwas anders? Sagen Sie es hier dem Amt.

abschnitt-beschreibung =
    Sie haben ein Gewerbe. Jetzt ist etwas anders. Das müssen Sie dem Amt sagen. Sie bekommen ein Papier darüber.
abschnitt-voraussetzungen =
    Sie müssen das Amt informieren:
    - Ihre Firma zieht im Ort um.
    - Sie machen eine andere Arbeit.
    - Sie haben einen neuen Namen.

    Ziehen Sie in einen anderen Ort? Dann melden Sie das Gewerbe dort an.
abschnitt-fristen =
    Sagen Sie es sofort. Das Papier kommt in den nächsten 3 Tagen.
abschnitt-kosten =
    Das Papier kostet Geld. Erst bekommen Sie das Papier. Dann zahlen Sie.
frist-anzeige = Ummelden: am Tag der Änderung
frist-bescheinigung = Papier vom Amt: in 3 Tagen
frist-widerspruch = Widerspruch gegen den Betrag: 1 Monat
parameter-gebuehr = Preis für das Papier
seite-aenderung-abschnitt = Was sich ändert
seite-unternehmen-abschnitt = Die Firma
seite-person-abschnitt = Wer die Firma führt
seite-betrieb-abschnitt = Der Betrieb
seite-gewerbe-zulassung-abschnitt = Erlaubnis und Erklärung
