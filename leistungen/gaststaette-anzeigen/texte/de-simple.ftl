# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Gast-Stätte anzeigen
kurz = Sie wollen ein Café oder ein Restaurant öffnen? Sagen Sie es hier dem Amt.

abschnitt-beschreibung =
    Sie wollen Essen oder Getränke verkaufen. Die Gäste essen bei Ihnen. Das müssen Sie dem Amt vorher sagen. Das heißt: anzeigen.
abschnitt-unterlagen =
    Verkaufen Sie Alkohol? Dann brauchen Sie Papiere. Zum Beispiel ein Führungs-Zeugnis.
abschnitt-fristen =
    Sagen Sie es 4 Wochen vorher.
abschnitt-kosten =
    Das kostet Geld. Mit Alkohol kostet es mehr.

unterlage-fuehrungszeugnis = Papier: Sie wollen ein Führungs-Zeugnis
unterlage-gzr = Papier: Sie wollen eine Auskunft über Ihr Gewerbe
frist-anzeige = Anzeigen: 4 Wochen vorher
frist-widerspruch = Widerspruch gegen den Betrag: 1 Monat
parameter-gebuehr_ohne = Preis ohne Alkohol
parameter-gebuehr_mit = Preis mit Alkohol
seite-vorhaben-abschnitt = Was Sie vorhaben
seite-unternehmen-abschnitt = Die Firma
seite-person-abschnitt = Wer das Lokal führt
seite-betrieb-abschnitt = Das Lokal
seite-nachweise-abschnitt = Nachweise
seite-gewerbe-erklaerung-abschnitt = Ihre Erklärung
