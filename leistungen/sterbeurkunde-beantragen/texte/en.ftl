# English. The German text is the official one; this translation is information.

name = Order a death certificate
kurz = The certificate proves when and where someone died. Order it here.
abschnitt-beschreibung =
    The certificate states the name, the last place of residence and the day and place of death. You can have it in German or in several languages. Sometimes you also need a certified print from the register.

    You tell us whom it is about and how many certificates you need. They come on paper by post.
abschnitt-voraussetzungen =
    The person died in the district of this registry office, and the death is already recorded.

    You are at least 16 years old. These persons receive the certificate:
    - the spouse or civil partner of the person who died
    - the parents and grandparents
    - the children and grandchildren

    Brothers and sisters need a good reason. Everyone else must show that they need the certificate for a right of their own.
abschnitt-fristen =
    There is no period. The registry office keeps the register for 30 years. After that the archive has it.
abschnitt-hinweise =
    Ask the other body which certificate it wants and how old it may be. Often a copy is enough.

    If the death has not been reported yet, the undertaker or the registry office helps. This form does not replace the report.
unterlage-nachweis = Power of attorney or proof why you need the certificate
unterlage-nachweis-wann = only with a power of attorney, for brothers and sisters, or if you are not close family
frist-keine = No period: you can apply at any time.
parameter-gebuehr_erste = First certificate of a kind (sample)
parameter-gebuehr_erste-einheit = per certificate
parameter-gebuehr_weitere = Each further certificate of the same kind (sample)
parameter-gebuehr_weitere-einheit = per certificate
titel = Order a death certificate
seite-eintrag = About the person who died
beziehung = Who is it about?
beziehung-ehegatte = My spouse or civil partner
beziehung-eltern = My father, mother or grandparents
beziehung-kind = My child or grandchild
beziehung-geschwister = My brother or sister
beziehung-vollmacht = I have a power of attorney
beziehung-andere = Another person
tot_vorname = First names
tot_nachname = Last name
tot_geburt = Day of birth
tot_datum = Day of death
tot_ort = Place of death
seite-grund = Why you need the certificate
seite-person = Who applies?
seite-anschrift = Where do we send the certificates?
gebuehr = Fee
