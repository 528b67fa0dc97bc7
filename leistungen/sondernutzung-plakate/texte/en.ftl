# English. The German text is the official one; this translation is information.

name = Apply to put up posters at the street
kurz = You advertise an event with posters. You need a permit beforehand.
abschnitt-beschreibung =
    Streets and squares are there for everyone. To hang or put up posters there you need a permit. It is called special use (Sondernutzung).
abschnitt-voraussetzungen =
    You receive the permit if the posters endanger nobody. They must not cover signs and traffic lights. The permit is valid only for a certain time or until revoked.
abschnitt-unterlagen =
    You need a picture of the poster. If you already know the places, upload a list or a plan.
abschnitt-fristen =
    Apply before you put up the posters. Start only when you have the permit.
abschnitt-kosten =
    The fee depends on the number of posters and weeks. Each week begun counts in full. The municipality sets the rate in its by-law. The amount in this demonstration is a sample.
abschnitt-hinweise =
    Take down all posters after the last day. This application is not for posters on private land. Elections have their own rules: ask the office about them.
unterlage-bild = Picture of the poster
unterlage-bild-wann = always
unterlage-orte = List or plan of the places
unterlage-orte-wann = optional
beteiligung-verkehr = Safety of traffic

frist-vorher = Application: before you put up the posters
parameter-satz = Fee per poster (sample)
parameter-satz-einheit = per poster and week begun
titel = Apply to put up posters at the street
seite-plakate = Your posters
anlass = What do you advertise?
anlass-hinweis = For example “summer party on 4 July”
anzahl = How many posters are there?
format = How large are the posters?
format-a1 = Up to A1
format-a0 = Up to A0
format-gross = Larger
gebiet = Where do you want to put up the posters?
gebiet-hinweis = Name places or streets.
seite-bilder = Picture and places
bild = Picture of the poster
orte_plan = List or plan of the places
wochen = Weeks begun
frist-widerspruch = Objection: one month after notification of the decision
seite-person = Who applies?
gebuehr = Fee
