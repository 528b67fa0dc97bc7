# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Prěni króć wo jězbnu dowolnosć požadać
kurz = Wuknjeće awto, motorske, moped abo traktor jězdźić. Stajće tu próstwu.
abschnitt-beschreibung =
    Prjedy hač na pruwowanje dźeće, stajiće próstwu pola zarjada za jězbne dowolnosće. To móžno je, tak chětře kaž z jězbnej šulu započinaće.

    Zarjad Waše podaća přepruwuje a so w registrach praša. Potom pruwowanske městno nadawk dóstanje. Hdyž sće wobě pruwowani wobstali, dowolnosć dóstanjeće.
abschnitt-voraussetzungen =
    Bydliće w Němskej, znajmjeńša 185 dnjow wob lěto. Sće dosć stari:
    - AM: 15 lět, do 16 lět jenož w Němskej
    - A1, L a T: 16 lět
    - A2, B a BE: 18 lět
    - A: 24 lět, po dwěmaj lětomaj z A2 hižo 20, za třikolesate jězdźidła 21

    BE je jenož hromadźe z B abo pozdźišo móžna. Chceće hižo ze 17 lětami awto jězdźić? Potom wužijće próstwu „Přewodźane jězdźenje“.

    Sće dosć strowi a njejsće so ćežko chłostajomni činili. Hewak móže zarjad posudk žadać.
abschnitt-unterlagen =
    Nahrajće:
    - test wočow, najwyše dwě lěće stary
    - dopokaz wo kursu prěnjeje pomocy
    - pod 18 lětami: přizwolenje wšitkich, kotřiž starosćenske prawo maja

    Na termin přinjesće swój wupokaz a pasowe foto.
abschnitt-fristen =
    Próstwu móžeće šěsć měsacow do minimalneje staroby stajić. Teoretiske pruwowanje je tři měsacy do toho móžne, jězbne pruwowanje měsac do toho.

    Wobstejće teoriju w dwanaće měsacach. Potom maće dwanaće měsacow za jězbne pruwowanje.
abschnitt-kosten =
    Popłatk steji w popłatkowym porjedźe za dróhowy wobchad. Suma tu je přikład. Za informacije z registrow wudawki k tomu přińdu. Jězbnu šulu a pruwowanske městno tam płaćiće.
abschnitt-hinweise =
    Trjebaće nakładne awto abo bus? Wužijće próstwu „Jězbnu dowolnosć rozšěrić“. Za to najprjedy klasu B maće.

    Po zebranju dowolnosće tuta próstwa njepłaći. Prašejće so potom zarjada.
abschnitt-rechtsgrundlage =
    Starobu, test wočow, prěnju pomoc a podłožki Fahrerlaubnisverordnung rjaduje. Zakoń wo dróhowym wobchadźe praji, štó smě jězdźić.
unterlage-sehtest = Test wočow, najwyše dwě lěće stary
unterlage-sehtest-wann = přeco
unterlage-erste_hilfe = Dopokaz wo kursu prěnjeje pomocy
unterlage-erste_hilfe-wann = přeco
unterlage-foto = Biometriske pasowe foto
unterlage-foto-wann = přeco, tež hakle na termin
unterlage-einwilligung = Přizwolenje wšitkich, kotřiž starosćenske prawo maja
unterlage-einwilligung-wann = jenož, hdyž hišće 18 njejsće
frist-frueh = Próstwa: najprjedy šěsć měsacow do minimalneje staroby
frist-pruefung = Pruwowanja: teorija dwanaće měsacow po nadawku, praksa dwanaće měsacow po teoriji
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju
parameter-gebuehr = Popłatk za prěnju jězbnu dowolnosć
titel = Prěni króć wo jězbnu dowolnosć požadać
seite-klassen = Što chceće jězdźić?
klassen = Wo kotre klasy požadaće?
klassen-hinweis = Móžeće wjacore wubrać.
klassen-am = AM: moped, roler a lochke jězdźidła do 45 km/h
klassen-a1 = A1: lochke motorske do 125 kubikow a 11 kW
klassen-a2 = A2: motorske do 35 kW
klassen-a = A: wšitke motorske
klassen-b = B: awta do 3,5 tonow
klassen-be = BE: awto z ćežkim přiwěškom
klassen-l = L: traktory do 40 km/h
klassen-t = T: wjetše traktory a žnjowe mašiny
a_zugang = Za čo chceće klasu A?
a_zugang-motorrad = Za motorske
a_zugang-dreirad = Jenož za třikolesate jězdźidła nad 15 kW
be_hinweis = BE trjeba klasu B
be_hinweis-text = Wubjerće tež B, hdyž B hišće nimaće.
zu_frueh_hinweis = Přepruwujće dźeń
zu_frueh_hinweis-text = Próstwu móžeće najprjedy šěsć měsacow do minimalneje staroby stajić. Za znajmjeńša jednu wubranu klasu je dźensa hišće přezahe. Wotwolće klasu abo wotpósćelće próstwu pozdźišo. Za někotre powołanja su wuwzaća. Prašejće so potom zarjada.
minderjaehrig = Hišće 18 lět stary njeje
mindestalter = Minimalna staroba w lětach za wšitke wubrane klasy
zu_frueh = Próstwa přińdźe wjac hač šěsć měsacow do minimalneje staroby
gebuehr = Popłatk
seite-person-abschnitt = Wo Wašej wosobje
seite-klassen-abschnitt = Waša dowolnosć
seite-sorgeberechtigte-abschnitt = Starosćenske prawo
seite-fahrerlaubnis-nachweise-abschnitt = Dopokazy
