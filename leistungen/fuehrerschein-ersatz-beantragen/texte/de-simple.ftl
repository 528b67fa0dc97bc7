# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Neuer Führer-Schein nach Verlust
kurz = Ist Ihr Führer-Schein weg? Hier bekommen Sie einen neuen.

abschnitt-beschreibung =
    Ihr Führer-Schein ist weg. Oder er ist kaputt. Das müssen Sie dem Amt sagen. Dann bekommen Sie einen neuen.
abschnitt-unterlagen =
    Bringen Sie später mit: Ihren Ausweis und ein Foto von sich.
abschnitt-fristen =
    Sagen Sie es dem Amt sofort.
abschnitt-kosten =
    Das kostet Geld. Sie zahlen vorher.

frist-verlust = Melden: sofort
frist-widerspruch = Widerspruch: 1 Monat nach dem Bescheid
parameter-gebuehr = Preis für den neuen Führer-Schein
