# English. The German text is the official one; this translation is information.

name = Declare tax on gaming machines (entertainment tax)
kurz = You put up gaming machines. Make the monthly tax declaration here.
abschnitt-beschreibung =
    Many municipalities levy a tax on gaming machines in arcades or pubs. Whoever puts up the machines pays it for each month.

    You name the month and each machine. We work out the tax at once. The office checks and sends the decision.
abschnitt-voraussetzungen =
    You put up gaming machines in this municipality that others use in public. The municipality levies the tax in a by-law. Under the sample by-law you do not list machines built for small children only.
abschnitt-unterlagen =
    For machines with cash prizes you need the meter printouts for the month. Upload them. For other machines you need no documents.
abschnitt-fristen =
    Make the declaration by the 15th day after the end of the month. The sample by-law says so. Your municipality may have another period.
abschnitt-kosten =
    The declaration costs nothing. The tax depends on the machine. With cash prizes you pay a share of the cash taken. Without cash prizes you pay a fixed amount. The rates are a sample.
abschnitt-hinweise =
    To put up machines with cash prizes you need a permit from the trade office. This declaration does not replace it.

    Make the declaration even if a machine took no cash. Then enter 0.
unterlage-zaehlwerk = Meter printouts
unterlage-zaehlwerk-wann = only for machines with cash prizes
frist-erklaerung = Declaration: by the 15th day after the end of the month
frist-widerspruch = Objection: one month after notification of the decision
parameter-satz_gewinn = Rate for machines with cash prizes (sample)
parameter-satz_gewinn-einheit = per cent of the cash taken
parameter-fest_halle = Machine without cash prizes in an arcade (sample)
parameter-fest_halle-einheit = a month
parameter-fest_gaststaette = Machine without cash prizes elsewhere (sample)
parameter-fest_gaststaette-einheit = a month
geraete-nummer = Number of the machine
geraete-nummer-hinweis = It is on the type plate or in the printout.
geraete-standort = Where does it stand?
geraete-standort-hinweis = Name and street
geraete-halle = Is that an arcade?
geraete-gewinn = Can one win money?
geraete-kasse = Cash taken in the month
geraete-kasse-hinweis = Only with cash prizes: the electronically counted cash. Otherwise 0.
geraete = Machines
geraete-hinweis = List each machine separately.
geraete-eintrag = Machine
zaehlwerk = Meter printouts
zaehlwerk-hinweis = PDF, JPG or PNG up to 10 MB
seite-geraete = Your gaming machines
seite-person = Who makes the declaration?
seite-anschrift = Address of the company
anzahl_geraete = Number of machines
gebuehr = Tax for the month
titel = Declare tax on gaming machines
