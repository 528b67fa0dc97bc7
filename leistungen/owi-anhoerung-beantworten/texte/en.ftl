# English. The German text is the official one; this translation is information.

name = Answer a hearing on an administrative offence
kurz = You have received a hearing form. Here you can make a statement. You do not have to say anything on the matter.
abschnitt-beschreibung =
    The office accuses you of an administrative offence. Before it decides on a fine, you can make a statement. That is called a hearing.

    You do not have to say anything on the matter. Nobody has to incriminate themselves. The office may not use silence against you. You can also admit, contest or explain something.
abschnitt-voraussetzungen =
    You have a letter from this office with a reference number. The accusation is directed against you. Or you act with a power of attorney for the person against whom it is directed.

    Are you only a witness? Then answer on the form you have received.
abschnitt-unterlagen =
    You need the letter with the reference number. Upload what helps you. It may be a parking ticket, a photo or a medical certificate. You do not have to upload anything.
abschnitt-fristen =
    The period is in the letter. If you do not answer, the office decides on the basis of the file. If you need more time, write to the office in time.
abschnitt-kosten =
    The answer costs nothing.
abschnitt-hinweise =
    You must give your name, your address and your birth correctly. Whoever gives false information can receive a fine.

    You do not have to incriminate close relatives either. You can get legal advice beforehand. Does the letter offer a warning fine? If you pay it in time, the matter is closed. Then you need not answer.
abschnitt-rechtsgrundlage =
    The Act on Administrative Offences requires the hearing. That you may stay silent follows from the Code of Criminal Procedure. It applies here, too.
abschnitt-rechtsbehelf =
    Your answer is not an objection, and the hearing is not a decision. If you later receive a fine notice, you can object to it (Einspruch). You have two weeks for that once it has been served. The notice says how to do it.
unterlage-belege = What helps you, for example photo, parking ticket or medical certificate
unterlage-belege-wann = optional
unterlage-vollmacht = Power of attorney
unterlage-vollmacht-wann = only if you answer for another person
frist-antwort = Answer: by the day stated in the letter
frist-einspruch = Objection to a later fine notice: two weeks after service
titel = Answer a hearing
seite-schreiben = The letter of the office
recht_hinweis = You may stay silent
recht_hinweis-text = Nobody has to incriminate themselves. You can also use this form to send only your personal details.
aktenzeichen = Reference number
aktenzeichen-hinweis = It is at the top of the letter.
schreiben_vom = What is the date of the letter?
handelt_fuer = For whom do you answer?
betroffen_name = First and last name of the person against whom the accusation is directed
seite-person = Personal details
seite-person-einleitung = These details must be correct. If you answer with a power of attorney, name yourself.
seite-sache = What do you say to the accusation?
seite-sache-einleitung = You do not have to say anything here. What you write goes into the file and can be used against you. Take your time or get advice.
antwort = Your answer
antwort-schweigen = I say nothing on the matter
antwort-zugeben = I admit the accusation
antwort-bestreiten = I contest the accusation
antwort-erklaeren = I want to explain something
aeusserung = What would you like to say?
aeusserung-hinweis = You do not have to name other people.
umstaende = What should the office take into account for a fine?
umstaende-hinweis = Optional. For example how it came about or that you have little money.
beweise = Who or what can show this?
beweise-hinweis = Optional. For example name and address of people who have seen something.
belege = Photos or other evidence
akteneinsicht = Do you want to see the file?
akteneinsicht-hinweis = You can look at the file before you make a statement. Then choose “I say nothing on the matter”. You can still answer as long as the office has not decided.
