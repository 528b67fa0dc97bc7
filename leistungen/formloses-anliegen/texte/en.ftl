# English. The German text is the official one; this translation is information.

name = Write to the municipality
kurz = You have a question, a wish or a complaint. Write to the municipality here.
abschnitt-beschreibung =
    Write to your municipality here if you find no fitting service. You can ask, suggest something, complain or make an application without a form.

    The office passes your concern to the right place and answers in your mailbox.
abschnitt-voraussetzungen =
    Anyone can write. You need not live in the municipality.
abschnitt-unterlagen =
    You need no documents. If something helps, upload it.
abschnitt-fristen =
    There is no period for a concern. There may be one for applications and rights. Then look at your decision.
abschnitt-kosten =
    Your concern costs nothing.
abschnitt-hinweise =
    Do not use this way for an objection (Widerspruch). A strict form applies to it. Read the service “File an objection”.

    Some applications need your signature. The office then tells you what to do.

    In danger call the fire and rescue service: 112. The police has 110.
abschnitt-rechtsgrundlage =
    The Basic Law gives you the right to turn to the competent bodies with requests and complaints.
abschnitt-rechtsbehelf =
    The answer to a concern decides nothing. So there is no objection (Widerspruch) to it. If you wanted a decision, you receive a formal one. It says what you can do against it.

    Are you not content with the answer? Then write to the head of the municipality or to the authority that supervises it. That is a complaint. It has no time limit and costs nothing.
frist-keine = No period
art_anliegen = What would you like?
art_anliegen-frage = Ask something
art_anliegen-vorschlag = Suggest or praise something
art_anliegen-beschwerde = Complain
art_anliegen-antrag = Apply for something
thema = What is it about?
thema-strasse = Streets, paths and green spaces
thema-ordnung = Public order, noise and waste
thema-bauen = Building and housing
thema-kinder = Children, school and family
thema-geld = Taxes, fees and payments
thema-ausweis = Identity documents, registration and certificates
thema-kultur = Culture, sport and clubs
thema-anderes = Something else
betreff = Subject
betreff-hinweis = In a few words
text = Your message
text-hinweis = You may write in German or Sorbian.
aktenzeichen = File number or payment reference
aktenzeichen-hinweis = Only if you already have a letter from the office.
anlagen = Attachments
anlagen-hinweis = PDF, JPG or PNG up to 10 MB
seite-anliegen = Your concern
anschrift_angeben = Does your address matter for the concern?
anschrift_angeben-hinweis = For example if it is about your home. We do not need it for the answer.
seite-person = Who writes?
titel = Write to the municipality
