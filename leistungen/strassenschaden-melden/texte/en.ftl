# English. The German text is the official one; this translation is information.

name = Report damage to a street
kurz = A hole, a loose slab, a blocked drain or a broken sign: report it to the municipality here.
mangel-name = Damage to the street

abschnitt-beschreibung =
    The municipality keeps its streets, pavements and cycle paths in order. Tell us here where something is broken. Then we can secure the place and repair it.
abschnitt-voraussetzungen =
    Anyone can report damage. The place is on a public street, path or square.
abschnitt-unterlagen =
    You need no documents. A photo helps us to judge the damage. It should show no faces and no number plates.
abschnitt-fristen =
    There is no period. If people are in danger, call the police at once: 110.
abschnitt-kosten =
    Reporting costs nothing.
abschnitt-hinweise =
    Not every street belongs to the municipality. Larger roads often belong to the district, the state or the federation. You need not know. The office then passes your notice on.

    If you yourself have suffered damage, this notice is not enough. Then write a letter to the office with your claim.
abschnitt-rechtsgrundlage =
    The municipalities are responsible for municipal streets. The road law of your state says so.

frist-keine = No period: report the damage as soon as you notice it.

titel = Report damage to a street

seite-schaden = What is broken?
schaden = What kind of damage is it?
schaden-loch = Hole or crack
schaden-platte = Loose or missing slab
schaden-gully = Blocked drain or broken cover
schaden-schild = Sign, railing or bollard is damaged
schaden-anderes = Something else
schaden_text = What exactly is broken?
wo_genau = On which part of the street?
wo_genau-fahrbahn = On the road
wo_genau-gehweg = On the pavement
wo_genau-radweg = On the cycle path
wo_genau-daneben = Beside the street
groesse = How large or deep is the damage?
groesse-hinweis = For example “as large as a plate, 5 cm deep”
foto = Photo
foto-hinweis = Without faces and number plates

seite-person = Who reports?
