# English. The German text is the official one; this translation is information.

name = Deregister a business
kurz = You give up your business or pass it on to others. Deregister it here.

abschnitt-beschreibung =
    Do you stop running your business? Then deregister it. You receive a certificate.
abschnitt-voraussetzungen =
    You must deregister if one of these applies:
    - You give up the business or a branch completely.
    - You sell, lease out or pass on the business.
    - The business takes another legal form.
    - You leave a partnership (GbR, OHG, KG).

    Do you move the business to another municipality? Then register it only there. You need not deregister here.
abschnitt-unterlagen =
    Usually you need no documents. Is the company registered? Then upload the extract from the register.
abschnitt-fristen =
    Deregister when you stop. The office certifies your notice within three days.
abschnitt-kosten =
    Some offices charge a fee for the certificate. The law of the state governs it. The amount shown here is a sample. You pay only after you have the certificate.
abschnitt-hinweise =
    Is it certain that the business no longer exists? Then the office can also deregister it itself.

    An entry in the commercial register does not disappear with this. For that you go to a notary.
abschnitt-rechtsgrundlage =
    Whoever gives up a business must give notice. The Trade Regulation Act (Gewerbeordnung) says so. The Gewerbeanzeigeverordnung says what the notice contains.

unterlage-register = Extract from the register
unterlage-register-wann = only if the company is registered

frist-anzeige = Deregistration: when you give up the business
frist-bescheinigung = Certificate: three days after the notice
frist-widerspruch = Objection to the amount: one month after notification

parameter-gebuehr = Fee for the certificate of deregistration

titel = Deregister a business

seite-aufgabe = Why do you deregister?
grund = What is the reason?
grund-aufgabe = I give up the business completely
grund-weitergabe = Others take over the business: by purchase, lease or inheritance
grund-rechtsform = The business changes its legal form
grund-austritt = I leave a partnership
grund-umwandlung = Transformation under the Transformation Act, for example a merger
nachfolge = Who continues the business?
nachfolge-hinweis = Name of the person or the company
ursache = Why do you give up the business?
ursache-hinweis = The official form asks for it, for the statistics.
ursache-persoenlich = Personal reasons, for example age or family
ursache-ertrag = The business earns too little
ursache-insolvenz = Insolvency
ursache-andere = Other reasons
ende = When do you stop?
ende-hinweis = The last day of the business.

seite-unternehmen-einleitung = Give everything as it is registered. It is in your last certificate.

seite-person = Who runs the business?
seite-person-einleitung = Give the person who runs the business. For a GmbH, AG, cooperative or association it is the person who represents it.

seite-anschrift = Where does this person live?
seite-anschrift-einleitung = This address is on the certificate.

seite-betrieb = Where is the business?

seite-taetigkeit = What was registered?
seite-taetigkeit-einleitung = Give how it was last.
taetigkeit = What exactly did you do?
taetigkeit-hinweis = Preferably as on your last certificate.

gebuehr = Fee
