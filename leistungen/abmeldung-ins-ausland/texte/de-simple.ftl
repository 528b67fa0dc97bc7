# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Abmelden: Ich ziehe ins Ausland
kurz = Sie ziehen in ein anderes Land. Sagen Sie es hier dem Amt.
abschnitt-beschreibung =
    Ziehen Sie in ein anderes Land? Haben Sie keine Wohnung mehr in Deutschland? Dann müssen Sie sich abmelden. Das können Sie hier machen. Sie bekommen ein Papier. Darin steht: Sie sind abgemeldet.
abschnitt-unterlagen =
    Sie brauchen keine Papiere.
abschnitt-fristen =
    Sie haben 2 Wochen Zeit. Die Zeit beginnt nach dem Auszug. Sie können sich auch 1 Woche vor dem Auszug abmelden.
abschnitt-kosten =
    Das kostet nichts.
