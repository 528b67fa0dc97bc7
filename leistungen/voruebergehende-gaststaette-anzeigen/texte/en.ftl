# English. The German text is the official one; this translation is information.

name = Give notice of drinks or food at a festival
kurz = You sell drinks or food at a festival. Give notice here two weeks before.

abschnitt-beschreibung =
    Is there a festival, and you sell drinks or food there? Then give notice before. This also applies to associations that serve alcohol.
abschnitt-voraussetzungen =
    There is a special occasion, for example a village festival, a tournament or a concert. You sell only for a short time.

    Do you have an itinerant trade card for the sale? Then you need not give notice.
abschnitt-unterlagen =
    You need no documents. A plan of the place helps the office.
abschnitt-fristen =
    Give notice at least two weeks before.
abschnitt-kosten =
    The office charges a fee. State law fixes it. The amount shown here is a sample.
abschnitt-hinweise =
    Think of other things too: on streets and squares you need permission for the place. Music and tents have rules of their own. Sell beer, wine and sparkling wine only to people aged 16 and over. Sell all other alcohol, for example spirits, only to people aged 18 and over.
unterlage-plan = Plan of the place
unterlage-plan-wann = optional

frist-anzeige = Notice: at least two weeks before
frist-widerspruch = Objection to the amount: one month after notification

parameter-gebuehr = Fee for the notice of a temporary restaurant

titel = Give notice of drinks or food at a festival

seite-fest = What kind of festival is it?
anlass = What is the occasion?
anlass-hinweis = For example “village festival” or “football tournament”
uhrzeit = From when to when do you sell?
uhrzeit-hinweis = For example “Saturday 2 pm to midnight, Sunday 10 am to 6 pm”
angebot_text = Which drinks and food?
angebot_text-hinweis = For example “beer, lemonade, sausages”
plan = Plan of the place
plan-hinweis = A sketch is enough.

seite-person = Who is responsible?
wer = For whom do you give notice?
wer-selbst = For myself
wer-verein = For an association or a company
verein = Name of the association or company

seite-anschrift = Address
seite-anschrift-einleitung = Do you act for an association or a company? Then give its address.

gebuehr = Fee
