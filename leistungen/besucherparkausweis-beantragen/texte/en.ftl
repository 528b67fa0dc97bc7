# English. The German text is the official one; this translation is information.

name = Apply for a visitor parking permit
kurz = You live in a resident parking zone and expect visitors. With the permit your guests park in your zone.

abschnitt-beschreibung =
    In a resident parking zone only residents with a permit may park freely. The office can make an exception for guests. It covers the vehicles and the days you name.

    It does not give your guests a fixed space.
abschnitt-voraussetzungen =
    You can receive the permit if all of this is true:
    - You live in the zone and are registered there.
    - Your visitors come with a car or motorcycle whose number plate you name.
    - The visit is for a limited time.

    There is no right to the permit. The office decides according to the circumstances. Anyone who works at your home, for example a craft business, needs a permit of their own.
abschnitt-unterlagen =
    You need no documents. Have the number plates of your guests ready.
abschnitt-fristen =
    Apply about one week before the visit. Your guests may park in the zone only with the permit.
abschnitt-kosten =
    The fee applies to each vehicle. You pay it right after sending. Federal law gives a range from 10.20 euros to 767 euros. The amount in this demonstration is a sample.
abschnitt-hinweise =
    Print the decision for each vehicle. Your guest puts it behind the windscreen so that it can be read. The permit is valid only in your zone.

frist-vorher = Application: about one week before the visit
frist-widerspruch = Objection: one month after notification of the decision

parameter-gebuehr = Fee for the visitor parking permit (sample)
parameter-gebuehr-einheit = per vehicle
parameter-hoechstens_tage = Longest visit (sample)
parameter-hoechstens_tage-einheit = days

titel = Apply for a visitor parking permit

seite-anschrift-einleitung = Give the home where you are registered and where your visitors come.

seite-besuch = Your visitors
zone = In which zone do you live?
zone-hinweis = The zone is on the sign in your street. For example A
fahrzeuge = With which vehicles do your visitors come?
beginn = First day of the visit
ende = Last day of the visit
zu_lang = That is longer than usual
zu_lang-text = The office usually does not issue the permit for so long. Write below why your visitors stay so long.

kennzeichen_liste = Number plates
satz = Fee per vehicle
gebuehr = Fee
