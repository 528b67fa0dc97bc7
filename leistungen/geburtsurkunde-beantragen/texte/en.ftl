# English. The German text is the official one; this translation is information.

name = Order a birth certificate
kurz = The certificate proves when and where someone was born. Order it here.
abschnitt-beschreibung =
    The certificate states the name, the day and place of birth and the parents. You can have it in German or in several languages. Sometimes you also need a certified print from the register.

    You tell us whom it is about and how many certificates you need. They come on paper by post.
abschnitt-voraussetzungen =
    The child was born in the district of this registry office.

    You are at least 16 years old. These persons receive the certificate:
    - you yourself
    - your spouse or civil partner
    - your parents, grandparents, children and grandchildren

    Brothers and sisters need a good reason. Everyone else must show that they need the certificate for a right of their own.
abschnitt-fristen =
    There is no period. The registry office keeps the register for 110 years. After that the archive has it.
abschnitt-hinweise =
    Ask the other body which certificate it wants and how old it may be. Often a copy is enough.

    If a child is adopted, only a few persons receive the print from the register. They are, for example, the adoptive parents and the child from the age of 16.
unterlage-nachweis = Power of attorney or proof why you need the certificate
unterlage-nachweis-wann = only with a power of attorney, for brothers and sisters, or if you are not close family
frist-keine = No period: you can apply at any time.
parameter-gebuehr_erste = First certificate of a kind (sample)
parameter-gebuehr_erste-einheit = per certificate
parameter-gebuehr_weitere = Each further certificate of the same kind (sample)
parameter-gebuehr_weitere-einheit = per certificate
titel = Order a birth certificate
seite-eintrag = About the birth
beziehung = Who is it about?
beziehung-selbst = Myself
beziehung-kind = My child or grandchild
beziehung-eltern = My father, mother or grandparents
beziehung-ehegatte = My spouse or civil partner
beziehung-geschwister = My brother or sister
beziehung-vollmacht = I have a power of attorney
beziehung-andere = Another person
kind_vorname = First names
kind_nachname = Last name at birth
kind_datum = Day of birth
kind_ort = Place of birth
kind_eltern = Names of the parents
seite-grund = Why you need the certificate
seite-person = Who applies?
seite-anschrift = Where do we send the certificates?
gebuehr = Fee
