# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Parken trotz Verbot
kurz = Müssen Sie parken, wo es verboten ist? Fragen Sie hier das Amt.

abschnitt-beschreibung =
    An manchen Stellen darf niemand parken. Aber Sie müssen dort etwas Schweres tragen. Dann macht das Amt vielleicht eine Ausnahme.
abschnitt-voraussetzungen =
    Sie brauchen einen guten Grund. Und es gibt keinen anderen Platz.
abschnitt-unterlagen =
    Sie brauchen den Fahrzeug-Schein für jedes Auto. Ein Foto reicht.
abschnitt-fristen =
    Fragen Sie zwei Wochen vorher. Warten Sie auf die Antwort. Parken Sie erst danach.
abschnitt-kosten =
    Die Ausnahme kostet Geld. Sie zahlen für jedes Auto.

parameter-gebuehr_kurz = Preis bis 7 Tage
parameter-gebuehr_kurz-einheit = für jedes Auto
parameter-gebuehr_mittel = Preis für 8 bis 31 Tage
parameter-gebuehr_mittel-einheit = für jedes Auto
parameter-gebuehr_lang = Preis ab 32 Tagen
parameter-gebuehr_lang-einheit = für jedes Auto
