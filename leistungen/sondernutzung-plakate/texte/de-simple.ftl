# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Plakate an der Straße
kurz = Wollen Sie Plakate aufhängen? Dafür brauchen Sie eine Erlaubnis.

abschnitt-beschreibung =
    Sie machen ein Fest? Dann wollen Sie vielleicht Plakate aufhängen. Dafür müssen Sie vorher fragen.
abschnitt-fristen =
    Warten Sie auf die Erlaubnis. Hängen Sie die Plakate erst danach auf.
abschnitt-kosten =
    Die Erlaubnis kostet Geld. Viele Plakate kosten mehr.
