# English. The German text is the official one; this translation is information.

name = Change the address of a car after moving
kurz = You have moved. Have your new address entered in the papers of your car.

abschnitt-beschreibung =
    Your address is in the registration certificate. If you move, have it changed. That applies even if you stay in the same town.

    If you come from another district or independent town, the vehicle is registered here. You can keep the number plate.
abschnitt-voraussetzungen =
    All of this must be true:
    - The vehicle is registered to you.
    - You are registered at the new address. A company has its seat there.
    - The papers have hidden codes.

    A code is missing? Then please come to the registration office with the papers.
abschnitt-unterlagen =
    You need the registration certificate part I. If you come from another area you also need part II. You do not have to upload anything.
abschnitt-fristen =
    Tell us the new address at once. The ordinance requires this.
abschnitt-kosten =
    You pay right after sending. The fee depends on whether you come from another area and whether you keep the number plate. For a move within the same area the amount here is a sample.
abschnitt-hinweise =
    An uncovered code makes the old registration certificate invalid. The new one comes by post. Drive again only when you have it.

    Tell your insurance the new address, too.

frist-sofort = Notice: without delay after moving
frist-widerspruch = Objection to a refusal: one month after notification of the decision

parameter-gebuehr_umzug = New address in the same area (sample)
parameter-gebuehr_umzug-einheit = per vehicle
parameter-gebuehr_anderer_behalten = From another area, number plate stays
parameter-gebuehr_anderer_behalten-einheit = per vehicle
parameter-gebuehr_anderer_neu = From another area, new number plate
parameter-gebuehr_anderer_neu-einheit = per vehicle

titel = Change the address of a car after moving

seite-fahrzeug = Which vehicle?
kennzeichen = Present number plate

seite-fahrzeug-codes-einleitung = We ask only for the codes that are needed for your move.

seite-person = To whom is the vehicle registered?
fuer_unternehmen = Is it registered to a company or an association?

seite-anschrift = Your new address

gebuehr = Fee
halter = Keeper of the vehicle
