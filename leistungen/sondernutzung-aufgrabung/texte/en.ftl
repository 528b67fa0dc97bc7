# English. The German text is the official one; this translation is information.

name = Dig up a street or pavement
kurz = You have to dig in the street for a pipe, a cable or a connection. You need the consent of the municipality beforehand.

abschnitt-beschreibung =
    Many pipes and cables lie under streets and pavements. Whoever wants to dig there asks the municipality first. It says where, when and how to dig and what the street must look like afterwards.
abschnitt-voraussetzungen =
    The municipality consents if all of this is true:
    - The street belongs to the municipality or lies within the town, and the municipality is responsible.
    - A specialist company carries out the work.
    - You have asked which pipes and cables lie there.
    - You restore the street properly afterwards.

    Lines for telephone and internet have a procedure of their own. This application is not for them.
abschnitt-unterlagen =
    You need a site plan with the area, the measurements and the line. Photos of the condition beforehand help you later.
abschnitt-fristen =
    Apply about four weeks before the start. Dig only when you have the consent.

    In case of a burst pipe or a smell of gas call the supplier or the fire brigade at once: 112. Then apply on the next working day.
abschnitt-kosten =
    The fee has two parts: a fixed amount and an amount per square metre. Each square metre begun counts in full. The municipality sets the rates. The amounts in this demonstration are samples. The cost of restoring the street comes on top.
abschnitt-hinweise =
    If the work disturbs traffic, the building company also needs an order of the road traffic authority beforehand. It is not part of this application.

    To store skips or material beside the pit you need a separate permit.
abschnitt-rechtsgrundlage =
    The road law of your state governs who may work in the street. The fee follows from the by-law of the municipality.

unterlage-skizze = Site plan with area, measurements and line
unterlage-skizze-wann = always
unterlage-foto = Photos of the condition beforehand
unterlage-foto-wann = optional

beteiligung-verkehr = Safety of traffic
beteiligung-gruen = Trees and green

frist-vorher = Application: about four weeks before the start
frist-widerspruch = Objection: one month after notification of the decision

parameter-grundgebuehr = Fixed amount (sample)
parameter-grundgebuehr-einheit = per application
parameter-satz_flaeche = Area dug up (sample)
parameter-satz_flaeche-einheit = per square metre

titel = Dig up a street or pavement

seite-arbeit = What is built?
zweck = What is the digging for?
zweck-wasser = Water or waste water
zweck-strom = Electricity
zweck-gas = Gas
zweck-waerme = Heat
zweck-mauer = Sealing a cellar or house wall
zweck-telekom = Telephone or internet
zweck-anderes = Something else
telekom_info = Another procedure applies
telekom_info-text = Section 127 of the telecommunications act governs lines for telephone and internet. The company that owns the line turns directly to the building office. Please do not send this application.
arbeiten = Describe the work
arbeiten-hinweis = For example “new house connection for drinking water, trench across the pavement”
auskunft = Have you asked which pipes and cables already lie there?
auskunft-hinweis = The suppliers give this information.
auskunft_info = Ask before you dig
auskunft_info-text = Whoever hits a line puts themselves and others in danger. Without this information the municipality does not consent.

seite-stelle = Where is the digging?

seite-flaeche = Pit and period
ende = Last day
ende-hinweis = By then the street is restored.
tiefe = Depth in metres
tiefe-hinweis = For example 1.2
belag = What is the surface there?
belag-asphalt = Asphalt
belag-pflaster = Paving stones
belag-platten = Pavement slabs
belag-kies = Gravel
belag-gruen = Lawn or flower bed
foto = Photos of the condition beforehand

seite-bau = Who carries out the work?
firma_bau = Name of the building company

seite-person = Who applies?

flaeche = Area in square metres
gebuehr = Fee
