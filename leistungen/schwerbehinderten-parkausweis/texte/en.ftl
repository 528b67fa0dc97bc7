# English. The German text is the official one; this translation is information.

name = Apply for the parking card for people with disabilities
kurz = With the blue card you park in spaces with the wheelchair sign. It is valid throughout the EU.

abschnitt-beschreibung =
    Some people cannot walk far because of a disability. For them there are parking spaces with the wheelchair sign. To park there you need the blue card.

    The card belongs to you and not to a car. You need no driving licence. You can also use it when someone drives you.
abschnitt-voraussetzungen =
    You receive the card if you are severely disabled and one of these is true:
    - You have the mark aG: you can walk only with great difficulty.
    - You have the mark Bl: you are blind.
    - You have no arms (amelia), or your hands or feet are attached directly to the trunk (phocomelia).
    - You are limited in a comparable way.
abschnitt-unterlagen =
    You need your severely disabled person's pass and a passport photo. If you have neither aG nor Bl, you also need the decision of the office that established your disability. Photos or scans will do.
abschnitt-fristen =
    The card is valid for five years at most, but not longer than your severely disabled person's pass. Apply again before it ends.
abschnitt-kosten =
    The card costs nothing.
abschnitt-hinweise =
    Put the card behind the windscreen so that it can be seen well. Only you may use it. Somebody who shops for you while you are at home may not park with it.

    For other severe limitations there is an orange card. It is not part of this application. Ask the office about it.
abschnitt-rechtsgrundlage =
    The card rests on an exception from the road traffic regulations.

unterlage-ausweis = Severely disabled person's pass, both sides
unterlage-ausweis-wann = always
unterlage-passfoto = Passport photo
unterlage-passfoto-wann = always
unterlage-feststellung = Decision establishing your disability
unterlage-feststellung-wann = only if you have neither aG nor Bl
unterlage-vollmacht = Power of attorney
unterlage-vollmacht-wann = only if you act for another person

frist-verlaengerung = Renewal: apply again before the card ends.
frist-widerspruch = Objection: one month after notification of the decision

titel = Apply for the parking card for people with disabilities

seite-antragsteller = Who needs the card?
ausweis_vorhanden = Is there already a blue parking permit?

seite-person = The person who receives the card

seite-anschrift = Address
seite-anschrift-einleitung = We send the card to this address.

seite-behinderung = Severely disabled person's pass
seite-behinderung-einleitung = We ask only what is needed for the parking card.
grund = What is true?
grund-hinweis = The marks are on the severely disabled person's pass.
grund-ag = Mark aG
grund-bl = Mark Bl
grund-amelie = Amelia or phocomelia on both sides
grund-vergleichbar = A comparable limitation
unbefristet = Is the severely disabled person's pass valid without limit?
ausweis_bis = Until when is it valid?
ausweis_kopie = Severely disabled person's pass
ausweis_kopie-hinweis = Front and back
feststellung = Decision establishing the disability
passfoto = Passport photo
passfoto-hinweis = The face is seen clearly from the front.

gueltig_bis = The parking card is valid until, at most
