# English. The German text is the official one; this translation is information.

name = Apply for housing benefit
kurz = Housing benefit (Wohngeld) is a grant towards the rent or the costs of your own home. Apply for it here.
abschnitt-beschreibung =
    Is your income hardly enough for the home? Then housing benefit can help. There are two kinds:
    - rent grant if you rent or live in a home
    - burden grant if you own the house or flat

    Whoever meets all conditions has a right to housing benefit. Whether you receive it and how much depends on three things: How many people live in the household? What does the home cost? How high is the income? This form does not calculate the amount. The office does that.
abschnitt-voraussetzungen =
    All of this must apply:
    - You rent the home, live in a home or own it.
    - You mainly live there and bear the costs.
    - You receive no basic income support from the job centre (Grundsicherungsgeld, formerly Bürgergeld), no basic support from the social welfare office and no similar benefit that already pays for the home.
    - Income and assets are not too high.

    Are all in the household in training or studies and could receive BAföG? Then there is mostly no housing benefit.
abschnitt-unterlagen =
    Upload what fits you. The form asks for it:
    - for rent: contract, last increase and proof of payment
    - for property: land register or purchase contract, loans, property tax
    - for the income of everyone in the household
    - for disability, care or maintenance if that applies

    If something is missing, send the application all the same. So you lose no month.
abschnitt-fristen =
    You receive housing benefit from the month in which you apply. Mostly the decision is valid for twelve months. After that you apply again, best two months before.

    Was basic income support or the like refused? Apply by the end of the next month. Then housing benefit can begin earlier.
abschnitt-kosten =
    The application costs nothing.
abschnitt-hinweise =
    Tell the office at once if something changes:
    - Fewer people live in the household.
    - The rent falls by more than 15 per cent.
    - The income rises by more than 15 per cent.
    - You move out, or someone applies for basic income support or the like.

    Does the rent rise or the income fall by more than 10 per cent? Or do more people live in the household? Then you can apply for more housing benefit.

    The federal government has a calculator on the internet. It shows whether an application may be worthwhile.
abschnitt-rechtsgrundlage =
    The Housing Benefit Act (WoGG) says who receives housing benefit and how the office calculates. A federal regulation under it says which assets are too much.
