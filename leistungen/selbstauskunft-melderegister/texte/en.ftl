# English. The German text is the official one; this translation is information.

name = See your own data in the register of residents
kurz = You learn which data the registration office has stored about you.
abschnitt-beschreibung =
    The registration office stores data about you. You have a right to know them. You also learn where the data come from and who received them.
abschnitt-voraussetzungen =
    You are or were registered in this municipality. You ask about your own data. The office must first check that it is you.
abschnitt-unterlagen =
    You need no documents. If your answers are not enough, the office asks.
abschnitt-fristen =
    You can ask at any time. The office normally answers within one month.
abschnitt-kosten =
    The information costs nothing. The law says so.
abschnitt-hinweise =
    If something is wrong, you can demand that the office corrects it.

    The information is meant for you only. If you need a proof for others, apply for a certificate of registration.
abschnitt-rechtsgrundlage =
    The right of access is in the General Data Protection Regulation. The Federal Registration Act says how the office checks that it is you.
frist-monat = Answer of the office: normally one month after receipt
titel = See your own data in the register of residents
seite-auskunft = What would you like to know?
umfang = About what would you like information?
umfang-hinweis = You may choose everything.
umfang-daten = Which data are stored
umfang-herkunft = Where the data come from
umfang-empfaenger = Who received the data
umfang-zweck = What for and how long they are stored
seite-anschrift-einleitung = Give your present home.
fruehere_anschrift = Former address in this municipality
fruehere_anschrift-hinweis = Only if you are no longer registered here.
