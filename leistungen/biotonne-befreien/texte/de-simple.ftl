# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Ohne Bio-Tonne
kurz = Haben Sie einen Kompost im Garten? Dann brauchen Sie vielleicht keine Bio-Tonne.

abschnitt-beschreibung =
    Bio-Müll sind zum Beispiel Schalen und Laub. Bio-Müll kommt in die Bio-Tonne. Sie können ihn auch auf den Kompost tun. Ein Kompost ist ein Haufen im Garten. Dort wird der Bio-Müll zu Erde.
abschnitt-voraussetzungen =
    Der ganze Bio-Müll kommt auf den Kompost. Ihr Garten ist groß genug. Alle im Haus machen mit.
abschnitt-unterlagen =
    Sie brauchen ein Foto von dem Kompost.
abschnitt-kosten =
    Der Antrag kostet nichts.
