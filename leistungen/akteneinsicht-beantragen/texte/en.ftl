# English. The German text is the official one; this translation is information.

name = Apply to inspect files or for information
kurz = You would like to see a file or know what the office knows. Apply here.
abschnitt-beschreibung =
    You can see what a file contains. There are three ways:
    - You are a party to a procedure, for example an application. Then you inspect its file.
    - You would like other information held by the administration. Anyone may ask.
    - You would like to know which data the office keeps about you.

    You choose the way and describe what you look for. The office decides and names an appointment or sends copies.
abschnitt-voraussetzungen =
    You may inspect your own file if you need to know it for your rights. Drafts are not included before the decision.

    You receive other information like this:
    - In Saxony-Anhalt the right also applies to municipalities and districts.
    - In Saxony the Transparency Act applies to state authorities. It applies to a municipality only if its by-law says so.

    Data of other people and business secrets are protected.
abschnitt-unterlagen =
    Usually you need no documents. If you act for another person, upload the power of attorney.
abschnitt-fristen =
    There is no period for the application. In Saxony-Anhalt the office should give access within one month. You receive information on your data within one month. In difficult cases the office may extend this time.
abschnitt-kosten =
    Information on your own data costs nothing. Other information may cost money:
    - In Saxony-Anhalt the office does not charge costs of up to 50 euros.
    - In Saxony access under the Transparency Act is free up to an effort of 600 euros.

    You can ask us to name the costs beforehand.
abschnitt-hinweise =
    The more precisely you describe what you look for, the faster it goes.

    Other rules apply to files on fines, social benefits and courts. Information on the environment is governed by laws of its own.
abschnitt-rechtsbehelf =
    If the office refuses your application in whole or in part, you receive a decision. You have one month to act against it after it has been notified to you. What you can do and whom you address stands at the end of the decision. In most cases it is an objection (Widerspruch).

    It is different if you are a party to a procedure that is still running. Then you can only act against it together with the decision on the matter itself.
abschnitt-rechtsgrundlage =
    The right of parties is in the Administrative Procedure Act. The other rights are in laws of the states and in EU data protection law.
unterlage-vollmacht = Power of attorney
unterlage-vollmacht-wann = only if you act for another person
frist-antwort = One month: information in Saxony-Anhalt and information on your own data
frist-widerspruch = Objection to a refusal: one month after notification of the decision
weg = What is it about?
weg-eigene_akte = A file of a procedure to which I am a party
weg-information = Other information held by the administration
weg-daten = Data that the office keeps about me
akte_az = File number
akte_az-hinweis = If you know it. It is in letters of the office.
was = What exactly would you like to see or know?
was-hinweis = Name the subject, the place and the time.
interesse = What do you need the file for?
interesse-hinweis = For example to give reasons for an objection.
laeuft = Is the procedure still running?
laeuft-hinweis = It runs as long as the office has not decided.
laeuft-ja = Yes, nothing has been decided yet
laeuft-nein = No, there is a decision
laeuft-unklar = I do not know
dritte = Is it also about data of other people or firms?
dritte_grund = Why do you need these data?
seite-antrag = What would you like to know?
wie = Form
wie-elektronisch = Copies in my mailbox
wie-papier = Copies on paper
wie-amt = I inspect the file at the office
kosten_vorher = Should we name the costs beforehand if there are any?
seite-form = How would you like to receive it?
geboren = Your date of birth
geboren-hinweis = So that we do not give your data to a person with the same name.
titel = Apply to inspect files
