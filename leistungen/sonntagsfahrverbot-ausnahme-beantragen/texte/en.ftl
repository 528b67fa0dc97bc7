# English. The German text is the official one; this translation is information.

name = Apply for an exception from the Sunday driving ban
kurz = A lorry has to run on a Sunday or public holiday. In urgent cases the office permits an exception.

abschnitt-beschreibung =
    From midnight to 10 pm large lorries may not run on Sundays and public holidays. This applies above 7.5 tonnes and to every lorry with a trailer. It concerns journeys for a business or for money, also empty ones.
abschnitt-voraussetzungen =
    An exception is only possible in urgent cases. Money or competition are not enough as a reason. You show that

    - the journey must be on this day
    - it is not possible by rail or with a smaller lorry

    You need no exception for fresh milk, fresh meat, fresh fish, fruit and vegetables that spoil quickly, and for live bees.
abschnitt-unterlagen =
    You need the registration certificate part I for each vehicle. Also a paper that shows why it is urgent. This may be a letter of the recipient.
abschnitt-fristen =
    Apply at least two weeks beforehand. The office where you have your seat or where you load is responsible.
abschnitt-kosten =
    The fee depends on the period and the number of vehicles. Federal law gives a range from 10.20 euros to 767 euros. The amounts in this demonstration are samples. Depending on the office you pay online at once or after the decision.
abschnitt-hinweise =
    In July and August lorries may not run on some roads on Saturdays either. This application does not cover that.

    The rules for driving and rest times still apply. For vehicles that are too large or too heavy you need a separate permit.

unterlage-zulassung = Registration certificate part I for each vehicle
unterlage-zulassung-wann = always
unterlage-nachweis = Paper that shows why it is urgent
unterlage-nachweis-wann = always

frist-vorher = Application: at least two weeks beforehand
frist-widerspruch = Objection: one month after notification of the decision

parameter-gebuehr_einzeln = Exception for one day (sample)
parameter-gebuehr_einzeln-einheit = per vehicle
parameter-gebuehr_mehrere = Exception for several days (sample)
parameter-gebuehr_mehrere-einheit = per vehicle
parameter-gebuehr_dauer = Permanent exception (sample)
parameter-gebuehr_dauer-einheit = per vehicle

titel = Apply for an exception from the Sunday driving ban

seite-ladung = What do you transport?
ladung = What do you load?
ladung-hinweis = For example “stage equipment for a concert”
grund = Why must the journey be on a Sunday or public holiday?
andere_wege = Why is it not possible by rail or with a smaller lorry?
nachweis = Paper that shows why it is urgent
nachweis-hinweis = For example a letter of the recipient or a contract.

seite-fahrt = When and where to?
art = How often do you drive?
art-einzeln = On single days
art-dauer = Again and again, at most for one year
termine = On which days?
termine-eintrag = Day
termine-datum = Sunday or public holiday
ende-hinweis = At most one year after the first day.
zu_lang = That is longer than one year
zu_lang-text = An exception applies for at most one year. After that you apply again.
von_ort = Where does the journey begin?
von_ort-hinweis = Street, postcode and town
nach_ort = Where does it end?
nach_ort-hinweis = Street, postcode and town
weg = On which roads do you drive?
weg-hinweis = For example “B 6, A 4 and A 13”

zulassung-hinweis = For each vehicle and each trailer.

seite-person = Who applies?

kennzeichen_liste = Number plates
zeiten = Days
satz = Fee per vehicle
gebuehr = Fee
