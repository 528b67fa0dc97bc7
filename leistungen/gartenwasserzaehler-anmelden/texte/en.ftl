# English. The German text is the official one; this translation is information.

name = Register a garden water meter
kurz = Water for the garden does not run into the sewer. With its own meter you pay no waste water charge for it.

abschnitt-beschreibung =
    The waste water charge depends on the water you use. Whoever waters a lot or gives water to animals pays too much that way. A second meter measures this water. We then deduct it.
abschnitt-voraussetzungen =
    - The property belongs to you or you have a power of attorney.
    - The meter is calibrated and permanently installed.
    - A specialist firm installs it. So no dirty water flows back into the pipe.
    - The water does not run into the sewer. Water for a swimming pool usually does not count.
abschnitt-unterlagen =
    You need the confirmation of the specialist firm or its invoice. A photo shows the number and the reading of the meter.
abschnitt-fristen =
    Report the meter right after the installation. We deduct the water only from the report on. After six years the calibration ends, then you need a new meter.
abschnitt-kosten =
    In this demonstration the report costs nothing. You pay for the meter and the installation.
abschnitt-hinweise =
    Read the meter once a year and tell us the reading. Without a reading we cannot deduct anything.

    Calculate beforehand: with little garden water the meter costs more than it saves.
abschnitt-rechtsgrundlage =
    The statute of your municipality or association governs the waste water charge. The statute is based on the law of your state on municipal charges.

unterlage-bestaetigung = Confirmation or invoice of the specialist firm
unterlage-bestaetigung-wann = for an installation and a replacement
unterlage-foto = Photo of the meter
unterlage-foto-wann = always
unterlage-vollmacht = Power of attorney
unterlage-vollmacht-wann = only if the property does not belong to you

titel = Register a garden water meter

seite-zaehler = Your meter
vorhaben = What happened?
vorhaben-einbau = Installation of a garden water meter
vorhaben-wechsel = Replacement of the meter
vorhaben-ausbau = Removal of the meter
tag = On which day?
alte_nummer = Number of the old meter
alter_stand = Last reading of the old meter, in cubic metres
alter_stand-hinweis = Only the black digits.
neue_nummer = Number of the new meter
neue_nummer-hinweis = It is on the meter.
neuer_stand = Reading of the new meter, in cubic metres
neuer_stand-hinweis = Usually 0.
eichung_bis = Until which year is it calibrated?
eichung_bis-hinweis = Usually six years after the year on the meter. For example 2032
abgelaufen = The calibration has ended
abgelaufen-text = We cannot deduct anything with this meter. Have a calibrated meter installed.

seite-nachweis = Use and proofs
nutzung = What do you use the water for?
nutzung-garten = Watering the garden
nutzung-tiere = Water for animals
nutzung-betrieb = For the business, for example in a nursery
kein_kanal = Please confirm
kein_kanal-ja = The water does not run into the sewer.
bestaetigung = Confirmation or invoice of the specialist firm
foto = Photo of the meter
foto-hinweis = Number and reading are legible. For a replacement a photo of each meter.

seite-stelle = On which property?
kundennummer = Customer number
kundennummer-hinweis = It is on the waste water notice.

seite-person = Who reports?
fuer_unternehmen = Do you report for a company or an association?
