# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Führer-Schein tauschen
kurz = Ist Ihr Führer-Schein alt? Hier bekommen Sie einen neuen.

abschnitt-beschreibung =
    Alte Führer-Scheine gelten bald nicht mehr. Sie brauchen dann einen neuen. Das Formular sagt Ihnen: So viel Zeit haben Sie. Der neue Führer-Schein gilt 15 Jahre.
abschnitt-unterlagen =
    Machen Sie ein Foto von dem alten Führer-Schein. Später brauchen Sie auch: Ihren Ausweis und ein Foto von sich.
abschnitt-kosten =
    Das kostet Geld. Sie zahlen vorher.

frist-umtausch = Tauschen: spätestens am 19. Januar 2033
frist-widerspruch = Widerspruch: 1 Monat nach dem Bescheid
unterlage-alt = Foto von dem alten Führer-Schein
parameter-gebuehr = Preis für den Tausch
