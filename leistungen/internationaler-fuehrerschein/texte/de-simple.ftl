# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Internationaler Führer-Schein
kurz = Sie fahren in einem fernen Land Auto? Hier bekommen Sie den Führer-Schein dafür.

abschnitt-beschreibung =
    In manchen Ländern brauchen Sie 2 Führer-Scheine. Der zweite heißt: internationaler Führer-Schein. Nehmen Sie immer beide mit.
abschnitt-voraussetzungen =
    Sie sind 18 Jahre alt oder älter. Ihr Führer-Schein ist eine Karte.
abschnitt-unterlagen =
    Bringen Sie mit: Ihren Führer-Schein, Ihren Ausweis und ein Foto von sich.
abschnitt-kosten =
    Das kostet Geld. Sie zahlen vorher.

frist-widerspruch = Widerspruch: 1 Monat nach dem Bescheid
parameter-gebuehr = Preis für den internationalen Führer-Schein
