# English. The German text is the official one; this translation is information.

name = Have bulky waste collected
kurz = An old sofa or a wardrobe has to go. We collect large items from your household.

abschnitt-beschreibung =
    Some things do not fit into the bin: furniture, mattresses, carpets or large appliances. The waste collection service collects them from you. You put everything at the street the evening before.
abschnitt-voraussetzungen =
    The items come from a household. They are in the quantity that is usual in a household.

    Not bulky waste are for example:
    - windows, doors, tiles and rubble
    - car parts and tyres
    - paints, varnishes and oil
    - bags and boxes with small things
abschnitt-unterlagen =
    You need no documents.
abschnitt-fristen =
    Register the collection about four weeks beforehand.
abschnitt-kosten =
    The collection costs a fee. You pay it right after sending. In some places it is already part of the waste charge. The amount in this demonstration is a sample.
abschnitt-hinweise =
    Is the item still good? Rather give it away. Shops also take back old electrical appliances.

    Do not put anything out earlier. Keep the pavement free.
abschnitt-rechtsgrundlage =
    You hand over household waste to the district or town. A federal act requires it. The by-law governs everything else.

frist-vorher = Registration: about four weeks beforehand
frist-widerspruch = Objection to the amount: one month after notification

parameter-gebuehr = Fee for a collection (sample)
parameter-gebuehr-einheit = per collection
parameter-hoechstmenge = Largest quantity per collection (sample)
parameter-hoechstmenge-einheit = cubic metres

titel = Have bulky waste collected

seite-dinge = What do we collect?
dinge = Which large items are there?
dinge-hinweis = Name each item separately. We take only what is listed here.
dinge-eintrag = Item
dinge-was = What is it?
dinge-was-hinweis = For example “sofa” or “2 mattresses”
geraete = Are there large electrical appliances?
geraete-hinweis = They are collected by another truck.
geraete-kuehl = Fridge or freezer
geraete-wasch = Washing machine, dryer or dishwasher
geraete-herd = Cooker or oven
geraete-tv = Television or screen
geraete-anderes = Another large appliance
menge = How much is it altogether, in cubic metres?
menge-hinweis = A sofa has about 2 cubic metres. You may estimate.
zu_viel = That is more than usual
zu_viel-text = We do not take so much in one collection. Register the rest another time or bring it to the recycling centre.
fruehestens_ab = From which day can we come?

seite-person = Who orders?
seite-anschrift = Where do we collect?
stellplatz = Where exactly do you put the items?
stellplatz-hinweis = For example “to the right of the driveway”

ding_liste = Items
gebuehr = Fee
