# English. The German text is the official one; this translation is information.

name = Apply for a first driving licence
kurz = You are learning to drive a car, motorcycle, moped or tractor. Apply here.
abschnitt-beschreibung =
    Before you take the test, you apply to the driving licence office. You can do so as soon as you start with the driving school.

    The office checks your answers and asks the registers. Then it instructs the test centre. Once you have passed both tests, you receive the licence.
abschnitt-voraussetzungen =
    You live in Germany, at least 185 days a year. You are old enough:
    - AM: 15 years, until 16 only in Germany
    - A1, L and T: 16 years
    - A2, B and BE: 18 years
    - A: 24 years, after two years with A2 already 20, for three-wheeled vehicles 21

    BE is available only together with B or later. Do you want to drive a car at 17? Then use the application “Accompanied driving”.

    You are healthy enough and have committed no serious offences. Otherwise the office can require an expert opinion.
abschnitt-unterlagen =
    Upload:
    - the eyesight test, at most two years old
    - the proof of the first aid course
    - if you are under 18: the consent of everyone who has custody

    To the appointment you bring your identity document and a passport photo.
abschnitt-fristen =
    You can apply six months before the minimum age. The theory test is possible three months before, the driving test one month before.

    Pass the theory within twelve months. After that you have twelve months for the driving test.
abschnitt-kosten =
    The fee is in the fee regulation for road traffic (GebOSt). The amount shown here is a sample. Expenses for information from the registers are added. You pay the driving school and the test centre there.
abschnitt-hinweise =
    Do you need lorry or bus? Use the application “Extend the driving licence”. For that you first have category B.

    This application does not apply after a withdrawal. Then ask the office.
abschnitt-rechtsgrundlage =
    The Driving Licence Regulation (FeV) governs age, eyesight test, first aid and documents. The Road Traffic Act (StVG) says who may drive.
unterlage-sehtest = Eyesight test, at most two years old
unterlage-sehtest-wann = always
unterlage-erste_hilfe = Proof of the first aid course
unterlage-erste_hilfe-wann = always
unterlage-foto = Biometric passport photo
unterlage-foto-wann = always, also later at the appointment
unterlage-einwilligung = Consent of everyone who has custody
unterlage-einwilligung-wann = only if you are not yet 18
frist-frueh = Application: at the earliest six months before the minimum age
frist-pruefung = Tests: theory twelve months after the test order, practice twelve months after the theory
frist-widerspruch = Objection to a refusal: one month after notification
parameter-gebuehr = Fee for the first driving licence
titel = Apply for a first driving licence
seite-klassen = What do you want to drive?
klassen = Which categories do you apply for?
klassen-hinweis = You may choose several.
klassen-am = AM: mopeds, scooters and light vehicles up to 45 km/h
klassen-a1 = A1: light motorcycles up to 125 cc and 11 kW
klassen-a2 = A2: motorcycles up to 35 kW
klassen-a = A: all motorcycles
klassen-b = B: cars up to 3.5 tonnes
klassen-be = BE: car with a heavy trailer
klassen-l = L: tractors up to 40 km/h
klassen-t = T: larger tractors and harvesters
a_zugang = What do you want category A for?
a_zugang-motorrad = For motorcycles
a_zugang-dreirad = Only for three-wheeled vehicles above 15 kW
be_hinweis = BE needs category B
be_hinweis-text = Also choose B if you do not have B yet.
zu_frueh_hinweis = Check the day
zu_frueh_hinweis-text = You can apply at the earliest six months before the minimum age. For at least one category you have chosen it is still too early today. Deselect the category or send the application later. There are exceptions for some professions. Then ask the office.
minderjaehrig = Not yet 18 years old
mindestalter = Minimum age in years for all chosen categories
zu_frueh = The application comes more than six months before the minimum age
gebuehr = Fee
seite-person-abschnitt = About you
seite-klassen-abschnitt = Your driving licence
seite-sorgeberechtigte-abschnitt = Custody
seite-fahrerlaubnis-nachweise-abschnitt = Documents
