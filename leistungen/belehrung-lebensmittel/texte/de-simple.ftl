# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Mit Essen arbeiten: Termin beim Gesundheits-Amt
kurz = Arbeiten Sie bald in einer Küche? Dann müssen Sie vorher zum Gesundheits-Amt.

abschnitt-beschreibung =
    Sie arbeiten mit Essen. Dann dürfen Sie bestimmte Krankheiten nicht haben. Das Gesundheits-Amt erklärt Ihnen das. Danach bekommen Sie ein Papier. Das Papier zeigen Sie Ihrem Chef.
abschnitt-voraussetzungen =
    Sie arbeiten zum ersten Mal mit Essen. Haben Sie das Papier schon? Dann brauchen Sie kein neues.
abschnitt-unterlagen =
    Sie brauchen Ihren Ausweis.
abschnitt-fristen =
    Machen Sie den Termin kurz vor dem ersten Arbeits-Tag. Das Papier darf dann höchstens 3 Monate alt sein.
abschnitt-kosten =
    Der Termin kostet Geld.
abschnitt-hinweise =
    Das Amt fragt hier nicht nach Krankheiten.
