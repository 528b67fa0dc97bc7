# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Nach dem Umzug: neue Adresse für das Auto
kurz = Sind Sie umgezogen? Haben Sie ein Auto? Dann muss die neue Adresse in die Papiere.

abschnitt-beschreibung =
    Im Fahrzeug-Schein steht Ihre alte Adresse. Das Amt schreibt die neue Adresse hinein.
abschnitt-voraussetzungen =
    Das Auto gehört Ihnen. Sie haben die neue Wohnung schon angemeldet.
abschnitt-unterlagen =
    Sie brauchen den Fahrzeug-Schein. Manchmal brauchen Sie auch den Fahrzeug-Brief.
abschnitt-fristen =
    Machen Sie das gleich nach dem Umzug.
abschnitt-kosten =
    Es kostet etwa 10 bis 12 Euro.
abschnitt-hinweise =
    Der neue Fahrzeug-Schein kommt mit der Post.
