# English. The German text is the official one; this translation is information.

name = Apply for an exemption from the organic waste bin
kurz = You compost everything yourself in the garden. Then you can do without an organic waste bin.

abschnitt-beschreibung =
    Organic waste belongs in the organic waste bin. This is, for example, peel, food leftovers, leaves and grass. Whoever composts all of it in their own garden does not need the bin.
abschnitt-voraussetzungen =
    - People live on the property.
    - You compost all year round and everything that arises.
    - Your garden is big enough for you to spread the compost there.
    - The compost does not smell and attracts no rats.

    Everyone who lives on the property must take part.
abschnitt-unterlagen =
    You need a photo of the compost place. If the property does not belong to you, upload a power of attorney.
abschnitt-fristen =
    There is no deadline. Keep the bin until the decision is there.
abschnitt-kosten =
    In this demonstration the application costs nothing.
abschnitt-hinweise =
    We may look at the compost. If you no longer compost, tell us. Then you receive a bin.

    Cooked leftovers, meat and fish are difficult on the compost. They attract animals.
abschnitt-rechtsgrundlage =
    Whoever makes use of waste at home does not have to hand it over. This is in a federal law. The local statute governs everything else.

unterlage-foto = Photo of the compost place
unterlage-foto-wann = always
unterlage-vollmacht = Power of attorney
unterlage-vollmacht-wann = only if the property does not belong to you

frist-widerspruch = Objection: one month after notification of the decision

parameter-garten_je_person = There must be at least this much garden (sample)
parameter-garten_je_person-einheit = square metres per person

titel = Apply for an exemption from the organic waste bin

seite-stelle = Which property is it about?

seite-kompost = Your compost
personen = How many people live on the property?
gartenflaeche = How big is your garden, in square metres?
gartenflaeche-hinweis = Only beds, lawn and meadow. Paths and the terrace do not count.
zu_klein = Your garden is perhaps too small
zu_klein-text = Under the statute the area is not enough for so many people. You can apply all the same. Write at the end why it works.
kompost_art = How do you compost?
kompost_art-offen = Open heap or slatted box
kompost_art-geschlossen = Closed container
kompost_art-beides = Both
alles = Please confirm
alles-ja = Everyone on the property composts, all year round and all organic waste.
foto = Photo of the compost place
tonne_da = Is there an organic waste bin on the property now?

seite-person = Who applies?
