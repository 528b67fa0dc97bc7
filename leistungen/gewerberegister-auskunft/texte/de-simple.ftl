# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Auskunft über ein Gewerbe
kurz = Hat jemand ein Gewerbe? Hier können Sie fragen.

abschnitt-beschreibung =
    Das Amt hat eine Liste. In der Liste stehen alle Gewerbe. Sie können das Amt fragen.
abschnitt-voraussetzungen =
    Jeder Mensch darf fragen. Sie erfahren den Namen. Sie erfahren die Adresse. Sie erfahren die Arbeit.

    Wollen Sie mehr wissen? Dann brauchen Sie einen Grund. Zum Beispiel: Jemand hat Ihre Rechnung nicht bezahlt.
abschnitt-kosten =
    Das kostet Geld. Sie zahlen vorher.

frist-widerspruch = Widerspruch: 1 Monat nach dem Bescheid
parameter-gebuehr_einfach = Preis für eine einfache Frage
parameter-gebuehr_erweitert = Preis für mehr Auskunft
