# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Keine Hunde-Steuer zahlen
kurz = Für manche Hunde müssen Sie nicht zahlen. Hier stellen Sie den Antrag.
abschnitt-beschreibung =
    Für einen Hund zahlt man Hunde-Steuer. Manche Hunde helfen Menschen mit Behinderung. Das sind Assistenz-Hunde. Für einen Assistenz-Hund müssen Sie nicht zahlen. Hier können Sie das beantragen.
abschnitt-unterlagen =
    Sie brauchen ein Papier. Zum Beispiel den Schwer-Behinderten-Ausweis. Ein Foto von dem Papier reicht.
abschnitt-kosten =
    Der Antrag kostet nichts.
parameter-tierheim_monate = So lange zahlen Sie nichts für einen Hund aus dem Tier-Heim (Muster)
parameter-tierheim_monate-einheit = Monate
