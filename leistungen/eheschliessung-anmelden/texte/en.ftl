# English. The German text is the official one; this translation is information.

name = Register a marriage: prepare the appointment
kurz = You want to marry. Prepare the registration with the registry office here, the two of you together.
abschnitt-beschreibung =
    Whoever wants to marry registers this beforehand with the registry office. The office checks whether anything stands in the way. Only then can the wedding take place.

    Here you prepare the registration. You state who both of you are and upload your papers. The office looks through everything. Then you come to an appointment with the originals.
abschnitt-voraussetzungen =
    All of this must apply:
    - Both of you are at least 18 years old.
    - Neither of you is still married or still lives in a civil partnership, except with each other.
    - You are not related in direct line and not siblings.

    You register with the registry office of the place where one of you lives. You can marry at any registry office in Germany.
abschnitt-verfahrensablauf =
    - You fill in the form together. Or one person fills it in, and the other one confirms it by a link.
    - The registry office looks through your papers. If something is missing, we ask you in your mailbox.
    - You receive a letter in your mailbox. It says what else you bring and how you get the appointment.
    - At the appointment both of you register the marriage. You show the originals and pay the fee.
    - The registry office checks. If nothing stands in the way, it tells you so. After that you have six months for the wedding.

    If one person cannot come, ask the registry office beforehand.
abschnitt-unterlagen =
    Both of you need:
    - identity card or passport
    - a proof of your birth
    - a proof of your residence if you are registered in another place

    Some need more. The form asks about it:
    - Were you married before? Then you show that this marriage existed and how it ended.
    - Do you have only another nationality? Then you mostly need a certificate of no impediment from your state.

    Please have papers in other languages translated. Ask the office before you spend money on that.
abschnitt-fristen =
    You marry at the latest six months after the notice of the office. Otherwise you register again. A certificate of no impediment is also valid for only six months.
abschnitt-kosten =
    This preparation costs nothing. For the check you pay a fee at the appointment. It is higher if the office also examines foreign law. The amounts here are a sample. Weddings at special places or on special days may cost more.
abschnitt-hinweise =
    A wish is not yet a reservation. Only the registry office confirms the day of the wedding.

    We talk about your names after the wedding at the appointment.

    Does something change before the wedding? Tell the registry office at once.
abschnitt-rechtsgrundlage =
    The Civil Status Act says where you register the marriage and what you prove. The Civil Code says who may marry.
