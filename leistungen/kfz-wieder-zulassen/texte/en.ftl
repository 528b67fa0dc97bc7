# English. The German text is the official one; this translation is information.

name = Register a car again
kurz = Your car was deregistered and you want to drive it again. Apply here to have it registered again with the old number plate.

abschnitt-beschreibung =
    A deregistered vehicle may not drive. Registering it again makes that possible. Here you apply for yourself, with the number plate reserved for the vehicle.
abschnitt-voraussetzungen =
    All of this must be true:
    - The vehicle was last registered to you.
    - You reserved the number plate when deregistering, and the time is not over.
    - The registration certificate part I has a hidden code.
    - The vehicle is insured, and the vehicle inspection is still valid.
    - You have no debts of vehicle tax.

    Something is not true? Then please come to the registration office with all papers.
abschnitt-unterlagen =
    You need the registration certificate part I, the insurance number and your IBAN. You do not have to upload anything.
abschnitt-fristen =
    The number plate stays reserved for at most twelve months. Apply before that.

    If the program decides, you may drive as soon as you have retrieved the decision, but for fourteen days at most without new stickers. The decision says what you need for this. Otherwise drive only when the new stickers are on the plates.
abschnitt-kosten =
    You pay right after sending. On the internet it costs less than at the counter. The amount applies in all of Germany. Expenses for the stickers and the paper may be added.
abschnitt-hinweise =
    The stickers and the new registration certificate come by post. Put the stickers on as the letter says.

frist-reservierung = Application: as long as the number plate is reserved, at most twelve months after deregistering
frist-widerspruch = Objection to a refusal: one month after notification of the decision

parameter-gebuehr = Registering again on the internet with the same number plate
parameter-gebuehr-einheit = per vehicle

titel = Register a car again

seite-fahrzeug = Which vehicle?
reserviert = Did you reserve the number plate when deregistering?
nicht_reserviert = Then it is possible only at the registration office
nicht_reserviert-text = Without a reserved number plate the vehicle receives a new one. Please come to the registration office with all papers.
kennzeichen = Reserved number plate

seite-person = To whom will the vehicle be registered?
seite-person-einleitung = It must be the same person as before deregistering.
fuer_unternehmen = Is it a company or an association?

seite-bankverbindung = Account for the tax
seite-bankverbindung-einleitung = Customs collects the vehicle tax from this account. Without an account the office cannot register the vehicle.

gebuehr = Fee
halter = Keeper of the vehicle
