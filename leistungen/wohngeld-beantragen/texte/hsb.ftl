# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wo bydlenski pjenjez požadać
kurz = Bydlenski pjenjez (Wohngeld) je přiražka k najeńskej płaćiznje abo ke kóštam swójskeho bydlenja. Požadajće tu wo njón.
abschnitt-beschreibung =
    Waše dochody za bydlenje lědma dosahaja? Potom móže bydlenski pjenjez pomhać. Stej dwě družinje:
    - přiražka k najeńskej płaćiznje, hdyž w najeńskim bydlenju abo w domje (Heim) bydliće
    - přiražka k poćežowanju, hdyž Wam dom abo bydlenje słuša

    Štóž wšě wuměnjenja spjelnja, ma na bydlenski pjenjez prawo. Hač jón dóstanjeće a kelko, wot třoch wěcow wotwisuje: Kelko ludźi w domjacnosći bydli? Što bydlenje koštuje? Kak wysoke su dochody? Tutón formular sumu njewobličuje. To zarjad čini.
abschnitt-voraussetzungen =
    To wšitko dyrbi trjechić:
    - Sće bydlenje najeli, bydliće w domje (Heim) abo wono Wam słuša.
    - Bydliće tam hłownje a njeseće kóšty.
    - Njedóstawaće zakładne zawěsćenje wot Jobcentra (Grundsicherungsgeld, prjedy byrgarski pjenjez) abo socialneho zarjada abo podobny wukon, w kotrymž so bydlenje hižo płaći.
    - Dochody a zamóženje přewysoke njejsu.

    Su wšitcy w domjacnosći we wukubłanju abo na studiju a móhli BAföG dóstać? Potom zwjetša bydlenski pjenjez njeje.
abschnitt-unterlagen =
    Nahrajće, štož so k Wam hodźi. Formular so za tym praša:
    - k najeńskej płaćiznje: zrěčenje, poslednje powyšenje a dopokaz płaćenja
    - k swójstwu: ležownostna kniha abo kupne zrěčenje, požčonki, ležownostny dawk
    - k dochodam wšitkich w domjacnosći
    - k zbrašenju, hladanju abo alimentam, hdyž to trjechi

    Faluje-li něšto, wotpósćelće próstwu tola. Tak žadyn měsac njezhubiće.
abschnitt-fristen =
    Bydlenski pjenjez je wot měsaca, w kotrymž próstwu stajiće. Zwjetša rozsud dwanaće měsacow płaći. Potom nowu próstwu stajiće, najlěpje dwaj měsacaj do toho.

    Bu zakładne zawěsćenje abo něšto podobne wotpokazane? Stajće próstwu do kónca přichodneho měsaca. Potom móže bydlenski pjenjez prjedy započeć.
abschnitt-kosten =
    Próstwa ničo njekoštuje.
abschnitt-hinweise =
    Zdźělće zarjadej hnydom, hdyž so něšto změni:
    - W domjacnosći mjenje ludźi bydli.
    - Najeńska płaćizna wo wjac hač 15 procentow spadnje.
    - Dochody wo wjac hač 15 procentow stupaja.
    - Wućehnjeće, abo něchtó wo zakładne zawěsćenje abo něšto podobne požada.

    Stupa najeńska płaćizna abo spadnu dochody wo wjac hač 10 procentow? Abo bydli wjac ludźi w domjacnosći? Potom móžeće wo wjac bydlenskeho pjenjeza požadać.

    Zwjazk ma ličak w interneće. Tón pokazuje, hač móhła so próstwa wudanić.
abschnitt-rechtsgrundlage =
    Štó bydlenski pjenjez dóstanje a kak zarjad liči, steji w zakonju wo bydlenskim pjenjezu. Kelko zamóženja přewjele je, steji w předpisu Zwjazka k tomu.
