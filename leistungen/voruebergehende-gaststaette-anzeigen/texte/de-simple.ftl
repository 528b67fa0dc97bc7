# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Verkauf auf einem Fest anzeigen
kurz = Sie verkaufen Getränke auf einem Fest? Sagen Sie es hier dem Amt.

abschnitt-beschreibung =
    Es gibt ein Fest. Sie verkaufen dort Getränke oder Essen. Das müssen Sie dem Amt vorher sagen. Auch ein Verein muss das sagen.
abschnitt-fristen =
    Sagen Sie es 2 Wochen vorher.
abschnitt-kosten =
    Das kostet Geld.

frist-anzeige = Anzeigen: 2 Wochen vorher
frist-widerspruch = Widerspruch gegen den Betrag: 1 Monat
parameter-gebuehr = Preis
