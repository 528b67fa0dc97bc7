# English. The German text is the official one; this translation is information.

name = Register for a place in nursery, kindergarten or after-school care
kurz = Your child should attend day care. Tell the municipality from when and where you need a place.

abschnitt-beschreibung =
    Parents can say which day care they prefer. So that there are enough places, tell us early what you need. The municipality sees your wishes and looks for a place together with the day care centres.
abschnitt-voraussetzungen =
    Your child lives in the municipality. It has a right to a place:
    - from the first birthday in day care or with a childminder
    - from the third birthday in kindergarten
    - as a schoolchild in after-school care if it started year one in the school year 2026/2027 or later

    In Saxony-Anhalt the right goes further: it applies to every child until it moves up to year seven.

    There is a right to a certain day care centre only as long as it has free places.
abschnitt-unterlagen =
    You need no documents. The day care centre later asks, for example, for proof of measles vaccination.
abschnitt-fristen =
    In Saxony you usually register six months beforehand. Also ask the day care centre you prefer. In Saxony-Anhalt register as early as possible.
abschnitt-kosten =
    Registration costs nothing. You later pay a contribution for the place. The municipality tells you how much it is.
abschnitt-hinweise =
    The confirmation is not yet a promise. You have the place when you make a contract with the day care centre.

    Has something changed or do you already have a place? Please tell us so that others receive it.
abschnitt-rechtsgrundlage =
    Book VIII of the Social Code governs the right to a place. The day care act of your state says how to register.

frist-sechs_monate = In Saxony: usually six months before the first day in day care

titel = Register for a place in nursery, kindergarten or after-school care

seite-kind = Your child
kind_geburtsdatum = Date of birth of the child
kind_geburtsdatum-hinweis = If the child is not born yet, give the expected date.

seite-platz = Which place do you need?
art = What do you need?
art-krippe = Nursery (under three years)
art-tagespflege = Childminder
art-kindergarten = Kindergarten (from three years)
art-hort = After-school care (schoolchildren)
platz_ab = From when do you need the place?
stunden = How many hours a day?
stunden-hinweis = For example 9. For after-school care the time after school counts.
wuensche = Which day care centres do you prefer?
wuensche-hinweis = Name the one you like best first. If you have no preference, leave it empty.
wuensche-eintrag = Wish
wuensche-einrichtung = Name of the day care centre
geschwister = Does a brother or sister already attend day care? Which one?
sorbisch = Would you like a Sorbian group?
sorbisch-hinweis = For example a Witaj group. Not every municipality has one.
foerderung = Does your child need special support, for example because of a disability?
foerderung-hinweis = You do not have to answer. It helps to find a suitable place.

seite-person = Who registers the child?
seite-person-einleitung = You must have custody of the child.
seite-anschrift = Where does the child live?

wunsch_liste = Preferred day care centres
