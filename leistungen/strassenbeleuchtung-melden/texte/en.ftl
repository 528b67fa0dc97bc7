# English. The German text is the official one; this translation is information.

name = Report a broken street light
kurz = A street light is off, flickers or is damaged. Report it to the municipality here.

abschnitt-beschreibung =
    The municipality runs the lights at its streets and paths. It can have a light repaired if it knows where it stands. Tell us here where it is dark.
abschnitt-voraussetzungen =
    Anyone can report. The light stands at a public street, path or square.
abschnitt-unterlagen =
    You need no documents. A photo helps us to find the place. Also give the number on the post if there is one.
abschnitt-fristen =
    There is no period. Report soon. If cables lie open or a post may fall, call the fire brigade at once: 112.
abschnitt-kosten =
    Reporting costs nothing.
abschnitt-hinweise =
    Some municipalities switch lights off for a few hours at night. Then nothing is broken.

    Lights on private land do not belong to the municipality. Turn to the owner.
abschnitt-rechtsgrundlage =
    As a rule the municipality lights the streets in built-up areas. The road law of your state has the details.

frist-keine = No period: report as soon as you notice it.

titel = Report a broken street light

seite-schaden = What is broken?
schaden = What is wrong with the light?
schaden-aus = It is off
schaden-flackert = It flickers
schaden-tags = It is on during the day
schaden-beschaedigt = It is damaged
seit = Since when?
seit-hinweis = If you do not know it exactly, give an estimate.
mast_nummer = Number on the post
foto = Photo

seite-person = Who reports?
