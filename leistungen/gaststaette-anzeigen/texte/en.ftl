# English. The German text is the official one; this translation is information.

name = Give notice of a restaurant or bar
kurz = You want to open a restaurant, café or snack bar. Give notice here four weeks before.

abschnitt-beschreibung =
    Do you want to sell drinks or food that people have at your place? Then give notice before. You need no permit.
abschnitt-voraussetzungen =
    You must give notice of:
    - a new place,
    - a branch,
    - the move of the place,
    - when you newly offer alcohol or food.

    For a festival there is a notice of its own: the temporary restaurant.
abschnitt-unterlagen =
    Without alcohol you usually need no documents. With alcohol the office checks whether you are reliable. Then show that you have applied for these papers:
    - certificate of conduct for authorities (Belegart O),
    - extract from the central trade register for authorities (Belegart 9),
    - tax certificate from the tax office,
    - information from the insolvency court,
    - information from the register of debtors.
abschnitt-fristen =
    Give notice at least four weeks before.
abschnitt-kosten =
    The office charges a fee. State law fixes it. The amounts shown here are samples. With alcohol it costs more, because the office checks you. Papers such as the certificate of conduct cost extra.
abschnitt-hinweise =
    In Saxony this notice also counts as the registration of the business. In Saxony-Anhalt you also register the business.

    The office passes the notice on to other bodies, for example for food and for building. Ask there early what applies to kitchen, toilets and rooms.
unterlage-fuehrungszeugnis = Proof that you applied for a certificate of conduct for authorities (Belegart O)
unterlage-fuehrungszeugnis-wann = only if you offer alcohol
unterlage-gzr = Proof that you applied for an extract from the central trade register (Belegart 9)
unterlage-gzr-wann = only if you offer alcohol
unterlage-steuer = Tax certificate from the tax office
unterlage-steuer-wann = only if you offer alcohol; you can send it later
unterlage-schulden = Information from the insolvency court and the register of debtors
unterlage-schulden-wann = only if you offer alcohol; you can send it later
unterlage-titel = Residence title
unterlage-titel-wann = only if you need one for working in Germany

frist-anzeige = Notice: at least four weeks before you open
frist-widerspruch = Objection to the amount: one month after notification

parameter-gebuehr_ohne = Fee for the notice of a place without alcohol
parameter-gebuehr_mit = Fee for the notice of a place with alcohol

titel = Give notice of a restaurant or bar

seite-vorhaben = What do you plan?
vorhaben = Of what do you give notice?
vorhaben-neu = A new place, also if I take it over from others
vorhaben-zweig = A branch
vorhaben-umzug = The place moves
vorhaben-mehr = I newly offer alcohol or food
beginn = When do you want to begin?
beginn-hinweis = Give notice at least four weeks before.
taetigkeit = Describe your place
taetigkeit-hinweis = What kind of place is it and which drinks and food are there? For example “café with cake, coffee and wine”.

seite-person = Who runs the place?
seite-person-einleitung = Give the person who runs the place. For a company or association it is the person who represents it.
seite-anschrift = Where does this person live?
seite-betrieb = Where is the place?
seite-gewerbe = Your business
seite-gewerbe-einleitung = This notice also counts as the registration of the business. For that we need these answers.

seite-nachweise = Proof of your reliability
seite-nachweise-einleitung = You want to offer alcohol. So the office checks whether you are reliable. It is enough to show that you have applied for the papers.
nachweis_steuer = Tax certificate
nachweis_steuer-hinweis = It comes from the tax office. You can send it later.
nachweis_schulden = Information from the insolvency court and the register of debtors
nachweis_schulden-hinweis = You can send it later.

gebuehr = Fee
seite-vorhaben-abschnitt = Your plan
seite-unternehmen-abschnitt = The business
seite-person-abschnitt = Who runs the place
seite-betrieb-abschnitt = The place
seite-nachweise-abschnitt = Documents
seite-gewerbe-erklaerung-abschnitt = Your declaration
