# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wjertańje přizjewić
kurz = Chceće do pódy wjertać, na přikład za zemsku ćopłotu abo studnju. Přizjewće to měsac do toho.

abschnitt-beschreibung =
    Wjertańje móže hač k dnowej wodźe hić. Pokaza tež, kak póda w hłubinje wupada. Tohodla chcedźa hač do tři městna do toho wo nim wědźeć: wodowy zarjad, geologiska słužba a hórniski zarjad.

    Wupjelniće jenož jedyn formular. Z Wašich podaćow so wuda, kotrych městnow so dótka. Wodowy zarjad přizjewjenje druhim dale da.
abschnitt-voraussetzungen =
    Wjertaće sami abo daće wjertać. Dosaha, hdyž jedna strona přizjewi: firma, kotraž wjerta, abo štóž ju nadawa.

    Hórniski zarjad je pódla, hdyž wjertańje hłubje hač 100 metrow dźe. Pytaće mineraliske surowizny? Potom hórniske prawo cyle płaći. Wobroćće so direktnje na hórniski zarjad.
abschnitt-unterlagen =
    Trjebaće połoženski plan ze wšěmi dypkami, hdźež wjertaće. Za zemsku ćopłotu a studnje připołožće tež wopisanje firmy.
abschnitt-fristen =
    Wodowy zarjad přizjewjenje měsac do započatka trjeba. Při geologiskej słužbje stej to dwě njedźeli. Při wjace hač 100 metrach to tež za hórniski zarjad płaći.

    Po kóncu wjertanja pósćeleće wuslědki geologiskej słužbje: měrjenja a woršty w třoch měsacach, posudki a pohódnoćenja w šěsć měsacach.
abschnitt-kosten =
    Přizjewjenje ničo njekoštuje. Je-li dowolnosć trěbna, móže wona něšto koštować.
abschnitt-hinweise =
    Přizjewjenje dowolnosć njenaruna. Za zemsku ćopłotu abo studnju móže dowolnosć po wodowym prawje trěbna być. We wodoškitnych pasmach su wjertanja často zakazane.

    Trjechiće njewočakujcy na dnowu wodu? Zdźělće to wodowemu zarjadej hnydom. Prašejće so do wjertanja, kotre wody a kable w pódźe leža.
abschnitt-rechtsgrundlage =
    Tři zakonje zwjazka přizjewjenje žadaja: zakoń wo wodźe, zakoń wo geologiskich datach a hórniske prawo.

unterlage-lageplan = Połoženski plan ze wšěmi dypkami
unterlage-lageplan-wann = přeco
unterlage-beschreibung = Wopisanje wjertanja a wutwara
unterlage-beschreibung-wann = při zemskej ćopłoće a studnjach

frist-wasser = Přizjewjenje pola wodoweho zarjada: měsac do započatka
frist-geologie = Přizjewjenje pola geologiskeje słužby: dwě njedźeli do započatka
frist-berg = Přizjewjenje pola hórniskeho zarjada, hdyž hłubje hač 100 metrow dźe: dwě njedźeli do započatka
frist-fachdaten = Měrjenja a woršty: tři měsacy po skónčenju
frist-bewertung = Posudki a pohódnoćenja: šěsć měsacow po skónčenju

titel = Wjertańje přizjewić

