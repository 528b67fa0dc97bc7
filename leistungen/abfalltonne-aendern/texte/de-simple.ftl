# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Die Müll-Tonne
kurz = Brauchen Sie eine neue Müll-Tonne? Oder eine größere Tonne? Sagen Sie es uns.

abschnitt-beschreibung =
    Zu jedem Haus gehört eine Tonne für den Rest-Müll. Wohnen viele Menschen im Haus? Dann muss die Tonne groß sein. Es gibt auch Tonnen für Papier und für Bio-Müll.
abschnitt-voraussetzungen =
    Das Haus gehört Ihnen. Wohnen Sie zur Miete? Dann fragen Sie Ihren Vermieter.
abschnitt-kosten =
    Die Meldung kostet nichts. Für den Müll zahlen Sie eine Gebühr. Dazu bekommen Sie einen Brief.
