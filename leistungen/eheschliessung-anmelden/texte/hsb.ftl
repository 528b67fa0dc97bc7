# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Zmandźelenje přizjewić: termin přihotować
kurz = Chceće so zmandźelić. Přihotujće tu zhromadnje přizjewjenje pola stawnostneho zarjada.
abschnitt-beschreibung =
    Štóž so zmandźelić chce, to do toho pola stawnostneho zarjada přizjewi. Zarjad přepruwuje, hač mandźelstwu něšto napřećo steji. Hakle potom móže wěrowanje być.

    Tu přizjewjenje přihotujeće. Podaće, štó wobaj sće, a nahrajeće swoje papjery. Zarjad wšitko přehlada. Potom z originalemi na termin přińdźeće.
abschnitt-voraussetzungen =
    To wšitko dyrbi trjechić:
    - Sće wobaj znajmjeńša 18 lět stari.
    - Nichtó z Waju njeje hišće ženjeny abo wudata abo w zapisanym žiwjenskim partnerstwje z druhej wosobu.
    - Njejsće w runej liniji přiwuzni a žani bratřa a sotry.

    Přizjewiće so pola stawnostneho zarjada, hdźež jedyn z Waju bydli. Zmandźelić móžeće so w kóždym stawnostnym zarjedźe w Němskej.
abschnitt-verfahrensablauf =
    - Wupjelniće formular zhromadnje. Abo jedna wosoba jón wupjelni, a druha jón přez wotkaz wobkrući.
    - Stawnostny zarjad Waše papjery přehlada. Hdyž něšto faluje, so Was w póstowym kašćiku prašamy.
    - Dóstanjeće list do póstoweho kašćika. W nim steji, što hišće sobu přinjesće a kak termin dóstanjeće.
    - Na terminje mandźelstwo wobaj přizjewiće. Pokazaće originale a zapłaćiće popłatk.
    - Stawnostny zarjad pruwuje. Hdyž ničo napřećo njesteji, Wam to zdźěli. Potom maće šěsć měsacow chwile za wěrowanje.

    Hdyž jedna wosoba přińć njemóže, prašejće so do toho stawnostneho zarjada.
abschnitt-unterlagen =
    Wobaj trjebaće:
    - wupokaz abo pućowanski pas
    - dopokaz wo swojim narodźenju
    - dopokaz wo swojim bydlenju, hdyž sće w druhej gmejnje přizjewjeni

    Někotři trjebaja wjac. Formular so za tym praša:
    - Sće hižo ženjeni byli? Potom pokazaće, zo je tute mandźelstwo było a kak je so skónčiło.
    - Maće jenož druhu statnu přisłušnosć? Potom trjebaće zwjetša wopismo wo kmanosći k mandźelstwu ze swojeho stata.

    Dajće pisma w druhich rěčach přełožić. Prašejće so zarjada, prjedy hač za to pjenjezy wudaće.
abschnitt-fristen =
    Zmandźeliće so najpozdźišo šěsć měsacow po zdźělence zarjada. Hewak so znowa přizjewiće. Tež wopismo wo kmanosći k mandźelstwu jenož šěsć měsacow płaći.
abschnitt-kosten =
    Tutón přihot ničo njekoštuje. Za pruwowanje na terminje popłatk płaćiće. Je wyši, hdyž zarjad tež cuze prawo pruwuje. Sumy tu su muster. Wěrowanja na wosebitych městnach abo dnjach móža wjac koštować.
abschnitt-hinweise =
    Přeće hišće žana rezerwacija njeje. Dźeń wěrowanja hakle stawnostny zarjad wobkrući.

    Wo Wašich mjenach po zmandźelenju na terminje rěčimy.

    Změni so do wěrowanja něšto? Zdźělće to hnydom stawnostnemu zarjadej.
abschnitt-rechtsgrundlage =
    Zakoń wo wosobinskim stawje praji, hdźe mandźelstwo přizjewiće a što dopokazaće. Štó smě so zmandźelić, steji w Byrgarskim zakoniku.
