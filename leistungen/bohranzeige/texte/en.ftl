# English. The German text is the official one; this translation is information.

name = Give notice of a drilling
kurz = You want to drill, for example for geothermal energy or a well. One notice reaches all responsible authorities.

abschnitt-beschreibung =
    Whoever drills into the ground must give notice beforehand. Here you do it only once. Depending on place, depth and groundwater, three authorities receive their part:
    - the geological service of the state,
    - the water authority of your district or city,
    - the mining authority if you drill deeper than 100 metres.

    In your case you can always see how far each authority is.
abschnitt-voraussetzungen =
    You have the drilling done or carry it out. It is enough if one of the two gives notice.

    For some drillings you also need a permit of the water authority, for example for many ground probes. This notice does not replace the permit.
abschnitt-verfahrensablauf =
    - You fill in the form and name each drilling point.
    - You send the notice. All responsible authorities receive their part.
    - The authorities check. If something is missing, we ask you in your mailbox.
    - The geological service confirms the notice. The confirmation comes to your mailbox.
    - After the drilling you submit the results. We remind you in time.

    You can take a break. Your answers are kept for 90 days.
abschnitt-unterlagen =
    A site plan helps the authorities. You may also send the notice without it.
abschnitt-fristen =
    Give notice two weeks before the start at the latest. If the drilling can touch the groundwater, it is one month. The day of the notice and the day of the start do not count.

    Do you drill deeper than 100 metres? Then give notice of the end of the work two weeks before, too. The end that you name here is enough if the day stays the same. If you stop earlier, say so at once. The notice is possible nine months before the start at the earliest.

    Do you drill for geothermal energy, deeper than 100 and down to 400 metres? Then the mining authority has four weeks to check your documents. If it says nothing by then, you need no operating plan.

    After the end you submit data: the technical data within three months, the evaluation data within six months.
abschnitt-kosten =
    The notice costs nothing.
abschnitt-hinweise =
    Do not start before the end of the waiting period. If your start lies before it, the form warns you.
abschnitt-rechtsgrundlage =
    The Geological Data Act requires the notice and the data afterwards. The Federal Water Act applies to groundwater, the Federal Mining Act to deep drillings.

unterlage-lageplan = Site plan with the drilling points
unterlage-lageplan-wann = if you have one

frist-geologie = Notice to the geological service and the mining authority: two weeks before the start at the latest
frist-erdwaerme = Geothermal energy, deeper than 100 and down to 400 metres: the mining authority has four weeks for its check
frist-einstellung = Deeper than 100 metres: notice of the end of the work two weeks before, of an earlier end at once
frist-wasser = Notice to the water authority: one month before the start
frist-fachdaten = Technical data: three months after the end
frist-bewertungsdaten = Evaluation data: six months after the end

beteiligung-wasser = Protection of the groundwater
beteiligung-berg = Safety of deep drillings
beteiligung-erdwaerme = Safety of deep drillings

pflicht-fachdaten = Technical data of the drilling
pflicht-fachdaten-was = These are the measured values and the record of the layers of each drilling. The period counts from the end that you named in the notice.
pflicht-bewertungsdaten = Evaluation data of the drilling
pflicht-bewertungsdaten-was = These are analyses and expert reports, if there are any. If there are none, upload a short statement.

titel = Give notice of a drilling

seite-vorhaben = What kind of drilling is it?
zweck = What do you drill for?
zweck-erdwaerme = Geothermal energy
zweck-brunnen = A well
zweck-baugrund = Examining the building ground
zweck-messstelle = A measuring point for groundwater
zweck-anderes = Something else
zweck_anderes = What is the purpose?
tiefe = How deep will the deepest drilling be, in metres?
tiefe-hinweis = If it is more than 100 metres, the mining authority receives your notice too.
verfahren = How will you drill?
verfahren-hinweis = For example rotary drilling with flushing. The drilling company knows.
grundwasser = Can the drilling touch the groundwater?
grundwasser-ja = Yes
grundwasser-unklar = I do not know
grundwasser-nein = No
beginn = When do you start?
beginn-hinweis = Two full weeks lie between the notice and the start, a full month where groundwater is concerned.
ende = When is the work finished?
ende-hinweis = The periods for your data count from this day. Deeper than 100 metres: give notice of the end two weeks before, too (§ 127 BBergG).

seite-zu_frueh = Your start lies before the end of the waiting period
warnung_geologie = Two weeks have not passed yet
warnung_geologie-text = You must give notice of a drilling two weeks before the start at the latest (§ 8 GeolDG), for more than 100 metres also to the mining authority (§ 127 (1) no. 1 BBergG). The day of the notice and the day of the start do not count. Go back and choose a later day if you can.
warnung_wasser = One month has not passed yet
warnung_wasser-text = You must give notice of work that can touch the groundwater one month before the start (§ 49 WHG). The day of the notice and the day of the start do not count. Go back and choose a later day if you can.
eilig = Why can you not start later?
eilig-hinweis = The authorities read your reasons. You may start only when the authorities agree.

seite-bergbehoerde = The mining authority has four weeks
warnung_berg = Four weeks have not passed yet
warnung_berg-text = For geothermal energy down to 400 metres the mining authority has four weeks to check your documents (§ 127 (2) BBergG). Until then it can still ask for an operating plan. If it says nothing by then, you need none. Plan a later start if you want to be sure.

seite-orte = Where do you drill?
punkte = Drilling points
punkte-hinweis = Name each point. It tells us which authorities are responsible.
punkte-eintrag = Drilling point
punkte-punkt = Position
punkte-punkt-hinweis = Latitude and longitude, for example 51.1814 14.4244, or an address.
punkte-flurstueck = District (Gemarkung) and parcel
lageplan = Site plan

seite-bohrfirma = Who drills?
bohrfirma = Name of the drilling company
bohrfirma_anschrift = Address
bohrfirma_anschrift-hinweis = Street, house number, postcode and town
bohrfirma_telefon = Telephone number

seite-bauherr = Who has the drilling done?
fuer_unternehmen = Does a company or an association have the drilling done?
vorname-hinweis = For a company, of the person who represents it.

fruehester_beginn = First day after the waiting period
in_wartefrist = The start lies in the waiting period (§ 8 GeolDG, § 49 WHG, § 127 BBergG)
pruefregel-neun_monate = Deeper than 100 metres you can give notice nine months before the beginning at the earliest (section 127 (2) BBergG). Choose an earlier beginning, or give notice later.
