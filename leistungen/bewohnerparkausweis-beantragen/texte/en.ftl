# English. The German text is the official one; this translation is information.

name = Apply for a resident parking permit
kurz = You live in a resident parking zone. With the permit you park there, close to your home.

abschnitt-beschreibung =
    Some quarters have too few parking spaces. There the municipality sets up zones in which residents find a space more easily. Signs show where this applies.

    With the permit you park in your zone. It does not give you a fixed space.
abschnitt-voraussetzungen =
    You receive the permit if all of this is true:
    - You live in the zone and your main home is registered there.
    - The car is registered to you, or you use it permanently.
    - You have no other permit of this kind.

    Each person receives only one permit for one vehicle. Members of a car sharing organisation can receive it too. Then the name of the organisation is on it.

    A second home is enough only in some municipalities. The office checks whether this is so in your case.
abschnitt-unterlagen =
    You need the registration certificate part I. If the car is not registered to you, you also need a confirmation by the keeper. For car sharing, proof of membership is enough. Photos or scans will do.
abschnitt-fristen =
    With this application you also renew it. The permit is valid for one year. Apply for the next one a few weeks before it ends.
abschnitt-kosten =
    The fee covers one year. You pay it right after sending. Each municipality sets the amount. The amounts in this demonstration are samples.
abschnitt-hinweise =
    Put the permit behind the windscreen so that it can be read. Tell the office if you move away or change the car. The permit is valid only for the number plate stated on it.
abschnitt-rechtsgrundlage =
    The road traffic regulations govern the zones and the permits. The road traffic act allows the fee.

unterlage-zulassung = Registration certificate part I
unterlage-zulassung-wann = not for car sharing
unterlage-nutzung = Confirmation by the keeper that you use the car permanently
unterlage-nutzung-wann = only if the car is not registered to you
unterlage-mitglied = Proof that you are a member of a car sharing organisation
unterlage-mitglied-wann = only for car sharing

frist-verlaengerung = Renewal: apply again before the permit ends.
frist-widerspruch = Objection: one month after notification of the decision

parameter-gebuehr = Fee for the resident parking permit (sample)
parameter-gebuehr-einheit = a year
parameter-zonen = Resident parking zones (sample)

titel = Apply for a resident parking permit

seite-anschrift-einleitung = Give the home where you are registered and live.
hauptwohnung = Is this your main home?
hauptwohnung-hinweis = If you have only one home, answer yes.

seite-fahrzeug = Your vehicle
nutzung = How do you use the car?
nutzung-halter = It is registered to me
nutzung-dauerhaft = It is registered to someone else, I use it permanently
nutzung-carsharing = I use car sharing
zulassung = Registration certificate part I
zulassung-hinweis = It used to be called Fahrzeugschein.
nutzung_nachweis = Confirmation by the keeper
nutzung_nachweis-hinweis = For example from your company or your parents. It says that you use the car permanently.
carsharing_anbieter = Name of the car sharing organisation
carsharing_nachweis = Proof of membership
carsharing_nachweis-hinweis = For example your contract or your card.

seite-ausweis = Your permit
zone = For which zone do you want the permit?
zone-hinweis = The zone is on the sign in your street. For example A
beginn = From when should the permit be valid?
beginn-hinweis = It is then valid for one year.
ausweis_vorhanden = Do you already have a resident parking permit?
ausweis_vorhanden-hinweis = Each person receives only one. If yes, the new one is valid only when the old one ends or you return it.
zu_frueh = The old permit is still valid then
zu_frueh-text = Choose a later day for the new permit. Or return the old one before.

gueltig_bis = The permit is valid until
gebuehr = Fee
