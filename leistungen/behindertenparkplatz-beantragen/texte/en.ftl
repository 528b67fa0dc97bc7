# English. The German text is the official one; this translation is information.

name = Apply for your own disabled parking space
kurz = You have the blue parking card and find no space near your door. The office can set up a parking space there only for you.

abschnitt-beschreibung =
    The office puts up a sign in front of the house or at the workplace. The number of your parking card is on it. Only you may park there.
abschnitt-voraussetzungen =
    You have the blue parking card. In addition:

    - You often need the car there. You drive yourself or are driven.
    - You have no garage and no parking space that you can reach well. You cannot rent or build one there either.
    - There is usually no free space on the street.
    - Traffic stays safe.

    The office weighs everything up. It looks at the street. There is no fixed entitlement.
abschnitt-unterlagen =
    You need a copy of your blue parking card. If it is about the workplace, the company writes briefly that you work there. A photo of the street helps.
abschnitt-fristen =
    There is no deadline. The space stays as long as you need it and have a valid parking card.
abschnitt-kosten =
    In this demonstration the application costs nothing. Whoever is responsible for the street pays for the sign.
abschnitt-hinweise =
    Tell us if you move, give up the car or receive a new parking card. Then we change the sign.

    Do you not have the blue parking card yet? Apply for it first.
abschnitt-rechtsgrundlage =
    The rules for traffic are in a federal ordinance. It allows the office to create such spaces.

unterlage-parkausweis = Blue parking card, both sides
unterlage-parkausweis-wann = always
unterlage-arbeit = Confirmation of the company
unterlage-arbeit-wann = only for a space at the workplace
unterlage-foto = Photo of the street
unterlage-foto-wann = voluntary
unterlage-vollmacht = Power of attorney
unterlage-vollmacht-wann = only if you act for another person

frist-widerspruch = Objection: one month after notification of the decision

titel = Apply for your own disabled parking space

seite-antragsteller = Who needs the parking space?

seite-person = The person who receives the parking space

seite-anschrift = Address

seite-ausweis = Blue parking card
seite-ausweis-einleitung = We do not ask about your disability. The parking card is enough.
parkausweis_nummer = Number of the parking card
parkausweis_nummer-hinweis = It is on the front. We write it on the sign.
parkausweis_bis = Until when is it valid?
parkausweis_kopie = Parking card
parkausweis_kopie-hinweis = Front and back

seite-stelle = Where do you need the space?
zweck = What is the space for?
zweck-wohnung = For my home
zweck-arbeit = For my workplace
arbeit_bestaetigung = Confirmation of the company
arbeit_bestaetigung-hinweis = It shows that you work there and that the company has no parking space for you.
foto = Photo of the street

seite-bedarf = Why do you need the space?
haeufigkeit = How often do you need the car there?
haeufigkeit-taeglich = Almost every day
haeufigkeit-woche = Several times a week
haeufigkeit-selten = Less often
halter = In whose name is the car registered?
halter-selbst = In mine
halter-haushalt = In the name of someone who lives with me
halter-andere = In someone else's name
stellplatz = Do you have a garage or a parking space there?
stellplatz_grund = Why can you not use it?
stellplatz_grund-hinweis = For example “The garage is too narrow for the wheelchair”
lage = What is parking on the street like?
lage-hinweis = For example “From 4 pm everything is full, the next free space is 200 metres away”
