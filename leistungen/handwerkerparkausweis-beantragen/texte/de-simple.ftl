# Leichte Sprache: das Wichtigste zur Leistung. Von der Zielgruppe noch nicht geprüft.

name = Park-Ausweis für Hand-Werker
kurz = Brauchen Sie Ihr Auto bei der Arbeit? Mit dem Ausweis dürfen Sie dort parken.

abschnitt-beschreibung =
    Hand-Werker arbeiten oft bei anderen Menschen. Dafür brauchen sie Werk-Zeug aus dem Auto. Mit dem Ausweis dürfen sie in der Nähe parken.
abschnitt-unterlagen =
    Sie brauchen:
    - ein Papier über Ihren Betrieb
    - den Fahrzeug-Schein für jedes Auto
abschnitt-fristen =
    Der Ausweis gilt ein Jahr. Danach brauchen Sie einen neuen Ausweis.
abschnitt-kosten =
    Der Ausweis kostet Geld. In jedem Ort kostet er anders viel.

parameter-gebuehr = Preis für den Park-Ausweis
parameter-gebuehr-einheit = für jedes Auto im Jahr