unterlage-geburt = Proof of birth for both: print from the register of births or birth certificate
unterlage-geburt-wann = always, at the latest at the appointment
unterlage-geburt_zwei = Proof of birth of the second person
unterlage-geburt_zwei-wann = always, at the latest at the appointment
unterlage-vorehe_eins = Proofs of the last marriage or civil partnership of the first person
unterlage-vorehe_eins-wann = only if there was one
unterlage-vorehe_zwei = Proofs of the last marriage or civil partnership of the second person
unterlage-vorehe_zwei-wann = only if there was one
unterlage-zeugnis_eins = Certificate of no impediment of the first person
unterlage-zeugnis_eins-wann = only without German nationality
unterlage-zeugnis_zwei = Certificate of no impediment of the second person
unterlage-zeugnis_zwei-wann = only without German nationality
frist-trauung = Wedding: six months after the notice that the marriage can be concluded
parameter-gebuehr_deutsch = Check if only German law applies (sample)
parameter-gebuehr_ausland = Check if foreign law is to be examined as well (sample)
titel = Register a marriage: prepare the appointment
seite-vorhaben = Your plan
wohnsitz = Where do you live?
wohnsitz-hier = At least one person lives here
wohnsitz-anderswo = Both of us live in another place in Germany
wohnsitz-ausland = Both of us live abroad
anderswo_hinweis = Please register with the registry office of your place
anderswo_hinweis-text = The registry office of the place where one of you lives accepts the registration. After that you can marry here, too.
trauung_hier = Do you also want to marry in this place?
trauung_wo = At which registry office do you want to marry?
trauung_wo-hinweis = If you do not know yet, write “open”.
wunschtag = When do you want to marry?
wunschtag-hinweis = A wish, not yet a reservation.
verwandt = Are you related to each other in direct line or siblings?
verwandt-hinweis = Related in direct line are parents, children, grandparents and grandchildren. Half-siblings and relations after an adoption count, too.
verwandt_hinweis = Please talk to the registry office first
verwandt_hinweis-text = Close relatives may not marry. There can be exceptions for an adoption.
seite-person = The first person
seite-person-einleitung = This person also receives our messages.
seite-anschrift = Address of the first person
seite-lage_1 = Former marriages and papers: first person
seite-person_2 = The second person
seite-anschrift_2 = Address of the second person
gleiche_anschrift = Does the second person live with the first one?
seite-lage_2 = Former marriages and papers: second person
seite-erklaerung = Finally
erklaerung = Your declaration
erklaerung-beide = We have filled in the form together. Both of us want to register the marriage.
dolmetschen = Does one of you need an interpreter at the appointment?
dolmetschen-hinweis = Sign language, too.
welche_sprache = Into which language?
minderjaehrig_1 = The first person is not yet 18
minderjaehrig_2 = The second person is not yet 18
gebuehr = Fee for this preparation
pruefgebuehr = Fee for the check, to be paid at the appointment
seite-lage_1-einleitung = Photos and scans are enough now. What you do not have yet you bring to the appointment. You show the originals there.
jung_1_hinweis = Only from the age of 18
jung_1_hinweis-text = This person is not yet 18 years old. Before that a marriage is not allowed.
familienstand_1 = Marital status
familienstand_1-ledig = Single, never married
familienstand_1-geschieden = Divorced or the marriage was annulled
familienstand_1-verwitwet = Widowed
familienstand_1-lp_beendet = The civil partnership has ended
familienstand_1-lp_miteinander = We live in a civil partnership with each other
familienstand_1-noch = Still married to or in a civil partnership with another person
noch_1_hinweis = The other bond must end first
noch_1_hinweis-text = Until then the registry office cannot conclude a new marriage. You can still ask which papers you will need later.
vorehe_ausland_1 = Was the last marriage or civil partnership concluded abroad?
vorehe_ausland_1-hinweis = Then we also need proofs of earlier marriages.
vorehe_nachweis_1 = Proofs of the last marriage or civil partnership
vorehe_nachweis_1-hinweis = The certificate and what shows how it ended. For example the divorce judgment with the note that it is final, or the death certificate.
deutsch_1 = Does this person have German nationality?
deutsch_1-hinweis = Also if there is another one besides it.
zeugnis_1 = Certificate of no impediment
zeugnis_1-hinweis = It comes from the home state and is valid for six months. If the state issues none, the registry office helps with an application for exemption.
geburt_1 = Proof of birth
geburt_1-hinweis = For a birth in Germany a certified print from the register of births. Otherwise the birth certificate with a translation.
seite-lage_2-einleitung = Photos and scans are enough now. What you do not have yet you bring to the appointment. You show the originals there.
jung_2_hinweis = Only from the age of 18
jung_2_hinweis-text = This person is not yet 18 years old. Before that a marriage is not allowed.
familienstand_2 = Marital status
familienstand_2-ledig = Single, never married
familienstand_2-geschieden = Divorced or the marriage was annulled
familienstand_2-verwitwet = Widowed
familienstand_2-lp_beendet = The civil partnership has ended
familienstand_2-lp_miteinander = We live in a civil partnership with each other
familienstand_2-noch = Still married to or in a civil partnership with another person
noch_2_hinweis = The other bond must end first
noch_2_hinweis-text = Until then the registry office cannot conclude a new marriage. You can still ask which papers you will need later.
vorehe_ausland_2 = Was the last marriage or civil partnership concluded abroad?
vorehe_ausland_2-hinweis = Then we also need proofs of earlier marriages.
vorehe_nachweis_2 = Proofs of the last marriage or civil partnership
vorehe_nachweis_2-hinweis = The certificate and what shows how it ended. For example the divorce judgment with the note that it is final, or the death certificate.
deutsch_2 = Does this person have German nationality?
deutsch_2-hinweis = Also if there is another one besides it.
zeugnis_2 = Certificate of no impediment
zeugnis_2-hinweis = It comes from the home state and is valid for six months. If the state issues none, the registry office helps with an application for exemption.
geburt_2 = Proof of birth
geburt_2-hinweis = For a birth in Germany a certified print from the register of births. Otherwise the birth certificate with a translation.
gemeinsam = How does the second person confirm the answers?
gemeinsam-hier = We fill in the form together
gemeinsam-einladung = She or he receives a link by e-mail and confirms on her or his own
p2_email = E-mail address of the second person
p2_email-hinweis = No account is needed. The application is sent when she or he has confirmed.
mitzeichnung-zweite_person = Second person
mitzeichnung-zweite_person-erklaerung = I have read all answers. They are right. I want to register the marriage.
seite-vorhaben-abschnitt = Your plan
seite-person-abschnitt = The first person
seite-person_2-abschnitt = The second person
seite-erklaerung-abschnitt = Your declaration
