# English. The German text is the official one; this translation is information.

name = Apply for outdoor seating or goods on the pavement
kurz = You want to put tables, chairs or goods in front of your restaurant or shop. You need a permit beforehand.

abschnitt-beschreibung =
    Pavements and squares are there for everyone. To serve guests or show goods there you need a permit. It is called special use (Sondernutzung). It covers the area and the time stated in the decision.
abschnitt-voraussetzungen =
    You receive the permit if enough space remains for everyone. People with a wheelchair, a cane or a pram must be able to pass the area easily. The way for the fire brigade stays free.

    The permit is valid only for a certain time or until revoked.
abschnitt-unterlagen =
    You need a sketch with measurements. It shows the house, the pavement, your area and the free way beside it. A drawing by hand is enough. A photo of the place helps.
abschnitt-fristen =
    Apply about four weeks before the first day. Put things up only when you have the permit.
abschnitt-hinweise =
    If you serve alcohol, you must also observe the law on restaurants. The outdoor seating is then part of your restaurant.

    Some municipalities have rules for parasols, furniture and heaters. The office tells you what applies to you.

unterlage-skizze = Sketch or site plan with measurements
unterlage-skizze-wann = always
unterlage-foto = Photo of the place
unterlage-foto-wann = optional

beteiligung-verkehr = Safety of traffic
beteiligung-ordnung = Quiet and rescue routes

frist-vorher = Application: about four weeks before the first day
frist-widerspruch = Objection: one month after notification of the decision

parameter-satz_freisitz = Outdoor seating (sample)
parameter-satz_freisitz-einheit = per square metre and day
parameter-satz_waren = Goods in front of the shop (sample)
parameter-satz_waren-einheit = per square metre and day
parameter-mindestgebuehr = Minimum fee (sample)
parameter-mindestgebuehr-einheit = per permit
parameter-mindestbreite = Width of the pavement that stays free (sample)
parameter-mindestbreite-einheit = centimetres

titel = Apply for outdoor seating or goods on the pavement

seite-nutzung = What do you want to put up?
nutzung = What do you need the area for?
nutzung-hinweis = Apply separately for each area.
nutzung-freisitz = Tables and chairs for guests
nutzung-waren = Goods in front of the shop
plaetze = How many seats are there?
moebel = What else goes onto the area?
moebel-schirm = Parasols
moebel-markise = Awning
moebel-zaun = Windbreak, railing or plant tubs
moebel-podest = Platform
moebel-heizung = Heaters
moebel-theke = Counter or grill

seite-stelle = Where is the area?

frei_breite = How wide is the way that stays free beside it, in metres?
frei_breite-hinweis = Measure at the narrowest point. Trees, posts and parked cars count as obstacles.
zu_schmal = The way is too narrow
zu_schmal-text = Less stays free beside it than the municipality requires. Make the area smaller, otherwise the office will probably refuse the application.
foto = Photo of the place

seite-person = Who applies?

satz = Rate per square metre and day
flaeche = Area in square metres
tage = Number of days
gebuehr = Fee
