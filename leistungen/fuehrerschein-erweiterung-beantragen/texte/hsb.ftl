# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Jězbnu dowolnosć rozšěrić
kurz = Maće jězbnu dowolnosć a chceće wjac jězdźić: motorske, přiwěšk, nakładne awto abo bus. Stajće tu próstwu.
abschnitt-beschreibung =
    Z kóždej klasu směće wěste jězdźidła jězdźić. Hdyž dalšu klasu trjebaće, próstwu stajiće. Potom wukubłanje a pruwowanje činiće.

    Zarjad Waše podaća přepruwuje a so w registrach praša. Potom pruwowanske městno nadawk dóstanje.
abschnitt-voraussetzungen =
    Maće jězbnu dowolnosć a bydliće w Němskej. Za C1, C, D1 a D maće klasu B abo dóstanjeće ju zdobom. Za přiwěšk maće klasu jězdźidła, kotrež ćehnje.

    Sće dosć stari:
    - AM: 15 lět
    - A1, L a T: 16 lět
    - A2, B, BE, C1 a C1E: 18 lět
    - A: 20 lět po dwěmaj lětomaj z A2, hewak 24
    - C a CE: 21 lět
    - D1 a D1E: 21 lět
    - D a DE: 24 lět

    Štóž z powołanja jězdźi a je za to wukubłany, móže C a D husto prjedy dóstać.
abschnitt-unterlagen =
    Nahrajće wobraz swojeje dowolnosće. Što k tomu přińdźe, wot klasy wotwisuje:
    - motorske, awto, přiwěšk, traktor: test wočow
    - nakładne awto a bus: wopismo wo strowosći a wopismo wo wočach
    - bus: k tomu test wukonliwosće a wjednistwowe wopismo

    Kurs prěnjeje pomocy jenož trjebaće, hdyž hišće žadyn z dźewjeć hodźinami njemějachće.
abschnitt-fristen =
    Próstwu móžeće šěsć měsacow do minimalneje staroby stajić. Test wočow a wopismo wo wočach stej najwyše dwě lěće starej.

    Wobstejće teoriju w dwanaće měsacach. Potom maće dwanaće měsacow za jězbne pruwowanje.
abschnitt-kosten =
    Popłatk steji w popłatkowym porjedźe za dróhowy wobchad. Suma tu je přikład. Za informacije z registrow wudawki k tomu přińdu.
abschnitt-hinweise =
    Wo wjednistwowe wopismo pola přizjewjenskeho zarjada prosyće. Prajće tam, zo je za zarjad. Potom direktnje k nam přińdźe.

    Štóž nakładne awto abo bus z powołanja jězdźi, trjeba zwjetša tež zakładnu kwalifikaciju. Za to je druha próstwa.

    B96 a B196 njejstej samostatne klasy. Za to šulowanje dosaha. Prašejće so zarjada za jězbne dowolnosće.
abschnitt-rechtsgrundlage =
    Što za kotru klasu trjebaće, steji w postajenju Zwjazka: w FeV. Wono tež starobu mjenuje.
