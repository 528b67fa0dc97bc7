# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wo přewodźane jězdźenje wot 17 požadać
kurz = Chceće hižo ze 17 lětami awto jězdźić, hromadźe z nazhonjenej wosobu. Stajće tu próstwu.
abschnitt-beschreibung =
    Ze 17 lětami směće awto jězdźić, hdyž wěsta wosoba pódla Was sedźi. Tutu wosobu do toho mjenujeće. Jeje mjeno potom na wobkrućenju steji. Wone w Němskej město dowolnosće płaći.

    Z 18 lětami přewod wotpadnje. Tu wo klasy B a BE wot 17 požadaće. Móžeće tu tež pozdźišo hišće wosoby dozapisać dać.
abschnitt-voraussetzungen =
    Sće znajmjeńša 16 a poł lěta stari a bydliće w Němskej. Wšitcy, kotřiž starosćenske prawo maja, přihłosuja.

    Kóžda wosoba, kotraž Was přewodźa, to wšitko spjelnja:
    - Je znajmjeńša 30 lět stara.
    - Ma znajmjeńša pjeć lět klasu B. Tež dowolnosć z EU, EWR abo Šwicarskeje so liči.
    - Ma najwyše jedyn dypk w registrje kmanosće, hdyž próstwu stajiće.
abschnitt-unterlagen =
    Nahrajće:
    - dowolnosć kóždeje wosoby, kotraž Was přewodźa
    - jeje pisomne přihłosowanje
    - přizwolenje wšitkich, kotřiž starosćenske prawo maja, jeli online njewobkrućeja
    - test wočow a dopokaz wo prěnjej pomocy

    Zapisujeće jenož dalše wosoby? Potom poslednjej dwaj njetrjebaće.
abschnitt-fristen =
    Próstwu móžeće šěsć měsacow do 17. narodnin stajić. Teoretiske pruwowanje je tři měsacy do toho móžne, jězbne pruwowanje měsac do toho.

    Wobkrućenje płaći hač do třoch měsacow po 18. narodninach. Wotewzmiće do toho dowolnosć.
abschnitt-kosten =
    Popłatk steji w popłatkowym porjedźe za dróhowy wobchad. Sumy tu su přikład: jedna za próstwu a jedna za kóždu wosobu, kotraž Was přewodźa.
abschnitt-hinweise =
    Wosoba pódla Was sobu njewodźi. Pomha z radu. Ma swoju dowolnosć sobu. Z 0,5 promilemi alkohola abo wjac abo z druhimi wopojnymi srědkami přewodźeć njesmě.

    Hdyž bjez přewoda jězdźiće, dowolnosć zhubiće. Maće hižo AM, A1, L abo T? Tute jězdźidła dale sami jězdźiće.

    Zdźělće to zawěsćenju awta.
abschnitt-rechtsgrundlage =
    Štó smě ze 17 lětami jězdźić a štó smě přewodźeć, steji w postajenju Zwjazka: w FeV.
