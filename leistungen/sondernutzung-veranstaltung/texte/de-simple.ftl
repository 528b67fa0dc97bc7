# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ein Fest auf der Straße
kurz = Wollen Sie auf der Straße feiern? Dafür brauchen Sie eine Erlaubnis.

abschnitt-beschreibung =
    Die Straße ist für alle da. Wollen Sie dort ein Fest machen? Dann müssen Sie vorher fragen.
abschnitt-voraussetzungen =
    Alle müssen sicher sein. Die Feuer-Wehr muss überall fahren können.
abschnitt-unterlagen =
    Sie brauchen einen Plan. Der Plan zeigt: So viel Platz brauchen Sie.
abschnitt-fristen =
    Fragen Sie sechs Wochen vorher. Warten Sie auf die Erlaubnis.
abschnitt-kosten =
    Die Erlaubnis kostet Geld. Viel Platz kostet mehr. Viele Tage kosten auch mehr.
