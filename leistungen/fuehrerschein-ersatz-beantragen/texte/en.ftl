# English. The German text is the official one; this translation is information.

name = Apply for a replacement driving licence
kurz = Your driving licence is lost, stolen or broken. Report it here and apply for a new one.

abschnitt-beschreibung =
    Do you no longer have your driving licence? Then report the loss and have a new one issued. You do both here.
abschnitt-voraussetzungen =
    You have a German driving licence and live here. Nobody has withdrawn it.
abschnitt-unterlagen =
    Was the licence stolen? Then upload the report to the police if you have one. Is it broken? Then upload a picture. Later you bring your identity card and a new passport photo.
abschnitt-fristen =
    Report the loss at once.
abschnitt-kosten =
    The fee is in the fee regulation for road traffic (GebOSt). The amount shown here is a sample. Expenses for information from the registers are added.
abschnitt-hinweise =
    The office asks the register whether you hold the licence. It can require you to affirm the loss in lieu of an oath. You do that at the office. Whoever lies there commits an offence.

    Do you find the old licence again? Then hand it in at the office at once.

    Ask the office how you show until then that you may drive.
abschnitt-rechtsgrundlage =
    Whoever loses the licence must report it and apply for a replacement. The Driving Licence Regulation (FeV) says so.

unterlage-polizei = Report to the police
unterlage-polizei-wann = only after theft, if you have one
unterlage-bild = Picture of the damaged licence
unterlage-bild-wann = only if the licence is broken

frist-verlust = Report: at once when you notice the loss
frist-widerspruch = Objection to a refusal: one month after notification

parameter-gebuehr = Fee for the replacement licence

titel = Apply for a replacement driving licence

seite-verlust = What happened?
grund = What is with the licence?
grund-verloren = I have lost it
grund-gestohlen = It was stolen
grund-vernichtet = It is completely destroyed
grund-beschaedigt = It is damaged or no longer legible
seit = Since when?
seit-hinweis = If you do not know it exactly, give an estimate.
wie = Where and how did it happen?
wie-hinweis = Name the place as far as you know it.
anzeige_polizei = Report to the police
seite-fuehrerschein = Your previous licence
jahr = In which year, approximately?
jahr-hinweis = Four digits, for example 2009
klassen = Which classes do you have?
klassen-hinweis = For example “B and A1”. If you do not know, leave it empty.

gebuehr = Fee
