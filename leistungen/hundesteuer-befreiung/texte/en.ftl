# English. The German text is the official one; this translation is information.

name = Apply for exemption from dog tax
kurz = For some dogs you pay no tax, for example for an assistance dog. Apply here.
abschnitt-beschreibung =
    Under the sample by-law you pay no dog tax for an assistance dog. Rescue dogs can be exempt as well. For a dog from a shelter there is often a period without tax.

    The dog must already be registered. Here you apply and upload the proof. The office sends you a decision.
abschnitt-voraussetzungen =
    One of these reasons applies:
    - The dog is an assistance dog. It helps a person with a disability and is trained for that.
    - The dog is a tested rescue dog and ready for missions.
    - You took the dog from an animal shelter.

    The exemption does not apply to dangerous dogs. Which reasons apply in your municipality is laid down in its by-law.
abschnitt-unterlagen =
    You need proof of the reason. A photo or scan is enough.
    - Assistance dog: severely disabled person's pass with mark B, Bl, aG or H, or the certificate of training
    - Rescue dog: certificate of the test and confirmation by the organisation
    - Shelter: the contract with the shelter
abschnitt-fristen =
    There is no fixed period. Under the sample by-law the exemption begins in the month after the application. So apply soon.
abschnitt-kosten =
    The application costs nothing.
abschnitt-hinweise =
    If the reason ends, tell the office. You then pay tax again.

    If your dog is not registered yet, use the service “Register a dog”. It also asks about assistance dogs.
unterlage-nachweis = Proof of the reason for exemption
unterlage-nachweis-wann = always
frist-keine = No period: the exemption begins in the month after the application (sample by-law).
frist-widerspruch = Objection: one month after notification of the decision
parameter-tierheim_monate = Exemption for a dog from a shelter (sample)
parameter-tierheim_monate-einheit = months
hund_gefaehrlich = Is the dog considered dangerous?
hund_gefaehrlich-hinweis = For example because an authority has found so.
seite-hund = Which dog is it about?
grund = Reason
grund-assistenz = It is an assistance dog
grund-rettung = It is a rescue dog
grund-tierheim = It comes from an animal shelter
assistenz_fuer = Whom does the dog help?
assistenz_fuer-selbst = Myself
assistenz_fuer-haushalt = Another person in my household
organisation = For which organisation is the dog ready?
tierheim_name = Name and town of the shelter
tierheim_am = On which day did you take the dog?
nachweis = Proof
nachweis-hinweis = PDF, JPG or PNG up to 10 MB. The page of this service tells which proof fits, under “Documents”.
seite-grund = Why should the dog be tax-free?
seite-person-einleitung = Name the person in whose name the dog is registered.
befreit_ab = The exemption begins on
befreit_bis = The exemption ends with
titel = Exemption from dog tax
