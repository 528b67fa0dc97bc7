# English. The German text is the official one; this translation is information.

name = Apply for information from the register of residents
kurz = You are looking for the address of another person. The registration office may tell you.
abschnitt-beschreibung =
    The registration office can tell you the address of a person. You receive names, doctoral degree and addresses. If the person has died, you learn that, too.
abschnitt-voraussetzungen =
    Your answers must be so precise that only one person fits. You may not use the data for advertising or trade in addresses and must declare so. If you need the data for a business, state the purpose.
abschnitt-unterlagen =
    You need no documents.
abschnitt-fristen =
    There is no period.
abschnitt-hinweise =
    Some people are protected by a block. Then you receive no information. The office then does not say whether it knows the person.

    Ask the office of the place where the person last lived.
abschnitt-rechtsgrundlage =
    The Federal Registration Act says what the information contains and when the office may give it.
frist-keine = No period: you can apply at any time.
frist-widerspruch = Objection to a refusal: one month after notification
parameter-gebuehr = Simple information from the register of residents (sample)
parameter-gebuehr-einheit = per person
titel = Information from the register of residents
seite-gesucht = Whom are you looking for?
seite-gesucht-einleitung = Tell us everything you know. With the date of birth or a former address the office mostly finds only one person.
g_geschlecht = Sex
g_geschlecht-w = female
g_geschlecht-m = male
g_geschlecht-d = diverse
seite-nutzung = What do you need the information for?
zweck = For which purpose?
zweck-hinweis = For example: we claim payment of an invoice.
seite-person = Who asks?
gebuehr = Fee
