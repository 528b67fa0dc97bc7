# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wuswobodźenje wot pasa abo nahłownika požadać
kurz = Z přičin strowoty njemóžeće pas abo nahłownik nosyć. Zarjad móže Was wot toho wuswobodźić.

abschnitt-beschreibung =
    W awće je pas winowatosć, na motorskim nahłownik. Wobojo žiwjenje wuchowa. Jenož štóž je woprawdźe nosyć njemóže, wuwzaće dóstanje.
abschnitt-voraussetzungen =
    Za pas jedne z toho płaći:
    - Lěkar wobkruća, zo z přičin strowoty pas nosyć njemóžeće.
    - Sće mjeńši abo mjeńša hač 150 centimetrow.

    Za nahłownik přeco wobkrućenje lěkarja trjebaće. Nimo toho zarjad přepruwuje, hač móžeće so motorskeho wzdać.

    Prašejće so najprjedy dźěłarnje. Často druhi pas abo druhe sydło pomha.
abschnitt-unterlagen =
    Trjebaće wobkrućenje lěkarja. W nim steji, zo dyrbiće wuswobodźeny być a na kak dołho. Chorosć w nim stać njetrjeba. Sće-li mjeńši abo mjeńša hač 150 centimetrow, wosobinski wupokaz dosaha.
abschnitt-fristen =
    Termin njeje. Doniž wuwzaće nimaće, winowatosć płaći.
abschnitt-kosten =
    Zwjazkowe prawo ramik wot 10,20 eurow do 767 eurow postaja. Suma w tutej demonstraciji je přikład. Z wupokazom za ćežkozbrašenych wuwzaće tu ničo njekoštuje. Tež to je přikład.
abschnitt-hinweise =
    Bjez pasa abo nahłownika su sćěhi njezboža ćeše. Riziko sami njeseće. Prašejće so tež swojeho zawěsćenja.

    Wuwzaće w Němskej płaći. Bjerće rozsud stajnje sobu.

unterlage-bescheinigung = Wobkrućenje lěkarja
unterlage-bescheinigung-wann = hdyž so z přičin strowoty wuswobodźiće
unterlage-groesse = Wosobinski wupokaz z Wašej wulkosću
unterlage-groesse-wann = jenož hdyž sće mjeńši abo mjeńša hač 150 centimetrow
unterlage-ausweis = Wupokaz za ćežkozbrašenych
unterlage-ausweis-wann = jenož hdyž jón maće
unterlage-vollmacht = Połnomóc
unterlage-vollmacht-wann = jenož hdyž za druhu wosobu jednaće

frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-gebuehr = Popłatk za wuwzaće (přikład)
parameter-gebuehr-einheit = na wosobu

titel = Wuswobodźenje wot pasa abo nahłownika požadać

seite-antragsteller = Štó ma so wuswobodźić?

seite-person = Wosoba, kotraž ma so wuswobodźić

seite-anschrift = Adresa

seite-befreiung = Wo kotru winowatosć dźe?
seite-befreiung-einleitung = Kotra chorosć je přičina, njetrjebaće prajić.
wovon = Što njeńdźe?
wovon-gurt = Pas w awće
wovon-helm = Nahłownik na motorskim
wovon-beides = Pas a nahłownik
grund = Čehodla to njeńdźe?
grund-gesundheit = Z přičin strowoty
grund-klein = Mjeńši abo mjeńša hač 150 centimetrow
bescheinigung = Wobkrućenje lěkarja
bescheinigung-hinweis = Praji, zo je wuswobodźenje trěbne a na kak dołho. Začorńće diagnozu.
groesse_nachweis = Wosobinski wupokaz z wulkosću
groesse_nachweis-hinweis = Zadnja strona dosaha. W pućowanskim pasu wulkosć tež steji.
motorrad_grund = Čehodla so motorskeho wzdać njemóžeće?

seite-dauer = Čas a popłatk
auf_dauer = Njeńdźe to na přeco?
auf_dauer-hinweis = Při chorosći: tak, kaž we wobkrućenju steji.
bis = Hač hdy wuswobodźenje trjebaće?
schwerbehindert = Maće wupokaz za ćežkozbrašenych?
schwerbehindert-hinweis = Potom wuwzaće ničo njekoštuje.
schwerbehindertenausweis = Wupokaz za ćežkozbrašenych
schwerbehindertenausweis-hinweis = Prědnja a zadnja strona

gueltig = Wuwzaće płaći
gebuehr = Popłatk
