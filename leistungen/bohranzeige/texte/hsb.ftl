# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wjertanje přizjewić
kurz = Chceće wjertać, na přikład za zemske ćopło abo studnju. Z jednym přizjewjenjom docpějeće wšě přisłušne zarjady.

abschnitt-beschreibung =
    Štóž do zemje wjerta, dyrbi to do toho přizjewić. Tu přizjewiće to jenož jónu. Po městnje, hłubokosći a spódnej wodźe dóstanu tři zarjady swój dźěl:
    - geologiska słužba kraja,
    - wódny zarjad Wašeho wokrjesa abo Wašeho města,
    - hórniski zarjad, hdyž hłubšo hač 100 metrow wjertaće.

    Při swojej naležnosći kóždy čas widźiće, kak daloko kóždy zarjad je.
abschnitt-voraussetzungen =
    Dawaće wjertać abo wjertaće sami. Dosaha, hdyž jedyn z wobeju to přizjewi.

    Za někotre wjertanja trjebaće nimo toho dowolnosć wódneho zarjada, na přikład za wjele zemskich sondow. Tute přizjewjenje dowolnosć njenaruna.
abschnitt-verfahrensablauf =
    - Wupjelniće formular a mjenujeće kóždy dypk wjertanja.
    - Wotpósćeleće přizjewjenje. Wšě přisłušne zarjady dóstanu swój dźěl.
    - Zarjady pruwuja. Hdyž něšto faluje, so Was w póstowym kašćiku prašamy.
    - Geologiska słužba přizjewjenje wobkrući. Wobkrućenje dóńdźe do Wašeho póstoweho kašćika.
    - Po wjertanju zapodaće wuslědki. Dopomnimy Was w prawym času.

    Móžeće přestawku činić. Waše podaća wostanu 90 dnjow składowane.
abschnitt-unterlagen =
    Plan połoženja zarjadam pomha. Směće přizjewjenje tež bjez njeho pósłać.
abschnitt-fristen =
    Přizjewće wjertanje najpozdźišo dwě njedźeli do započatka. Móže-li spódnu wodu nastupić, je to měsac. Dźeń přizjewjenja a dźeń započatka so njeličitej.

    Wjertaće-li hłubšo hač 100 metrow, přizjewće tež kónc dźěłow dwě njedźeli do toho. Kónc, kotryž tu mjenujeće, dosaha, hdyž při dnju wostanje. Přestanjeće-li zašo, prajće to hnydom. Přizjewjenje je najzašo dźewjeć měsacow do započatka móžne.

    Wjertaće-li za zemske ćopło, hłubšo hač 100 a hač do 400 metrow, ma hórniski zarjad štyri njedźele chwile, zo by Waše podłožki přepruwował. Njepraji-li do toho ničo, njetrjebaće předewzaćowy plan.

    Po kóncu zapodaće daty: fachowe daty w třoch měsacach, pohódnoćace daty w šěsć měsacach.
abschnitt-kosten =
    Přizjewjenje ničo njekoštuje.
abschnitt-hinweise =
    Njezapočńće do kónca čakanskeho časa. Leži-li Waš započatk do toho, formular Was warnuje.
abschnitt-rechtsgrundlage =
    Přizjewjenje a daty potom zakoń wo geologiskich datach žada. Za spódnu wodu płaći zakoń wo wódnym hospodarstwje, za hłuboke wjertanja zwjazkowy hórniski zakoń.

unterlage-lageplan = Plan połoženja z dypkami wjertanja
unterlage-lageplan-wann = jeli jón maće

frist-geologie = Přizjewjenje pola geologiskeje słužby a hórniskeho zarjada: najpozdźišo dwě njedźeli do započatka
frist-erdwaerme = Zemske ćopło, hłubšo hač 100 a hač do 400 metrow: hórniski zarjad ma štyri njedźele za přepruwowanje
frist-einstellung = Hłubšo hač 100 metrow: kónc dźěłow dwě njedźeli do toho přizjewić, zašiši kónc hnydom
frist-wasser = Přizjewjenje pola wódneho zarjada: měsac do započatka
frist-fachdaten = Fachowe daty: tři měsacy po kóncu
frist-bewertungsdaten = Pohódnoćace daty: šěsć měsacow po kóncu

beteiligung-wasser = Škit spódneje wody
beteiligung-berg = Wěstota hłubokich wjertanjow
beteiligung-erdwaerme = Wěstota hłubokich wjertanjow

pflicht-fachdaten = Fachowe daty wjertanja
pflicht-fachdaten-was = To su měrjene hódnoty a zapis worštow kóždeho wjertanja. Termin so wot kónca liči, kotryž sće w přizjewjenju mjenowali.
pflicht-bewertungsdaten = Pohódnoćace daty wjertanja
pflicht-bewertungsdaten-was = To su analyzy a posudki, jeli su. Jeli žane njejsu, nahrajće krótke wujasnjenje.

