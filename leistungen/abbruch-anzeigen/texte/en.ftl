# English. The German text is the official one; this translation is information.

name = Give notice of the demolition of a building
kurz = You want to demolish a building. For larger or attached houses the building authority must know one month beforehand.

abschnitt-beschreibung =
    You do not need a building permit for the demolition. But the building authority wants to see beforehand whether the house next to it stays safe. If it does not contact you for one month, you can start.
abschnitt-voraussetzungen =
    You demolish the whole building. If a part remains, this is a conversion. For that you usually need a building permit.

    You do not have to give notice of:

    - detached houses up to 7 metres high, that is the usual home. The height counts up to the floor of the top storey where people can live
    - small structures that can also be built without a procedure, for example a small garage
    - other structures up to 10 metres high, for example a mast
abschnitt-unterlagen =
    You need a site plan. If the building is attached to another, a structural engineer must assess the house next to it. The engineer writes down whether it stands safely without your building.

    If a building disappears, there is a form for the statistics.
abschnitt-fristen =
    The notice must be there at least one month before the demolition.
abschnitt-kosten =
    The notice costs nothing. If the structural proof must be checked, the check costs money.
abschnitt-hinweise =
    Report the first day of the work once more, one week beforehand. There is the notice of the start of construction for this.

    If the building is a listed monument, you first need a permit of the heritage authority. If birds or bats live there, ask the nature conservation authority. Have old houses checked for asbestos.

    Talk to the suppliers about electricity, gas and water. The excavator may start only when everything is disconnected.
unterlage-lageplan = Site plan
unterlage-standsicherheit = Proof that the house next to it stands safely
unterlage-standsicherheit-wann = only if the building is attached
unterlage-statistik = Form for the statistics
unterlage-statistik-wann = if a building disappears

frist-monat = Notice: at least one month before the demolition

titel = Give notice of a demolition

seite-abbruch = What do you demolish?
art = What is it?
art-hinweis = You demolish it completely. Give a separate notice for each building.
art-gebaeude = A building
art-anlage = Something else, for example a chimney or tower
klasse = How big is the building?
klasse-hinweis = The height counts from the ground to the floor of the top storey with habitable rooms.
klasse-2 = Up to 7 metres, at most two flats and 400 square metres together (building class 2)
klasse-3 = Up to 7 metres, larger or with more flats (building class 3)
klasse-4 = Up to 13 metres, each flat at most 400 square metres (building class 4)
klasse-5 = Higher, larger or below ground (building class 5)
klasse-unklar = I do not know
hoehe = How high is it, in metres?
hoehe-hinweis = Up to 10 metres no notice is needed.
niedrig = No notice is needed
niedrig-text = Up to 10 metres high you need no notice. You can stop here.
beginn = When is the demolition to start?
beginn-hinweis = At the earliest one month after the notice has arrived.

seite-stelle = Where does it stand?

seite-nachweise = Plans and proofs
lageplan = Site plan
lageplan-hinweis = Mark in yellow what you demolish.
angebaut = Is the building attached to another one?
angebaut-hinweis = A small garage or a shed does not count.
frei = Perhaps no notice is needed
frei-text = Does the building stand completely free, also without a garage attached? Then you need no notice for this size.
nachbar = To which building?
nachbar-hinweis = For example “Goethestraße 14”
standsicherheit = Proof that this building stays safe
standsicherheit-hinweis = It comes from a structural engineer. Depending on the building it must have been checked.
statistik = Form for the statistics
statistik-hinweis = You get it from the statistical office of your state. You can also send it later.

seite-bauherr = Who has it demolished?
fuer_unternehmen = Is it a company or an association?
