# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Zähler für das Garten-Wasser
kurz = Gießen Sie viel im Garten? Mit einem zweiten Zähler können Sie Geld sparen.

abschnitt-beschreibung =
    Sie zahlen Geld für schmutziges Wasser. Das Wasser aus dem Garten läuft nicht in den Kanal. Ein Zähler misst das Garten-Wasser. Dann zahlen Sie dafür weniger.
abschnitt-voraussetzungen =
    Eine Firma baut den Zähler ein. Das Haus gehört Ihnen.
abschnitt-unterlagen =
    Sie brauchen die Rechnung von der Firma. Und ein Foto vom Zähler.
abschnitt-kosten =
    Die Meldung kostet nichts. Der Zähler kostet Geld.
