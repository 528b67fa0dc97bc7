# English. The German text is the official one; this translation is information.

name = Report damage on a playground
kurz = A swing is broken or there is broken glass in the sand: report it to the municipality here.
mangel-name = Damage at a playground

abschnitt-beschreibung =
    The municipality checks its playgrounds regularly. Even so, things break in between. Tell us here what you saw. Then we can close off the equipment and repair it.
abschnitt-voraussetzungen =
    Anyone can report damage, children too. The playground is open to all and belongs to the municipality.
abschnitt-unterlagen =
    You need no documents. A photo helps us. It should show no children.
abschnitt-fristen =
    There is no period. Report the damage soon. If a child is hurt, call the emergency number at once: 112.
abschnitt-kosten =
    Reporting costs nothing.
abschnitt-hinweise =
    Keep children away from the broken equipment until we have closed it off.

    Playgrounds in housing estates, day-care centres and schools often have another owner. Then tell them.
abschnitt-rechtsgrundlage =
    Whoever runs a playground must see to it that nobody gets hurt. This follows from the civil code.

frist-keine = No period: report the damage as soon as you notice it.

titel = Report damage on a playground

seite-schaden = What is broken?
geraet = What is affected?
geraet-schaukel = Swing or seesaw
geraet-rutsche = Slide
geraet-klettern = Climbing frame or ropes
geraet-sand = Sandpit or ground
geraet-zaun = Fence, gate or bench
geraet-anderes = Something else
mangel = What is wrong with it?
mangel-hinweis = For example “the chain is broken” or “broken glass in the sand”
verletzt = Has anyone been hurt?
verletzt-hinweis = Please give no names.
foto = Photo
foto-hinweis = Without children

seite-stelle = Which playground is it?
spielplatz_name = Name of the playground
spielplatz_name-hinweis = It is often on the sign at the entrance.

seite-person = Who reports?
