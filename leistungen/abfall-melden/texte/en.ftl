# English. The German text is the official one; this translation is information.

name = Report dumped rubbish
kurz = Somebody has simply left rubbish behind. Report the place to the office here.
mangel-name = Waste left outside

abschnitt-beschreibung =
    Rubbish in the woods or at the roadside harms people and nature. Tell us here where something lies. The office sees to it that it is removed.
abschnitt-voraussetzungen =
    Anyone can report dumped rubbish. It lies where it must not lie. It can also be a car without number plates.
abschnitt-unterlagen =
    You need no documents. A photo helps us. It should show no faces and no number plates of people who are not involved.
abschnitt-fristen =
    There is no period. Do not touch the rubbish. If something burns, leaks or smells strongly, call the fire brigade at once: 112.
abschnitt-kosten =
    Reporting costs nothing.
abschnitt-hinweise =
    Here you report only the place. If you saw who dumped the rubbish, turn to the public order office or the police. Do not give names of other people in this form.

    Your own bulky waste is not collected through this notice. Use the service “Have bulky waste collected” for that.
abschnitt-rechtsgrundlage =
    Waste may only go where it is allowed. The circular economy act says so.

frist-keine = No period: report the rubbish as soon as you notice it.

titel = Report dumped rubbish

seite-abfall = What lies there?
abfall = What kind of rubbish is it?
abfall-hausmuell = Bags of household waste
abfall-moebel = Furniture or other large things
abfall-elektro = Electrical appliances
abfall-bauschutt = Rubble
abfall-reifen = Tyres or car parts
abfall-auto = A car without number plates
abfall-gefaehrlich = Paint, oil, asbestos or other dangerous things
abfall-anderes = Something else
menge = How much is it, roughly?
menge-klein = It fits into a bucket
menge-mittel = It fits into a car
menge-gross = It is more
foto = Photo
foto-hinweis = Without faces
stelle_strasse = Street or nearest path

seite-person = Who reports?
