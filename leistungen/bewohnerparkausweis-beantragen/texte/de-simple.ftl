# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Park-Ausweis für Bewohner
kurz = Wollen Sie nah an Ihrer Wohnung parken? Hier bekommen Sie den Ausweis.

abschnitt-beschreibung =
    In manchen Straßen gibt es wenig Platz für Autos. Dort dürfen Bewohner besser parken. Bewohner heißt: Sie wohnen dort.

    Dafür brauchen Sie einen Ausweis. Der Ausweis gilt ein Jahr.
abschnitt-voraussetzungen =
    Sie bekommen den Ausweis, wenn alles stimmt:
    - Sie wohnen in der Park-Zone.
    - Das Amt weiß: Das ist Ihre Haupt-Wohnung.
    - Das Auto gehört zu Ihnen. Oder Sie fahren es immer.

    Jeder Mensch bekommt nur einen Ausweis.
abschnitt-unterlagen =
    Sie brauchen den Fahrzeug-Schein. Ein Foto reicht.
abschnitt-fristen =
    Der Ausweis gilt ein Jahr. Danach brauchen Sie einen neuen Ausweis.
abschnitt-kosten =
    Der Ausweis kostet Geld. In jedem Ort kostet er anders viel.
abschnitt-hinweise =
    Legen Sie den Ausweis vorne in das Auto. Man muss ihn gut lesen können.
