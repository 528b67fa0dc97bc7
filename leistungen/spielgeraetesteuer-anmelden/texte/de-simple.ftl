# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Steuer für Spiel-Geräte
kurz = Haben Sie Spiel-Geräte? Dann zahlen Sie Steuer. Hier sagen Sie es dem Amt.
abschnitt-beschreibung =
    Sie haben Spiel-Geräte in einer Gast-Stätte oder Spiel-Halle. Dafür zahlen Sie Steuer. Hier sagen Sie dem Amt jeden Monat: So viele Geräte habe ich.
abschnitt-unterlagen =
    Für Geräte mit Geld-Gewinn brauchen Sie einen Ausdruck vom Gerät.
abschnitt-fristen =
    Sie haben 15 Tage Zeit. Die Zeit beginnt nach dem Ende vom Monat.
abschnitt-kosten =
    Die Erklärung kostet nichts. Die Steuer kostet Geld. Das Amt schreibt Ihnen: So viel müssen Sie zahlen.
parameter-satz_gewinn = Steuer für ein Gerät mit Geld-Gewinn (Muster)
parameter-satz_gewinn-einheit = Prozent vom Geld in der Kasse
parameter-fest_halle = Gerät ohne Geld-Gewinn in einer Spiel-Halle (Muster)
parameter-fest_halle-einheit = im Monat
parameter-fest_gaststaette = Gerät ohne Geld-Gewinn an einem anderen Ort (Muster)
parameter-fest_gaststaette-einheit = im Monat
