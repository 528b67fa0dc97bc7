# English. The German text is the official one; this translation is information.

name = Change main and second home
kurz = You have several homes. Tell the registration office which one is your main home.
abschnitt-beschreibung =
    Anyone with several homes in Germany has one main home. All others are second homes. If that changes, tell the registration office.

    Here you report that you change your main home. You can also deregister a second home.
abschnitt-voraussetzungen =
    You are already registered in both homes. If you move into a new home, register there.

    Your main home is the one you use most. If you live together with your spouse or civil partner, the family's home counts. For children the parents' home counts. If the parents live apart, the home counts where the child is most of the time.
abschnitt-unterlagen =
    You need no documents. The office asks if something is unclear.
abschnitt-fristen =
    Report a change of the main home within two weeks.
abschnitt-kosten =
    The report costs nothing.
abschnitt-hinweise =
    Report the change where your main home is now. You deregister a second home in the place of the second home or of the main home.

    Some municipalities levy a tax on second homes. The change may also matter for your car and for elections.
abschnitt-rechtsgrundlage =
    The Federal Registration Act says which home is the main home and to whom you report a change.
frist-wechsel = Change of the main home: two weeks
titel = Change main and second home
seite-anliegen = What changes?
anliegen = What would you like to report?
anliegen-wechsel = My second home is now my main home
anliegen-aufgabe = I move out of a second home
wechsel_tag = Since when is it the main home?
auszug_tag = When did you move out?
familie = How do you live?
familie-hinweis = It decides which home is the main home.
familie-allein = Without a spouse or civil partner, or permanently separated
familie-partner = With a spouse or civil partner
familie-kind = It is about a child under 18
familie_wohnung = Is the new main home the one your family uses most?
grund = Why is it the main home now?
grund-hinweis = For example: I work here now and spend most days in this home.
seite-person = Whom is it about?
seite-person-einleitung = For a child, enter the child.
seite-anschrift = Main home after the change
seite-anschrift-einleitung = If only one home is left, give that one.
seite-nebenwohnung = Second home
seite-nebenwohnung-einleitung = After a change this is the former main home. When moving out it is the home you leave.
