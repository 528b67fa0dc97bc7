# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Den ersten Führer-Schein beantragen
kurz = Sie machen den Führer-Schein? Stellen Sie hier den Antrag.
abschnitt-beschreibung =
    Sie lernen fahren. Dafür gehen Sie in eine Fahr-Schule. Dann machen Sie 2 Prüfungen. Vorher braucht das Amt Ihren Antrag. Den Antrag stellen Sie hier.
abschnitt-voraussetzungen =
    Für ein Auto müssen Sie 18 Jahre alt sein. Für ein Moped müssen Sie 15 Jahre alt sein.
abschnitt-unterlagen =
    Sie brauchen:
    - ein Papier über den Seh-Test
    - ein Papier über den Kurs in Erster Hilfe
    - ein Foto von sich
    - Ihren Ausweis

    Sind Sie noch nicht 18 Jahre alt? Dann müssen Ihre Eltern Ja sagen. Sie schreiben das auf ein Papier.
abschnitt-kosten =
    Das kostet Geld. Sie zahlen vorher. Auch die Fahr-Schule und die Prüfung kosten Geld.
seite-person-abschnitt = Über Sie
seite-klassen-abschnitt = Ihr Führerschein
seite-sorgeberechtigte-abschnitt = Ihre Eltern
seite-fahrerlaubnis-nachweise-abschnitt = Nachweise
