# English. The German text is the official one; this translation is information.

name = Extend the driving licence
kurz = You have a driving licence and want to drive more: motorcycle, trailer, lorry or bus. Apply here.
abschnitt-beschreibung =
    With each category you may drive certain vehicles. If you need another category, you apply. Then you do the training and the test.

    The office checks your answers and asks the registers. Then it instructs the test centre.
abschnitt-voraussetzungen =
    You have a driving licence and live in Germany. For C1, C, D1 and D you have category B or receive it at the same time. For a trailer you have the category of the vehicle that pulls it.

    You are old enough:
    - AM: 15 years
    - A1, L and T: 16 years
    - A2, B, BE, C1 and C1E: 18 years
    - A: 20 years after two years with A2, otherwise 24
    - C and CE: 21 years
    - D1 and D1E: 21 years
    - D and DE: 24 years

    Those who drive for a living and are trained for it can often have C and D earlier.
abschnitt-unterlagen =
    Upload a picture of your licence. What else is needed depends on the category:
    - motorcycle, car, trailer, tractor: an eyesight test
    - lorry and bus: a certificate of your health and one of your eyesight
    - bus: also a performance test and a certificate of conduct

    You need a first aid course only if you have not had one of nine lessons yet.
abschnitt-fristen =
    You can apply six months before the minimum age. The eyesight test and the eye certificate are at most two years old.

    Pass the theory within twelve months. After that you have twelve months for the driving test.
abschnitt-kosten =
    The fee is in the fee regulation for road traffic (GebOSt). The amount shown here is a sample. Expenses for information from the registers are added.
abschnitt-hinweise =
    You apply for the certificate of conduct at the registration office. Say there that it is for an authority. Then it comes directly to us.

    Those who drive lorry or bus for a living mostly also need a basic qualification. There is another application for that.

    B96 and B196 are not categories of their own. A training is enough. Ask the driving licence office.
abschnitt-rechtsgrundlage =
    A federal regulation, the FeV, says what you need for which category. It also gives the ages.
unterlage-schein = Picture of your licence, both sides
unterlage-schein-wann = always
unterlage-sehtest = Eyesight test, at most two years old
unterlage-sehtest-wann = for AM, A1, A2, A, B, BE, L and T
unterlage-augen = Certificate of eyesight, at most two years old
unterlage-augen-wann = for lorry and bus
unterlage-gesundheit = Certificate of physical and mental fitness
unterlage-gesundheit-wann = for lorry and bus
unterlage-leistungstest = Proof of resilience, orientation, concentration, attention and reaction
unterlage-leistungstest-wann = for bus
unterlage-erste_hilfe = Proof of the first aid course
unterlage-erste_hilfe-wann = only if you have not had one yet
unterlage-beruf = Proof of training or basic qualification
unterlage-beruf-wann = only if you want to drive earlier for that reason
unterlage-foto = Biometric passport photo
unterlage-foto-wann = always, also later at the appointment
frist-frueh = Application: at the earliest six months before the minimum age
frist-pruefung = Tests: theory twelve months after the test order, practice twelve months after the theory
frist-widerspruch = Objection to a refusal: one month after notification
parameter-gebuehr = Fee for the extension
titel = Extend the driving licence
seite-bisher = Your licence
klassen_alt = Which categories do you have?
klassen_alt-hinweis = On the card they are on the back. If you still have categories from before 1999, choose what comes closest.
a2_seit = Since when have you had category A2?
a2_seit-hinweis = The day is on the back of the card in column 10.
behoerde = Which office issued the licence?
behoerde-hinweis = On a card it is on the front at 4c.
nummer = Number of the licence
nummer-hinweis = On a card it is on the front at 5.
seite-neu = What else do you want to drive?
klassen_neu = Which categories do you apply for?
klassen_neu-hinweis = Only the new ones. You may choose several.
vorbesitz_hinweis = A category is missing
vorbesitz_hinweis-text = For lorry, bus and trailer you also need category B. Also choose B if you do not have it yet.
beruf = Do you have a training for lorry or bus?
beruf-hinweis = For example as a professional driver. Then a lower minimum age often applies.
beruf-keine = No
beruf-ausbildung = I am in training or have completed it
beruf-qualifikation = I have a basic qualification
zu_frueh_hinweis = Check the day
zu_frueh_hinweis-text = You can apply at the earliest six months before the minimum age. For at least one category you have chosen it is still too early today. Deselect the category or send the application later.
erste_hilfe_schon = Have you already done a first aid course of nine lessons?
erste_hilfe_schon-hinweis = Short courses on immediate measures do not count.
augenzeugnis = Certificate of eyesight
augenzeugnis-hinweis = At most two years old, according to annex 6 number 2 of the Driving Licence Regulation.
gesundheitszeugnis = Certificate of your health
gesundheitszeugnis-hinweis = According to annex 5 number 1 of the Driving Licence Regulation.
leistungstest = Proof of the performance test
leistungstest-hinweis = Resilience, orientation, concentration, attention and reaction. According to annex 5 number 2.
zeugnis_hinweis = Certificate of conduct
zeugnis_hinweis-text = Apply at the registration office for a certificate of conduct for an authority. It comes directly to us.
beruf_nachweis = Proof of training or basic qualification
minderjaehrig = Not yet 18 years old
lkw = A category for lorries is included
bus = A category for buses is included
ohne_lkw = A category with the simple eyesight test is included
b_fehlt = Category B is missing
a2_lang = Two years of category A2
mindestalter = Minimum age in years, subject to the check
zu_frueh = The application comes more than six months before the minimum age
gebuehr = Fee
klassen_alt-am = AM
klassen_alt-a1 = A1
klassen_alt-a2 = A2
klassen_alt-a = A
klassen_alt-b = B
klassen_alt-be = BE
klassen_alt-c1 = C1
klassen_alt-c1e = C1E
klassen_alt-c = C
klassen_alt-ce = CE
klassen_alt-d1 = D1
klassen_alt-d1e = D1E
klassen_alt-d = D
klassen_alt-de = DE
klassen_alt-l = L
klassen_alt-t = T
klassen_neu-am = AM: mopeds, scooters and light vehicles up to 45 km/h
klassen_neu-a1 = A1: light motorcycles up to 125 cc and 11 kW
klassen_neu-a2 = A2: motorcycles up to 35 kW
klassen_neu-a = A: all motorcycles
klassen_neu-b = B: cars up to 3.5 tonnes
klassen_neu-be = BE: car with a heavy trailer
klassen_neu-c1 = C1: lorries up to 7.5 tonnes
klassen_neu-c1e = C1E: C1 with a heavy trailer
klassen_neu-c = C: lorries over 3.5 tonnes
klassen_neu-ce = CE: C with a heavy trailer
klassen_neu-d1 = D1: minibuses up to 16 passengers
klassen_neu-d1e = D1E: D1 with a heavy trailer
klassen_neu-d = D: buses
klassen_neu-de = DE: bus with a heavy trailer
klassen_neu-l = L: tractors up to 40 km/h
klassen_neu-t = T: larger tractors and harvesters
seite-person-abschnitt = About you
seite-bisher-abschnitt = Your driving licence
seite-sorgeberechtigte-abschnitt = Custody
seite-fahrerlaubnis-nachweise-abschnitt = Documents
