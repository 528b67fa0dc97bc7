# English. The German text is the official one; this translation is information.

name = Reserve a number plate of your choice
kurz = You choose letters and numbers yourself. The registration office keeps the number plate free for you.

abschnitt-beschreibung =
    Before you register a vehicle you can reserve a free number plate. The first letters stand for the district or town. You choose the rest.
abschnitt-voraussetzungen =
    The number plate is free, and you live in the area of the registration office. A company has its seat there.

    It may look like this:
    - one or two letters, no Ä, Ö or Ü
    - a number from 1 to 9999
    - together with the place at most eight characters
    - nothing that offends common decency
abschnitt-unterlagen =
    You need no documents.
abschnitt-fristen =
    The number plate stays free for you for some weeks. The confirmation says how long. Register your vehicle within this time.
abschnitt-kosten =
    The reservation costs 2.60 euros. You pay it right after sending. If you register the vehicle with this number plate, 10.20 euros are added. You pay these only at registration. The amounts apply in all of Germany.
abschnitt-hinweise =
    If your wish is already taken, we ask you for another one. You do not pay the fee again.

    Buy the plates only when you have the confirmation.
abschnitt-rechtsgrundlage =
    The ordinance on the registration of vehicles has the rules for number plates. A federal ordinance has the fees.

frist-gueltig = Reservation: as long as the confirmation says
frist-widerspruch = Objection to a refusal: one month after notification of the decision

parameter-tage_reserviert = How long the reservation is valid (sample)
parameter-tage_reserviert-einheit = days

titel = Reserve a number plate of your choice

seite-kennzeichen = Your wish
unterscheidung = Letters for the place
unterscheidung-hinweis = The letters at the beginning. For example BZ for the district of Bautzen
buchstaben = Your letters
buchstaben-hinweis = One or two letters, without Ä, Ö and Ü. For example AB
ziffern = Your number
ziffern-hinweis = From 1 to 9999
zusatz = Should the number plate have an addition?
zusatz-ohne = No
zusatz-h = H for vintage cars
zusatz-e = E for electric vehicles
zusatz-saison = Seasonal number plate
zu_lang = The number plate is too long
zu_lang-text = It may have at most eight characters. An H or E counts. Shorten the letters or the number.

seite-person = To whom will the vehicle be registered?

wunsch = The number plate you want
gebuehr = Fee for the reservation
