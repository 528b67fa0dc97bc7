# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wottorhanje twarjenja přizjewić
kurz = Chceće twarjenje wottorhać. Při wjetšich abo přitwarjenych domach dyrbi to twarski dohlad měsac do toho wědźeć.

abschnitt-beschreibung =
    Za wottorhanje twarsku dowolnosć njetrjebaće. Twarski dohlad pak chce do toho widźeć, hač dom pódla wěsće stejo wostanje. Njepřizjewi-li so měsac dołho, móžeće započeć.
abschnitt-voraussetzungen =
    Wottorhaće cyłe twarjenje. Hdyž dźěl stejo wostanje, je to přetwar. Za to trjebaće zwjetša twarsku dowolnosć.

    Přizjewić njetrjebaće:

    - swobodnje stejace domy hač do 7 metrow wysokosće, potajkim zwučeny bydlenski dom. Wysokosć so hač k podłoze najwyšeho bydlenskeho poschoda liči
    - małe twary, kotrež móža so tež bjez jednanja twarić, na přikład małe garaže
    - druhe připrawy hač do 10 metrow wysokosće, na přikład sćežor
abschnitt-unterlagen =
    Trjebaće połoženski plan. Je-li twarjenje k druhemu přitwarjene, dyrbi fachowc za statiku dom pódla posudźić. Wón napisa, hač tón bjez Wašeho twarjenja wěsće steji.

    Hdyž twarjenje wotpadnje, je formular za statistiku.
abschnitt-fristen =
    Přizjewjenje dyrbi znajmjeńša měsac do wottorhanja dóńć.
abschnitt-kosten =
    Přizjewjenje ničo njekoštuje. Dyrbi-li so statika přepruwować, přepruwowanje pjenjezy płaći.
abschnitt-hinweise =
    Zdźělće prěni dźeń dźěłow tydźeń do toho hišće raz. Za to je přizjewjenje započatka twara.

    Je-li twarjenje pomnik, trjebaće do toho dowolnosć pomnikoweho zarjada. Su-li tam ptaki abo njetopyrje, prašejće so zarjada za škit přirody. Dajće stare domy na azbest přepruwować.

    Za milinu, płun a wodu rěčće ze zastararjemi. Hakle hdyž je wšo dźělene, smě bager započeć.
unterlage-lageplan = Połoženski plan
unterlage-standsicherheit = Dokład, zo dom pódla wěsće steji
unterlage-standsicherheit-wann = jenož hdyž je twarjenje přitwarjene
unterlage-statistik = Formular za statistiku
unterlage-statistik-wann = hdyž twarjenje wotpadnje

frist-monat = Přizjewjenje: znajmjeńša měsac do wottorhanja

titel = Wottorhanje přizjewić

seite-abbruch = Što wottorhaće?
art = Što to je?
art-hinweis = Wottorhaće to cyle. Za kóžde twarjenje stajeće swójske přizjewjenje.
art-gebaeude = Twarjenje
art-anlage = Něšto druhe, na přikład wuheń abo wěža
klasse = Kak wulke twarjenje je?
klasse-hinweis = Wysokosć so wot zemje hač k podłoze najwyšeho poschoda z rumami za přebywanje liči.
klasse-2 = Hač do 7 metrow, najwjace dwě bydleni a hromadźe 400 kwadratnych metrow (twarjenska klasa 2)
klasse-3 = Hač do 7 metrow, wjetše abo z wjace bydlenjemi (twarjenska klasa 3)
klasse-4 = Hač do 13 metrow, kóžde bydlenje najwjace 400 kwadratnych metrow (twarjenska klasa 4)
klasse-5 = Wyše, wjetše abo pod zemju (twarjenska klasa 5)
klasse-unklar = To njewěm
hoehe = Kak wysoke to je, w metrach?
hoehe-hinweis = Hač do 10 metrow ničo přizjewić njetrjebaće.
niedrig = Ničo přizjewić njetrjebaće
niedrig-text = Hač do 10 metrow wysokosće přizjewjenje njetrjebaće. Móžeće tu přestać.
beginn = Hdy ma so wottorhanje započeć?
beginn-hinweis = Najzašo měsac po tym, zo je přizjewjenje dóšło.

seite-stelle = Hdźe to steji?

seite-nachweise = Plany a dokłady
lageplan = Połoženski plan
lageplan-hinweis = Woznamjeńće žołto, štož wottorhaće.
angebaut = Je twarjenje k druhemu přitwarjene?
angebaut-hinweis = Mała garaža abo kólnja so njeliči.
frei = Snano ničo přizjewić njetrjebaće
frei-text = Steji twarjenje cyle swobodnje, tež bjez přitwarjeneje garaže? Potom při tutej wulkosći přizjewjenje njetrjebaće.
nachbar = Ke kotremu twarjenju?
nachbar-hinweis = Na přikład „Goethestraße 14“
standsicherheit = Dokład, zo tute twarjenje wěsće stejo wostanje
standsicherheit-hinweis = Wón je wot fachowca za statiku. Po twarjenju dyrbi přepruwowany być.
statistik = Formular za statistiku
statistik-hinweis = Dóstanjeće jón pola Statistiskeho krajneho zarjada. Móžeće jón tež pozdźišo pósłać.

seite-bauherr = Štó da wottorhać?
fuer_unternehmen = Je to předewzaće abo towarstwo?