titel = Wjertanje přizjewić

seite-vorhaben = Kajke wjertanje to je?
zweck = Za čo wjertaće?
zweck-erdwaerme = Zemske ćopło
zweck-brunnen = Studnja
zweck-baugrund = Přepytanje twarskeje pódy
zweck-messstelle = Měrjenišćo za spódnu wodu
zweck-anderes = Něšto druhe
zweck_anderes = Kajki je zaměr?
tiefe = Kak hłuboke budźe najhłubše wjertanje, w metrach?
tiefe-hinweis = Wot wjace hač 100 metrow dóstanje tež hórniski zarjad Waše přizjewjenje.
verfahren = Kak so wjerta?
verfahren-hinweis = Na přikład wjertanje z płókanjom. Wjertanska firma to wě.
grundwasser = Móže wjertanje spódnu wodu nastupić?
grundwasser-ja = Haj
grundwasser-unklar = Njewěm
grundwasser-nein = Ně
beginn = Hdy započinaće?
beginn-hinweis = Mjez přizjewjenjom a započatkom ležitej dwě połnej njedźeli, při spódnej wodźe połny měsac.
ende = Hdy su dźěła skónčene?
ende-hinweis = Wot tutoho dnja so terminy za Waše daty liča. Hłubšo hač 100 metrow: přizjewće tež kónc dwě njedźeli do toho (§ 127 BBergG).

seite-zu_frueh = Waš započatk leži do kónca čakanskeho časa
warnung_geologie = Dwě njedźeli hišće nimo njejstej
warnung_geologie-text = Wjertanje dyrbiće najpozdźišo dwě njedźeli do započatka přizjewić (§ 8 GeolDG), při wjace hač 100 metrach tež hórniskemu zarjadej (§ 127 wotstawk 1 čisło 1 BBergG). Dźeń přizjewjenja a dźeń započatka so njeličitej. Dźiće wróćo a wubjerće pozdźiši dźeń, jeli móžeće.
warnung_wasser = Měsac hišće nimo njeje
warnung_wasser-text = Dźěła, kotrež móža spódnu wodu nastupić, dyrbiće měsac do započatka přizjewić (§ 49 WHG). Dźeń přizjewjenja a dźeń započatka so njeličitej. Dźiće wróćo a wubjerće pozdźiši dźeń, jeli móžeće.
eilig = Čehodla njemóžeće pozdźišo započeć?
eilig-hinweis = Zarjady Waše přičiny čitaja. Směće hakle započeć, hdyž su zarjady z tym přezjedne.

seite-bergbehoerde = Hórniski zarjad ma štyri njedźele chwile
warnung_berg = Štyri njedźele hišće nimo njejsu
warnung_berg-text = Při zemskim ćople hač do 400 metrow hłubokosće ma hórniski zarjad štyri njedźele, zo by Waše podłožki přepruwował (§ 127 wotstawk 2 BBergG). Tak dołho móže hišće předewzaćowy plan žadać. Njepraji-li do toho ničo, njetrjebaće žadyn. Planujće započatk pozdźišo, jeli chceće wěsći być.

seite-orte = Hdźe wjertaće?
punkte = Dypki wjertanja
punkte-hinweis = Mjenujće kóždy dypk. Po tym spóznajemy, kotre zarjady su přisłušne.
punkte-eintrag = Dypk wjertanja
punkte-punkt = Połoženje
punkte-punkt-hinweis = Šěrokosć a dołhosć, na přikład 51,1814 14,4244, abo adresa.
punkte-flurstueck = Katastrowy wobwod a ležownosć
lageplan = Plan połoženja

seite-bohrfirma = Štó wjerta?
bohrfirma = Mjeno wjertanskeje firmy
bohrfirma_anschrift = Adresa
bohrfirma_anschrift-hinweis = Dróha, čisło domu, póstowe wodźenske čisło a městno
bohrfirma_telefon = Telefonowe čisło

seite-bauherr = Štó dawa wjertać?
fuer_unternehmen = Dawa předewzaće abo towarstwo wjertać?
vorname-hinweis = Při předewzaću wosoby, kotraž je zastupuje.

fruehester_beginn = Prěni dźeń po čakanskim času
in_wartefrist = Započatk leži w čakanskim času (§ 8 GeolDG, § 49 WHG, § 127 BBergG)
pruefregel-neun_monate = Hłubšo hač 100 metrow móžeće wjertanje najzašo dźewjeć měsacow do započatka připowědźić (§ 127 wotstawk 2 BBergG). Wuzwolće zašiši započatk abo připowědźće pozdźišo.
