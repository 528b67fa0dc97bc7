# English. The German text is the official one; this translation is information.

name = Apply for a traffic order for road works
kurz = Your building work disturbs traffic. The authority lays down how you close off and mark the site.

abschnitt-beschreibung =
    Whoever works at the street and disturbs traffic must not simply close it. The authority first lays down which signs, barriers and traffic lights are needed. This is called a traffic order (verkehrsrechtliche Anordnung).
abschnitt-voraussetzungen =
    The company that carries out the work applies. It submits a traffic sign plan. One person can be reached day and night and takes care of signs and barriers.
abschnitt-unterlagen =
    You need a traffic sign plan. It shows the site, all signs and barriers and the measurements. If you close a street completely, you also need a plan of the diversion.
abschnitt-fristen =
    Apply at least two weeks before the start. If you close a street completely, apply four weeks beforehand. Start only when you have the order.
abschnitt-kosten =
    The fee depends on what is closed. Federal law gives a range from 10.20 euros to 767 euros. The amounts in this demonstration are samples. You pay for signs and barriers yourself.
abschnitt-hinweise =
    The order does not yet permit you to use the street or to dig. For that you first need
    - a permit for scaffolding, skips or material,
    - the consent of the municipality if you dig.

    In case of danger secure the place at once and call the police: 110.
abschnitt-rechtsgrundlage =
    You need the order before you start. The road traffic regulations say so. A federal ordinance governs the fee.

unterlage-plan = Traffic sign plan
unterlage-plan-wann = always
unterlage-umleitung = Plan of the diversion
unterlage-umleitung-wann = only if a street is closed completely

frist-vorher = Application: at least two weeks before the start, for a complete closure four weeks (sample)
frist-widerspruch = Objection: one month after notification of the decision

parameter-gebuehr_rand = Pavement, cycle path or parking spaces (sample)
parameter-gebuehr_rand-einheit = per order
parameter-gebuehr_teil = Part of the road (sample)
parameter-gebuehr_teil-einheit = per order
parameter-gebuehr_voll = The whole road with a diversion (sample)
parameter-gebuehr_voll-einheit = per order

titel = Apply for a traffic order for road works

seite-arbeit = What is planned?
arbeiten = Which work do you carry out?
arbeiten-hinweis = For example “renew a drinking water pipe” or “put up a crane for a roof”
sperrung = What is closed?
sperrung-hinweis = Choose what disturbs traffic most.
sperrung-gehweg = Pavement or cycle path
sperrung-parken = Parking spaces
sperrung-teil = Part of the road
sperrung-voll = The whole road
ampel = Do you put up traffic lights?
bus = Does a bus or tram run there?
plan = Traffic sign plan
plan-hinweis = It shows the site, all signs and barriers and the measurements.
umleitung = Plan of the diversion

seite-stelle = Where is the site?

seite-zeit = Time and space
uhrzeit = At what times?
uhrzeit-hinweis = For example “all day” or “working days 7 am to 6 pm”
laenge = Length of the site in metres
frei_breite = How much of the road stays free, in metres?

seite-verantwortung = Who is responsible?
verantwortlich = Who is responsible for securing the site? First name and last name
verantwortlich_telefon-hinweis = Day and night, also at the weekend

seite-person = Who applies?
seite-anschrift = Address of the company

gebuehr = Fee
