# English. The German text is the official one; this translation is information.

name = Declare entertainment tax for an event
kurz = You organise dancing or another entertainment with admission. Declare here what you have taken.

abschnitt-beschreibung =
    Some municipalities levy a tax when guests pay admission for dancing or other entertainments. The organiser pays it. It is a share of the income from the tickets.
abschnitt-voraussetzungen =
    Your event was public and had an admission fee. The municipality has a by-law on the tax. Under the sample by-law an event is exempt if the profit is for charitable purposes.

    There is a separate declaration for gaming machines.
abschnitt-unterlagen =
    You need the account of the tickets. If the profit is for a charitable purpose, you also need proof of that.
abschnitt-fristen =
    Submit the declaration within two weeks after the event. The sample by-law says so. Your municipality can have another period.
abschnitt-kosten =
    The declaration costs nothing. The tax is a share of the price of all tickets sold. The rate in this demonstration is a sample. You pay after the decision.
abschnitt-hinweise =
    The by-law says whether concerts, theatre or films are also taxed in your municipality. Keep the tickets and the account.
unterlage-abrechnung = Account of the tickets
unterlage-abrechnung-wann = always
unterlage-zweck = Proof of the charitable purpose
unterlage-zweck-wann = only if the profit is for a charitable purpose

frist-erklaerung = Declaration: two weeks after the event
frist-widerspruch = Objection: one month after notification of the decision

parameter-satz_prozent = Tax rate (sample)
parameter-satz_prozent-einheit = per cent of the income from tickets

titel = Declare entertainment tax for an event

seite-veranstaltung = Which event?
va_name = What was the event called?
tag = When was it?
tag-hinweis = If it lasted longer, give the last day.
kassenzeichen-hinweis = If you already have a letter from the tax office of the municipality.

seite-stelle = Where was it?

seite-karten = Income from tickets
karten = Which tickets did you sell?
karten-hinweis = Name each price separately. Free tickets do not count.
karten-eintrag = Price
karten-preis = Price of one ticket
karten-zahl = How many sold?
abrechnung = Account of the tickets
gemeinnuetzig = Is the whole profit for a charitable purpose?
zweck_nachweis = Proof of the purpose
zweck_nachweis-hinweis = For example the decision of the tax office and a receipt for the donation

seite-person = Who organised it?
fuer_unternehmen = Did a company or an association organise it?

karten_verkauft = Tickets sold
einnahmen = Income from tickets
gebuehr = Entertainment tax
