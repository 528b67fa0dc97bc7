# English. The German text is the official one; this translation is information.

name = Order an emissions sticker
kurz = Some cities have low emission zones. With the sticker on the windscreen you may drive in.

abschnitt-beschreibung =
    The colour of the sticker shows how clean a vehicle is. Green is best, then come yellow and red. The sign at the zone says which colour applies there. Mostly it is green.
abschnitt-voraussetzungen =
    Your vehicle emits so few pollutants that it receives a sticker. We see this from a number in your registration certificate. Very old vehicles receive no sticker, above all old diesels.

    Motorcycles, tractors and vintage cars with an H number plate, for example, may drive without a sticker. This also applies to journeys with people who have a disability card with aG, H or Bl.
abschnitt-unterlagen =
    You need the registration certificate part I. A photo is enough.
abschnitt-fristen =
    The sticker has no end date. If the vehicle gets another number plate, you need a new one. The same applies if you get a new windscreen.
abschnitt-kosten =
    The sticker costs a fee. You pay it right after sending. The amount in this demonstration is a sample.
abschnitt-hinweise =
    The sticker comes by post. Stick it to the inside of the windscreen where it is easy to see. The number plate on the sticker must be right.

    Garages that test exhaust gases and the inspection organisations also sell stickers.
abschnitt-rechtsgrundlage =
    The rules for the sticker are in a federal ordinance.

unterlage-zulassung = Registration certificate part I

frist-widerspruch = Objection to a refusal: one month after notification of the decision

parameter-gebuehr = Fee for a sticker (sample)
parameter-gebuehr-einheit = per sticker

titel = Order an emissions sticker

seite-fahrzeug = Your vehicle
fahrzeug_art = What kind of vehicle is it?
fahrzeug_art-auto = Car, motorhome, lorry or bus
fahrzeug_art-motorrad = Motorcycle or other vehicle with two or three wheels
fahrzeug_art-traktor = Tractor or work machine
fahrzeug_art-oldtimer = Vintage car with an H number plate
ohne_plakette = You do not need a sticker
ohne_plakette-text = This vehicle may enter the zone without a sticker. You can stop here.
kennzeichen-hinweis = For example BZ-AB 123. We write it on the sticker.
zulassung = Registration certificate part I
zulassung-hinweis = We need the side with field 14.1.

seite-person = Who orders?

seite-anschrift = Where do we send the sticker?

gebuehr = Fee
