# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wo rozšěrjenu informaciju z přizjewjenskeho registra prosyć
kurz = Trjebaće wo čłowjeku wjac hač adresu, na přikład dźeń narodźenja. Za to trjebaće přičinu.
abschnitt-beschreibung =
    Jednora informacija mjenuje mjena a adresu. Druhdy to njedosaha. Potom móžeće wo dalše daty prosyć, hdyž maće za to dobru přičinu.

    Móžne su prjedawše mjena, dźeń a městno narodźenja a prjedawše adresy. K tomu přińdu dny zaćehnjenja a wućehnjenja, statne přisłušnosće a dźeń smjerće. Zarjad móže tež prajić, hač je čłowjek ženjeny abo wudata a z kim. Při dźěsću mjenuje, štó je zastupuje.

    Wubjerće jenož, štož woprawdźe trjebaće.
abschnitt-voraussetzungen =
    To wšitko dyrbi trjechić:
    - Waše podaća so jenož na jednoho čłowjeka hodźa.
    - Maće woprawnjeny zajim na kóždym podaću, kotrež wuběraće. Prajiće, wo čo so jedna, a něšto předpołožiće.
    - Njewužiwaće daty za wabjenje abo wikowanje z adresami.

    Zarjad wotwažuje. Informaciju njeda, hdyž škit druheho čłowjeka ćešo waži.
abschnitt-unterlagen =
    Nahrajće, štož Wašu přičinu pokazuje. To móže wusud być, zrěčenje, wotewrjena zličbowanka abo list sudnistwa. Zakryjće, štož za to wažne njeje.

    Prašeće-li so za druheho čłowjeka, nahrajće jeho połnomóc.
abschnitt-fristen =
    Žadyn termin njeje.
abschnitt-hinweise =
    Zarjad druhemu čłowjekej praji, zo sće informaciju dóstali. Při tym Waše mjeno mjenuje. Hinak je jenož, hdyž prawniski zajim pokazaće. To rěka: trjebaće daty za prawo, kotrež maće.

    Směće daty jenož za zaměr wužiwać, za kotryž je dóstanjeće. Potom je zhašejće.

    Dosaha Wam adresa? Potom prošće wo jednoru informaciju. Wona mjenje koštuje a žanu přičinu njetrjeba. Hdyž je něchtó přez zawru škitany, zarjad njepraji, hač jeho znaje.
abschnitt-rechtsgrundlage =
    Zwjazkowy přizjewjenski zakoń naliči, kotre daty zarjad mjenować smě. Za to woprawnjeny zajim žada.
unterlage-nachweis = Štož Wašu přičinu pokazuje, na přikład wusud, zrěčenje, zličbowanka abo list sudnistwa
unterlage-nachweis-wann = přeco
unterlage-vollmacht = Połnomóc
unterlage-vollmacht-wann = jenož, hdyž so za druhu wosobu prašeće
frist-keine = Žadyn termin: wo informaciju móžeće kóždy čas prosyć.
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju
parameter-gebuehr = Rozšěrjena informacija z přizjewjenskeho registra (muster)
parameter-gebuehr-einheit = za wosobu
titel = Rozšěrjena informacija z přizjewjenskeho registra
seite-gesucht = Wo koho so jedna?
seite-gesucht-einleitung = Mjenujće wšo, štož wěsće. Z dnjom narodźenja abo prjedawšej adresu zarjad zwjetša jenož jednu wosobu namaka.
g_geschlecht = Splah
g_geschlecht-w = žónski
g_geschlecht-m = muski
g_geschlecht-d = diwersny
seite-daten = Što dyrbiće wědźeć?
daten = Kotre daty trjebaće?
daten-hinweis = Wubjerće jenož, štož woprawdźe trjebaće. Mjena a adresu přeco k tomu dóstanjeće.
daten-namen = Prjedawše mjena
daten-geburt = Dźeń a městno narodźenja
daten-familienstand = Hač je wosoba ženjena abo w žiwjenskim partnerstwje žiwa
daten-partner = Mjeno a adresa mandźelskeje, mandźelskeho abo žiwjenskeje partnerki, žiwjenskeho partnera
daten-staat = Statne přisłušnosće
daten-anschriften = Prjedawše adresy
daten-zeiten = Dźeń zaćehnjenja a wućehnjenja
daten-vertretung = Mjeno a adresa wosoby, kotraž ju po prawje zastupuje
daten-tod = Dźeń a městno smjerće
seite-grund = Čehodla daty trjebaće?
interesse = Kajki zajim maće?
interesse-hinweis = Při prawniskim zajimje wosoba wo informaciji njezhoni. Hewak jej to zarjad praji.
interesse-rechtlich = Prawniski: mam prawo abo dyrbju so přećiwo tajkemu wobarać
interesse-berechtigt = Druhi woprawnjeny zajim
anlass = Wo čo so jedna?
anlass-hinweis = Napisajće tež, čehodla kóžde wubrane podaće trjebaće. Na přikład: mam wusud přećiwo wosobje a trjebam za wuwjedźenje dźeń narodźenja.
nachweis = Što Wašu přičinu pokazuje?
nachweis-hinweis = Na přikład wusud, zrěčenje, zličbowanka abo list sudnistwa.
seite-person = Štó so praša?
gebuehr = Popłatk
