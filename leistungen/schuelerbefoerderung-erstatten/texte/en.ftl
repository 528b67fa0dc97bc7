# English. The German text is the official one; this translation is information.

name = Have school transport costs reimbursed
kurz = Your child goes to school by bus or train. You can get money back for the tickets.

abschnitt-beschreibung =
    The district or the independent town takes care of the way to school. Often there is a school bus. If you paid for the tickets yourself, you can get the money back.
abschnitt-voraussetzungen =
    You get money back if all of this is true:
    - Your child attends the nearest school of the type you have chosen.
    - The way is longer than the by-law requires.
    - The costs were necessary.

    Because of a disability the length of the way may not matter. Then tell us in the application.
abschnitt-unterlagen =
    You need the tickets or the invoices for them. Photos or scans will do.
abschnitt-fristen =
    In Saxony-Anhalt the application must be there by 30 September. It covers the school year before. In Saxony the period is in the by-law of your district or town.
abschnitt-kosten =
    The application costs nothing. Some by-laws provide that you pay a part yourself. The amounts in this demonstration are samples.
abschnitt-hinweise =
    Apply before the period ends. If you have little money, also ask for the education and participation package.
abschnitt-rechtsgrundlage =
    The school act of your state says who bears the costs of the way to school. The by-law has the details.

unterlage-karten = Tickets or invoices
unterlage-karten-wann = always

frist-lsa = In Saxony-Anhalt: by 30 September for the school year before
frist-widerspruch = Objection: one month after notification of the decision

parameter-mindest_grundschule = Minimum length of the way to primary school (sample)
parameter-mindest_grundschule-einheit = kilometres
parameter-mindest_andere = Minimum length of the way to other schools (sample)
parameter-mindest_andere-einheit = kilometres
parameter-eigenanteil = Own contribution (sample)
parameter-eigenanteil-einheit = a month

titel = Have school transport costs reimbursed

seite-kind = Child and school
schulart = Which school does the child attend?
schulart-grundschule = Primary school
schulart-weiterfuehrend = Oberschule, Sekundarschule or Gemeinschaftsschule
schulart-gymnasium = Gymnasium
schulart-foerderschule = Special needs school
schulart-beruf = Vocational school
schule = Name and place of the school
klasse = Year
entfernung = How long is the shortest walk to school, in kilometres?
entfernung-hinweis = For example 3.4
behinderung = Is your child unable to walk to school because of a disability?
zu_nah = The way is shorter than the by-law requires
zu_nah-text = The office then usually does not reimburse the costs. Write at the end if there is a special reason.

seite-karten = Tickets
fahrkarten = For which months have you paid tickets?
fahrkarten-hinweis = Name each month separately.
fahrkarten-eintrag = Month
fahrkarten-monat = Month and year
fahrkarten-monat-hinweis = For example September 2025
fahrkarten-betrag = What did you pay?
belege = Tickets or invoices

seite-bankverbindung = Where do we transfer the money?
seite-person = Who applies?
seite-person-einleitung = For a child under 18 the parents apply.
seite-anschrift = Where does the child live?

gebuehr = Fee
zahl_monate = Number of months
summe = Paid
eigenanteil_summe = Own contribution
erstattung = Reimbursement
