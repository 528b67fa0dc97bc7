# English. The German text is the official one; this translation is information.

name = Declare a second home (second home tax)
kurz = You have a second home here. Make the declaration for second home tax.
abschnitt-beschreibung =
    Some municipalities levy a tax on second homes. You pay it if you have another home here besides your main home. It does not matter whether you rent it or own it.

    Here you make the declaration. We work out the tax at once. You receive the decision in your mailbox.
abschnitt-voraussetzungen =
    Make the declaration if all of this applies:
    - Your main home is somewhere else.
    - You have another home in this municipality for yourself or your family.
    - The municipality levies the tax.

    Under the sample by-law you pay nothing in two cases:
    - You are married or in a registered civil partnership. Your joint main home is in another municipality. You need the home here for work.
    - The home belongs to an institution for care, therapy or youth welfare.
abschnitt-unterlagen =
    If you rent: have the lease ready. You need the net rent, that is the rent without service charges. Otherwise you need the floor area.

    If you want to be exempt, upload proof. For example a confirmation by your employer.
abschnitt-fristen =
    Make the declaration within one month of moving in. The sample by-law says so. Your municipality may have another period.
abschnitt-kosten =
    The declaration costs nothing. The tax is a share of the net rent of a year. Each municipality sets the rate itself. This is a sample.

    If you pay no rent, we use the floor area and the usual local rent. In the first year you only pay for the months after moving in.
abschnitt-hinweise =
    This declaration does not replace the registration of the home at the citizens' office.

    If the rent changes or you move out, tell the tax office.
unterlage-nachweis = Proof for the exemption
unterlage-nachweis-wann = only if you claim exemption
frist-erklaerung = Declaration: one month after moving in
frist-widerspruch = Objection: one month after notification of the decision
parameter-steuersatz = Tax rate (sample)
parameter-steuersatz-einheit = per cent of the net rent per year
parameter-ortsmiete = Usual rent per square metre (sample)
parameter-ortsmiete-einheit = a month
lage = Position in the building
lage-hinweis = For example “second floor, left”
seite-wohnung = The second home
seit = Since when have you had the home?
seit-hinweis = The day of moving in or handing over
nutzung = How do you hold the home?
nutzung-miete = I rent it
nutzung-eigentum = I own it
nutzung-unentgeltlich = I use it without rent
kaltmiete = Net rent per month
kaltmiete-hinweis = The rent without service charges. In a shared flat: only your share.
flaeche = Floor area in square metres
flaeche-hinweis = If you share the home with others: only your share.
seite-nutzung = How do you use the home?
befreiung = Does one of these reasons apply?
befreiung-keine = No
befreiung-beruf = Yes: I am married or in a civil partnership, our main home is in another municipality, and I need the home for work
befreiung-heim = Yes: the home belongs to an institution for care, therapy or youth welfare
nachweis = Proof
nachweis-hinweis = For example the employer's confirmation. PDF, JPG or PNG up to 10 MB
seite-befreiung = Are you exempt from the tax?
seite-anschrift = Your main home
seite-anschrift-einleitung = We write to this address.
jahressteuer = Second home tax for a full year
gebuehr = Second home tax for the current year
titel = Declare a second home
