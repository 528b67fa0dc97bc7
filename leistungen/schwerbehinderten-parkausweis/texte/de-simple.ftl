# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Park-Ausweis für Menschen mit Behinderung
kurz = Mit dem blauen Ausweis dürfen Sie auf Park-Plätzen mit dem Rollstuhl-Zeichen parken.

abschnitt-beschreibung =
    Manche Menschen können nicht weit gehen. Sie dürfen auf besonderen Plätzen parken. Auf dem Schild ist ein Rollstuhl.

    Dafür brauchen Sie den blauen Park-Ausweis. Sie brauchen keinen Führer-Schein. Auch ein anderer Mensch kann Sie fahren.
abschnitt-voraussetzungen =
    Sie bekommen den Ausweis, wenn eine Sache stimmt:
    - In Ihrem Schwer-Behinderten-Ausweis steht aG.
    - In Ihrem Schwer-Behinderten-Ausweis steht Bl. Das heißt: Sie sind blind.
    - Sie haben keine Arme. Oder Ihre Hände oder Füße sind direkt am Körper.
    - Sie haben eine ähnlich schwere Behinderung.
abschnitt-unterlagen =
    Sie brauchen:
    - Ihren Schwer-Behinderten-Ausweis
    - ein Pass-Foto
abschnitt-fristen =
    Der Ausweis gilt höchstens 5 Jahre. Danach brauchen Sie einen neuen Ausweis.
abschnitt-kosten =
    Der Ausweis kostet nichts.
abschnitt-hinweise =
    Legen Sie den Ausweis vorne in das Auto. Nur Sie dürfen den Ausweis benutzen.
