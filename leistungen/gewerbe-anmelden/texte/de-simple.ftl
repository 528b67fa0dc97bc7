# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Gewerbe anmelden
kurz = Sie wollen eine eigene Firma haben? Hier melden Sie die Firma an.

abschnitt-beschreibung =
    Sie wollen etwas verkaufen? Oder Sie wollen für andere arbeiten? Und Sie sind Ihr eigener Chef? Das heißt: Gewerbe. Ein Gewerbe müssen Sie anmelden. Sie bekommen ein Papier. Das Papier heißt: Gewerbe-Schein.
abschnitt-voraussetzungen =
    Sie müssen das Gewerbe anmelden. Auch wenn Sie nur wenig arbeiten. Manche Berufe sind kein Gewerbe. Zum Beispiel: Ärztin oder Anwalt.
abschnitt-unterlagen =
    Oft brauchen Sie keine Papiere. Für manche Arbeit brauchen Sie ein Papier. Darin steht: Sie dürfen diese Arbeit machen. Machen Sie dann ein Foto von dem Papier.
abschnitt-fristen =
    Melden Sie das Gewerbe am ersten Tag an. Sie bekommen den Gewerbe-Schein in den nächsten 3 Tagen.
abschnitt-kosten =
    Der Gewerbe-Schein kostet Geld. Erst bekommen Sie den Schein. Dann zahlen Sie.
abschnitt-hinweise =
    Der Gewerbe-Schein ist keine Erlaubnis. Für manche Arbeit brauchen Sie noch eine Erlaubnis. Fragen Sie das Gewerbe-Amt.

frist-anzeige = Anmelden: am ersten Tag
frist-bescheinigung = Gewerbe-Schein: in 3 Tagen
frist-widerspruch = Widerspruch gegen den Betrag: 1 Monat
parameter-gebuehr = Preis für den Gewerbe-Schein
seite-unternehmen-abschnitt = Die Firma
seite-person-abschnitt = Wer die Firma führt
seite-betrieb-abschnitt = Der Betrieb
seite-gewerbe-zulassung-abschnitt = Erlaubnis und Nachweise
seite-gewerbe-erklaerung-abschnitt = Ihre Erklärung
