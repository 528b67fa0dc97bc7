# English. The German text is the official one; this translation is information.

name = Felling a tree: apply for a permit
kurz = Your tree is protected by the by-law of the municipality. Then you need a permit before felling.

abschnitt-beschreibung =
    Many municipalities protect their trees by a by-law. It says which trees are protected and from which size. To fell such a tree you need a permit.
abschnitt-voraussetzungen =
    The tree belongs to you, or the person to whom it belongs agrees. You have a good reason: the tree is ill or dangerous, or you may build there.

    In Saxony a by-law must not protect trees in forests, on dykes and in allotments.
abschnitt-unterlagen =
    You need a photo and a plan of the plot that shows the tree. A drawing by hand is enough. If the tree is not yours, you need a consent.
abschnitt-fristen =
    From 1 March to 30 September you may not fell many trees at all. So apply in good time.

    In Saxony the office decides within six weeks. If it does not refuse in that time, the permit counts as granted.
abschnitt-kosten =
    In Saxony the procedure costs nothing. In Saxony-Anhalt the municipality can charge a fee. The amount in this demonstration is a sample.
abschnitt-hinweise =
    The office can require you to plant a new tree.

    Do birds or bats live in the tree? Then species protection applies. In that case ask the nature conservation authority first. If the tree may fall, call the fire brigade: 112.
abschnitt-rechtsgrundlage =
    The protection follows from the by-law of the municipality and the federal nature conservation act, together with the nature conservation act of your state.

unterlage-foto = Photo of each tree
unterlage-foto-wann = always
unterlage-plan = Plan of the plot with the tree
unterlage-plan-wann = always
unterlage-zustimmung = Consent of the person who owns the plot
unterlage-zustimmung-wann = only if it is not yours

frist-sechs_wochen = Decision in Saxony: six weeks after the application arrives
frist-widerspruch = Objection: one month after notification of the decision

parameter-gebuehr = Fee for the permit (sample)
parameter-gebuehr-einheit = per application

titel = Felling a tree: apply for a permit

seite-stelle = Where is the tree?
seite-baeume = Which trees?
baeume = Trees you want to fell
baeume-eintrag = Tree
baeume-art = What kind of tree is it?
baeume-art-hinweis = For example birch. If you do not know: deciduous tree or conifer
baeume-umfang = Girth of the trunk in centimetres
baeume-umfang-hinweis = Measure around the trunk at a height of one metre.
grund = Why do you want to fell?
grund-gefahr = The tree is dangerous
grund-krank = The tree is ill or dead
grund-bau = I want to build
grund-anderer = For another reason
grund_text = Describe the reason
foto = Photos
foto-hinweis = Each tree is seen whole.
lageplan = Plan of the plot
lageplan-hinweis = A drawing by hand is enough.

zustimmung = Consent of the person to whom it belongs

baum_liste = Trees
gebuehr = Fee
