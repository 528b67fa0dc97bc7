# English. The German text is the official one; this translation is information.

name = Notify a campfire
kurz = You would like to make a fire in the garden or on a site. Notify it here beforehand.
abschnitt-beschreibung =
    In many municipalities you notify an open fire beforehand. The office then knows who is responsible. The fire brigade does not turn out in vain.

    You name the place, day, fuel and size. The office checks your answers and sends you a confirmation.
abschnitt-voraussetzungen =
    The fire keeps to the rules of the municipality. In the sample ordinance these are:
    - You burn only dry, untreated wood.
    - The fire is at most one metre wide.
    - An adult watches until the embers are out.
    - The owner of the site agrees.

    In Saxony you need a permit from the forestry authority in a forest. The same goes if the fire is less than 100 metres from a forest. On your own land a distance of 30 metres is enough.
abschnitt-unterlagen =
    If the site is not yours, you need a consent. A photo or scan is enough.
abschnitt-fristen =
    Notify the fire at least one week before. The sample ordinance says so. Your municipality may have another period.
abschnitt-kosten =
    The notice costs nothing.
abschnitt-hinweise =
    In strong wind or high forest fire danger you may not make a fire, even after the confirmation. You find the danger level on the internet.

    You may not burn waste. Other rules apply to garden cuttings. Ask the office.

    Easter fires and other traditional fires are notified separately.

    If the fire gets out of control, call the fire brigade: 112.
abschnitt-rechtsgrundlage =
    The municipality governs open fires in an ordinance. Depending on the state it is called a police ordinance or an ordinance to avert dangers. This demonstration uses a sample.
unterlage-einverstaendnis = Consent of the owner of the site
unterlage-einverstaendnis-wann = only if the site is not yours
frist-anzeige = Notice: one week before the fire (sample)
tag = On which day?
von = From what time?
von-hinweis = For example 18:00
bis = Until what time?
bis-hinweis = For example 22:00
brennstoff = What do you burn?
brennstoff-scheite = Dry split logs
brennstoff-aeste = Dry branches without leaves
brennstoff-kohle = Charcoal or briquettes
groesse = How wide is the fire in centimetres?
groesse-hinweis = At most 100 centimetres
feuerstelle = Where does it burn?
feuerstelle-schale = In a bowl or basket
feuerstelle-fest = In a fixed fireplace with stones
feuerstelle-boden = On the ground
seite-feuer = The fire
seite-stelle = Where is the fire?
wald = How far is the nearest forest?
wald-ueber100 = 100 metres or more
wald-bis100 = 30 to 100 metres
wald-unter30 = Less than 30 metres
wald_hinweis = Please note
wald_hinweis-text = In Saxony you probably need a permit from the forestry authority for this fire. The notice does not replace it. In Saxony-Anhalt please ask the forestry authority, too.
loeschmittel = What can you put it out with?
loeschmittel-wasser = Water
loeschmittel-sand = Sand
loeschmittel-loescher = Fire extinguisher
aufsicht_selbst = Do you watch the fire yourself?
aufsicht_name = Who watches? First name and last name
seite-sicherheit = Safety
seite-person-einleitung = We need a telephone number at which we can reach someone at the fire.
titel = Notify a campfire
