# English. The German text is the official one; this translation is information.

name = Apply for accompanied driving from 17
kurz = You want to drive a car at 17 already, together with an experienced person. Apply here.
abschnitt-beschreibung =
    At 17 you may drive a car if a certain person sits next to you. You name this person beforehand. The name is then on a certificate. In Germany it is valid instead of the licence.

    At 18 the accompaniment ends. Here you apply for the categories B and BE from 17. Later you can also have further persons added here.
abschnitt-voraussetzungen =
    You are at least 16 and a half years old and live in Germany. Everyone who has custody agrees.

    Each person who accompanies you meets all of this:
    - The person is at least 30 years old.
    - The person has had category B for at least five years. A licence from the EU, the EEA or Switzerland counts, too.
    - The person has at most one point in the register of driver fitness when you apply.
abschnitt-unterlagen =
    Upload:
    - the licence of each person who accompanies you
    - the person's written consent
    - the consent of everyone who has custody, unless they confirm online
    - the eyesight test and the proof of first aid

    Are you only adding persons? Then you do not need the last two.
abschnitt-fristen =
    You can apply six months before your 17th birthday. The theory test is possible three months before, the driving test one month before.

    The certificate is valid until three months after your 18th birthday. Collect the licence before that.
abschnitt-kosten =
    The fee is in the fee regulation for road traffic (GebOSt). The amounts here are a sample: one for the application and one for each person who accompanies you.
abschnitt-hinweise =
    The person next to you does not steer. The person helps with advice and carries the licence. With 0.5 per mille of alcohol or more or with other intoxicating substances the person may not accompany you.

    If you drive without accompaniment, you lose the licence. Do you already have AM, A1, L or T? You go on driving these vehicles alone.

    Tell the insurance of the car.
abschnitt-rechtsgrundlage =
    A federal regulation, the FeV, says who may drive at 17 and who may accompany.
unterlage-scheine = Licence of each accompanying person, both sides
unterlage-scheine-wann = always
unterlage-einverstaendnis = Written consent of each accompanying person
unterlage-einverstaendnis-wann = always
unterlage-einwilligung = Consent of everyone who has custody
unterlage-einwilligung-wann = only on paper; online they confirm with a link
unterlage-sehtest = Eyesight test, at most two years old
unterlage-sehtest-wann = only with the first application
unterlage-erste_hilfe = Proof of the first aid course
unterlage-erste_hilfe-wann = only with the first application
unterlage-foto = Biometric passport photo
unterlage-foto-wann = only with the first application, also later at the appointment
frist-frueh = Application: at the earliest six months before the 17th birthday
frist-schein = Certificate: valid until three months after the 18th birthday
frist-widerspruch = Objection to a refusal: one month after notification
parameter-gebuehr = Fee for the application from 17
parameter-gebuehr_begleiter = Fee for each accompanying person
titel = Apply for accompanied driving from 17
seite-vorhaben = What is it about?
vorgang = What do you apply for?
vorgang-neu = The licence from 17 with accompaniment
vorgang-nachtrag = I already have it and want to add further persons
klassen = Which categories?
klassen-b = B: cars up to 3.5 tonnes
klassen-be = BE: car with a heavy trailer
vorhanden = Which categories do you already have?
vorhanden-hinweis = For example AM or A1. If you have none, leave the field empty.
bescheinigung = Picture of your test certificate
bescheinigung-hinweis = If you already have it.
seite-person = Who wants to drive?
seite-begleitung = Who accompanies you?
seite-begleitung-einleitung = Name each person with whom you want to drive. Only those who are entered may accompany you. Ask the person beforehand.
zu_frueh_hinweis = Check the day
zu_frueh_hinweis-text = You can apply at the earliest six months before your 17th birthday. It is still too early today. Send the application later.
zu_alt_hinweis = You are already 18
zu_alt_hinweis-text = Then you need no accompaniment. Use the application for the first driving licence.
begleiter = Accompanying persons
begleiter-eintrag = Person
begleiter-b_vorname = First name
begleiter-b_nachname = Last name
begleiter-b_geburtsname = Name at birth
begleiter-b_geburtsname-hinweis = Only if the person had another name before.
begleiter-b_geburtsdatum = Date of birth
begleiter-b_geburtsdatum-hinweis = The person must be at least 30 years old.
begleiter-b_anschrift = Address
begleiter-b_anschrift-hinweis = Street, house number, postcode and town
begleiter-b_seit = Since when has the person had category B?
begleiter-b_seit-hinweis = At least five years. On the card it is on the back in column 10.
begleiter-b_behoerde = Which office issued the licence?
begleiter-b_nummer = Number of the licence
begleiter-b_nummer-hinweis = On a card it is on the front at 5.
begleiter_scheine = Licence of each person
begleiter_scheine-hinweis = Both sides
begleiter_ja = Written consent of each person
begleiter_ja-hinweis = It also says: the office may ask the register of driver fitness for points. Each person signs.
jung_hinweis = An accompanying person is not yet 30
jung_hinweis-text = The office can only enter the person at the age of 30. Check the date of birth or name another person.
kurz_hinweis = An accompanying person has not driven for five years yet
kurz_hinweis-text = The office can only enter the person after five years with category B. Check the day or name another person.
zu_frueh = The application comes more than six months before the 17th birthday
schon_18 = Already 18 years old
begleiter_jung = An accompanying person is not yet 30
begleiter_kurz = An accompanying person has not had category B for five years yet
begleiter_zahl = Number of accompanying persons
gebuehr = Fee
sorge_weg = How does everyone with custody consent?
sorge_weg-einladung = With a link by e-mail: each person sees the application and confirms it
sorge_weg-papier = On paper: I upload the signed consent
sorge_email_1 = E-mail address of the person with custody
sorge_email_1-hinweis = The link goes there. You tell the person the code yourself.
sorge_email_2 = E-mail address of the second person with custody
sorge_einwilligung = Signed consent
sorge_einwilligung-hinweis = Everyone who has custody signs.
mitzeichnung-sorge_1 = Person with custody
mitzeichnung-sorge_1-erklaerung = I have custody. I have read the application. I consent.
mitzeichnung-sorge_2 = Second person with custody
mitzeichnung-sorge_2-erklaerung = I have custody. I have read the application. I consent.
seite-vorhaben-abschnitt = What it is about
seite-person-abschnitt = Who wants to drive
seite-begleitung-abschnitt = Who will accompany
seite-fahrerlaubnis-ausland-abschnitt = Declaration and consent
seite-fahrerlaubnis-nachweise-abschnitt = Documents and message
pruefregel-klasse_b_nach_geburt = Nobody gets category B before they are born. Check the date of birth and since when the person has had category B.