seite-vorhaben = Što chceće činić?
bezeichnung = Kak předewzaće rěka?
bezeichnung-hinweis = Na přikład „Zemska ćopłota Goethestraße 12“
zweck = Za čo wjertaće?
zweck-erdwaerme = Zemska ćopłota
zweck-brunnen = Studnja
zweck-messstelle = Měrjenišćo za dnowu wodu
zweck-baugrund = Přepytowanje twarskeje pódy
zweck-altlast = Přepytowanje starych wobćežnosćow
zweck-rohstoff = Pytanje za mineraliskimi surowiznami
zweck-anderes = Něšto druhe
rohstoff_info = Tu hórniske prawo cyle płaći
rohstoff_info-text = Za pytanje za surowiznami tute přizjewjenje njedosaha. Wobroćće so direktnje na hórniski zarjad.
beginn = Hdy započnjeće wjertać?
beginn-hinweis = Najzašo měsac po tym, zo je přizjewjenje dóšło.
ende = Hdy budźeće najskerje hotowi?
frist_wasser = Započatk je přezahi
frist_wasser-text = Wodowy zarjad přizjewjenje měsac do toho trjeba. Wubjerće pozdźiši dźeń. Je-li jara nuznje, porěčće ze zarjadom.
frist_alle = Započatk je za wšě městna přezahi
frist_alle-text = Geologiska słužba přizjewjenje dwě njedźeli do toho trjeba, wodowy zarjad měsac. Wubjerće pozdźiši dźeń.
frist_neun = To hišće dołho traje
frist_neun-text = Při zemskej ćopłoće hač do 400 metrow hórniski zarjad přizjewjenje najzašo dźewjeć měsacow do započatka přiwozmje. Dźe-li hłubje hač 100 metrow, přizjewće so pozdźišo hišće raz.

seite-bohrungen = Hdźe a kak hłuboko?
bohrungen = Waše wjertanja
bohrungen-hinweis = Mjenujće kóžde wjertańje jednotliwje.
bohrungen-eintrag = Wjertańje
bohrungen-name = Pomjenowanje wjertanja
bohrungen-name-hinweis = Na přikład B 1
bohrungen-punkt = Hdźe dypk je?
bohrungen-punkt-hinweis = Adresa, abo šěrina a dołhosć. Na přikład 51,18113 14,42413
bohrungen-tiefe = Planowana hłubina w metrach
bohrungen-tiefe-hinweis = Na přikład 95
bohrungen-ansatz = Wysokosć terena w metrach nad morjom
bohrungen-ansatz-hinweis = Hdyž ju znajeće.
verlauf = Kak wjertanja běža?
verlauf-gerade = Padorunje
verlauf-schraeg = Nakósnje abo wotchilene
flurstueck-hinweis = Na přikład „Budyšin, 123/4“
schutzgebiet = Leži dypk we wodoškitnym pasmje?
schutzgebiet-nein = Ně
schutzgebiet-ja = Haj
schutzgebiet-unklar = To njewěm
schutzgebiet_info = Tam su wjertanja často zakazane
schutzgebiet_info-text = Wjertajće hakle, hdyž je wodowy zarjad wotmołwił.
lageplan = Połoženski plan ze wšěmi dypkami

seite-technik = Kak so wjerta?
berg_info = Tež hórniski zarjad je pódla
berg_info-text = Wjertańje dźe hłubje hač 100 metrow. Hórniski zarjad přepruwuje, hač zawodny plan žada.
verfahren = Kotre wjertanske wašnje?
verfahren-hinweis = Wjertanska firma to wě.
schichten = Kotre woršty wočakujeće?
schichten-hinweis = Hdyž to wěsće.
messungen = Kotre měrjenja su we wjertanskej dźěrje planowane?
messungen-hinweis = Hdyž žane planowane njejsu, wostajće pólko prózdne.
proben = Bjerjeće wjertanske jadra abo próby?
proben_ort = Hdźe so chowaja, a kak dołho?
beschreibung = Wopisanje wjertanja a wutwara
beschreibung-hinweis = Přińdźe wot wjertanskeje firmy.

seite-firma = Štó wjerta?
bohrfirma = Mjeno a adresa wjertanskeje firmy
bohrfirma-hinweis = Hdyž sami wjertaće, pisajće „ja sam“.

seite-person = Štó přizjewja?
fuer_unternehmen = Přizjewjeće za předewzaće abo towarstwo?
im_auftrag = Přizjewjeće z nadawka druheje wosoby abo firmy?
auftraggeber = Štó je wjertańje nadał? Mjeno a adresa
auftraggeber-hinweis = Při firmje tež, štó ju zastupuje.

zahl_bohrungen = Ličba wjertanjow
tiefste = Najwjetša hłubina w metrach
stellen = Tute městna Waše přizjewjenje dóstanu
fachdaten_bis = Měrjenja a woršty: najpozdźišo dnja
bewertung_bis = Posudki a pohódnoćenja: najpozdźišo dnja
