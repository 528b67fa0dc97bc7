# English. The German text is the official one; this translation is information.

name = Deregister when moving abroad
kurz = You move abroad and no longer have a home in Germany. Deregister here.
abschnitt-beschreibung =
    You move out and have no home in Germany afterwards. Then you must deregister. You can do that here for your family, too.

    The office checks your answers and sends you the confirmation. Many bodies ask for it, for example banks, health insurers or consulates.
abschnitt-voraussetzungen =
    You move out of your last home in Germany. If you only move within Germany, do not deregister. Registering in the new place is enough then.

    Persons under 16 are deregistered by those with whom they lived.
abschnitt-unterlagen =
    You need no documents.
abschnitt-fristen =
    Deregister within two weeks after you move out. You can do it earlier, but at most one week before you move out.
abschnitt-kosten =
    Deregistration and confirmation cost nothing.
abschnitt-hinweise =
    Give your new address abroad as soon as you know it. The office stores it so that it can still reach you.

    If you give up only one of several homes, this form does not fit. Change your main and second home instead.
abschnitt-rechtsgrundlage =
    The Federal Registration Act says who must deregister when and what the confirmation states.
frist-abmeldung = Deregistration: two weeks after moving out, at the earliest one week before
titel = Deregister when moving abroad
seite-auszug = Your move
auszug = When do you move out?
auszug-hinweis = The day may be at most one week in the future.
noch_wohnung = Do you keep a home in Germany?
andere_leistung = Please do not deregister
andere_leistung-text = Then you stay registered in Germany. Change your main and second home instead of deregistering.
ziel_staat = To which country do you move?
ziel_anschrift = New address abroad
ziel_anschrift-hinweis = If you know it already.
seite-anschrift = Your home in Germany
seite-anschrift-einleitung = Give the home you move out of.
seite-familie = Who moves out with you?
mitziehende = Family moving abroad with you
mitziehende-hinweis = Only people who are registered in the same home and move out on the same day.
mitziehende-eintrag = Person
mitziehende-mit_vorname = First name
mitziehende-mit_nachname = Last name
mitziehende-mit_geburt = Date of birth
letzter_tag = Last possible day of moving out
