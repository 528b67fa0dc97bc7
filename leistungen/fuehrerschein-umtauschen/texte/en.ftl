# English. The German text is the official one; this translation is information.

name = Exchange a driving licence
kurz = Your driving licence is from before 19 January 2013. Exchange it for a new one here.

abschnitt-beschreibung =
    All driving licences from before 19 January 2013 must be exchanged. The form tells you by when. The new licence is valid for 15 years.
abschnitt-voraussetzungen =
    Your licence is from before 19 January 2013, and you live here. For cars and motorcycles you need no new test.
abschnitt-unterlagen =
    Upload a picture of your licence, both sides. Later you bring:
    - your identity card,
    - your old licence,
    - a new passport photo.
abschnitt-fristen =
    Is your licence from before 1999? Then your year of birth counts:
    - before 1953: by 19 January 2033,
    - 1953 to 1958: by 19 July 2022,
    - 1959 to 1964: by 19 January 2023,
    - 1965 to 1970: by 19 January 2024,
    - 1971 or later: by 19 January 2025.

    Is it from 1999 or later? Then the year on the licence counts:
    - 1999 to 2001: by 19 January 2026,
    - 2002 to 2004: by 19 January 2027,
    - 2005 to 2007: by 19 January 2028,
    - 2008: by 19 January 2029,
    - 2009: by 19 January 2030,
    - 2010: by 19 January 2031,
    - 2011: by 19 January 2032,
    - 2012 to 18 January 2013: by 19 January 2033.

    Were you born before 1953? Then you always have until 19 January 2033.
abschnitt-kosten =
    The fee is in the fee regulation for road traffic (GebOSt). The amount shown here is a sample.
abschnitt-hinweise =
    Is the period over? Then the old licence is no longer valid. You keep your right to drive. Exchange it soon.

    Did another office issue the paper licence? Then we ask there. That can take time.
abschnitt-rechtsgrundlage =
    The Driving Licence Regulation (FeV) and its annex 8e say by when you must exchange.

unterlage-alt = Picture of the old licence, both sides
unterlage-alt-wann = always

frist-umtausch = Exchange: depending on year of birth or of issue, at the latest on 19 January 2033
frist-widerspruch = Objection to a refusal: one month after notification

parameter-gebuehr = Fee for exchanging the licence

titel = Exchange a driving licence

seite-fuehrerschein = Your old licence
ausgestellt = When was it issued?
ausgestellt-hinweis = On a card it is on the front at 4a. If it is from 19 January 2013 or later, you need not exchange it now.
form = What does it look like?
form-karte = Plastic card
form-papier = Paper, grey or pink
form-ddr = Paper from the GDR
behoerde-hinweis = On a card it is on the front at 4c, otherwise at the stamp.
nummer = Number of the licence
nummer-hinweis = On a card it is on the front at 5.
lkw = Do you want to go on driving lorries or buses?
lkw-hinweis = Then the office may ask for proof of eyesight and health.
umtauschtag = Exchange at the latest on
gebuehr = Fee
