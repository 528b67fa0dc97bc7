# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Lěhwowy wohnjo přizjewić
kurz = Chceće na zahrodźe abo na městnje wohnjo zadźěłać. Přizjewće to tu do toho.
abschnitt-beschreibung =
    W mnohich gmejnach zjawny wohnjo do toho přizjewiće. Tak zarjad wě, štó je zamołwity. Wohnjowa wobara podarmo njewujědźe.

    Mjenujeće městno, dźeń, palne maćizny a wulkosć. Zarjad podaća pruwuje a Wam wobkrućenje pósćele.
abschnitt-voraussetzungen =
    Wohnjo prawidła gmejny dodźerži. W přikładnym wukazu to su:
    - Palće jenož suche, njewobdźěłane drjewo.
    - Wohnjo je najwjace jedyn meter šěroki.
    - Dorosćena wosoba kedźbuje, doniž žehliwo hašane njeje.
    - Wobsedźer městna je přezjedny.

    W Sakskej trjebaće w lěsu dowolnosć lěsniskeho zarjada. To tež płaći, hdyž je wohnjo mjenje hač 100 metrow wot lěsa zdaleny. Na swojej ležownosći 30 metrow dosaha.
abschnitt-unterlagen =
    Hdyž Wam městno njesłuša, trjebaće přihłosowanje. Foto abo skan dosaha.
abschnitt-fristen =
    Přizjewće wohnjo znajmjeńša tydźeń do toho. Tak steji w přikładnym wukazu. Waša gmejna móže druhi termin měć.
abschnitt-kosten =
    Přizjewjenje ničo njekoštuje.
abschnitt-hinweise =
    Při sylnym wětřiku abo wysokim strachu lěsnych wohenjow wohnjo zadźěłać njesměće, tež po wobkrućenju nic. Schodźenk stracha w interneće namakaće.

    Wotpadki spalić njesměće. Za zelene třihanki wosebite prawidła płaća. Prašejće so zarjada.

    Jutrowne wohenje a druhe nałožkowe wohenje wosebje přizjewjeće.

    Hdyž wohnjo z kontrole přińdźe, wołajće wohnjowu wobaru: 112.
abschnitt-rechtsgrundlage =
    Gmejna zjawne wohenje we wukazu rjaduje. Po kraju rěka to policajski wukaz abo wukaz k wobaranju strachow. Tuta demonstracija přikład wužiwa.
unterlage-einverstaendnis = Přihłosowanje wobsedźerja městna
unterlage-einverstaendnis-wann = jenož hdyž Wam městno njesłuša
frist-anzeige = Přizjewjenje: tydźeń do wohnja (přikład)
tag = Na kotrym dnju?
von = Wot kotreho časa?
von-hinweis = Na přikład 18:00
bis = Do kotreho časa?
bis-hinweis = Na přikład 22:00
brennstoff = Što palće?
brennstoff-scheite = Suche drjewo w šćěpkach
brennstoff-aeste = Suche hałuzy bjez lisća
brennstoff-kohle = Grilowe wuhlo abo briketty
groesse = Kak šěroki je wohnjo w centimetrach?
groesse-hinweis = Po přikładźe najwjace 100
feuerstelle = Hdźe so pali?
feuerstelle-schale = W škli abo korbje
feuerstelle-fest = W krutym wohnišću z kamjenjemi
feuerstelle-boden = Na zemi
seite-feuer = Wohnjo
seite-stelle = Hdźe je wohnjo?
wald = Kak daloko je najbliši lěs?
wald-ueber100 = 100 metrow abo wjac
wald-bis100 = 30 do 100 metrow
wald-unter30 = Mjenje hač 30 metrow
wald_hinweis = Prošu kedźbujće
wald_hinweis-text = W Sakskej za tutón wohnjo najskerje dowolnosć lěsniskeho zarjada trjebaće. Přizjewjenje ju njenaruna. W Saksko-Anhaltskej so prošu tež lěsniskeho zarjada prašejće.
loeschmittel = Z čim móžeće hasyć?
loeschmittel-wasser = Woda
loeschmittel-sand = Pěsk
loeschmittel-loescher = Hašak
aufsicht_selbst = Kedźbujeće sami na wohnjo?
aufsicht_name = Štó kedźbuje? Předmjeno a swójbne mjeno
seite-sicherheit = Wěstota
seite-person-einleitung = Trjebamy telefonowe čisło, pod kotrymž někoho při wohnju docpějemy.
titel = Lěhwowy wohnjo přizjewić
