# English. The German text is the official one; this translation is information.

name = Apply for a certified print from the register
kurz = The print shows the whole entry at the registry office. You need it for example if you marry.
abschnitt-beschreibung =
    The registry office keeps registers of births, marriages, civil partnerships and deaths. A certificate shows only the most important facts. The certified print shows the whole entry with all changes.

    Whoever marries mostly needs the print from the register of births. It can also be necessary after a divorce or for an inheritance.
abschnitt-voraussetzungen =
    The registry office with which you apply keeps the entry. You are at least 16 years old. These persons receive the print:
    - those who are in the entry themselves
    - the spouse or civil partner of this person
    - the person's parents and grandparents
    - the person's children and grandchildren

    Everyone else must show that they need it for a right of their own. For birth and death a good reason is enough for siblings.

    If a child was adopted, only few receive the print from the register of births: the new parents and their parents, the child's legal representative, and the child itself from the age of 16.
abschnitt-fristen =
    There is no period. The registry office keeps births for 110 years, marriages and civil partnerships for 80 years and deaths for 30 years. After that the archive has them.
abschnitt-kosten =
    The first print costs more than each further one. You find the rates in the table of fees. In this demonstration they are a sample. You pay beforehand.

    Do you need the print only for a social benefit? Then it costs nothing.
abschnitt-hinweise =
    Ask the other body whether it wants the print or whether a certificate is enough. Also ask how old it may be.
abschnitt-rechtsgrundlage =
    The Civil Status Act says what a print is and who receives it. The state sets the fee.
unterlage-nachweis = Power of attorney or proof why you need the print
unterlage-nachweis-wann = only with a power of attorney, or if you are not close family
frist-keine = No period: you can apply at any time.
frist-widerspruch = Objection to the fee: one month after notification
parameter-gebuehr_erste = First print (sample)
parameter-gebuehr_erste-einheit = per print
parameter-gebuehr_weitere = Each further print of the same entry (sample)
parameter-gebuehr_weitere-einheit = per print
titel = Apply for a certified print from the register
seite-eintrag = Which entry?
register = From which register?
register-geburt = Register of births
register-ehe = Register of marriages
register-lp = Register of civil partnerships
register-tod = Register of deaths
person_1 = First and last name of the person in the entry
person_1-hinweis = As the person was called at that time.
person_2 = First and last name of the second person in the entry
tag = Day of the birth, the wedding, the registration or the death
eintrag_ort = Place
seite-grund = What do you need the print for?
beziehung = Whom is it about?
beziehung-selbst = Myself
beziehung-partner = My spouse or civil partner
beziehung-eltern = My parents or grandparents
beziehung-kind = My child or grandchild
beziehung-geschwister = My brother or sister
beziehung-vollmacht = I have a power of attorney
beziehung-andere = Another person
zweck = Why do you need it?
anzahl = How many prints?
sozial = Do you need the print only for a social benefit?
sozial-hinweis = For example for a pension. Then it costs nothing.
sozial_wofuer = For which social benefit?
sozial_wofuer-hinweis = Also name the body that pays it.
seite-person = Who applies for the print?
seite-anschrift = Where do we send it?
gebuehr = Fee
