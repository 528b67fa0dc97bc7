# English. The German text is the official one; this translation is information.

name = Register a business
kurz = You become self-employed or open a business. Register it here.

abschnitt-beschreibung =
    Do you want to sell or make something, or offer work, on your own account and for some time? Then register the business. This also applies if you only do it on the side. You receive a certificate, the Gewerbeschein.
abschnitt-voraussetzungen =
    You must register:
    - a new business, also on the side,
    - a branch,
    - a business that you buy, lease or inherit,
    - a business with which you move here from another municipality.

    In a partnership (GbR, OHG, KG) every person who manages it registers. For a GmbH or AG the person who represents it registers.

    The liberal professions, for example doctors or lawyers, are not a trade. Neither is farming.
abschnitt-unterlagen =
    Often you need no documents. It depends on your business:
    - the licence, if your activity needs one,
    - the craft card, if your craft belongs in the register of crafts,
    - the extract from the register, if your business is registered,
    - the residence title, if you need one.
abschnitt-fristen =
    Register when you begin. The office certifies your notice within three days.
abschnitt-kosten =
    The office charges a fee for the certificate. The law of the state governs it. The amount shown here is a sample. You pay only after you have the certificate.
abschnitt-hinweise =
    The certificate is not a licence. If your activity needs a licence, you may begin only with it.

    If you move the business here from another municipality, register it only here. You need not deregister there: we tell the office at the old place as soon as you have the certificate.

    For trade in second-hand goods, a travel agency or a locksmith service the office checks whether you are reliable. Then apply at once for a certificate of conduct and for an extract from the central trade register. Both go directly to the office.

    Do you want to open a restaurant or bar? Then also give notice of that.
abschnitt-rechtsgrundlage =
    Whoever begins a trade must give notice at the same time. The Trade Regulation Act (Gewerbeordnung) says so. The Gewerbeanzeigeverordnung says what the notice contains.

unterlage-erlaubnis = Licence for the activity
unterlage-erlaubnis-wann = only if the activity needs a licence and you already have it
unterlage-handwerk = Craft card (Handwerkskarte)
unterlage-handwerk-wann = only if your craft belongs in the register of crafts
unterlage-titel = Residence title
unterlage-titel-wann = only if you need one for working in Germany
unterlage-register = Extract from the register; for a GmbH or UG before registration the notarial deed
unterlage-register-wann = only if the company is registered or will be

frist-anzeige = Registration: when you begin the business
frist-bescheinigung = Certificate: three days after the notice
frist-widerspruch = Objection to the amount: one month after notification

parameter-gebuehr = Fee for the certificate of registration

titel = Register a business

fuehrende = How many persons manage or represent the company?
fuehrende-hinweis = Count yourself.

seite-person = Who runs the business?
seite-person-einleitung = Give the person who runs the business. For a GmbH, AG, cooperative or association it is the person who represents it.

seite-anschrift = Where does this person live?

seite-betrieb = Where is the business?
seite-betrieb-einleitung = It can also be your home.

beginn = When do you begin?
beginn-hinweis = The first day on which you work or advertise.
besonders = Does any of this apply?
besonders-automaten = I set up vending or gaming machines
besonders-reise = I work without a fixed place and need no itinerant trade card for it

seite-grund = Why do you register?
grund = What is the reason for the registration?
grund-neu = I found a new business
grund-verlegung = I move the business here from another municipality
grund-uebernahme = I take over a business: by purchase, lease or inheritance
grund-rechtsform = The business changes its legal form
grund-eintritt = I join a partnership
grund-umwandlung = Transformation under the Transformation Act, for example a merger
frueher_name = What was the name of the business or the person before?
frueher_anschrift = Address of the business at the old place
frueher_anschrift-hinweis = Street, house number, postcode and town
frueher_ende = When does the business at the old place end?
frueher_ende-hinweis = You need not deregister there. We tell the office at the old place.
unfallversicherung = Which accident insurance (Berufsgenossenschaft) is responsible?
unfallversicherung-hinweis = If you already know. Also give the number if you have one.

gebuehr = Fee
seite-unternehmen-abschnitt = The business
seite-person-abschnitt = Who runs the business
seite-betrieb-abschnitt = The establishment
seite-gewerbe-zulassung-abschnitt = Permission and documents
seite-gewerbe-erklaerung-abschnitt = Your declaration
