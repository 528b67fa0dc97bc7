# Leichte Sprache: das Wichtigste zur Leistung. Das Formular selbst gibt es noch nicht in Leichter Sprache.
# Von der Zielgruppe noch nicht geprüft.

name = Führer-Schein für mehr Fahr-Zeuge
kurz = Sie haben einen Führer-Schein? Sie wollen auch andere Fahr-Zeuge fahren? Stellen Sie hier den Antrag.
abschnitt-beschreibung =
    Für jedes Fahr-Zeug gibt es eine Klasse. Zum Beispiel für ein Motor-Rad oder für einen Last-Wagen. Wollen Sie mehr fahren? Dann brauchen Sie eine neue Klasse. Dafür machen Sie eine Prüfung.
abschnitt-unterlagen =
    Machen Sie ein Foto von Ihrem Führer-Schein. Für ein Motor-Rad brauchen Sie einen Seh-Test. Für einen Last-Wagen oder einen Bus gehen Sie zum Arzt. Der Arzt gibt Ihnen ein Papier.
abschnitt-kosten =
    Das kostet Geld. Sie zahlen vorher.
seite-person-abschnitt = Über Sie
seite-bisher-abschnitt = Ihr Führerschein
seite-sorgeberechtigte-abschnitt = Ihre Eltern
seite-fahrerlaubnis-nachweise-abschnitt = Nachweise
