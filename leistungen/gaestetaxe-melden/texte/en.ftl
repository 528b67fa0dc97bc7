# English. The German text is the official one; this translation is information.

name = Report and pay the visitor's tax
kurz = You let rooms, a holiday flat or pitches. Report the overnight stays here every month and pay the visitor's tax.

abschnitt-beschreibung =
    Many municipalities charge guests a tax. With it they pay for example for hiking trails, festivals or free bus rides. It is called Gästetaxe, Kurtaxe or Gästebeitrag.

    The guest pays it to you. You report the overnight stays and pass the money on to the municipality.
abschnitt-voraussetzungen =
    You take in guests: in a hotel, a guest house, a holiday flat, a private room or on a campsite. The municipality has a by-law on the tax.

    In Saxony-Anhalt, whoever is in the municipality only for work does not pay. The by-law says who else pays less or nothing.
abschnitt-unterlagen =
    You need your guest register to count the overnight stays. You can enter the totals. Or you take the stays over from a file (CSV) of your booking program, without names; then we count the nights.

    Some municipalities want to see a list without names with the totals. Then upload it as a PDF.
abschnitt-fristen =
    Report by the 10th day after the end of the month. The sample by-law says so. Your municipality can have another period.
abschnitt-kosten =
    Reporting costs nothing. We calculate the tax in the form at once. You pay what you have taken from the guests: the number of overnight stays times the rate. The rates in this demonstration are samples.
abschnitt-hinweise =
    One overnight stay is one guest for one night. Two guests for three nights are six overnight stays.

    You had no guests? Report that too. Under the by-law you are often liable for the tax yourself if you do not collect it.
abschnitt-rechtsgrundlage =
    The municipality levies the tax under its by-law. The by-law is based on the municipal charges act of your state.

unterlage-liste = List of the overnight stays without names
unterlage-liste-wann = only if the municipality requires it

frist-meldung = Report: by the 10th day after the end of the month
frist-widerspruch = Objection to the amount: one month after notification

parameter-satz_voll = Full rate (sample)
parameter-satz_voll-einheit = per overnight stay
parameter-satz_ermaessigt = Reduced rate (sample)
parameter-satz_ermaessigt-einheit = per overnight stay

titel = Report and pay the visitor's tax

unterkunft = Name of the accommodation
unterkunft-hinweis = For example “holiday flat Spreeblick”. Report separately for each accommodation.
kassenzeichen-hinweis = It is on letters of the municipality. It helps us to find your file faster.
gaeste_da = Did you have guests in this month?

seite-uebernachtungen = Overnight stays
uebernachtungen = Overnight stays by kind of guest
uebernachtungen-hinweis = One guest for one night is one overnight stay.
uebernachtungen-eintrag = Guests
uebernachtungen-kategorie = What do these guests pay?
uebernachtungen-kategorie-voll = The full rate
uebernachtungen-kategorie-ermaessigt = The reduced rate
uebernachtungen-kategorie-frei = Nothing, they are exempt
uebernachtungen-grund = Reason if they pay less or nothing
uebernachtungen-grund-hinweis = For example “children” or “severely disabled”. No names.
uebernachtungen-naechte = Number of overnight stays
uebernachtungen-naechte-hinweis = For example 6 for two guests and three nights

seite-art = How do you want to report?
meldeart = How have you counted the overnight stays?
meldeart-summen = As totals: I know how many overnight stays there were.
meldeart-einzeln = One by one: I have the arrival and departure of each stay, for example in a file.

seite-aufenthalte = Stays
seite-aufenthalte-einleitung = Each row is one stay: one person or several who arrived and left together and pay the same rate. If they pay less or nothing, give the reason. We count only the nights that lie in the reported month.
aufenthalte = Stays in the month
aufenthalte-hinweis = Give no names.
aufenthalte-eintrag = Stay
aufenthalte-anreise = Arrival
aufenthalte-abreise = Departure
aufenthalte-gaeste = Number of guests
aufenthalte-satz = Rate
aufenthalte-satz-voll = Full
aufenthalte-satz-ermaessigt = Reduced
aufenthalte-satz-frei = Exempt
aufenthalte-ausnahme = Reason
liste = List of the overnight stays
liste-hinweis = Without names: arrival, departure, number of guests. As a PDF.

seite-person = Who reports?
fuer_unternehmen = Do you report for a company or an association?

monatsanfang = First day of the month
monatsende = Last day of the month
naechte_voll = Overnight stays at the full rate
naechte_ermaessigt = Overnight stays at the reduced rate
naechte_frei = Overnight stays without tax
gebuehr = Visitor's tax for the month
