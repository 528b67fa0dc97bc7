# English. The German text is the official one; this translation is information.

name = Order, change or cancel a rubbish bin
kurz = You need a new bin, another one or none any more. Tell us what changes on your property.

abschnitt-beschreibung =
    Every property where people live has a bin for residual waste. How big it must be depends on how many people live there. Bins for organic waste and paper are also ordered here.
abschnitt-voraussetzungen =
    The property belongs to you or you manage it. If you rent, ask your landlord.
abschnitt-unterlagen =
    You need no documents. Only if the property does not belong to you, upload a power of attorney.
abschnitt-fristen =
    Report the change as soon as you know of it. New bins usually come after two to four weeks.
abschnitt-kosten =
    The report costs nothing. The waste charge changes if the bins change. You receive a separate notice about that.
abschnitt-hinweise =
    Put out empty bins if we are to collect them.

    Yellow bins and bags are not included. You get them from the company that empties them. You do not want an organic waste bin because you compost yourself? There is a separate application for that.
abschnitt-rechtsgrundlage =
    You hand over household waste to the district or the city. A federal law requires this. The local statute governs everything else.

unterlage-vollmacht = Power of attorney
unterlage-vollmacht-wann = only if the property does not belong to you

parameter-mindestvolumen = There must be at least this much volume for residual waste (sample)
parameter-mindestvolumen-einheit = litres per person

titel = Order, change or cancel a rubbish bin

seite-vorhaben = What changes?
vorhaben = What would you like?
vorhaben-anmeldung = Registration of a property without bins
vorhaben-aenderung = Change: other bins or another number of people
vorhaben-abmeldung = Cancellation of all bins
grund = Why do you cancel the bins?
grund-verkauft = I have sold the property
grund-leer = Nobody lives there any more
grund-abriss = The house has been demolished
grund-anderes = Another reason
kundennummer = Customer number
kundennummer-hinweis = It is on the fee notice.
ab_tag = From when does this apply?
ab_tag-hinweis = When moving in the first day, when selling the day of the handover.

seite-stelle = Which property is it about?

seite-tonnen = Your bins
personen = How many people live on the property?
personen-hinweis = If people only work there, enter 0.
tonnen = Which bins do you need?
tonnen-hinweis = List all of them, also those that are there already and stay.
tonnen-eintrag = Bin
tonnen-sorte = What for?
tonnen-sorte-rest = Residual waste
tonnen-sorte-bio = Organic waste
tonnen-sorte-papier = Paper
tonnen-groesse = How big?
tonnen-groesse-60 = 60 litres
tonnen-groesse-80 = 80 litres
tonnen-groesse-120 = 120 litres
tonnen-groesse-240 = 240 litres
tonnen-groesse-1100 = 1,100 litres
tonnen-anzahl = How many of them?
zu_klein = The bin for residual waste is too small
zu_klein-text = Under the statute it is not enough for so many people. Choose a larger or another bin.

seite-person = Who reports?
fuer_unternehmen = Do you report for a company or an association?
eigentum-hinweis = In case of a sale: did it belong to you until the sale?
tonnen_liste = Bins
rest_liter = Residual waste together in litres
