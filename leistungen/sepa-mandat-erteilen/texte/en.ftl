# English. The German text is the official one; this translation is information.

name = Grant a SEPA direct debit mandate
kurz = The municipality collects taxes and fees from your account. You miss no due date.
abschnitt-beschreibung =
    You regularly pay money to the municipality, for example property tax, dog tax or daycare contributions. With a SEPA direct debit mandate the municipality collects the amount when it is due.

    You give the account and choose what the mandate is for. The office confirms it and tells you the mandate reference. A new mandate replaces the old one for the same charge.
abschnitt-voraussetzungen =
    The account allows direct debits in the SEPA area. It is yours, or the person who holds it agrees. You already pay something to the municipality or have received a decision.
abschnitt-unterlagen =
    You need your IBAN. Also have the decision ready. It shows the payment reference.
abschnitt-fristen =
    There is no period. Grant the mandate at least two weeks before the next amount is due. Otherwise transfer that amount yourself.
abschnitt-kosten =
    The mandate costs nothing.
abschnitt-hinweise =
    You can revoke the mandate at any time. Then send the office a message.

    You can demand a collected amount back from your bank. You have eight weeks to do so. You must pay the charge all the same.
abschnitt-rechtsgrundlage =
    The Civil Code lays down when you can demand a direct debit back from your bank.
frist-keine = No period: best two weeks before the next payment
wofuer = Collect these payments
wofuer-grundsteuer = Property tax
wofuer-hundesteuer = Dog tax
wofuer-zweitwohnung = Second home tax
wofuer-gewerbesteuer = Trade tax
wofuer-kita = Contributions for daycare
wofuer-anderes = Something else
wofuer_anderes = Which other payment?
kassenzeichen = Payment reference
kassenzeichen-hinweis = It is on your decision. Separate several with a comma.
gilt_ab = From when should we collect?
seite-wofuer = What is the mandate for?
konto_fremd = Does the account belong to another person?
einverstaendnis = Consent of that person
einverstaendnis-hinweis = A photo or scan with her or his signature
seite-mandat = The mandate
seite-person-einleitung = Name the person who received the decision. By sending you grant the mandate.
titel = Grant a SEPA direct debit mandate
