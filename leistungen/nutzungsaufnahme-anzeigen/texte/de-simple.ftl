# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Das neue Haus ist fertig
kurz = Ist Ihr neues Haus fertig? Sagen Sie es dem Amt. Dann können Sie einziehen.

abschnitt-beschreibung =
    Sie haben ein Haus gebaut. Jetzt wollen Sie einziehen. Sie sagen dem Amt: An diesem Tag ziehen wir ein.
abschnitt-unterlagen =
    Haben Sie einen Ofen? Dann brauchen Sie ein Papier vom Schornstein-Feger.
abschnitt-fristen =
    Das Amt muss es zwei Wochen vorher wissen.
abschnitt-kosten =
    Das kostet nichts.
