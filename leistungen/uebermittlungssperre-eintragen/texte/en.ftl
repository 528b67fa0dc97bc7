# English. The German text is the official one; this translation is information.

name = Object to the transfer of registration data
kurz = You object to the registration office passing your data to parties, the press or others.
abschnitt-beschreibung =
    The registration office may pass on certain data. Parties, for example, may receive addresses before an election. You can object. You need not give reasons.

    You choose what you object to. The office enters the block and confirms it.
abschnitt-voraussetzungen =
    You are registered in this municipality. Parents object for their children.

    The objection to the transfer to a religious society is for families of different faiths. You do not belong to the society yourself, but your spouse, your child or a parent does.
abschnitt-unterlagen =
    You need no documents.
abschnitt-fristen =
    There is no period. Parties may receive data as early as six months before an election. It is best to object before that.
abschnitt-kosten =
    The objection costs nothing.
abschnitt-hinweise =
    The block does not stop information about a single person. For that there is the information block (Auskunftssperre). It needs important reasons.

    The rules on the armed forces changed on 1 January 2026. This form does not apply to them. Ask your registration office.

    For church tax the religious society may receive data despite the block.

    Anniversaries are birthdays from 70 and wedding anniversaries from 50 years. Address books contain adults only.
abschnitt-rechtsgrundlage =
    The Federal Registration Act says to whom the registration office may give data and when you can object.
frist-keine = No period: you can object at any time.
titel = Object to the transfer of registration data
seite-widerspruch = What do you object to?
widersprueche = To whom should we not pass your data?
widersprueche-hinweis = You may choose several.
widersprueche-parteien = To parties and groups of voters before elections and votes
widersprueche-jubilaeen = To members of parliaments and councils, press and broadcasters for birthdays and wedding anniversaries
widersprueche-adressbuch = To publishers of address books
widersprueche-religion = To the religious society of my spouse, my child or my parents
religion_hinweis = Religious society
religion_hinweis-text = This only applies if you do not belong to this religious society yourself.
