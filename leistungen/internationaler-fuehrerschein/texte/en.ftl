# English. The German text is the official one; this translation is information.

name = Apply for an international driving permit
kurz = You want to drive in a country outside the EU. Apply for the international driving permit here.

abschnitt-beschreibung =
    In some countries you need the international permit in addition to your licence. It is valid only together with your licence.
abschnitt-voraussetzungen =
    You receive it if all of this applies:
    - You are at least 18 years old.
    - You have a card licence from the EU, issued from 1999 on, or a valid licence from another country.
    - You live here.

    Do you still have a paper licence? Then exchange it first.
abschnitt-unterlagen =
    Upload a picture of your licence, both sides. To collect the permit you bring:
    - your licence,
    - your identity card,
    - a new passport photo.
abschnitt-fristen =
    Apply some weeks before the journey.

    There are two models. The model of 1968 is valid for three years, the model of 1926 for one year.
abschnitt-kosten =
    The fee is in the fee regulation for road traffic (GebOSt). The amount shown here is a sample.
abschnitt-hinweise =
    In the EU you do not need it. The embassy of a country tells you whether it requires the permit and which model.
abschnitt-rechtsgrundlage =
    The Driving Licence Regulation (FeV) says who receives the permit and how long it is valid.

unterlage-bild = Picture of the licence, both sides
unterlage-bild-wann = always

frist-widerspruch = Objection to a refusal: one month after notification

parameter-gebuehr = Fee for the international driving permit

titel = Apply for an international driving permit

seite-person-einleitung = You must be at least 18 years old.

seite-fuehrerschein = Your licence
form = What kind of licence do you have?
form-karte = A card from Germany or the EU
form-papier = Paper from Germany
form-ausland = A licence from another country
hinweis_papier = Please exchange first
hinweis_papier-text = With a paper licence you cannot receive the international permit yet. Also apply for the exchange.
muster = Which model do you need?
muster-m1968 = Of 1968, valid for three years
muster-m1926 = Of 1926, valid for one year
muster-unsicher = I do not know
land = In which country do you want to drive?
land-hinweis = So we see which model fits.

gebuehr = Fee