unterlage-mietvertrag = Rental contract and last increase
unterlage-mietvertrag-wann = only as a tenant
unterlage-mietzahlung = Proof that you pay the rent
unterlage-mietzahlung-wann = only as a tenant
unterlage-heimvertrag = Contract with the home
unterlage-heimvertrag-wann = only in a home
unterlage-eigentum = Proofs of ownership, loans and property tax
unterlage-eigentum-wann = only for your own house or flat
unterlage-einkommen = Proofs of income of everyone in the household
unterlage-einkommen-wann = if someone has income
unterlage-merkmale = Proofs of disability, care or basic pension
unterlage-merkmale-wann = only if it applies
unterlage-unterhalt = Proof of maintenance you pay
unterlage-unterhalt-wann = only if someone pays maintenance
unterlage-aufenthalt = Residence permit or other permission
unterlage-aufenthalt-wann = only without the nationality of a state of the EU or EEA or of Switzerland
unterlage-transfer = Decision on basic income support or other benefits
unterlage-transfer-wann = only if there is one
unterlage-vollmacht = Power of attorney
unterlage-vollmacht-wann = only if you act for another person
frist-beginn = Start: on the first day of the month in which you apply
frist-abgelehnt = After a refusal of basic income support or the like: by the end of the month after you learn of it
frist-widerspruch = Objection: one month after notification of the decision
titel = Apply for housing benefit
antragsart = What do you apply for?
antragsart-erst = Housing benefit for the first time
antragsart-weiter = Housing benefit for the time after
antragsart-erhoehung = More housing benefit because something has changed
wohngeldnummer = Housing benefit number
wohngeldnummer-hinweis = It is on the last decision.
erhoehung_grund = What has changed?
erhoehung_grund-personen = More people live in the household
erhoehung_grund-miete = Rent or burden has risen by more than 10 per cent
erhoehung_grund-einkommen = Income has fallen by more than 10 per cent
wohnform = How do you live?
wohnform-miete = As a tenant, also in a cooperative
wohnform-untermiete = As a subtenant
wohnform-heim = In a home
wohnform-eigentum = In my own house or flat
wohnform-mehrfamilienhaus = In my own house with more than two flats
seite-antrag = Your application
geschlecht = Sex
geschlecht-hinweis = The law requires this for statistics and for data matching.
geschlecht-weiblich = Female
geschlecht-maennlich = Male
geschlecht-divers = Diverse
geschlecht-ohne = Not stated
familienstand = Marital status
familienstand-ledig = Single
familienstand-verheiratet = Married or in a civil partnership
familienstand-getrennt = Permanently separated
familienstand-geschieden = Divorced
familienstand-verwitwet = Widowed
seite-person = Who applies for housing benefit?
seite-person-einleitung = This is the person who rents or owns the home. If several live together, one applies for all.
einzug = Since when have you lived there?
mittelpunkt = Do you mainly live in this home?
seite-anschrift = The home
seite-anschrift-einleitung = You apply for housing benefit for this home.
taetigkeit = What do you do at present?
taetigkeit-angestellt = Employed or civil servant
taetigkeit-selbststaendig = Self-employed
taetigkeit-rente = Retired
taetigkeit-arbeitslos = Unemployed
taetigkeit-ausbildung = In training or studies
taetigkeit-schule = At school or not yet at school
taetigkeit-zuhause = At home, for example parental leave or care
eu = Do you have the nationality of Germany, another state of the EU or EEA or of Switzerland?
aufenthaltstitel = Residence permit or other permission
aufenthaltstitel-hinweis = You can send this later.
alle_ausbildung = Are all people in the household in training or studies?
ausbildung_hinweis = Then there is mostly no housing benefit
ausbildung_hinweis-text = If everyone is entitled to BAföG or training allowance, the household receives no housing benefit. That also applies if the amount is zero. There are exceptions. You can apply all the same.
seite-lage = Your situation
andere = Do other people live in the home?
mitglieder-m_vorname = First name
mitglieder-m_nachname = Last name
mitglieder-m_geburt = Date of birth
mitglieder-m_geschlecht = Sex
mitglieder-m_geschlecht-weiblich = Female
mitglieder-m_geschlecht-maennlich = Male
mitglieder-m_geschlecht-divers = Diverse
mitglieder-m_geschlecht-ohne = Not stated
mitglieder-m_verhaeltnis = Who is the person to you?
mitglieder-m_verhaeltnis-ehe = Spouse or civil partner
mitglieder-m_verhaeltnis-partner = Partner without marriage
mitglieder-m_verhaeltnis-kind = Child, also foster child
mitglieder-m_verhaeltnis-eltern = Mother, father or grandparents
mitglieder-m_verhaeltnis-verwandt = Other relatives or in-laws
mitglieder-m_taetigkeit = What does the person do at present?
mitglieder-m_taetigkeit-angestellt = Employed or civil servant
mitglieder-m_taetigkeit-selbststaendig = Self-employed
mitglieder-m_taetigkeit-rente = Retired
mitglieder-m_taetigkeit-arbeitslos = Unemployed
mitglieder-m_taetigkeit-ausbildung = In training or studies
mitglieder-m_taetigkeit-schule = At school or not yet at school
mitglieder-m_taetigkeit-zuhause = At home, for example parental leave or care
mitglieder = People in your household
mitglieder-hinweis = The household includes those who are related to you or stand in for each other and share costs with you.
mitglieder-eintrag = Person
fremde = How many people in the home do not belong to your household?
fremde-hinweis = For example a flatmate. If there are none, write 0.
wechsel = Does a child live in turn with you and the other parent?
wechsel_text = Which child, and how do you share the time?
haushalt_aendert = Will someone move in or out in the next twelve months, or has someone died in the last year?
haushalt_text = Who and when?
seite-haushalt = Who else lives with you?
transfer = Does someone in the household receive one of these benefits?
transfer-keine = No, nobody
transfer-buergergeld = Basic income support from the job centre (Grundsicherungsgeld, formerly Bürgergeld)
transfer-grundsicherung = Basic support in old age or with reduced earning capacity
transfer-unterhalt = Subsistence support from the social office
transfer-asyl = Benefits for asylum seekers
transfer-jugendhilfe = Youth welfare benefits for housing
transfer_wer = Who receives it, and since when?
transfer_hinweis = Whoever receives such a benefit is mostly not counted
transfer_hinweis-text = The benefit already includes the costs of the home. Others in the household can still receive housing benefit.
transfer_antrag = Has someone applied for such a benefit and it is not decided yet?
transfer_abgelehnt = Has such a benefit recently been refused or ended?
transfer_abgelehnt-hinweis = Then housing benefit can begin earlier. Apply by the end of the month after you learn of it.
ablehnung_tag = What is the date of the decision?
transfer_bescheid = Decision on these benefits
seite-leistungen = Other benefits
m_flaeche = How large is the home in square metres?
miete_gesamt = How much rent do you pay a month in total?
miete_gesamt-hinweis = With all additional costs, as in the contract or the last increase.
heizkosten = How much of it is for heating and hot water?
heizkosten-hinweis = If nothing is included, write 0.
zuschlaege = How much of it is for garage, parking space, furniture or electricity?
zuschlaege-hinweis = If nothing is included, write 0.
vermietet_von = Who lets the home?
vermietet_von-hinweis = Name and address
mietvertrag = Rental contract and last increase
mietvertrag-hinweis = You can send this later.
mietzahlung = Proof that you pay the rent
mietzahlung-hinweis = For example account statements of the last three months. You may black out other bookings.
seite-miete = Your rent
heim_name = Name and address of the home
heimvertrag = Contract with the home
heimvertrag-hinweis = You can send this later.
seite-heim = The home
e_flaeche = How large is the living space in square metres?
darlehen-d_bank = Bank
darlehen-d_rate = Interest and repayment a month
darlehen-d_rest = What is still owed
darlehen = Loans for purchase, building or conversion
darlehen-eintrag = Loan
grundsteuer = Property tax a year
hausgeld = Costs of administration a year
hausgeld-hinweis = Only for a condominium. Otherwise leave the field empty.
eigentum_nachweis = Proofs of ownership, loans and property tax
eigentum_nachweis-hinweis = You can send this later.
seite-eigentum = Your house or flat
gewerbe = Do you use a part only for work or business?
gewerbe_flaeche = How many square metres?
untervermietet = Have you sublet a part or left it to someone?
unter_betrag = How much do you receive for it a month?
zuschuss = Does someone else pay towards your housing costs?
zuschuss-hinweis = For example relatives or a housing subsidy.
zuschuss_text = Who pays, and how much a month?
seite-nutzung = Do only you use the home?
einnahmen-e_wer = Who receives it?
einnahmen-e_art = What kind of income is it?
einnahmen-e_art-lohn = Wages or salary
einnahmen-e_art-minijob = Mini-job
einnahmen-e_art-selbststaendig = Profit from self-employment, business or farming
einnahmen-e_art-rente = Pension
einnahmen-e_art-alg = Unemployment benefit
einnahmen-e_art-kranken = Sickness, maternity or transitional allowance
einnahmen-e_art-eltern = Parental allowance
einnahmen-e_art-unterhalt = Maintenance or advance maintenance
einnahmen-e_art-ausbildung = BAföG, allowance or scholarship
einnahmen-e_art-kapital = Interest and other capital income
einnahmen-e_art-vermietung = Rent or lease from other property
einnahmen-e_art-andere = Something else
einnahmen-e_betrag = How much gross?
einnahmen-e_betrag-hinweis = Before taxes and contributions.
einnahmen-e_turnus = How often?
einnahmen-e_turnus-monat = Every month
einnahmen-e_turnus-jahr = A year, also Christmas bonus
einnahmen-e_turnus-einmal = Once
einnahmen-e_abzug = What is paid from it?
einnahmen-e_abzug-hinweis = For each the office deducts ten per cent.
einnahmen-e_abzug-steuer = Taxes
einnahmen-e_abzug-kranken = Health and care insurance contributions
einnahmen-e_abzug-rente = Pension contributions
einnahmen-e_werbung = Costs for work a year
einnahmen-e_werbung-hinweis = For example the way to work. Only if they exceed the flat rate of the tax.
einnahmen-e_nachweis = Proofs of this income
einnahmen-e_nachweis-hinweis = For example payslips of the last twelve months, pension or tax decision. You can send them later.
einnahmen = Income
einnahmen-hinweis = Enter each income of each person in the household. Child benefit does not count.
einnahmen-eintrag = Income
ohne_einkommen = Who has no income, and what does this person live on?
ohne_einkommen-hinweis = You need not write anything for children.
einmalig = Was there a larger one-off payment in the last three years?
einmalig-hinweis = For example severance pay or back pay.
einmalig_text = Who, when and how much?
einkommen_aendert = Will an income change in the next twelve months?
einkommen_aendert-hinweis = For example through a new job or the start of a pension.
einkommen_text = Whose income, from when and how?
seite-einkommen = Income in the household
seite-einkommen-einleitung = Only the decision says how high the housing benefit is. The office calculates it according to the law.
merkmale = Does any of this apply in the household?
merkmale-hinweis = Then the office counts less income.
merkmale-nichts = No, none of it
merkmale-gdb100 = Severe disability of degree 100
merkmale-pflege = Severe disability below 100 and care at home
merkmale-ns = Persecution by National Socialism
merkmale-allein = Someone lives alone with children
merkmale-kind_verdient = A child under 25 earns money
merkmale-grundrente = At least 33 years counting for the basic pension
merkmal_wer = To whom does it apply?
merkmal_nachweis = Proofs of this
merkmal_nachweis-hinweis = For example pass, decision on care or pension.
zahlt_unterhalt = Does someone in the household pay maintenance?
unterhalt-u_fuer = For whom?
unterhalt-u_art = Who is that?
unterhalt-u_art-kind_auswaerts = Child of the household living elsewhere for training
unterhalt-u_art-kind = Child living with the other parent
unterhalt-u_art-ehe = Former or separated spouse or civil partner
unterhalt-u_art-andere = Another person
unterhalt-u_betrag = How much a month?
unterhalt = Maintenance you pay
unterhalt-eintrag = Payment
unterhalt_nachweis = Proof of the maintenance
unterhalt_nachweis-hinweis = You can send this later.
seite-freibetraege = What you can deduct
grenze_hinweis = The limit
grenze_hinweis-text = There is mostly no housing benefit if the assets of the household are higher than 60,000 euros for the first person and 30,000 euros for each further one. Your own house in which you live does not count. The figures are in a regulation for the offices.
vermoegen = Are the assets of your household higher?
vermoegen-hinweis = For example money in accounts, securities, another house.
vermoegen_text = Which assets are they, and how much?
seite-vermoegen = Assets
an_vermieter = Should we rather pay the housing benefit directly to the landlord?
vermieter_iban = IBAN of the landlord
seite-bankverbindung = Where do we pay?
seite-bankverbindung-einleitung = The account belongs to someone in the household.
abgleich_hinweis = The office may compare data
abgleich_hinweis-text = The office may compare your answers with data of other bodies. The Housing Benefit Act allows this.
erklaerung = I declare this
erklaerung-richtig = My answers are correct and complete. I report at once if someone moves out, if the rent falls by more than 15 per cent or the income rises by more than 15 per cent. That also applies if I move out or someone applies for basic income support or the like.
seite-erklaerung = Your declaration
haushalt_zahl = Number of people in the household
seite-antrag-abschnitt = Your application
seite-person-abschnitt = You and your home
seite-haushalt-abschnitt = Your household
seite-miete-abschnitt = What your home costs
seite-einkommen-abschnitt = Income and assets
seite-bankverbindung-abschnitt = Payment and declaration
