# English. The German text is the official one; this translation is information.

name = Order a civil partnership certificate
kurz = The certificate proves that two people have entered into a civil partnership. Order it here.
abschnitt-beschreibung =
    The certificate states the names of the two people and the day and place on which the partnership began. You receive it in German. Sometimes you also need a certified print from the register.

    You tell us whom it is about and how many certificates you need. They come on paper by post.
abschnitt-voraussetzungen =
    The partnership is in the register of this registry office. Since 1 October 2017 no new ones can be entered. The old entries remain valid.

    You are at least 16 years old. These persons receive the certificate:
    - the two people themselves
    - their parents and grandparents
    - their children and grandchildren

    Everyone else must show that they need the certificate for a right of their own.
abschnitt-fristen =
    There is no period. The registry office keeps the register for 80 years. After that the archive has it.
abschnitt-hinweise =
    Have you converted the partnership into a marriage? Then you mostly need the marriage certificate. There is an application of its own for that.

    The right registry office is the one at which the partnership began.
unterlage-nachweis = Power of attorney or proof why you need the certificate
unterlage-nachweis-wann = only with a power of attorney, or if you are not close family
frist-keine = No period: you can apply at any time.
parameter-gebuehr_erste = First certificate of a kind (sample)
parameter-gebuehr_erste-einheit = per certificate
parameter-gebuehr_weitere = Each further certificate of the same kind (sample)
parameter-gebuehr_weitere-einheit = per certificate
titel = Order a civil partnership certificate
seite-eintrag = About the civil partnership
beziehung = Which civil partnership is it about?
beziehung-selbst = My own
beziehung-eltern = That of my parents or grandparents
beziehung-kind = That of my child or grandchild
beziehung-vollmacht = I have a power of attorney
beziehung-andere = Another one
lp_person_1 = First and last name of one person when the partnership began
lp_person_2 = First and last name of the other person when the partnership began
lp_datum = On which day was the partnership entered?
lp_datum-hinweis = That was possible from 1 August 2001 to 30 September 2017.
lp_ort = Place
seite-grund = Why you need the certificate
arten-deutsch = Certificate in German
arten-ausdruck = Certified print from the register
arten-sozial = One certificate for a social benefit only, for example a pension (free of charge)
seite-person = Who applies?
seite-anschrift = Where do we send the certificates?
gebuehr = Fee
anzahl_international = There are no international certificates here
