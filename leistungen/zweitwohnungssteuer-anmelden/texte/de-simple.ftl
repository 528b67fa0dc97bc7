# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Zweit-Wohnung anmelden
kurz = Haben Sie 2 Wohnungen? Dann müssen Sie vielleicht Steuer zahlen.
abschnitt-beschreibung =
    Sie haben 2 Wohnungen. In einer Wohnung leben Sie meistens. Das ist die Haupt-Wohnung. Die andere ist die Zweit-Wohnung. In manchen Orten kostet die Zweit-Wohnung Steuer. Hier sagen Sie dem Amt: Ich habe eine Zweit-Wohnung.
abschnitt-fristen =
    Sie haben einen Monat Zeit. Die Zeit beginnt, wenn Sie einziehen.
abschnitt-kosten =
    Die Erklärung kostet nichts. Die Steuer kostet Geld. Das Amt schreibt Ihnen: So viel müssen Sie zahlen.
parameter-steuersatz = So hoch ist die Steuer (Muster)
parameter-steuersatz-einheit = Prozent von der Miete im Jahr
parameter-ortsmiete = So viel Miete zahlt man hier für einen Quadrat-Meter (Muster)
parameter-ortsmiete-einheit = im Monat