unterlage-geburt = Dopokaz wo narodźenju za wobeju: wućišć z registra narodow abo narodne wopismo
unterlage-geburt-wann = přeco, najpozdźišo na terminje
unterlage-geburt_zwei = Dopokaz wo narodźenju druheje wosoby
unterlage-geburt_zwei-wann = přeco, najpozdźišo na terminje
unterlage-vorehe_eins = Dopokazy k poslednjemu mandźelstwu abo žiwjenskemu partnerstwu prěnjeje wosoby
unterlage-vorehe_eins-wann = jenož, hdyž jedne bě
unterlage-vorehe_zwei = Dopokazy k poslednjemu mandźelstwu abo žiwjenskemu partnerstwu druheje wosoby
unterlage-vorehe_zwei-wann = jenož, hdyž jedne bě
unterlage-zeugnis_eins = Wopismo wo kmanosći k mandźelstwu prěnjeje wosoby
unterlage-zeugnis_eins-wann = jenož bjez němskeje statneje přisłušnosće
unterlage-zeugnis_zwei = Wopismo wo kmanosći k mandźelstwu druheje wosoby
unterlage-zeugnis_zwei-wann = jenož bjez němskeje statneje přisłušnosće
frist-trauung = Wěrowanje: šěsć měsacow po zdźělence, zo móže so mandźelstwo wobzamknyć
parameter-gebuehr_deutsch = Pruwowanje, hdyž jenož němske prawo płaći (muster)
parameter-gebuehr_ausland = Pruwowanje, hdyž je tež cuze prawo pruwować (muster)
titel = Zmandźelenje přizjewić: termin přihotować
seite-vorhaben = Waš plan
wohnsitz = Hdźe bydliće?
wohnsitz-hier = Znajmjeńša jedna wosoba tu bydli
wohnsitz-anderswo = Wobaj bydlimy na druhim městnje w Němskej
wohnsitz-ausland = Wobaj bydlimy we wukraju
anderswo_hinweis = Prošu pola stawnostneho zarjada swojeho bydlišća přizjewić
anderswo_hinweis-text = Přizjewjenje stawnostny zarjad přiwozmje, hdźež jedyn z Waju bydli. Zmandźelić móžeće so potom tež tu.
trauung_hier = Chceće so tež na tutym městnje zmandźelić?
trauung_wo = W kotrym stawnostnym zarjedźe chceće so zmandźelić?
trauung_wo-hinweis = Hdyž to hišće njewěsće, napisajće „wotewrjene“.
wunschtag = Hdy chceće so zmandźelić?
wunschtag-hinweis = Přeće, hišće žana rezerwacija.
verwandt = Sće mjez sobu w runej liniji přiwuzni abo bratřa a sotry?
verwandt-hinweis = W runej liniji přiwuzni su staršej, dźěći, dźěd a wowka a wnučki. To płaći tež za połbratrow a połsotry a po adopciji.
verwandt_hinweis = Prošu rěčće najprjedy ze stawnostnym zarjadom
verwandt_hinweis-text = Bliscy přiwuzni so zmandźelić njesmědźa. Při adopciji móža wuwzaća być.
seite-person = Prěnja wosoba
seite-person-einleitung = Wona dóstanje tež naše powěsće.
seite-anschrift = Adresa prěnjeje wosoby
seite-lage_1 = Dotalne mandźelstwa a papjery: prěnja wosoba
seite-person_2 = Druha wosoba
seite-anschrift_2 = Adresa druheje wosoby
gleiche_anschrift = Bydli druha wosoba pola prěnjeje?
seite-lage_2 = Dotalne mandźelstwa a papjery: druha wosoba
seite-erklaerung = Na kóncu
erklaerung = Waše wujasnjenje
erklaerung-beide = Smy formular zhromadnje wupjelnili. Wobaj chcemy mandźelstwo přizjewić.
dolmetschen = Trjeba něchtó z Waju na terminje přełožowanje?
dolmetschen-hinweis = Tež znamješkowu rěč.
welche_sprache = Do kotreje rěče?
minderjaehrig_1 = Prěnja wosoba hišće 18 lět stara njeje
minderjaehrig_2 = Druha wosoba hišće 18 lět stara njeje
gebuehr = Popłatk za tutón přihot
pruefgebuehr = Popłatk za pruwowanje, płaći so na terminje
seite-lage_1-einleitung = Fota a skany nětko dosahaja. Štož hišće nimaće, sobu na termin přinjesće. Originale tam pokazaće.
jung_1_hinweis = Hakle wot 18 lět
jung_1_hinweis-text = Tuta wosoba hišće 18 lět stara njeje. Do toho zmandźelenje dowolene njeje.
familienstand_1 = Swójbny staw
familienstand_1-ledig = Nježenjeny abo njewudata, ženje w mandźelstwje
familienstand_1-geschieden = Rozwjedźeny abo mandźelstwo bu zběhnjene
familienstand_1-verwitwet = Wudowjeny
familienstand_1-lp_beendet = Žiwjenske partnerstwo je skónčene
familienstand_1-lp_miteinander = Smój mjez sobu w zapisanym žiwjenskim partnerstwje žiwaj
familienstand_1-noch = Hišće w mandźelstwje abo žiwjenskim partnerstwje z druhej wosobu
noch_1_hinweis = Najprjedy dyrbi so druhi zwjazk skónčić
noch_1_hinweis-text = Tak dołho stawnostny zarjad nowe mandźelstwo wobzamknyć njemóže. Móžeće so tola hižo prašeć, kotre papjery pozdźišo trjebaće.
vorehe_ausland_1 = Bu poslednje mandźelstwo abo žiwjenske partnerstwo we wukraju wobzamknjene?
vorehe_ausland_1-hinweis = Potom trjebamy tež dopokazy wo prjedawšich mandźelstwach.
vorehe_nachweis_1 = Dopokazy k poslednjemu mandźelstwu abo žiwjenskemu partnerstwu
vorehe_nachweis_1-hinweis = Wopismo a štož pokazuje, kak je so skónčiło. Na přikład wusud wo rozwodźe z přispomnjenku wo prawomocnosći abo smjertne wopismo.
deutsch_1 = Ma tuta wosoba němsku statnu přisłušnosć?
deutsch_1-hinweis = Tež, hdyž ma pódla druhu.
zeugnis_1 = Wopismo wo kmanosći k mandźelstwu
zeugnis_1-hinweis = Přińdźe z domjaceho stata a płaći šěsć měsacow. Hdyž stat žane njewustaja, stawnostny zarjad z próstwu wo wuswobodźenje pomha.
geburt_1 = Dopokaz wo narodźenju
geburt_1-hinweis = Při narodźenju w Němskej wobkrućeny wućišć z registra narodow. Hewak narodne wopismo z přełožkom.
seite-lage_2-einleitung = Fota a skany nětko dosahaja. Štož hišće nimaće, sobu na termin přinjesće. Originale tam pokazaće.
jung_2_hinweis = Hakle wot 18 lět
jung_2_hinweis-text = Tuta wosoba hišće 18 lět stara njeje. Do toho zmandźelenje dowolene njeje.
familienstand_2 = Swójbny staw
familienstand_2-ledig = Nježenjeny abo njewudata, ženje w mandźelstwje
familienstand_2-geschieden = Rozwjedźeny abo mandźelstwo bu zběhnjene
familienstand_2-verwitwet = Wudowjeny
familienstand_2-lp_beendet = Žiwjenske partnerstwo je skónčene
familienstand_2-lp_miteinander = Smój mjez sobu w zapisanym žiwjenskim partnerstwje žiwaj
familienstand_2-noch = Hišće w mandźelstwje abo žiwjenskim partnerstwje z druhej wosobu
noch_2_hinweis = Najprjedy dyrbi so druhi zwjazk skónčić
noch_2_hinweis-text = Tak dołho stawnostny zarjad nowe mandźelstwo wobzamknyć njemóže. Móžeće so tola hižo prašeć, kotre papjery pozdźišo trjebaće.
vorehe_ausland_2 = Bu poslednje mandźelstwo abo žiwjenske partnerstwo we wukraju wobzamknjene?
vorehe_ausland_2-hinweis = Potom trjebamy tež dopokazy wo prjedawšich mandźelstwach.
vorehe_nachweis_2 = Dopokazy k poslednjemu mandźelstwu abo žiwjenskemu partnerstwu
vorehe_nachweis_2-hinweis = Wopismo a štož pokazuje, kak je so skónčiło. Na přikład wusud wo rozwodźe z přispomnjenku wo prawomocnosći abo smjertne wopismo.
deutsch_2 = Ma tuta wosoba němsku statnu přisłušnosć?
deutsch_2-hinweis = Tež, hdyž ma pódla druhu.
zeugnis_2 = Wopismo wo kmanosći k mandźelstwu
zeugnis_2-hinweis = Přińdźe z domjaceho stata a płaći šěsć měsacow. Hdyž stat žane njewustaja, stawnostny zarjad z próstwu wo wuswobodźenje pomha.
geburt_2 = Dopokaz wo narodźenju
geburt_2-hinweis = Při narodźenju w Němskej wobkrućeny wućišć z registra narodow. Hewak narodne wopismo z přełožkom.
gemeinsam = Kak druha wosoba podaća wobkruća?
gemeinsam-hier = Wupjelnjamy formular zhromadnje
gemeinsam-einladung = Dóstanje wotkaz přez e-mejlku a wobkruća sama
p2_email = E-mejlowa adresa druheje wosoby
p2_email-hinweis = Konto njetrjeba. Próstwa so wotpósćele, hdyž je wobkrućiła.
mitzeichnung-zweite_person = Druha wosoba
mitzeichnung-zweite_person-erklaerung = Sym wšitke podaća čitał abo čitała. Su prawe. Chcu mandźelstwo přizjewić.
seite-vorhaben-abschnitt = Waš plan
seite-person-abschnitt = Prěnja wosoba
seite-person_2-abschnitt = Druha wosoba
seite-erklaerung-abschnitt = Waša deklaracija
