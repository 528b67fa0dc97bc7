# English. The German text is the official one; this translation is information.

name = Book the instruction for working with food
kurz = You will soon work in a kitchen, bakery or canteen. Register for the instruction at the public health office.

abschnitt-beschreibung =
    Whoever handles certain foods at work can infect others. So you are instructed before the first working day. You learn with which illnesses you may not work.

    After the instruction you receive a certificate. It used to be called Gesundheitszeugnis. Here you register for the appointment.
abschnitt-voraussetzungen =
    For the first time you make, handle or sell such foods as a business. Or you work in the kitchen of a restaurant, canteen, day care centre or hospital.

    Do you already have a certificate or an old Gesundheitszeugnis? Then you need no new one. That also applies if you change jobs.
abschnitt-unterlagen =
    Bring your identity document to the appointment. If you are not yet 18, a person with custody comes along, or you bring their written consent.
abschnitt-fristen =
    When you start working, the certificate may be at most three months old. After that it has no end. Your employer instructs you again every two years.
abschnitt-kosten =
    The instruction costs a fee. You pay it right after sending. The amount here is a sample.
abschnitt-hinweise =
    We do not ask about your health here. At the instruction you declare in writing that you know of no obstacle. If there is doubt you need a certificate from a doctor.

    The instruction is not needed if you only help at a festival that is no business.
abschnitt-rechtsgrundlage =
    The infection protection act says who is instructed and when someone may not work.
abschnitt-rechtsbehelf =
    The invitation decides nothing. So there is no objection to it.

    The fee is a different matter. If it is wrong, you can object (Widerspruch). You have one month after it has been notified to you. If the letter says nothing about an objection, you have one year. You have to pay all the same.

frist-drei_monate = Certificate: at most three months old on the first working day

parameter-gebuehr = Instruction with certificate (sample)
parameter-gebuehr-einheit = per person

titel = Book the instruction for working with food

seite-arbeit = Your work
schon = Do you already have such a certificate or an old Gesundheitszeugnis?
schon_info = Then you need no new one
schon_info-text = The certificate stays valid, even with another employer. You can stop here. If you have lost it, ask the office that issued it.
arbeit_ab = When do you start working?
arbeit_ab-hinweis = If you do not know yet, leave it empty.
zu_frueh = That is still a long way off
zu_frueh-text = On the first working day the certificate may be at most three months old. Choose an appointment that is not earlier.
wann = When can you come?
wann-vormittag = In the morning
wann-nachmittag = In the afternoon
wann-online = Online with picture and sound, if the office offers it
welche_sprache = In which language do you understand the instruction?
welche_sprache-deutsch = German
welche_sprache-englisch = English
welche_sprache-andere = Another language or sign language
andere_sprache = Which one?
jung = You are not yet 18
jung-text = A person with custody comes along to the appointment. Or you bring their written consent.

minderjaehrig = Not yet 18 years old
gebuehr = Fee
