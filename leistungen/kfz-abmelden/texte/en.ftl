# English. The German text is the official one; this translation is information.

name = Deregister a car
kurz = You no longer drive a car, motorcycle or trailer. Deregister the vehicle here.

abschnitt-beschreibung =
    Whoever no longer drives a vehicle deregisters it. That means it is taken out of service. After that you pay no more tax for it. You may no longer drive it.

    You do not need to come to the office. You give the codes of the plates and of the registration certificate.
abschnitt-voraussetzungen =
    The vehicle is registered. The stickers on the plates and the registration certificate have hidden codes. That is so if they were issued from the year 2015 on.

    Is a code or a plate missing? Then please come to the registration office with the papers and the plates.
abschnitt-unterlagen =
    You need the registration certificate part I and the plates. If the vehicle is scrapped, upload the proof of scrapping.
abschnitt-fristen =
    There is no deadline. The vehicle is deregistered from the day on which you retrieve the decision from your mailbox. You can reserve the number plate for the same vehicle for at most twelve months.
abschnitt-kosten =
    You pay right after sending. On the internet deregistering costs less than at the counter. Reserving the number plate costs extra. The amounts apply in all of Germany.
abschnitt-hinweise =
    Uncover the codes only when you are sure. After that certificate and plates are no longer valid. The vehicle may then no longer stand on the road.

    The insurance and customs learn of it. You do not have to tell them.

unterlage-verwertung = Proof of scrapping
unterlage-verwertung-wann = only if the vehicle is scrapped

frist-reservierung = Reservation of the number plate: at most twelve months from deregistering
frist-widerspruch = Objection to a refusal: one month after notification of the decision

parameter-gebuehr = Deregistering on the internet
parameter-gebuehr-einheit = per vehicle
parameter-gebuehr_reservierung = Reservation of the number plate
parameter-gebuehr_reservierung-einheit = per number plate

titel = Deregister a car

seite-fahrzeug = Which vehicle?
verwertung = Is the vehicle being scrapped?
verwertung-hinweis = For example dismantled.
verwertungsnachweis = Proof of scrapping
verwertungsnachweis-hinweis = You receive it from the firm that takes the vehicle.
reservieren = Do you want to reserve the number plate for this vehicle?
reservieren-hinweis = At most twelve months. It makes sense if you want to register it again.

seite-fahrzeug-codes-einleitung = With the codes you show that you have the certificate and the plates. Uncover them only when you really want to deregister.

seite-person = To whom is the vehicle registered?
fuer_unternehmen = Is it registered to a company or an association?

gebuehr = Fee
halter = Keeper of the vehicle
