# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Einen Baum fällen
kurz = Wollen Sie einen Baum fällen? Dann müssen Sie vielleicht vorher fragen.

abschnitt-beschreibung =
    Bäume sind wichtig. Darum schützen viele Gemeinden ihre Bäume. Wollen Sie einen Baum fällen? Dann brauchen Sie oft eine Erlaubnis.
abschnitt-unterlagen =
    Sie brauchen ein Foto von dem Baum. Und Sie brauchen eine Zeichnung: Da steht der Baum.
abschnitt-fristen =
    Vom 1. März bis zum 30. September dürfen Sie viele Bäume nicht fällen. Dann haben Vögel dort Nester.
abschnitt-kosten =
    In Sachsen kostet das nichts. In Sachsen-Anhalt kann es Geld kosten.
