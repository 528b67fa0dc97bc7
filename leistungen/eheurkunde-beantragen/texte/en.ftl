# English. The German text is the official one; this translation is information.

name = Order a marriage certificate
kurz = The certificate proves that two people have married. Order it here.
abschnitt-beschreibung =
    The certificate states the names of the spouses and the day and place of the marriage. You can have it in German or in several languages. Sometimes you also need a certified print from the register.

    You tell us whom it is about and how many certificates you need. They come on paper by post.
abschnitt-voraussetzungen =
    The marriage was concluded or recorded at this registry office.

    You are at least 16 years old. These persons receive the certificate:
    - the spouses themselves
    - their parents and grandparents
    - their children and grandchildren

    Everyone else must show that they need the certificate for a right of their own.
abschnitt-fristen =
    There is no period. The registry office keeps the register for 80 years. After that the archive has it.
abschnitt-hinweise =
    Ask the other body which certificate it wants and how old it may be. Often a copy is enough.
unterlage-nachweis = Power of attorney or proof why you need the certificate
unterlage-nachweis-wann = only with a power of attorney, or if you are not close family
frist-keine = No period: you can apply at any time.
parameter-gebuehr_erste = First certificate of a kind (sample)
parameter-gebuehr_erste-einheit = per certificate
parameter-gebuehr_weitere = Each further certificate of the same kind (sample)
parameter-gebuehr_weitere-einheit = per certificate
titel = Order a marriage certificate
seite-eintrag = About the marriage
beziehung = Which marriage is it about?
beziehung-selbst = My own marriage
beziehung-eltern = The marriage of my parents or grandparents
beziehung-kind = The marriage of my child or grandchild
beziehung-vollmacht = I have a power of attorney
beziehung-andere = Another marriage
ehe_person_1 = First and last name of one person at the wedding
ehe_person_2 = First and last name of the other person at the wedding
ehe_datum = Day of the wedding
ehe_ort = Place of the wedding
seite-grund = Why you need the certificate
seite-person = Who applies?
seite-anschrift = Where do we send the certificates?
gebuehr = Fee
