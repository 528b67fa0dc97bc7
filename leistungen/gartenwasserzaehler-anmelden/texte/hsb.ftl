# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wodomjerjak za zahrodu přizjewić
kurz = Woda za zahrodu do kanala njeběži. Ze swójskim wodomjerjakom za nju žadyn popłatk za wopłóčki njepłaćiće.

abschnitt-beschreibung =
    Popłatk za wopłóčki po wodźe wotwisuje, kotruž přetrjebaće. Štóž wjele krjepi abo skót napowa, tak přewjele płaći. Druhi wodomjerjak tutu wodu měri. My ju potom wotćehnjemy.
abschnitt-voraussetzungen =
    - Ležownosć Wam słuša, abo maće połnomóc.
    - Wodomjerjak je kalibrowany a kruće zatwarjeny.
    - Fachowa firma jón zatwari. Tak mazana woda do rołki wróćo njeběži.
    - Woda do kanala njeběži. Woda za kupanski basenk so zwjetša njeliči.
abschnitt-unterlagen =
    Trjebaće wobkrućenje fachoweje firmy abo jeje zličbowanku. Foto čisło a staw wodomjerjaka pokazuje.
abschnitt-fristen =
    Přizjewće wodomjerjak hnydom po zatwarje. Hakle wot přizjewjenja wodu wotćehnjemy. Po šěsć lětach kalibrowanje kónči, potom nowy wodomjerjak trjebaće.
abschnitt-kosten =
    W tutej demonstraciji přizjewjenje ničo njekoštuje. Wodomjerjak a zatwar Wy płaćiće.
abschnitt-hinweise =
    Čitajće wodomjerjak raz wob lěto a zdźělće nam staw. Bjez stawa njemóžemy ničo wotćahnyć.

    Wobličće do toho: Při mało zahrodnej wodźe wodomjerjak wjace płaći, hač lutuje.
abschnitt-rechtsgrundlage =
    Popłatk za wopłóčki rjaduja wustawki Wašeje gmejny abo zwjazka. Wustawki zakładuja so na zakonju Wašeho kraja wo komunalnych wotedawkach.

unterlage-bestaetigung = Wobkrućenje abo zličbowanka fachoweje firmy
unterlage-bestaetigung-wann = při zatwarje a při wuměnje
unterlage-foto = Foto wodomjerjaka
unterlage-foto-wann = stajnje
unterlage-vollmacht = Połnomóc
unterlage-vollmacht-wann = jenož hdyž Wam ležownosć njesłuša

titel = Wodomjerjak za zahrodu přizjewić

seite-zaehler = Waš wodomjerjak
vorhaben = Što je so stało?
vorhaben-einbau = Zatwar wodomjerjaka za zahrodu
vorhaben-wechsel = Wuměna wodomjerjaka
vorhaben-ausbau = Wutwar wodomjerjaka
tag = Na kotrym dnju?
alte_nummer = Čisło stareho wodomjerjaka
alter_stand = Posledni staw stareho wodomjerjaka, w kubiknych metrach
alter_stand-hinweis = Jenož čorne cyfry.
neue_nummer = Čisło noweho wodomjerjaka
neue_nummer-hinweis = Steji na wodomjerjaku.
neuer_stand = Staw noweho wodomjerjaka, w kubiknych metrach
neuer_stand-hinweis = Zwjetša 0.
eichung_bis = Hač do kotreho lěta je kalibrowany?
eichung_bis-hinweis = Zwjetša šěsć lět po lěće, kotrež na wodomjerjaku steji. Na přikład 2032
abgelaufen = Kalibrowanje je nimo
abgelaufen-text = Z tutym wodomjerjakom njemóžemy ničo wotćahnyć. Dajće kalibrowany wodomjerjak zatwarić.

seite-nachweis = Wužiwanje a dokłady
nutzung = Za čo wodu wužiwaće?
nutzung-garten = Zahrodu krjepić
nutzung-tiere = Skót napować
nutzung-betrieb = Za zawod, na přikład w zahrodnistwje
kein_kanal = Prošu wobkrućće
kein_kanal-ja = Woda do kanala njeběži.
bestaetigung = Wobkrućenje abo zličbowanka fachoweje firmy
foto = Foto wodomjerjaka
foto-hinweis = Čisło a staw stej čitajomnej. Při wuměnje foto kóždeho wodomjerjaka.

seite-stelle = Na kotrej ležownosći?
kundennummer = Čisło kupca
kundennummer-hinweis = Steji na rozsudźe za wopłóčki.

seite-person = Štó přizjewi?
fuer_unternehmen = Přizjewjeće za předewzaće abo towarstwo?
