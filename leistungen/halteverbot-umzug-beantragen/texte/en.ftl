# English. The German text is the official one; this translation is information.

name = Apply for a no-stopping zone for a move
kurz = You need space for the removal van in front of the house. The office lays down which signs you may put up.

abschnitt-beschreibung =
    For a move you need a free space in front of the house. You may not close it off yourself. The office can order a no-stopping zone for a short time. Then you or a company put up the signs.
abschnitt-voraussetzungen =
    The office orders the no-stopping zone if there is no other way and traffic stays safe. Apply separately for each place: once for the old and once for the new home.
abschnitt-unterlagen =
    You need a sketch of the place. It shows the house, the space and the length. A drawing by hand is enough.
abschnitt-fristen =
    Apply at least two weeks beforehand. The signs must stand some days before the move. The decision says how many.
abschnitt-kosten =
    The decision costs a fee. The amount in this demonstration is a sample. Depending on the municipality you pay online at once or after the decision. You rent the signs at your own expense.
abschnitt-hinweise =
    Whoever puts up signs without an order closes nothing: nobody has to obey them.

    Write down which cars already stand there when you put up the signs. If a car still stands there on the day of the move, call the public order office or the police.
abschnitt-rechtsgrundlage =
    The authority orders the signs under the road traffic regulations. A federal ordinance governs the fee.

unterlage-skizze = Sketch of the place
unterlage-skizze-wann = always

frist-vorher = Application: at least two weeks beforehand
frist-widerspruch = Objection: one month after notification of the decision

parameter-gebuehr = Fee for a temporary no-stopping zone (sample)
parameter-gebuehr-einheit = per application
parameter-vorlauf_tage = How early the signs must stand (sample)
parameter-vorlauf_tage-einheit = days beforehand

titel = Apply for a no-stopping zone for a move

seite-anlass = What do you need the space for?
anlass = What is the occasion?
anlass-umzug = Move
anlass-lieferung = Large delivery
anlass-arbeiten = Work on the house
arbeiten_info = Does a building company work there?
arbeiten_info-text = Then the company applies for a traffic order. It needs a traffic sign plan for that.
lift = Does a furniture lift or something else stand on the pavement?

seite-stelle = Where do you need the space?
strassenseite = On which side of the street?
strassenseite-haus = On the side of the house
strassenseite-gegenueber = Opposite
strassenseite-beide = On both sides
laenge = How many metres?
laenge-hinweis = A van needs about 10 to 15 metres.
skizze = Sketch of the place
skizze-hinweis = With house, space and length. A drawing by hand is enough.

seite-person = Who applies?
aufsteller = Who puts up the signs?
aufsteller-hinweis = Name of the company or “myself”

gebuehr = Fee
nur_am = Only day
ab_tag = First of several days
bis_tag = Last of several days
pruefregel-uhrzeiten = If you need the space on one day only, it must end later than it begins. Check the days and the times.
