# English. The German text is the official one; this translation is information.

name = File an objection to a decision
kurz = You think a decision is wrong. File the objection here. For this you prove your identity online, or you sign.
abschnitt-beschreibung =
    With an objection the office examines its decision once more. Usually it is required before you can go to court.

    In the form you choose how you keep to the required form. If you prove your identity with your online ID, the objection is lodged when you send it. Without it and without a signature, sending is not yet an effective objection.

    Did you get the decision in your account? Then it is best to begin there, at the matter. Number and date are then filled in.
abschnitt-voraussetzungen =
    The decision concerns you. The period has not ended. The form is right. These ways exist:
    - Online with your ID: you prove your identity with your online ID before you send. This takes the place of the signature.
    - By post: write the objection on paper, sign it and send it to the office.
    - At the office: go there. The office writes down your objection. This is called a record.
    - With a signature: upload a PDF that carries your qualified electronic signature.

    An email or a call is not enough. Neither is this form if you do not prove your identity and do not sign.
abschnitt-verfahrensablauf =
    - You fill in the form and send it.
    - You keep to the required form: online ID, signature, signed letter or visit to the office.
    - The office writes to you what has arrived.
    - The office examines the decision once more. If it agrees with you, it changes it.
    - Otherwise you receive a decision on the objection. You can go to court against it.
abschnitt-unterlagen =
    You need the decision. Upload it if you can.
abschnitt-fristen =
    You have one month. The period begins when the decision has been notified to you. The objection must reach the office in the right form within this time. Without online ID and without a signature this form does not keep the period.

    Did you miss the period through no fault of your own? Write that into the reasons. You have two weeks for this from the day on which you can write again.

    If the decision lacks information about the objection or it is wrong, one year usually applies.
abschnitt-kosten =
    The form costs nothing. The office may charge a fee for an objection without success.
abschnitt-hinweise =
    An objection usually postpones the effect of the decision. For taxes, fees and contributions it is different: you must pay all the same.

    Write to the office that made the decision. It is named at the top of the decision.

    Does the end of the decision name a court action (Klage) and no objection? Then this form does not help: an objection does not stop the period for the court action. This happens above all in Saxony-Anhalt.

    If the period ends soon, go to the office yourself or drop the letter there.
abschnitt-rechtsgrundlage =
    The rules are in the Code of Administrative Court Procedure. The electronic form is in the Administrative Procedure Act.
abschnitt-rechtsbehelf =
    The confirmation only says what has arrived. It decides nothing. A separate decision rules on the objection. It tells you how to go to court.
unterlage-bescheid = The decision you object to
unterlage-bescheid-wann = optional
unterlage-signiert = Objection as a PDF with a qualified electronic signature
unterlage-signiert-wann = only if you choose the signature
frist-widerspruch = One month after notification: the objection must reach the office in the right form.
achtung = Please read first
achtung-text = An objection needs a certain form. If you prove your identity with your online ID before you send, it is lodged. Otherwise you need a letter with your signature, a visit to the office or a qualified electronic signature. You have one month for this.
bescheid_behoerde = Which office made the decision?
bescheid_behoerde-hinweis = It is named at the top of the decision.
bescheid_az = File number or payment reference
bescheid_datum = Date of the decision
bekanntgabe = When did you receive it?
bekanntgabe-hinweis = Your mailbox shows when it counts as notified.
bescheid_datei = The decision
bescheid_datei-hinweis = PDF, JPG or PNG up to 10 MB
seite-bescheid = Which decision is it about?
ziel = What do you want?
ziel-aufheben = The decision should be annulled completely
ziel-aendern = The decision should be changed
ziel-erlass = I want to get what the office refused
gruende = Why is the decision wrong?
gruende-hinweis = Reasons are not required. But they help and may come later.
belege = Evidence
seite-inhalt = Your objection
form = Your way
form-ausweis = I prove my identity with my online ID before sending
form-post = I send the signed objection by post
form-niederschrift = I come to the office and have it recorded
form-signatur = I upload a PDF with a qualified electronic signature
post_hinweis = What to write in the letter
post_hinweis-text = Your name and address, the date, the name of the office, the file number and the date of the decision. Then the sentence: Gegen diesen Bescheid lege ich Widerspruch ein. Below it your signature.
signiert_datei = Objection as a PDF with your signature
signiert_datei-hinweis = A scan of your handwritten signature is not such a signature.
seite-form = How do you keep to the form?
seite-person = Who files the objection?
titel = File an objection
handelt_fuer = For whom do you file the objection?
