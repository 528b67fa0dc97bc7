# English. The German text is the official one; this translation is information.

name = Give notice of the start of construction
kurz = You start to build or demolish. Tell the building authority at least one week beforehand.

abschnitt-beschreibung =
    The building authority must know when it starts. So you report the first day of the work. This also applies if you continue after a break of more than three months.
abschnitt-voraussetzungen =
    You have a building permit, or your project is exempt from a permit. A demolition that needs a notice is also reported here.

    For projects without a procedure, for example a small shed, you do not need this notice.
abschnitt-unterlagen =
    If the permit says that a proof is still missing before the start, upload it. This is, for example, the proof that the house stands safely. Otherwise you need no documents.
abschnitt-fristen =
    The notice must be there at least one week before the first day.
abschnitt-kosten =
    The notice costs nothing.
abschnitt-hinweise =
    You do not have to wait for an answer of the building authority. But start only if all conditions of the permit are met.

    The permit and the plans are on the site from the first day. Whoever gives notice late or not at all may have to pay a fine.
unterlage-nachweise = Proofs that are still missing according to the permit
unterlage-nachweise-wann = only if something is still missing

frist-woche = Notice: at least one week before the first day

titel = Give notice of the start of construction

seite-vorhaben = What do you give notice of?
art = What starts?
art-beginn = Start of the building work
art-weiter = Continuation after a break of more than three months
art-abbruch = Demolition
grundlage = What do you have for it?
grundlage-genehmigung = A building permit
grundlage-freistellung = An exemption from the permit (Genehmigungsfreistellung)
grundlage-anzeige = A notice of the demolition
beginn = When is the first day?
beginn-hinweis = At the earliest one week after the notice has arrived.
zu_kurz = That is less than a week
zu_kurz-text = The building authority needs the notice at least one week beforehand. Start later, otherwise there may be a fine.
fehlt_noch = Do you still have to submit proofs before the start?
fehlt_noch-hinweis = The permit says so.
nachweise = Proofs

seite-stelle = Where is the site?

seite-leitung = Who manages the work?
bauleiter = First name and last name of the site manager
bauleiter_anschrift = Address
bauleiter_anschrift-hinweis = Street, house number, postcode and town
bauleiter_telefon = Telephone number
