# English. The German text is the official one; this translation is information.

name = Apply for an exception: fireworks outside New Year's Eve
kurz = You would like to set off fireworks on a day other than New Year's Eve. You need an exception for that.
abschnitt-beschreibung =
    Rockets, batteries and bangers are fireworks of category F2. From 2 January to 30 December you may not set them off without permission. The office can allow an exception if you have a good reason.

    You name the occasion, day, place and kind of fireworks. The office checks whether it is safe and sends you a decision.
abschnitt-voraussetzungen =
    The office allows the exception if all of this applies:
    - There is a special occasion, for example a wedding.
    - The person who sets off the fireworks is at least 18 years old.
    - Churches, hospitals, children's homes and homes for the elderly are not close by. The same goes for buildings that burn easily.
    - The owner of the site agrees.

    Firms with a licence under the Explosives Act do not need this exception. They notify the fireworks.
abschnitt-unterlagen =
    Upload:
    - the consent if the site is not yours
    - a plan or sketch with the distance to houses and trees
abschnitt-fristen =
    Apply at least two weeks before. The office then checks in time. Near a railway, airfield or waterway it takes longer.
abschnitt-kosten =
    The decision costs a fee. The amount here is a sample. You pay after the decision.
abschnitt-hinweise =
    Buy the fireworks only when you have the decision. Show it in the shop.

    In dry weather and wind the fireworks can be forbidden in spite of the exception.
abschnitt-rechtsgrundlage =
    The First Ordinance to the Explosives Act forbids the fireworks and governs the exception.
unterlage-einverstaendnis = Consent of the owner of the site
unterlage-einverstaendnis-wann = only if the site is not yours
unterlage-plan = Plan or sketch
unterlage-plan-wann = always
frist-antrag = Application: two weeks before the fireworks (sample)
frist-widerspruch = Objection: one month after notification of the decision
parameter-gebuehr = Fee for the exception (sample)
parameter-gebuehr-einheit = per fireworks
anlass = Occasion
anlass-hochzeit = Wedding
anlass-jubilaeum = Anniversary or milestone birthday
anlass-fest = Public festival
anlass-anderer = Another occasion
anlass_anderer = Which occasion?
tag = On which day?
uhrzeit = At what time does it begin?
uhrzeit-hinweis = For example 21:30
dauer = How many minutes does it last?
feuerwerk = What do you set off?
feuerwerk-batterien = Batteries
feuerwerk-raketen = Rockets
feuerwerk-fontaenen = Fountains and volcanoes
feuerwerk-knall = Bangers
menge = How much of it?
menge-hinweis = For example “two batteries with 50 shots each”
seite-feuerwerk = The fireworks
seite-stelle = Where are the fireworks?
naehe = What is nearby?
naehe-hinweis = Tick what you can see from the site or reach quickly.
naehe-kirche = Church
naehe-klinik = Hospital
naehe-heim = Children's home or home for the elderly
naehe-brand = Building that burns easily, or petrol station
naehe-wald = Forest or field
naehe-tiere = Animals in a stable or pasture
plan = Plan or sketch with distances
plan-hinweis = PDF, JPG or PNG up to 10 MB
zuendet_selbst = Do you set it off yourself?
zuendet_name = Who sets it off? First name and last name
zuendet_geburt = Date of birth of that person
seite-sicherheit = Safety
seite-person-einleitung = You are responsible for the fireworks. Give a telephone number at which we can reach you on the day.
gebuehr = Fee
titel = Exception for fireworks
