# English. The German text is the official one; this translation is information.

name = Apply for extended information from the register of residents
kurz = You need more than the address of a person, for example the date of birth. You need a reason for that.
abschnitt-beschreibung =
    The simple information gives names and address. Sometimes that is not enough. Then you can apply for further data if you have a good reason.

    Possible are former names, day and place of birth and former addresses. Also the days of moving in and out, the nationalities and the day of death. The office may also say whether the person is married and to whom. For a child it names the legal representative.

    You choose only what you really need.
abschnitt-voraussetzungen =
    All of this must apply:
    - Your answers fit only one person.
    - You have a legitimate interest in each item you choose. You say what it is about and show something.
    - You do not use the data for advertising or trade in addresses.

    The office weighs the interests. It gives no information if the protection of the other person weighs more.
abschnitt-unterlagen =
    Upload what shows your reason. It may be a judgment, a contract, an unpaid invoice or a letter from a court. Black out what is not important for it.

    If you ask for someone else, upload that person's power of attorney.
abschnitt-fristen =
    There is no period.
abschnitt-hinweise =
    The office tells the other person that you have received the information. It names you. It is different only if you show a legal interest. That means: you need the data for a claim.

    You may use the data only for the purpose for which you receive them. Afterwards you delete them.

    Is the address enough? Then apply for the simple information. It costs less and needs no reason. If someone is protected by a block, the office does not say whether it knows that person.
abschnitt-rechtsgrundlage =
    The Federal Registration Act lists the data which the office may give. It requires a legitimate interest.
unterlage-nachweis = What shows your reason, for example judgment, contract, invoice or letter from a court
unterlage-nachweis-wann = always
unterlage-vollmacht = Power of attorney
unterlage-vollmacht-wann = only if you ask for another person
frist-keine = No period: you can apply at any time.
frist-widerspruch = Objection to a refusal: one month after notification
parameter-gebuehr = Extended information from the register of residents (sample)
parameter-gebuehr-einheit = per person
titel = Extended information from the register of residents
seite-gesucht = Whom is it about?
seite-gesucht-einleitung = Tell us everything you know. With the date of birth or a former address the office mostly finds only one person.
g_geschlecht = Sex
g_geschlecht-w = female
g_geschlecht-m = male
g_geschlecht-d = diverse
seite-daten = What do you need to know?
daten = Which data do you need?
daten-hinweis = Choose only what you really need. You always receive names and address as well.
daten-namen = Former names
daten-geburt = Day and place of birth
daten-familienstand = Whether the person is married or in a civil partnership
daten-partner = Name and address of the spouse or civil partner
daten-staat = Nationalities
daten-anschriften = Former addresses
daten-zeiten = Day of moving in and out
daten-vertretung = Name and address of the legal representative
daten-tod = Day and place of death
seite-grund = Why do you need the data?
interesse = What kind of interest do you have?
interesse-hinweis = With a legal interest the person does not learn of the information. Otherwise the office tells the person.
interesse-rechtlich = A legal one: I have a claim or must defend myself against one
interesse-berechtigt = Another legitimate interest
anlass = What is it about?
anlass-hinweis = Also write why you need each item you have chosen. For example: I have a judgment against the person and need the date of birth for enforcement.
nachweis = What shows your reason?
nachweis-hinweis = For example judgment, contract, invoice or letter from a court.
seite-person = Who asks?
gebuehr = Fee
