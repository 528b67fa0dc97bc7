# English. The German text is the official one; this translation is information.

name = Apply for an exemption from wearing a seat belt or helmet
kurz = For health reasons you cannot wear a seat belt or a helmet. The office can exempt you.

abschnitt-beschreibung =
    In the car the seat belt is compulsory, on a motorcycle the helmet. Both save lives. Only those who really cannot wear them receive an exemption.
abschnitt-voraussetzungen =
    For the seat belt one of these applies:
    - A doctor confirms that you cannot wear a seat belt for health reasons.
    - You are shorter than 150 centimetres.

    For the helmet you always need a doctor's confirmation. The office also checks whether you can do without the motorcycle.

    Ask a garage first. Often another belt or another seat helps.
abschnitt-unterlagen =
    You need a certificate from a doctor. It says that you must be exempted and for how long. The illness does not have to be in it. If you are shorter than 150 centimetres, the identity card is enough.
abschnitt-fristen =
    There is no deadline. Until you have the exemption, the duty applies.
abschnitt-kosten =
    Federal law gives a range from 10.20 euros to 767 euros. The amount in this demonstration is a sample. With a disability card the exemption costs nothing here. That is a sample, too.
abschnitt-hinweise =
    Without a belt or helmet the consequences of an accident are worse. You bear the risk. Also ask your insurance.

    The exemption applies in Germany. Always carry the decision with you.

unterlage-bescheinigung = Certificate from a doctor
unterlage-bescheinigung-wann = if you are exempted for health reasons
unterlage-groesse = Identity card with your height
unterlage-groesse-wann = only if you are shorter than 150 centimetres
unterlage-ausweis = Disability card
unterlage-ausweis-wann = only if you have one
unterlage-vollmacht = Power of attorney
unterlage-vollmacht-wann = only if you act for another person

frist-widerspruch = Objection: one month after notification of the decision

parameter-gebuehr = Fee for the exemption (sample)
parameter-gebuehr-einheit = per person

titel = Apply for an exemption from wearing a seat belt or helmet

seite-antragsteller = Who is to be exempted?

seite-person = The person to be exempted

seite-anschrift = Address

seite-befreiung = Which duty is it about?
seite-befreiung-einleitung = You do not have to say which illness is the reason.
wovon = What is not possible?
wovon-gurt = Seat belt in the car
wovon-helm = Helmet on the motorcycle
wovon-beides = Seat belt and helmet
grund = Why is it not possible?
grund-gesundheit = For health reasons
grund-klein = Shorter than 150 centimetres
bescheinigung = Certificate from a doctor
bescheinigung-hinweis = It says that an exemption is necessary and for how long. Black out a diagnosis.
groesse_nachweis = Identity card with the height
groesse_nachweis-hinweis = The back is enough. A passport also states the height.
motorrad_grund = Why can you not do without the motorcycle?

seite-dauer = Duration and fee
auf_dauer = Is it permanently impossible?
auf_dauer-hinweis = In case of an illness: as stated in the certificate.
bis = Until when do you need the exemption?
schwerbehindert = Do you have a disability card?
schwerbehindert-hinweis = Then the exemption costs nothing.
schwerbehindertenausweis = Disability card
schwerbehindertenausweis-hinweis = Front and back

gueltig = The exemption applies
gebuehr = Fee
