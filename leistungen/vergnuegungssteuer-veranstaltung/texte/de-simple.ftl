# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Steuer für ein Fest mit Eintritt
kurz = Haben Sie Karten für ein Fest verkauft? Dann zahlen Sie vielleicht Steuer.

abschnitt-beschreibung =
    Sie haben eine Disco gemacht. Die Gäste haben Eintritt gezahlt. Ein Teil von dem Geld ist für die Gemeinde. Das heißt: Vergnügungs-Steuer.
abschnitt-unterlagen =
    Sie brauchen ein Papier: So viele Karten haben wir verkauft.
abschnitt-fristen =
    Nach dem Fest haben Sie zwei Wochen Zeit.
abschnitt-kosten =
    Das Formular kostet nichts. Die Steuer kostet Geld. Das Amt schreibt Ihnen: So viel müssen Sie zahlen.
