# English. The German text is the official one; this translation is information.

name = Apply for an itinerant trade card
kurz = You sell at the door, on the street or as a showman. Apply for the card here.

abschnitt-beschreibung =
    Do you go to people without an order and sell something? Or do you work as a showman? Then you need an itinerant trade card. It is valid in all of Germany.
abschnitt-voraussetzungen =
    You receive the card if you are reliable. The office checks that. You live here or usually stay here.

    Sometimes you need no card, for example:
    - You sell what you have harvested yourself.
    - You sell only in your municipality, and it has at most 10,000 inhabitants.
    - You regularly sell food or everyday goods at the same place.
    - You only visit other businesses.
abschnitt-unterlagen =
    You need papers that show whether you are reliable:
    - a certificate of conduct for the office, called Belegart O,
    - an extract from the central trade register, called Belegart 9,
    - a tax certificate from the tax office.

    The first two are sent directly to the office. Upload the receipt. Companies also need the extract from the register.
abschnitt-fristen =
    Apply before you begin. If the office does not decide within three months, the permit counts as granted.
abschnitt-kosten =
    The office charges a fee. State law fixes it. The amount shown here is a sample. You pay when you have the decision.
abschnitt-bearbeitungsdauer =
    We aim to decide within 30 days. It takes longer if papers are missing.
abschnitt-hinweise =
    Always carry the card when you work. Employees need a duplicate or a certified copy if they deal with customers.

    Some things are forbidden in itinerant trade, for example gold and most alcoholic drinks. For a stall on the street you also need permission for the place.
abschnitt-rechtsgrundlage =
    Whoever runs an itinerant trade needs a permit. The Trade Regulation Act (Gewerbeordnung) says so. It also says when the office may not grant it.

unterlage-fuehrungszeugnis = Proof that you applied for a certificate of conduct for authorities (Belegart O)
unterlage-fuehrungszeugnis-wann = always
unterlage-gzr = Proof that you applied for an extract from the central trade register (Belegart 9)
unterlage-gzr-wann = always
unterlage-steuer = Tax certificate from the tax office
unterlage-steuer-wann = always
unterlage-register = Extract from the register
unterlage-register-wann = only for a company that is registered
unterlage-titel = Residence title
unterlage-titel-wann = only if you need one for working in Germany

frist-entscheidung = Decision: after three months the permit counts as granted
frist-widerspruch = Objection: one month after notification of the decision

parameter-gebuehr = Fee for the itinerant trade card

titel = Apply for an itinerant trade card

seite-vorhaben = What do you plan?
fuer = For whom is the card?
fuer-selbst = For myself
fuer-unternehmen = For a company that I represent
art_reise = What do you do on the way?
art_reise-hinweis = You can choose several.
art_reise-verkauf = Sell goods
art_reise-ankauf = Buy goods
art_reise-leistung = Offer work
art_reise-bestellung = Take orders
art_reise-schau = Entertain as a showman
taetigkeit = Describe it precisely
taetigkeit-hinweis = Name the goods or the work. For example “sale of crêpes and coffee from a van”.
beschaeftigte = How many employees need a duplicate?
beschaeftigte-hinweis = Only those who deal with customers. If there are none, write 0.

seite-person-einleitung = Do you act for a company? Then we check whether you are reliable as its representative.
frueher_anschriften = Where else have you lived in the last five years?
frueher_anschriften-hinweis = Only if you have moved. Name all addresses.

seite-verfahren = Proceedings against you
seite-verfahren-einleitung = The office must check whether you are reliable. Proceedings do not mean that you will not receive the card.
verfahren = Are there criminal proceedings or fine proceedings about a trade against you?
untersagung = Has an office ever prohibited you a trade, or are such proceedings pending?
insolvenz = Are there insolvency proceedings over your assets?
verfahren_text = Which proceedings are they?
verfahren_text-hinweis = Name the office or court and the reference number.

seite-nachweise = Documents
nachweis_steuer = Tax certificate
nachweis_steuer-hinweis = It comes from the tax office.

gebuehr = Fee
