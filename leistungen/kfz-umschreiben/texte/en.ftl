# English. The German text is the official one; this translation is information.

name = Transfer a used car
kurz = You have bought a used car or received one as a gift. Apply here to have it registered in your name.

abschnitt-beschreibung =
    Every vehicle is registered to a person or company. When it changes hands, the registration office transfers it. Here you apply for that.

    It works for a vehicle that is still registered. You can keep the number plate or take a new one.
abschnitt-voraussetzungen =
    All of this must be true:
    - You live in the area of the registration office. A company has its seat there.
    - The vehicle is still registered.
    - Both registration certificates have hidden codes.
    - The vehicle is insured in your name, and the vehicle inspection is still valid.
    - You have no debts of vehicle tax.

    A code is missing? Then please come to the registration office with all papers.
abschnitt-unterlagen =
    You need the registration certificates part I and part II, the insurance number and your IBAN. If you want a new number plate, you also need the old plates. You do not have to upload anything.
abschnitt-fristen =
    Apply right after buying. The ordinance requires this.
abschnitt-kosten =
    You pay right after sending. The fee depends on where the vehicle was registered and whether you keep the number plate. The amounts apply in all of Germany. A number plate of your choice and expenses cost extra.
abschnitt-hinweise =
    Whoever sold the vehicle must report the sale to the registration office. That does not replace your application.

    Uncovered codes make the old papers invalid. The new ones come by post.

    If you keep the number plate and the program decides, you may drive as soon as you have retrieved the decision, but for fourteen days at most. The decision says what you need for this. Otherwise drive only when the new papers have arrived.

frist-sofort = Application: without delay after you received the vehicle
frist-widerspruch = Objection to a refusal: one month after notification of the decision

parameter-gebuehr_gleich_behalten = New keeper in the same area, number plate stays
parameter-gebuehr_gleich_behalten-einheit = per vehicle
parameter-gebuehr_gleich_neu = New keeper in the same area, new number plate
parameter-gebuehr_gleich_neu-einheit = per vehicle
parameter-gebuehr_anderer_behalten = From another area, number plate stays
parameter-gebuehr_anderer_behalten-einheit = per vehicle
parameter-gebuehr_anderer_neu = From another area, new number plate
parameter-gebuehr_anderer_neu-einheit = per vehicle

titel = Transfer a used car

seite-fahrzeug = Which vehicle?
kennzeichen = Present number plate

seite-fahrzeug-codes-einleitung = We need the codes of the stickers only if you take a new number plate.

seite-person = To whom will the vehicle be registered?
fuer_unternehmen = Is it a company or an association?

seite-bankverbindung = Account for the tax
seite-bankverbindung-einleitung = Customs collects the vehicle tax from this account. Without an account the office cannot register the vehicle.

gebuehr = Fee
halter = Keeper of the vehicle
