# English. The German text is the official one; this translation is information.

name = Apply for a driveway across the pavement
kurz = You want to drive across the pavement onto your land. The kerb has to be lowered for that.

abschnitt-beschreibung =
    A pavement is not built for cars. Whoever wants to drive across it onto their land needs a solid crossing. The kerb is lowered for it. The municipality must consent beforehand.
abschnitt-voraussetzungen =
    The municipality consents if traffic stays safe. It checks for example:
    - Is there already a driveway?
    - Are trees, street lights or signs in the way?
    - Are parking spaces lost?

    You pay the costs of the building work. The parking space itself may need a building permit.
abschnitt-unterlagen =
    You need a site plan with measurements and a photo of the place. If the land does not belong to you, you need consent.
abschnitt-fristen =
    Apply about three months before building. Build only when you have the consent.
abschnitt-kosten =
    The decision costs a fee. The amount in this demonstration is a sample. The cost of building comes on top. If a tree or a street light has to go, you pay for that too.
abschnitt-hinweise =
    In some municipalities the municipality builds itself and sends you the bill. In others you commission a specialist company. The decision says how it is in your case.

    If your land lies at a road of the district, the state or the federation, ask the municipality first.
abschnitt-rechtsgrundlage =
    The road law of your state governs who may build at the street. The fee follows from the by-law of the municipality.

unterlage-skizze = Site plan with measurements
unterlage-skizze-wann = always
unterlage-foto = Photo of the place
unterlage-foto-wann = always
unterlage-zustimmung = Consent of the owner of the land
unterlage-zustimmung-wann = only if it does not belong to you

frist-vorher = Application: about three months before building
frist-widerspruch = Objection: one month after notification of the decision

parameter-gebuehr = Fee for the consent (sample)
parameter-gebuehr-einheit = per application

titel = Apply for a driveway across the pavement

seite-stelle = Which plot of land?

seite-zufahrt = The driveway
vorhaben = What do you plan?
vorhaben-neu = A new driveway
vorhaben-breiter = Widen or move a driveway
vorhaben-zweite = A second driveway
zufahrt_breite = How wide should it be, in metres?
zufahrt_breite-hinweis = About 3 metres are enough for a car.
fahrzeuge_art = What drives there?
fahrzeuge_art-auto = Cars
fahrzeuge_art-lkw = Also lorries
hindernisse = Is something in the way?
hindernisse-baum = Tree
hindernisse-laterne = Street light or post
hindernisse-schild = Sign or ticket machine
hindernisse-gully = Drain or manhole
hindernisse-halt = Bus or tram stop
hindernisse-parken = Parking space
skizze = Site plan with measurements
skizze-hinweis = It shows house, land, pavement and the driveway.
foto = Photo of the place

seite-person = Who applies?
zustimmung = Consent of the owner

gebuehr = Fee
