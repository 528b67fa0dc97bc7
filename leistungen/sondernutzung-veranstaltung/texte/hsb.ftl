# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Dróhu abo naměsto za swjedźeń wužiwać
kurz = Za swjedźeń, wiki abo infostejnišćo něšto na dróhu abo naměsto stajeće. Za to trjebaće prjedy dowolnosć.

abschnitt-beschreibung =
    Dróhi a naměsta su za wšěch. Štóž tam stejnišća, jewišćo abo stan staja, trjeba dowolnosć. Wona rěka wosebite wužiwanje. Płaći za płoninu a čas, kotrejž w rozsudźe stejitej.
abschnitt-voraussetzungen =
    Dowolnosć dóstanjeće, hdyž je městno swobodne a wšitko wěste wostanje. Wohnjowa wobara a wuchowanje dyrbitej wšudźe dojěć móc. Štóž tam bydli abo wobchod ma, dyrbi do swojeho domu móc.

    Dowolnosć jenož za wěsty čas abo hač do wotwołanja płaći.
abschnitt-unterlagen =
    Trjebaće płon z měrami. Na nim su stejnišća, jewišćo, stany a swobodne puće za wohnjowu wobaru widźeć. Hdyž powšitkownosći wužitny zaměr maće, nahrajće dokład.
abschnitt-fristen =
    Stajće próstwu něhdźe šěsć njedźel do natwara. Natwarće hakle, hdyž dowolnosć maće.
abschnitt-kosten =
    Popłatk po płoninje a ličbje dnjow wotwisuje. Natwar a wottwar sobu ličitej. Za powšitkownosći wužitne zaměry je niši. Sadźby gmejna we wustawkach postaja. Sumy w tutej demonstraciji su přikłady.
abschnitt-hinweise =
    Tuta dowolnosć druhu njenaruna. Často trjebaće tež:
    - dowolnosć wobchadneho zarjada, hdyž so dróha zawrje abo wobchad čakać dyrbi
    - přizjewjenje abo dowolnosć, hdyž alkohol předawaće
    - přizjewjenje zarjadowanja

    Hdyž swjedźeń dróhu zawrje, prašejće so najprjedy wobchadneho zarjada. Jeho dowolnosć móže tutu narunać.

unterlage-skizze = Płon z měrami
unterlage-skizze-wann = stajnje
unterlage-nachweis = Dokład powšitkownosći wužitneho zaměra, na přikład wopismo financneho zarjada
unterlage-nachweis-wann = jenož za powšitkownosći wužitne zaměry

beteiligung-ordnung = Wěstota a hara
beteiligung-verkehr = Wobchad a wobjězd
beteiligung-bau = Stan, jewišćo abo jězdźadło

frist-vorher = Próstwa: něhdźe šěsć njedźel do natwara
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-satz_normal = Swjedźeń abo wiki (přikład)
parameter-satz_normal-einheit = za kwadratny meter a dźeń
parameter-satz_gemeinnuetzig = Swjedźeń za powšitkownosći wužitne zaměry (přikład)
parameter-satz_gemeinnuetzig-einheit = za kwadratny meter a dźeń
parameter-mindestgebuehr = Minimalny popłatk (přikład)
parameter-mindestgebuehr-einheit = za dowolnosć

titel = Dróhu abo naměsto za swjedźeń wužiwać

seite-fest = Što planujeće?
va_name = Kak zarjadowanje rěka?
va_name-hinweis = Na přikład „susodski swjedźeń Goethowa dróha“
aufbauten = Što stajeće?
aufbauten-staende = Stejnišća abo blida
aufbauten-buehne = Jewišćo
aufbauten-zelt = Stan
aufbauten-fahrgeschaeft = Karusel abo skakanski hród
aufbauten-wagen = Předawanski wóz
aufbauten-anderes = Něšto druhe
sperrung = Zawrje so dróha, abo dyrbi wobchad čakać?
sperrung_info = Prašejće so najprjedy wobchadneho zarjada
sperrung_info-text = Za swjedźeń, kiž wobchad myli, trjebaće jeho dowolnosć. Wona móže dowolnosć z tuteje próstwy narunać.
gemeinnuetzig = Słuži swjedźeń powšitkownosći wužitnemu zaměrej?
gemeinnuetzig-hinweis = Na přikład, hdyž jón powšitkownosći wužitne towarstwo zarjaduje.
nachweis = Dokład powšitkownosći wužitneho zaměra
nachweis-hinweis = Na přikład wopismo financneho zarjada

seite-stelle = Hdźe płonina je?

seite-flaeche-einleitung = Mjenujće dny z natwarom a wottwarom.
beginn = Prěni dźeń z natwarom
ende = Posledni dźeń z wottwarom

seite-person = Štó próstwu staja?
satz = Sadźba za kwadratny meter a dźeń
flaeche = Płonina w kwadratnych metrach
tage = Ličba dnjow
gebuehr = Popłatk
