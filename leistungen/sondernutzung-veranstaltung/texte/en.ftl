# English. The German text is the official one; this translation is information.

name = Use a street or square for an event
kurz = For a festival, a market or an information stand you put something on a street or square. You need a permit beforehand.

abschnitt-beschreibung =
    Streets and squares are there for everyone. To put up stands, a stage or a tent there you need a permit. It is called special use (Sondernutzung). It covers the area and the time stated in the decision.
abschnitt-voraussetzungen =
    You receive the permit if the place is free and everything stays safe. The fire brigade and rescue services must get everywhere. Whoever lives or has a shop there must reach their house.

    The permit is valid only for a certain time or until revoked.
abschnitt-unterlagen =
    You need a plan with measurements. It shows stands, stage, tents and the free ways for the fire brigade. If you pursue a charitable purpose, upload the proof.
abschnitt-fristen =
    Apply about six weeks before setting up. Set up only when you have the permit.
abschnitt-kosten =
    The fee depends on the area and the number of days. Setting up and taking down count. It is lower for charitable purposes. The municipality sets the rates in its by-law. The amounts in this demonstration are samples.
abschnitt-hinweise =
    This permit replaces no other. Often you also need:
    - a permit of the road traffic authority if a street is closed or traffic has to wait
    - a notice or permit if you sell alcohol
    - a notice of the event

    If the event closes a street, ask the road traffic authority first. Its permit can replace this one.

unterlage-skizze = Plan with measurements
unterlage-skizze-wann = always
unterlage-nachweis = Proof of the charitable purpose, for example a decision of the tax office
unterlage-nachweis-wann = only for charitable purposes

beteiligung-ordnung = Safety and noise
beteiligung-verkehr = Traffic and diversion
beteiligung-bau = Tent, stage or ride

frist-vorher = Application: about six weeks before setting up
frist-widerspruch = Objection: one month after notification of the decision

parameter-satz_normal = Festival or market (sample)
parameter-satz_normal-einheit = per square metre and day
parameter-satz_gemeinnuetzig = Event for charitable purposes (sample)
parameter-satz_gemeinnuetzig-einheit = per square metre and day
parameter-mindestgebuehr = Minimum fee (sample)
parameter-mindestgebuehr-einheit = per permit

titel = Use a street or square for an event

seite-fest = What do you plan?
va_name = What is the event called?
va_name-hinweis = For example “neighbourhood party Goethestraße”
aufbauten = What do you put up?
aufbauten-staende = Stands or tables
aufbauten-buehne = Stage
aufbauten-zelt = Tent
aufbauten-fahrgeschaeft = Fairground ride or bouncy castle
aufbauten-wagen = Sales van
aufbauten-anderes = Something else
sperrung = Is a street closed, or does traffic have to wait?
sperrung_info = Ask the road traffic authority first
sperrung_info-text = For an event that disturbs traffic you need its permit. It can replace the permit from this application.
gemeinnuetzig = Does the event serve a charitable purpose?
gemeinnuetzig-hinweis = For example if a charitable association organises it.
nachweis = Proof of the charitable purpose
nachweis-hinweis = For example the decision of the tax office

seite-stelle = Where is the area?

seite-flaeche-einleitung = Give the days including setting up and taking down.
beginn = First day, with setting up
ende = Last day, with taking down

seite-person = Who applies?
satz = Rate per square metre and day
flaeche = Area in square metres
tage = Number of days
gebuehr = Fee