unterlage-schein = Wobraz Wašeje dowolnosće, wobě stronje
unterlage-schein-wann = přeco
unterlage-sehtest = Test wočow, najwyše dwě lěće stary
unterlage-sehtest-wann = při AM, A1, A2, A, B, BE, L a T
unterlage-augen = Wopismo wo widźenju, najwyše dwě lěće stare
unterlage-augen-wann = při nakładnym awće a busu
unterlage-gesundheit = Wopismo wo ćělnej a duchownej kmanosći
unterlage-gesundheit-wann = při nakładnym awće a busu
unterlage-leistungstest = Dopokaz wo poćežowanju, orientaciji, koncentraciji, kedźbnosći a reakciji
unterlage-leistungstest-wann = při busu
unterlage-erste_hilfe = Dopokaz wo kursu prěnjeje pomocy
unterlage-erste_hilfe-wann = jenož, hdyž hišće žadyn njemějachće
unterlage-beruf = Dopokaz wo wukubłanju abo zakładnej kwalifikaciji
unterlage-beruf-wann = jenož, hdyž chceće tohodla prjedy jězdźić
unterlage-foto = Biometriske pasowe foto
unterlage-foto-wann = přeco, tež hakle na termin
frist-frueh = Próstwa: najprjedy šěsć měsacow do minimalneje staroby
frist-pruefung = Pruwowanja: teorija dwanaće měsacow po nadawku, praksa dwanaće měsacow po teoriji
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju
parameter-gebuehr = Popłatk za rozšěrjenje
titel = Jězbnu dowolnosć rozšěrić
seite-bisher = Waša dowolnosć
klassen_alt = Kotre klasy maće?
klassen_alt-hinweis = Na karće steja zady. Maće-li hišće klasy z časa před 1999, wubjerće, štož je jim najbliše.
a2_seit = Wot hdy klasu A2 maće?
a2_seit-hinweis = Dźeń steji zady na karće w špalće 10.
behoerde = Kotry zarjad je dowolnosć wustajił?
behoerde-hinweis = Na karće steji prědku pola 4c.
nummer = Čisło dowolnosće
nummer-hinweis = Na karće steji prědku pola 5.
seite-neu = Što chceće k tomu jězdźić?
klassen_neu = Wo kotre klasy požadaće?
klassen_neu-hinweis = Jenož nowe. Móžeće wjacore wubrać.
vorbesitz_hinweis = Klasa faluje
vorbesitz_hinweis-text = Za nakładne awto, bus a přiwěšk tež klasu B trjebaće. Wubjerće tež B, hdyž ju hišće nimaće.
beruf = Maće wukubłanje za nakładne awto abo bus?
beruf-hinweis = Na přikład jako powołanska šoferka abo powołanski šofer. Potom husto niša minimalna staroba płaći.
beruf-keine = Ně
beruf-ausbildung = Sym we wukubłanju abo sym jo wotzamknył
beruf-qualifikation = Mam zakładnu kwalifikaciju
zu_frueh_hinweis = Přepruwujće dźeń
zu_frueh_hinweis-text = Próstwu móžeće najprjedy šěsć měsacow do minimalneje staroby stajić. Za znajmjeńša jednu wubranu klasu je dźensa hišće přezahe. Wotwolće klasu abo wotpósćelće próstwu pozdźišo.
erste_hilfe_schon = Sće hižo kurs prěnjeje pomocy z dźewjeć hodźinami činili?
erste_hilfe_schon-hinweis = Krótke kursy wo hnydomnych naprawach so njelicza.
augenzeugnis = Wopismo wo widźenju
augenzeugnis-hinweis = Najwyše dwě lěće stare, po přidawku 6 čisło 2 Fahrerlaubnisverordnung.
gesundheitszeugnis = Wopismo wo Wašej strowosći
gesundheitszeugnis-hinweis = Po přidawku 5 čisło 1 Fahrerlaubnisverordnung.
leistungstest = Dopokaz wo tesće wukonliwosće
leistungstest-hinweis = Poćežowanje, orientacija, koncentracija, kedźbnosć a reakcija. Po přidawku 5 čisło 2.
zeugnis_hinweis = Wjednistwowe wopismo
zeugnis_hinweis-text = Prošće pola přizjewjenskeho zarjada wo wjednistwowe wopismo za zarjad. Wono direktnje k nam přińdźe.
beruf_nachweis = Dopokaz wo wukubłanju abo zakładnej kwalifikaciji
minderjaehrig = Hišće 18 lět stary njeje
lkw = Klasa za nakładne awta je podla
bus = Klasa za busy je podla
ohne_lkw = Klasa z jednorym testom wočow je podla
b_fehlt = Klasa B faluje
a2_lang = Dwě lěće klasa A2
mindestalter = Minimalna staroba w lětach, pod wuměnjenjom pruwowanja
zu_frueh = Próstwa přińdźe wjac hač šěsć měsacow do minimalneje staroby
gebuehr = Popłatk
klassen_alt-am = AM
klassen_alt-a1 = A1
klassen_alt-a2 = A2
klassen_alt-a = A
klassen_alt-b = B
klassen_alt-be = BE
klassen_alt-c1 = C1
klassen_alt-c1e = C1E
klassen_alt-c = C
klassen_alt-ce = CE
klassen_alt-d1 = D1
klassen_alt-d1e = D1E
klassen_alt-d = D
klassen_alt-de = DE
klassen_alt-l = L
klassen_alt-t = T
klassen_neu-am = AM: moped, roler a lochke jězdźidła do 45 km/h
klassen_neu-a1 = A1: lochke motorske do 125 kubikow a 11 kW
klassen_neu-a2 = A2: motorske do 35 kW
klassen_neu-a = A: wšitke motorske
klassen_neu-b = B: awta do 3,5 tonow
klassen_neu-be = BE: awto z ćežkim přiwěškom
klassen_neu-c1 = C1: nakładne awta do 7,5 tonow
klassen_neu-c1e = C1E: C1 z ćežkim přiwěškom
klassen_neu-c = C: nakładne awta nad 3,5 tonow
klassen_neu-ce = CE: C z ćežkim přiwěškom
klassen_neu-d1 = D1: małe busy do 16 pasažěrow
klassen_neu-d1e = D1E: D1 z ćežkim přiwěškom
klassen_neu-d = D: busy
klassen_neu-de = DE: bus z ćežkim přiwěškom
klassen_neu-l = L: traktory do 40 km/h
klassen_neu-t = T: wjetše traktory a žnjowe mašiny
seite-person-abschnitt = Wo Wašej wosobje
seite-bisher-abschnitt = Waša dowolnosć
seite-sorgeberechtigte-abschnitt = Starosćenske prawo
seite-fahrerlaubnis-nachweise-abschnitt = Dopokazy
