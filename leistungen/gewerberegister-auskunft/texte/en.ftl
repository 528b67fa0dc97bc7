# English. The German text is the official one; this translation is information.

name = Information from the trade register
kurz = You want to know whether and where someone has registered a business. Ask here.

abschnitt-beschreibung =
    The trade office keeps a list of the registered businesses. You can receive information from it.
abschnitt-voraussetzungen =
    Anyone receives the simple information. It gives the name, the name of the business, its address and the activity. You need no reasons.

    The extended information gives more. For it you need a legal interest: for example a bill that has not been paid. You must make it credible. The office also checks what speaks for the other side.
abschnitt-unterlagen =
    For the simple information you need no documents. For the extended information upload a proof, for example a bill, reminder or contract.
abschnitt-fristen =
    There is no period.
abschnitt-kosten =
    The office charges a fee. State law fixes it. The amounts shown here are samples. You pay before, also if the office finds nothing.
abschnitt-hinweise =
    This list is not the central trade register in Bonn. If you need information about yourself from there, go to the citizens' office.

    The office passes on what someone has registered. It does not check whether everything is still correct.
abschnitt-rechtsgrundlage =
    The Trade Regulation Act (Gewerbeordnung) says what anyone may learn and what only with a legal interest.

unterlage-beleg = Proof of the legal interest: for example a bill, reminder or contract
unterlage-beleg-wann = only for the extended information

frist-widerspruch = Objection to a refusal: one month after notification

parameter-gebuehr_einfach = Fee for the simple information
parameter-gebuehr_erweitert = Fee for the extended information

titel = Information from the trade register

seite-suche = Which business are you looking for?
gesucht_name = Name of the person or the business
gesucht_anschrift = Address of the business
gesucht_anschrift-hinweis = As far as you know it.
umfang = What do you want to know?
umfang-einfach = Simple: name, name of the business, address and activity
umfang-erweitert = Extended: further information, with proof
weitere_angaben = Which further information do you need?
weitere_angaben-hinweis = For example the beginning or end of the business
interesse = What do you need this information for?
interesse-hinweis = For example “Bill number 12 has not been paid, I want to sue.”
beleg = Proof
beleg-hinweis = For example a bill, reminder or contract

seite-person = Who asks?

gebuehr = Fee
