# English. The German text is the official one; this translation is information.

name = Apply for an exemption from parking rules
kurz = You have to stop or park where it is forbidden. In special cases the office permits an exception.

abschnitt-beschreibung =
    Sometimes there is no other way: a piano has to get into the house, or a vehicle has to stand at the building site. Then the office can permit you to stop or park despite the ban.

    The exception covers the vehicles, the place and the time stated in the decision.
abschnitt-voraussetzungen =
    There are exceptions only in particularly urgent cases. The office checks:
    - Is the vehicle really needed at this place?
    - Is there another space nearby?
    - Does traffic stay safe?

    Saving time or distance is not a sufficient reason. There is no right to the exception.
abschnitt-unterlagen =
    You need the registration certificate part I for each vehicle. A photo or a plan of the place helps. If a document shows your reason, upload it.
abschnitt-fristen =
    Apply at least two weeks beforehand. Park there only when you have the exception.
abschnitt-kosten =
    The fee depends on the duration and the number of vehicles. Federal law gives a range from 10.20 euros to 767 euros. The amounts in this demonstration are samples. Depending on the municipality you pay online at once or after the decision.
abschnitt-hinweise =
    This is not the right application if you
    - want to keep a space free, for example with signs for a move,
    - often park at your customers' premises as a business: there is the permit for tradespeople,
    - are severely disabled: there is a parking permit of its own.

    Rescue routes and access for the fire brigade always stay free.

unterlage-zulassung = Registration certificate part I for each vehicle
unterlage-zulassung-wann = always
unterlage-nachweis = Photo, plan or document about the reason
unterlage-nachweis-wann = optional

frist-vorher = Application: at least two weeks beforehand
frist-widerspruch = Objection: one month after notification of the decision

parameter-gebuehr_kurz = Exception up to 7 days (sample)
parameter-gebuehr_kurz-einheit = per vehicle
parameter-gebuehr_mittel = Exception from 8 to 31 days (sample)
parameter-gebuehr_mittel-einheit = per vehicle
parameter-gebuehr_lang = Exception from 32 days (sample)
parameter-gebuehr_lang-einheit = per vehicle

titel = Apply for an exemption from parking rules

seite-verbot = What would you like?
verbot = What applies at the place?
verbot-hinweis = See which sign stands there. Apply separately for each place.
verbot-eingeschraenkt = Restricted stopping (eingeschränktes Haltverbot)
verbot-absolut = No stopping (absolutes Haltverbot)
verbot-parkschein = Parking only with a ticket
verbot-zone = Parking only with a parking disc or for a limited time
verbot-bewohner = Parking for residents only
verbot-fussgaenger = Pedestrian zone or closed street
verbot-gehweg = Pavement without parking space
verbot-einfahrt = In front of or opposite a driveway
grund = Why does the vehicle have to stand exactly there?
grund-hinweis = For example “a piano is brought into the house” or “suction vehicle must be near the cellar”
andere_plaetze = Why is another space nearby not possible?
nachweis = Photo, plan or document about the reason

seite-stelle = Where would you like to park?

seite-fahrzeuge = Vehicles and time
uhrzeit = At what times?
uhrzeit-hinweis = For example “8 am to 12 noon” or “all day”

seite-person = Who applies?

kennzeichen_liste = Number plates
tage = Number of days
satz = Fee per vehicle
gebuehr = Fee
nur_am = Only day
ab_tag = First of several days
bis_tag = Last of several days