unterlage-mietvertrag = Najeńske zrěčenje a poslednje powyšenje
unterlage-mietvertrag-wann = jenož w najeńskim bydlenju
unterlage-mietzahlung = Dopokaz, zo najeńsku płaćiznu płaćiće
unterlage-mietzahlung-wann = jenož w najeńskim bydlenju
unterlage-heimvertrag = Zrěčenje z domom
unterlage-heimvertrag-wann = jenož w domje (Heim)
unterlage-eigentum = Dopokazy wo swójstwje, požčonkach a ležownostnym dawku
unterlage-eigentum-wann = jenož při swójskim domje abo bydlenju
unterlage-einkommen = Dopokazy wo dochodach wšitkich w domjacnosći
unterlage-einkommen-wann = hdyž něchtó dochody ma
unterlage-merkmale = Dopokazy wo zbrašenju, hladanju abo zakładnej renće
unterlage-merkmale-wann = jenož, hdyž to trjechi
unterlage-unterhalt = Dopokaz wo alimentach, kotrež płaćiće
unterlage-unterhalt-wann = jenož, hdyž něchtó alimenty płaći
unterlage-aufenthalt = Přebywanske prawo abo druha dowolnosć
unterlage-aufenthalt-wann = jenož bjez statneje přisłušnosće stata EU, EWR abo Šwicarskeje
unterlage-transfer = Rozsud wo zakładnym zawěsćenju abo druhich wukonach
unterlage-transfer-wann = jenož, hdyž tajki je
unterlage-vollmacht = Połnomóc
unterlage-vollmacht-wann = jenož, hdyž za druhu wosobu jednaće
frist-beginn = Spočatk: prěni dźeń měsaca, w kotrymž próstwu stajiće
frist-abgelehnt = Po wotpokazanju zakładneho zawěsćenja abo podobneho: do kónca měsaca po tym, zo sće to zhonili
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda
titel = Wo bydlenski pjenjez požadać
antragsart = Wo čo požadaće?
antragsart-erst = Prěni króć wo bydlenski pjenjez
antragsart-weiter = Wo bydlenski pjenjez za čas po tym
antragsart-erhoehung = Wo wjac bydlenskeho pjenjeza, dokelž je so něšto změniło
wohngeldnummer = Čisło bydlenskeho pjenjeza
wohngeldnummer-hinweis = Steji na poslednim rozsudźe.
erhoehung_grund = Što je so změniło?
erhoehung_grund-personen = W domjacnosći wjac ludźi bydli
erhoehung_grund-miete = Najeńska płaćizna abo poćežowanje je wo wjac hač 10 procentow stupało
erhoehung_grund-einkommen = Dochody su wo wjac hač 10 procentow spadnyli
wohnform = Kak bydliće?
wohnform-miete = W najeńskim bydlenju, tež w towarstwje
wohnform-untermiete = W podnajenku
wohnform-heim = W domje (Heim)
wohnform-eigentum = We swójskim domje abo bydlenju
wohnform-mehrfamilienhaus = We swójskim domje z wjac hač dwěmaj bydlenjomaj
seite-antrag = Waša próstwa
geschlecht = Splah
geschlecht-hinweis = Zakoń to za statistiku a přirunanje datow žada.
geschlecht-weiblich = Žónski
geschlecht-maennlich = Muski
geschlecht-divers = Diwersny
geschlecht-ohne = Bjez podaća
familienstand = Swójbny staw
familienstand-ledig = Nježenjeny abo njewudata
familienstand-verheiratet = W mandźelstwje abo žiwjenskim partnerstwje
familienstand-getrennt = Trajnje dźěleny
familienstand-geschieden = Rozwjedźeny
familienstand-verwitwet = Wudowjeny
seite-person = Štó wo bydlenski pjenjez požada?
seite-person-einleitung = To je wosoba, kotraž je bydlenje najała abo kotrejž dom słuša. Hdyž wjacore hromadźe bydla, jedna za wšitke požada.
einzug = Wot hdy tam bydliće?
mittelpunkt = Bydliće hłownje w tutym bydlenju?
seite-anschrift = Bydlenje
seite-anschrift-einleitung = Za tute bydlenje wo bydlenski pjenjez požadaće.
taetigkeit = Što tuchwilu činiće?
taetigkeit-angestellt = Přistajeny abo zastojnik
taetigkeit-selbststaendig = Samostatny
taetigkeit-rente = Rentnar
taetigkeit-arbeitslos = Bjezdźěłny
taetigkeit-ausbildung = We wukubłanju abo na studiju
taetigkeit-schule = W šuli abo hišće nic w šuli
taetigkeit-zuhause = Doma, na přikład w staršiskim času abo w hladanju
eu = Maće statnu přisłušnosć Němskeje, druheho stata EU abo EWR abo Šwicarskeje?
aufenthaltstitel = Přebywanske prawo abo druha dowolnosć
aufenthaltstitel-hinweis = Móžeće to pozdźišo pósłać.
alle_ausbildung = Su wšitcy ludźo w domjacnosći we wukubłanju abo na studiju?
ausbildung_hinweis = Potom zwjetša bydlenski pjenjez njeje
ausbildung_hinweis-text = Hdyž wšitcy prawo na BAföG abo pomoc za wukubłanje maja, domjacnosć bydlenski pjenjez njedóstanje. To tež płaći, hdyž je suma nul. Wuwzaća su. Móžeće próstwu tola stajić.
seite-lage = Waša situacija
andere = Bydla hišće druzy ludźo w bydlenju?
mitglieder-m_vorname = Předmjeno
mitglieder-m_nachname = Swójbne mjeno
mitglieder-m_geburt = Dźeń narodźenja
mitglieder-m_geschlecht = Splah
mitglieder-m_geschlecht-weiblich = Žónski
mitglieder-m_geschlecht-maennlich = Muski
mitglieder-m_geschlecht-divers = Diwersny
mitglieder-m_geschlecht-ohne = Bjez podaća
mitglieder-m_verhaeltnis = Štó je wosoba za Was?
mitglieder-m_verhaeltnis-ehe = Mandźelska, mandźelski abo žiwjenske partnerstwo
mitglieder-m_verhaeltnis-partner = Partnerka abo partner bjez kwasa
mitglieder-m_verhaeltnis-kind = Dźěćo, tež hladane dźěćo
mitglieder-m_verhaeltnis-eltern = Mać, nan, dźěd abo wowka
mitglieder-m_verhaeltnis-verwandt = Druzy přiwuzni
mitglieder-m_taetigkeit = Što wosoba tuchwilu čini?
mitglieder-m_taetigkeit-angestellt = Přistajeny abo zastojnik
mitglieder-m_taetigkeit-selbststaendig = Samostatny
mitglieder-m_taetigkeit-rente = Rentnar
mitglieder-m_taetigkeit-arbeitslos = Bjezdźěłny
mitglieder-m_taetigkeit-ausbildung = We wukubłanju abo na studiju
mitglieder-m_taetigkeit-schule = W šuli abo hišće nic w šuli
mitglieder-m_taetigkeit-zuhause = Doma, na přikład w staršiskim času abo w hladanju
mitglieder = Ludźo we Wašej domjacnosći
mitglieder-hinweis = K domjacnosći słuša, štóž je z Wami přiwuzny abo za druheho zasteji a z Wami hospodari.
mitglieder-eintrag = Wosoba
fremde = Kelko ludźi w bydlenju k Wašej domjacnosći njesłuša?
fremde-hinweis = Na přikład sobubydlerka. Hdyž nichtó njeje, napisajće 0.
wechsel = Bydli dźěćo na změnu pola Was a pola druheho staršeho?
wechsel_text = Kotre dźěćo, a kak čas dźěliće?
haushalt_aendert = Zaćehnje abo wućehnje něchtó w přichodnych dwanaće měsacach, abo je něchtó w poslednim lěće zemrěł?
haushalt_text = Štó a hdy?
seite-haushalt = Štó hišće pola Was bydli?
transfer = Dóstawa něchtó w domjacnosći jedyn z tutych wukonow?
transfer-keine = Ně, nichtó
transfer-buergergeld = Zakładne zawěsćenje wot Jobcentra (Grundsicherungsgeld, prjedy byrgarski pjenjez)
transfer-grundsicherung = Zakładne zawěsćenje w starobje abo při zniženej dźěłokmanosći
transfer-unterhalt = Pomoc k zežiwjenju wot socialneho zarjada
transfer-asyl = Wukony za pytacych azyl
transfer-jugendhilfe = Wukony młodźinskeje pomocy za bydlenje
transfer_wer = Štó je dóstawa, a wot hdy?
transfer_hinweis = Štóž tajki wukon dóstawa, so zwjetša njeliči
transfer_hinweis-text = We wukonje su kóšty bydlenja hižo wobsahowane. Druzy w domjacnosći móža tola bydlenski pjenjez dóstać.
transfer_antrag = Je něchtó wo tajki wukon požadał, a njeje hišće rozsudźene?
transfer_abgelehnt = Bu tajki wukon njedawno wotpokazany abo zakónčeny?
transfer_abgelehnt-hinweis = Potom móže bydlenski pjenjez prjedy započeć. Požadajće wo njón do kónca měsaca po tym, zo sće to zhonili.
ablehnung_tag = Z kotreho dnja rozsud je?
transfer_bescheid = Rozsud wo tutych wukonach
seite-leistungen = Druhe wukony
m_flaeche = Kak wulke je bydlenje w kwadratnych metrach?
miete_gesamt = Kelko najeńskeje płaćizny wob měsac dohromady płaćiće?
miete_gesamt-hinweis = Ze wšěmi pódlanskimi kóštami, kaž w zrěčenju abo w poslednim powyšenju.
heizkosten = Kelko z toho je za tepjenje a ćopłu wodu?
heizkosten-hinweis = Hdyž ničo wobsahowane njeje, napisajće 0.
zuschlaege = Kelko z toho je za garažu, parkowanišćo, meble abo milinu?
zuschlaege-hinweis = Hdyž ničo wobsahowane njeje, napisajće 0.
vermietet_von = Štó bydlenje wotnajimuje?
vermietet_von-hinweis = Mjeno a adresa
mietvertrag = Najeńske zrěčenje a poslednje powyšenje
mietvertrag-hinweis = Móžeće to pozdźišo pósłać.
mietzahlung = Dopokaz, zo najeńsku płaćiznu płaćiće
mietzahlung-hinweis = Na přikład wućehi z konta z poslednich třoch měsacow. Druhe knihowanja směće začornić.
seite-miete = Waša najeńska płaćizna
heim_name = Mjeno a adresa doma
heimvertrag = Zrěčenje z domom
heimvertrag-hinweis = Móžeće to pozdźišo pósłać.
seite-heim = Dom (Heim)
e_flaeche = Kak wulka je bydlenska přestrjeń w kwadratnych metrach?
darlehen-d_bank = Banka
darlehen-d_rate = Danje a wotpłaćowanje wob měsac
darlehen-d_rest = Štož hišće wotewrjene je
darlehen = Požčonki za kup, twar abo přetwar
darlehen-eintrag = Požčonka
grundsteuer = Ležownostny dawk wob lěto
hausgeld = Kóšty zarjadowanja wob lěto
hausgeld-hinweis = Jenož při swójskim bydlenju w domje. Hewak wostajće polo prózdne.
eigentum_nachweis = Dopokazy wo swójstwje, požčonkach a ležownostnym dawku
eigentum_nachweis-hinweis = Móžeće to pozdźišo pósłać.
seite-eigentum = Waš dom abo Waše bydlenje
gewerbe = Wužiwaće dźěl jenož za powołanje abo přemysł?
gewerbe_flaeche = Kelko kwadratnych metrow?
untervermietet = Sće dźěl podnajeli abo něchtó druhi jón wužiwa?
unter_betrag = Kelko za to wob měsac dóstanjeće?
zuschuss = Płaći něchtó druhi něšto k Wašim bydlenskim kóštam?
zuschuss-hinweis = Na přikład přiwuzni abo spěchowanje za bydlenja.
zuschuss_text = Štó płaći, a kelko wob měsac?
seite-nutzung = Wužiwaće bydlenje jenož Wy?
einnahmen-e_wer = Štó je dóstawa?
einnahmen-e_art = Kajki dochod to je?
einnahmen-e_art-lohn = Mzda
einnahmen-e_art-minijob = Minijob
einnahmen-e_art-selbststaendig = Dobytk ze samostatneho dźěła, přemysła abo ratarstwa
einnahmen-e_art-rente = Renta
einnahmen-e_art-alg = Pjenjez za bjezdźěłnych
einnahmen-e_art-kranken = Pjenjez za chorych, maćerski abo přechodny pjenjez
einnahmen-e_art-eltern = Staršiski pjenjez
einnahmen-e_art-unterhalt = Alimenty abo alimentowa předpłata
einnahmen-e_art-ausbildung = BAföG, pomoc abo stipendij
einnahmen-e_art-kapital = Danje a druhe wunoški z pjenjez
einnahmen-e_art-vermietung = Najeńska płaćizna abo přenajeće druheho swójstwa
einnahmen-e_art-andere = Něšto druhe
einnahmen-e_betrag = Kelko brutto?
einnahmen-e_betrag-hinweis = Do wotćehnjenja dawkow a přinoškow.
einnahmen-e_turnus = Kak husto?
einnahmen-e_turnus-monat = Kóždy měsac
einnahmen-e_turnus-jahr = Wob lěto, tež hodowny pjenjez
einnahmen-e_turnus-einmal = Jónu
einnahmen-e_abzug = Što so z toho płaći?
einnahmen-e_abzug-hinweis = Za kóžde zarjad dźesać procentow wotćehnje.
einnahmen-e_abzug-steuer = Dawki
einnahmen-e_abzug-kranken = Přinoški za chorobne a hladanske zawěsćenje
einnahmen-e_abzug-rente = Přinoški za rentu
einnahmen-e_werbung = Kóšty za dźěło wob lěto
einnahmen-e_werbung-hinweis = Na přikład puć na dźěło. Jenož, hdyž pawšal dawka přesahuja.
einnahmen-e_nachweis = Dopokazy wo tutych dochodach
einnahmen-e_nachweis-hinweis = Na přikład mzdowe lisćiki poslednich dwanaće měsacow, rozsud wo renće abo dawku. Móžeće je pozdźišo pósłać.
einnahmen = Dochody
einnahmen-hinweis = Zapisajće kóždy dochod kóždeho čłowjeka w domjacnosći. Dźěćacy pjenjez so njeliči.
einnahmen-eintrag = Dochod
ohne_einkommen = Štó žane dochody nima, a wot čeho tuta wosoba žiwa je?
ohne_einkommen-hinweis = Při dźěćoch ničo pisać njetrjebaće.
einmalig = Bě w poslednich třoch lětach wjetša jónkrótna płaćba?
einmalig-hinweis = Na přikład wotnamakanje abo dopłaćenje.
einmalig_text = Štó, hdy a kelko?
einkommen_aendert = Změnja so w přichodnych dwanaće měsacach dochody?
einkommen_aendert-hinweis = Na přikład přez nowe dźěło abo započatk renty.
einkommen_text = Čeje dochody, wot hdy a kak?
seite-einkommen = Dochody w domjacnosći
seite-einkommen-einleitung = Kak wysoki bydlenski pjenjez je, hakle rozsud praji. Zarjad jón po zakonju wobliči.
merkmale = Trjechi něšto z toho w domjacnosći?
merkmale-hinweis = Potom zarjad mjenje dochodow liči.
merkmale-nichts = Ně, ničo z toho
merkmale-gdb100 = Ćežke zbrašenje ze stopnjom 100
merkmale-pflege = Ćežke zbrašenje pod 100 a hladanje doma
merkmale-ns = Přesćěhanje přez nacionalsocializm
merkmale-allein = Něchtó sam z dźěćimi bydli
merkmale-kind_verdient = Dźěćo pod 25 swójske pjenjezy zasłuža
merkmale-grundrente = Znajmjeńša 33 lět z časami za zakładnu rentu
merkmal_wer = Na koho to trjechi?
merkmal_nachweis = Dopokazy k tomu
merkmal_nachweis-hinweis = Na přikład wupokaz, rozsud wo hladanju abo renće.
zahlt_unterhalt = Płaći něchtó w domjacnosći alimenty?
unterhalt-u_fuer = Za koho?
unterhalt-u_art = Štó to je?
unterhalt-u_art-kind_auswaerts = Dźěćo domjacnosće, kotrež wukubłanja dla druhdźe bydli
unterhalt-u_art-kind = Dźěćo, kotrež pola druheho staršeho bydli
unterhalt-u_art-ehe = Prjedawša abo dźělena mandźelska, mandźelski abo žiwjenske partnerstwo
unterhalt-u_art-andere = Druha wosoba
unterhalt-u_betrag = Kelko wob měsac?
unterhalt = Alimenty, kotrež płaćiće
unterhalt-eintrag = Płaćba
unterhalt_nachweis = Dopokaz wo alimentach
unterhalt_nachweis-hinweis = Móžeće to pozdźišo pósłać.
seite-freibetraege = Što móžeće wotćahnyć
grenze_hinweis = Hranica
grenze_hinweis-text = Zwjetša bydlenski pjenjez njeje, hdyž je zamóženje domjacnosće wyše hač 60.000 eurow za prěnju wosobu a 30.000 eurow za kóždu dalšu. Swójski dom, w kotrymž bydliće, so njeliči. Ličby steja w předpisu za zarjady.
vermoegen = Je zamóženje Wašeje domjacnosće wyše?
vermoegen-hinweis = Na přikład pjenjezy na kontach, wěcne papjery, dalši dom.
vermoegen_text = Kotre zamóženje to je, a kelko?
seite-vermoegen = Zamóženje
an_vermieter = Mamy bydlenski pjenjez radšo direktnje wosobje płaćić, kotraž wotnajimuje?
vermieter_iban = IBAN wosoby, kotraž wotnajimuje
seite-bankverbindung = Hdźe płaćimy?
seite-bankverbindung-einleitung = Konto někomu w domjacnosći słuša.
abgleich_hinweis = Zarjad smě daty přirunać
abgleich_hinweis-text = Zarjad smě Waše podaća z datami druhich městnow přirunać. To zakoń wo bydlenskim pjenjezu dowoli.
erklaerung = To wujasnju
erklaerung-richtig = Moje podaća su prawe a dospołne. Zdźělu hnydom, hdyž něchtó wućehnje, hdyž najeńska płaćizna wo wjac hač 15 procentow spadnje abo dochody wo wjac hač 15 procentow stupaja. To tež płaći, hdyž wućehnu abo hdyž něchtó wo zakładne zawěsćenje abo něšto podobne požada.
seite-erklaerung = Waše wujasnjenje
haushalt_zahl = Ličba ludźi w domjacnosći
seite-antrag-abschnitt = Waša próstwa
seite-person-abschnitt = Wy a Waše bydlenje
seite-haushalt-abschnitt = Waša domjacnosć
seite-miete-abschnitt = Što bydlenje płaći
seite-einkommen-abschnitt = Dochody a zamóženje
seite-bankverbindung-abschnitt = Wupłaćenje a deklaracija
