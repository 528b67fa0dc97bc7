# English. The German text is the official one; this translation is information.

name = Give notice of a heating oil tank
kurz = You install or change a heating oil tank. Tell the water authority six weeks beforehand.

abschnitt-beschreibung =
    One litre of oil can spoil a great deal of water. So the water authority checks whether tank and pipes are tight and what happens if there is a leak.
abschnitt-voraussetzungen =
    You give notice of the tank if

    - it lies underground, no matter how big it is
    - it stands above ground or in the cellar and holds more than 1,000 litres. Several tanks count together

    You must also give notice if you change something important, for example install a new inner lining. If only the owner of the tank changes, no notice is needed.

    Are you shutting the tank down? You can tell us that here, too.
abschnitt-unterlagen =
    You need a plan with measurements. It shows the tank, the pipes and the collecting basin. For the tank you submit the approval. The heating engineer has it.
abschnitt-fristen =
    The notice must be there six weeks before the installation or the change. This period does not apply to a shutdown.
abschnitt-kosten =
    In this demonstration the notice costs nothing. Your authority may charge a fee for it. You pay the experts who check the tank yourself.
abschnitt-hinweise =
    Does the tank lie underground or hold more than 1,000 litres? Then only a specialist firm may install it, clean it inside and shut it down. Experts check it before it is filled for the first time.

    Where floods are frequent, new oil tanks are mostly forbidden. Ask there beforehand. If oil runs out, call 112 at once.
abschnitt-rechtsgrundlage =
    The federal government protects the water with an ordinance. It requires this notice.

unterlage-plan = Plan with measurements
unterlage-plan-wann = for a new or changed tank
unterlage-zulassung = Approval of the tank and the safety devices
unterlage-zulassung-wann = for a new or changed tank

frist-sechs_wochen = Notice: at least six weeks before the installation or the change

titel = Give notice of a heating oil tank

seite-tank = Your heating oil tank
vorhaben = What do you plan?
vorhaben-neu = Installation of a new tank
vorhaben-aenderung = Important change
vorhaben-stilllegung = Shutdown
aenderung = What do you change?
aenderung-hinweis = For example “new inner lining” or “larger tank”
lage = Where is the tank?
lage-innen = In the building, also in the cellar
lage-aussen = Outdoors above ground
lage-erde = Underground
volumen = How many litres does it hold?
volumen-hinweis = All tanks together. For example 3000
klein = Perhaps no notice is needed
klein-text = Up to 1,000 litres above ground or in the cellar you need no notice. In a water protection area ask us all the same.
beginn = When is the work to start?
beginn-hinweis = For an installation or a change: at the earliest six weeks after the notice has arrived.

seite-technik = Technology and safety
behaelter = How many containers are there?
werkstoff = What are the containers made of?
werkstoff-kunststoff = Plastic
werkstoff-stahl = Steel
werkstoff-gfk = Glass fibre with plastic (GRP)
werkstoff-beton = Concrete or something else
sicherheit = What protects against a leak?
sicherheit-hinweis = Your heating engineer knows this.
sicherheit-doppelt = Double wall with leak indicator
sicherheit-wanne = Collecting basin or collecting room
sicherheit-grenzwert = Overfill prevention sensor
sicherheit-heber = Protection against draining through the pipe
plan = Plan with measurements
plan-hinweis = It shows the tank, the pipes and the collecting basin.
zulassung = Approval of the tank and the safety devices
zulassung-hinweis = It is the building authority's certificate of usability. Your heating engineer has it.
fachbetrieb = Which specialist firm does the work?
fachbetrieb-hinweis = Name and town. If you do not know yet, leave the field empty.

seite-stelle = On which property?

seite-person = Who operates the tank?
fuer_unternehmen = Is it run by a company or an association?
