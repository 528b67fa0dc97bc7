# English. The German text is the official one; this translation is information.

name = Apply for a certificate of registration
kurz = The registration office confirms at which address you are registered.
abschnitt-beschreibung =
    Some bodies want to know where you are registered. The certificate of registration (Meldebescheinigung) proves it. It states your name, doctoral degree, date of birth and addresses.

    For some purposes you need more, for example your marital status before a wedding. Then choose the extended certificate.
abschnitt-voraussetzungen =
    You are registered in this municipality. You apply for yourself.
abschnitt-unterlagen =
    You need no documents. We compare your answers with the register of residents.
abschnitt-fristen =
    There is no period. Ask the body that wants the proof how old it may be.
abschnitt-kosten =
    As a file the certificate costs nothing. The law says so.

    On paper the municipality charges a fee for each copy. You find the amount in the table of fees. In this demonstration it is a sample.
abschnitt-hinweise =
    After a move the office gives you a confirmation of registration. Often that is enough. Ask before you pay for anything.

    Include only what the other body asks for. That protects your data.
abschnitt-rechtsgrundlage =
    The Federal Registration Act (Bundesmeldegesetz) says what the certificate contains and that it is free as a file.
frist-keine = No period: you can apply at any time.
parameter-gebuehr = Certificate of registration on paper (sample)
parameter-gebuehr-einheit = per copy
titel = Apply for a certificate of registration
seite-bescheinigung = Which certificate do you need?
umfang = What should the certificate state?
umfang-einfach = Name, date of birth and addresses (simple certificate)
umfang-erweitert = Further details as well (extended certificate)
weitere = Which further details should it state?
weitere-hinweis = Choose only what the other body asks for.
weitere-fruehere_namen = Former names
weitere-geburtsort = Place of birth
weitere-staat = Nationality
weitere-familienstand = Marital status
weitere-einzug = Day you moved in
weitere-fruehere_anschriften = Former addresses
weitere-partner = Spouse or civil partner
weitere-kinder = Children under 18
weg = How would you like to receive the certificate?
weg-hinweis = Ask the other body whether it accepts a file.
weg-elektronisch = As a file in my mailbox, free of charge
weg-papier = On paper by post, for a fee
anzahl = How many copies do you need on paper?
seite-anschrift-einleitung = Give your only home. If you have several homes, give the main one.
gebuehr = Fee
