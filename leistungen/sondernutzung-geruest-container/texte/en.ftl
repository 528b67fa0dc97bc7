# English. The German text is the official one; this translation is information.

name = Apply to put scaffolding or a skip on the street
kurz = You are building and need a piece of pavement or street for it. You need a permit beforehand.

abschnitt-beschreibung =
    Streets and pavements are there for everyone. To put up scaffolding, a skip or building material there you need a permit. It is called special use (Sondernutzung).
abschnitt-voraussetzungen =
    You receive the permit if traffic stays safe. On the pavement, people with wheelchairs or prams must be able to pass. The permit is valid only for a certain time or until revoked.
abschnitt-unterlagen =
    You need a sketch of the area with measurements. A drawing by hand is enough.
abschnitt-fristen =
    Apply before you begin. Start only when you have the permit.
abschnitt-hinweise =
    If the work obstructs traffic, your building company also needs a traffic order. It is not part of this application.

unterlage-skizze = Sketch or site plan with measurements
unterlage-skizze-wann = always

beteiligung-verkehr = Safety of traffic
beteiligung-ordnung = Rescue routes and safety

frist-vorher = Application: before you use the area
frist-widerspruch = Objection: one month after notification of the decision

parameter-satz_geruest = Scaffolding (sample)
parameter-satz_geruest-einheit = per square metre and day
parameter-satz_container = Skip (sample)
parameter-satz_container-einheit = per square metre and day
parameter-satz_material = Building material, site fence or crane (sample)
parameter-satz_material-einheit = per square metre and day
parameter-mindestgebuehr = Minimum fee (sample)
parameter-mindestgebuehr-einheit = per permit

titel = Apply to put scaffolding or a skip on the street

seite-nutzung = What do you want to put up?
nutzung = What goes onto the street?
nutzung-hinweis = Apply separately for each area.
nutzung-geruest = Scaffolding
nutzung-container = Skip
nutzung-material = Building material, site fence or crane
belegt = Where does it stand?
belegt-gehweg = On the pavement
belegt-radweg = On the cycle path
belegt-parkplatz = On parking spaces
belegt-fahrbahn = On the road
belegt-platz = On a square or green strip

seite-person = Who applies?
flaeche = Area in square metres
tage = Number of days
gebuehr = Fee
