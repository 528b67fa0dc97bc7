# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Widerspruch gegen einen Bescheid
kurz = Ist ein Bescheid falsch? Hier können Sie widersprechen.
abschnitt-beschreibung =
    Sie haben einen Bescheid vom Amt. Sie denken: Der Bescheid ist falsch. Dann können Sie Widerspruch einlegen. Widerspruch heißt: Das Amt prüft noch einmal.

    Zeigen Sie dabei Ihren Online-Ausweis. Dann ist alles fertig. Haben Sie keinen Online-Ausweis? Dann reicht das Formular nicht. Sie müssen den Widerspruch auch unterschreiben. Schicken Sie ihn mit der Post an das Amt.
abschnitt-voraussetzungen =
    Es gibt 4 Wege:
    - Sie zeigen im Internet Ihren Online-Ausweis.
    - Sie schreiben einen Brief. Sie unterschreiben ihn. Sie schicken ihn mit der Post.
    - Sie gehen zum Amt. Dort schreibt ein Mensch Ihren Widerspruch auf.
    - Sie haben eine besondere Unterschrift für den Computer.
abschnitt-unterlagen =
    Sie brauchen den Bescheid.
abschnitt-fristen =
    Sie haben einen Monat Zeit. Der Widerspruch muss in dieser Zeit beim Amt sein.
abschnitt-kosten =
    Das Formular kostet nichts. Bekommen Sie nicht recht? Dann kann es Geld kosten.
abschnitt-hinweise =
    Geht es um Geld für das Amt? Dann müssen Sie trotzdem erst einmal zahlen.

    Lesen Sie das Ende vom Bescheid. Steht dort: Klage? Dann müssen Sie ein Gericht fragen. Dieses Formular hilft dann nicht.
