# English. The German text is the official one; this translation is information.

name = Give notice of a borehole
kurz = You want to drill into the ground, for example for geothermal heat or a well. Give notice one month beforehand.

abschnitt-beschreibung =
    A borehole can reach the groundwater. It also shows what the ground looks like deep down. So up to three bodies want to know of it beforehand: the water authority, the geological survey and the mining authority.

    You fill in only one form. Your answers decide which bodies are concerned. The water authority passes the notice on to the others.
abschnitt-voraussetzungen =
    You drill yourself or have someone drill. It is enough if one side gives notice: the firm that drills or whoever hires it.

    The mining authority is concerned if the borehole goes deeper than 100 metres. Are you looking for mineral resources? Then mining law applies in full. Contact the mining authority directly.
abschnitt-unterlagen =
    You need a site plan with all points where you drill. For geothermal heat and wells also add the description by the firm.
abschnitt-fristen =
    The water authority needs the notice one month before the start. For the geological survey it is two weeks. Beyond 100 metres that applies to the mining authority, too.

    After the end of the drilling you send the results to the geological survey: measurements and layers within three months, reports and assessments within six months.
abschnitt-kosten =
    The notice costs nothing. If a permit becomes necessary, it may cost something.
abschnitt-hinweise =
    The notice replaces no permit. For geothermal heat or a well a permit under water law may be needed. In water protection areas boreholes are often forbidden.

    Do you meet groundwater unexpectedly? Tell the water authority at once. Before drilling ask which pipes and cables lie in the ground.
abschnitt-rechtsgrundlage =
    Three federal acts require the notice: the one on water, the one on geological data and the mining act.

unterlage-lageplan = Site plan with all drilling points
unterlage-lageplan-wann = always
unterlage-beschreibung = Description of the borehole and its completion
unterlage-beschreibung-wann = for geothermal heat and wells

frist-wasser = Notice to the water authority: one month before the start
frist-geologie = Notice to the geological survey: two weeks before the start
frist-berg = Notice to the mining authority if it goes deeper than 100 metres: two weeks before the start
frist-fachdaten = Measurements and layers: three months after completion
frist-bewertung = Reports and assessments: six months after completion

titel = Give notice of a borehole

seite-vorhaben = What do you plan?
bezeichnung = What is the project called?
bezeichnung-hinweis = For example “Geothermal heat Goethestraße 12”
zweck = What do you drill for?
zweck-erdwaerme = Geothermal heat
zweck-brunnen = Well
zweck-messstelle = Groundwater monitoring
zweck-baugrund = Investigation of the building ground
zweck-altlast = Investigation of contaminated land
zweck-rohstoff = Search for mineral resources
zweck-anderes = Something else
rohstoff_info = Mining law applies in full here
rohstoff_info-text = For the search for mineral resources this notice is not enough. Contact the mining authority directly.
beginn = When do you start drilling?
beginn-hinweis = At the earliest one month after the notice has arrived.
ende = When will you probably have finished?
frist_wasser = The start is too early
frist_wasser-text = The water authority needs the notice one month beforehand. Choose a later day. If it is very urgent, talk to the authority.
frist_alle = The start is too early for all bodies
frist_alle-text = The geological survey needs the notice two weeks beforehand, the water authority one month. Choose a later day.
frist_neun = That is still a long way off
frist_neun-text = For geothermal heat down to 400 metres the mining authority accepts the notice at most nine months before the start. If it goes deeper than 100 metres, contact it again later.

seite-bohrungen = Where and how deep?
bohrungen = Your boreholes
bohrungen-hinweis = Name each borehole separately.
bohrungen-eintrag = Borehole
bohrungen-name = Name of the borehole
bohrungen-name-hinweis = For example B 1
bohrungen-punkt = Where is the point?
bohrungen-punkt-hinweis = An address, or latitude and longitude. For example 51.18113 14.42413
bohrungen-tiefe = Planned depth in metres
bohrungen-tiefe-hinweis = For example 95
bohrungen-ansatz = Height of the ground in metres above sea level
bohrungen-ansatz-hinweis = If you know it.
verlauf = How do the boreholes run?
verlauf-gerade = Vertically
verlauf-schraeg = Inclined or deviated
flurstueck-hinweis = For example “Bautzen, 123/4”
schutzgebiet = Is a point in a water protection area?
schutzgebiet-nein = No
schutzgebiet-ja = Yes
schutzgebiet-unklar = I do not know
schutzgebiet_info = Boreholes are often forbidden there
schutzgebiet_info-text = Drill only when the water authority has answered.
lageplan = Site plan with all drilling points

seite-technik = How do you drill?
berg_info = The mining authority is concerned, too
berg_info-text = A borehole goes deeper than 100 metres. The mining authority checks whether it requires an operating plan.
verfahren = Which drilling method?
verfahren-hinweis = The drilling firm knows. For example “rotary drilling”
schichten = Which layers do you expect?
schichten-hinweis = If you know.
messungen = Which measurements are planned in the borehole?
messungen-hinweis = If none are planned, leave it empty.
proben = Do you take cores or samples?
proben_ort = Where are they kept, and how long?
beschreibung = Description of the borehole and its completion
beschreibung-hinweis = It comes from the drilling firm.

seite-firma = Who drills?
bohrfirma = Name and address of the drilling firm
bohrfirma-hinweis = If you drill yourself, write “myself”.

seite-person = Who gives notice?
fuer_unternehmen = Do you give notice for a company or an association?
im_auftrag = Do you give notice on behalf of another person or firm?
auftraggeber = Who ordered the borehole? Name and address
auftraggeber-hinweis = For a firm also who represents it.

zahl_bohrungen = Number of boreholes
tiefste = Greatest depth in metres
stellen = These bodies receive your notice
fachdaten_bis = Measurements and layers: at the latest on
bewertung_bis = Reports and assessments: at the latest on
