# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Schilder für eine Bau-Stelle
kurz = Bauen Sie an der Straße? Dann sagt das Amt: Diese Schilder müssen dort stehen.

abschnitt-beschreibung =
    Eine Bau-Stelle auf der Straße ist gefährlich. Darum braucht sie Schilder. Das Amt sagt der Bau-Firma: So muss die Bau-Stelle aussehen.
abschnitt-unterlagen =
    Die Bau-Firma braucht einen Plan. Der Plan zeigt alle Schilder.
abschnitt-fristen =
    Fragen Sie zwei Wochen vorher. Fangen Sie erst nach der Antwort an.
abschnitt-kosten =
    Das kostet Geld. Eine große Bau-Stelle kostet mehr.