unterlage-scheine = Dowolnosć kóždeje přewodźaceje wosoby, wobě stronje
unterlage-scheine-wann = přeco
unterlage-einverstaendnis = Pisomne přihłosowanje kóždeje přewodźaceje wosoby
unterlage-einverstaendnis-wann = přeco
unterlage-einwilligung = Přizwolenje wšitkich, kotřiž starosćenske prawo maja
unterlage-einwilligung-wann = jenož na papjerje; online wobkrućeja z wotkazom
unterlage-sehtest = Test wočow, najwyše dwě lěće stary
unterlage-sehtest-wann = jenož při prěnjej próstwje
unterlage-erste_hilfe = Dopokaz wo kursu prěnjeje pomocy
unterlage-erste_hilfe-wann = jenož při prěnjej próstwje
unterlage-foto = Biometriske pasowe foto
unterlage-foto-wann = jenož při prěnjej próstwje, tež hakle na termin
frist-frueh = Próstwa: najprjedy šěsć měsacow do 17. narodnin
frist-schein = Wobkrućenje: płaći hač do třoch měsacow po 18. narodninach
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju
parameter-gebuehr = Popłatk za próstwu wot 17
parameter-gebuehr_begleiter = Popłatk za kóždu přewodźacu wosobu
titel = Wo přewodźane jězdźenje wot 17 požadać
seite-vorhaben = Wo čo so jedna?
vorgang = Wo čo požadaće?
vorgang-neu = Wo dowolnosć wot 17 z přewodom
vorgang-nachtrag = Mam ju hižo a chcu dalše wosoby dozapisać dać
klassen = Kotre klasy?
klassen-b = B: awta do 3,5 tonow
klassen-be = BE: awto z ćežkim přiwěškom
vorhanden = Kotre klasy hižo maće?
vorhanden-hinweis = Na přikład AM abo A1. Hdyž žanu nimaće, wostajće polo prózdne.
bescheinigung = Wobraz Wašeho pruwowanskeho wobkrućenja
bescheinigung-hinweis = Hdyž je hižo maće.
seite-person = Štó chce jězdźić?
seite-begleitung = Štó Was přewodźa?
seite-begleitung-einleitung = Mjenujće kóždu wosobu, z kotrejž chceće jězdźić. Jenož štóž je zapisany, smě přewodźeć. Prašejće so wosoby do toho.
zu_frueh_hinweis = Přepruwujće dźeń
zu_frueh_hinweis-text = Próstwu móžeće najprjedy šěsć měsacow do 17. narodnin stajić. Dźensa je hišće přezahe. Wotpósćelće próstwu pozdźišo.
zu_alt_hinweis = Sće hižo 18 lět stari
zu_alt_hinweis-text = Potom přewod njetrjebaće. Wužijće próstwu za prěnju jězbnu dowolnosć.
begleiter = Přewodźace wosoby
begleiter-eintrag = Wosoba
begleiter-b_vorname = Předmjeno
begleiter-b_nachname = Swójbne mjeno
begleiter-b_geburtsname = Mjeno při narodźenju
begleiter-b_geburtsname-hinweis = Jenož, hdyž je wosoba prjedy druhe mjeno měła.
begleiter-b_geburtsdatum = Dźeń narodźenja
begleiter-b_geburtsdatum-hinweis = Wosoba dyrbi znajmjeńša 30 lět stara być.
begleiter-b_anschrift = Adresa
begleiter-b_anschrift-hinweis = Dróha, čisło domu, póstowe wodźenske čisło a městno
begleiter-b_seit = Wot hdy ma wosoba klasu B?
begleiter-b_seit-hinweis = Znajmjeńša pjeć lět. Na karće steji zady w špalće 10.
begleiter-b_behoerde = Kotry zarjad je dowolnosć wustajił?
begleiter-b_nummer = Čisło dowolnosće
begleiter-b_nummer-hinweis = Na karće steji prědku pola 5.
begleiter_scheine = Dowolnosć kóždeje wosoby
begleiter_scheine-hinweis = Wobě stronje
begleiter_ja = Pisomne přihłosowanje kóždeje wosoby
begleiter_ja-hinweis = W nim tež steji: zarjad smě so w registrje kmanosće za dypkami prašeć. Kóžda wosoba podpiše.
jung_hinweis = Přewodźaca wosoba hišće 30 lět stara njeje
jung_hinweis-text = Zarjad móže ju hakle zapisać, hdyž je 30 lět stara. Přepruwujće dźeń narodźenja abo mjenujće druhu wosobu.
kurz_hinweis = Přewodźaca wosoba hišće pjeć lět njejězdźi
kurz_hinweis-text = Zarjad móže ju hakle zapisać, hdyž ma klasu B pjeć lět. Přepruwujće dźeń abo mjenujće druhu wosobu.
zu_frueh = Próstwa přińdźe wjac hač šěsć měsacow do 17. narodnin
schon_18 = Hižo 18 lět stary
begleiter_jung = Přewodźaca wosoba hišće 30 lět stara njeje
begleiter_kurz = Přewodźaca wosoba klasu B hišće pjeć lět nima
begleiter_zahl = Ličba přewodźacych wosobow
gebuehr = Popłatk
sorge_weg = Kak přizwola wšitcy ze starosćenskim prawom?
sorge_weg-einladung = Z wotkazom po e-mejlu: kóžda wosoba próstwu widźi a sama wobkrući
sorge_weg-papier = Na papjerje: nahraju podpisane přizwolenje
sorge_email_1 = E-mejlowa adresa wosoby ze starosćenskim prawom
sorge_email_1-hinweis = Tam dźe wotkaz. Kod prajiće wosobje sami.
sorge_email_2 = E-mejlowa adresa druheje wosoby ze starosćenskim prawom
sorge_einwilligung = Podpisane přizwolenje
sorge_einwilligung-hinweis = Wšitcy, kotřiž starosćenske prawo maja, podpišu.
mitzeichnung-sorge_1 = Wosoba ze starosćenskim prawom
mitzeichnung-sorge_1-erklaerung = Mam starosćenske prawo. Sym próstwu čitał abo čitała. Přizwolu.
mitzeichnung-sorge_2 = Druha wosoba ze starosćenskim prawom
mitzeichnung-sorge_2-erklaerung = Mam starosćenske prawo. Sym próstwu čitał abo čitała. Přizwolu.
seite-vorhaben-abschnitt = Wo čo so jedna
seite-person-abschnitt = Štó chce jězdźić
seite-begleitung-abschnitt = Štó přewodźa
seite-fahrerlaubnis-ausland-abschnitt = Deklaracija a přizwolenje
seite-fahrerlaubnis-nachweise-abschnitt = Dopokazy a zdźělenka
pruefregel-klasse_b_nach_geburt = Klasu B dóstanje něchtó hakle po narodźe. Přepruwujće dźeń naroda a dźeń, wot kotrehož wosoba klasu B ma.
