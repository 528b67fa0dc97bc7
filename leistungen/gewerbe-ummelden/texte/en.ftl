# English. The German text is the official one; this translation is information.

name = Change a business registration
kurz = You move your business, offer something else or have a new name. Tell us here.

abschnitt-beschreibung =
    Has something about your business changed? Then change the registration. You receive a certificate.
abschnitt-voraussetzungen =
    Your business is registered here and one of these applies:
    - You move the business and stay in the municipality.
    - You offer something else than before.
    - You offer something in addition that is not usual in your trade.
    - You or the company have a new name.

    Do you move to another municipality? Then register the business there. You need do nothing here.

    Does the legal form change? Then deregister the old business and register the new one.
abschnitt-unterlagen =
    Often you need no documents. If you offer something else, a licence or the craft card may be necessary. Registered companies upload the extract from the register.
abschnitt-fristen =
    Tell us when the change takes effect. The office certifies your notice within three days.
abschnitt-kosten =
    The office charges a fee for the certificate. The law of the state governs it. The amount shown here is a sample. You pay only after you have the certificate.
abschnitt-hinweise =
    Do you only move home, not the business? Then you need not change the registration.

    The certificate is not a licence. If the new activity needs a licence, you may begin only with it.
abschnitt-rechtsgrundlage =
    Whoever moves the business, offers something else or changes the name must give notice. The Trade Regulation Act (Gewerbeordnung) says so. The Gewerbeanzeigeverordnung says what the notice contains.

unterlage-erlaubnis = Licence for the activity
unterlage-erlaubnis-wann = only if the new activity needs a licence and you already have it
unterlage-handwerk = Craft card (Handwerkskarte)
unterlage-handwerk-wann = only if the new craft belongs in the register of crafts
unterlage-titel = Residence title
unterlage-titel-wann = only if you need one for working in Germany
unterlage-register = Extract from the register
unterlage-register-wann = only if the company is registered

frist-anzeige = Notice: when the change takes effect
frist-bescheinigung = Certificate: three days after the notice
frist-widerspruch = Objection to the amount: one month after notification

parameter-gebuehr = Fee for the certificate of the change

titel = Change a business registration

seite-aenderung = Your change
aenderung = What changes?
aenderung-hinweis = You can choose several.
aenderung-ort = The business moves within the municipality
aenderung-wechsel = I offer something else than before
aenderung-ausdehnung = I offer something in addition
aenderung-name = The name changes: mine or that of the company
aenderung_am = From when does the change apply?
aenderung_am-hinweis = If several things change: the earliest day.
bisher_anschrift = Where was the business before?
bisher_anschrift-hinweis = Street, house number, postcode and town
bisher_taetigkeit = What was registered before?
bisher_taetigkeit-hinweis = It is in your last certificate.
bisher_name = What was the name before?

seite-unternehmen-einleitung = Give everything as it is after the change.

seite-person = Who runs the business?
seite-person-einleitung = Give the person who runs the business. For a GmbH, AG, cooperative or association it is the person who represents it.

seite-anschrift = Where does this person live?

seite-betrieb = Where is the business?
seite-betrieb-einleitung = Give the address after the change.

seite-taetigkeit-einleitung = Name everything that you do after the change.

gebuehr = Fee
seite-aenderung-abschnitt = Your change
seite-unternehmen-abschnitt = The business
seite-person-abschnitt = Who runs the business
seite-betrieb-abschnitt = The establishment
seite-gewerbe-zulassung-abschnitt = Permission and declaration
