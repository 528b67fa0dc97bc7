# English. The German text is the official one; this translation is information.

name = Apply for a parking permit for tradespeople
kurz = Your business needs the vehicle right where you work. With the permit you park where it is otherwise forbidden.

abschnitt-beschreibung =
    If you work at your customers' premises, you often need tools and material from the vehicle. There is not always a parking space. With the permit you may, during the job, also park where it is otherwise forbidden.

    The permit says which places these are.
abschnitt-voraussetzungen =
    You can receive the permit if all of this is true:
    - You have a craft business, a care service or a similar business.
    - Your vehicle serves as a workshop or carries heavy tools and material.
    - Without the vehicle on site the work is impossible or very difficult.

    There is no right to the permit. The office decides according to the circumstances.
abschnitt-unterlagen =
    You need proof of your business, for example the craft card or the trade registration. You also need the registration certificate part I for each vehicle. Photos or scans will do.
abschnitt-fristen =
    For the renewal you use the same application. The permit is valid for one year. Apply for the next one a few weeks before it ends.
abschnitt-kosten =
    The fee covers one vehicle and one year. Federal law gives a range from 10.20 euros to 767 euros. The amounts in this demonstration are samples. Depending on the municipality you pay online at once or after the decision.
abschnitt-hinweise =
    The permit is valid only during a job. It is not valid at your own premises or at home. Put it behind the windscreen so that it can be read.

    Rescue routes and access for the fire brigade always stay free.
abschnitt-rechtsgrundlage =
    The permit is an exception from the road traffic regulations. The schedule of fees for road traffic measures governs the fee.

unterlage-betrieb = Proof of the business: for example craft card or trade registration
unterlage-betrieb-wann = always
unterlage-zulassung = Registration certificate part I for each vehicle
unterlage-zulassung-wann = always

frist-verlaengerung = Renewal: apply again before the permit ends.
frist-widerspruch = Objection: one month after notification of the decision

parameter-gebuehr = Fee for the parking permit for tradespeople (sample)
parameter-gebuehr-einheit = per vehicle and year

titel = Apply for a parking permit for tradespeople

seite-betrieb = Your business
taetigkeit = What kind of business is it?
taetigkeit-handwerk = Craft
taetigkeit-pflege = Care service or social service
taetigkeit-anderer = Another business that works at its customers' premises
warum = Why do you need the vehicle on site?
warum-hinweis = For example “machines built in” or “heavy tools, frequent emergency service”
betrieb_nachweis = Proof of the business
betrieb_nachweis-hinweis = For example craft card or trade registration

seite-anschrift = Address of the business

seite-person = Who applies?

seite-fahrzeuge = Vehicles
fahrzeuge = Vehicles that should receive the permit
beginn = From when should the permit be valid?
beginn-hinweis = It is then valid for one year.

kennzeichen_liste = Number plates
gueltig_bis = The permit is valid until
gebuehr = Fee
