# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Wohn-Geld beantragen
kurz = Ist Ihre Wohnung zu teuer? Dann hilft Ihnen vielleicht das Wohn-Geld.
abschnitt-beschreibung =
    Wohn-Geld ist Geld vom Amt. Sie bekommen es für Ihre Wohnung. Vielleicht haben Sie nur wenig Geld. Dann hilft das Wohn-Geld bei der Miete. Auch Menschen mit einem eigenen Haus können Wohn-Geld bekommen.

    Das Amt rechnet aus: So viel Geld bekommen Sie.
abschnitt-voraussetzungen =
    Sie wohnen in der Wohnung. Sie haben nicht viel Geld. Sie bekommen kein Geld vom Job-Center und keine Grund-Sicherung vom Sozial-Amt.
abschnitt-unterlagen =
    Sie brauchen Papiere. Zum Beispiel:
    - den Miet-Vertrag
    - Papiere über Ihr Geld: den Lohn oder die Rente
    - den Ausweis für Menschen mit Behinderung

    Haben Sie noch nicht alle Papiere? Schicken Sie den Antrag trotzdem ab.
abschnitt-fristen =
    Stellen Sie den Antrag schnell. Das Geld gibt es erst ab dem Monat mit dem Antrag.
abschnitt-kosten =
    Das kostet nichts.
abschnitt-hinweise =
    Ändert sich etwas? Verdienen Sie mehr Geld? Zieht ein Mensch aus? Dann sagen Sie es sofort dem Amt.

frist-widerspruch = Widerspruch: 1 Monat nach dem Bescheid
seite-antrag-abschnitt = Ihr Antrag
seite-person-abschnitt = Sie und Ihre Wohnung
seite-haushalt-abschnitt = Wer bei Ihnen wohnt
seite-miete-abschnitt = Was die Wohnung kostet
seite-einkommen-abschnitt = Ihr Geld
seite-bankverbindung-abschnitt = Bezahlung und Unterschrift
