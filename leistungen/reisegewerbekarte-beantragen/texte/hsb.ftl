# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wo pućowansku přemysłowu kartu požadać
kurz = Předawaće při durjach, na dróze abo jako předstajer. Požadajće tu wo kartu.

abschnitt-beschreibung =
    Chodźiće bjez skazanki k ludźom a něšto předawaće? Abo dźěłaće jako předstajer na hermanku? Potom trjebaće pućowansku přemysłowu kartu. Płaći w cyłej Němskej.
abschnitt-voraussetzungen =
    Kartu dóstanjeće, hdyž sće spušćomni. To zarjad přepruwuje. Bydliće tu abo přebywaće zwjetša tu.

    Druhdy kartu njetrjebaće, na přikład:
    - Předawaće, štož sće sami žnjeli.
    - Předawaće jenož w swojej gmejnje, a wona ma najwjace 10.000 wobydlerjow.
    - Předawaće prawidłownje na samsnym městnje žiwidła abo wěcy wšědneho dnja.
    - Wopytujeće jenož druhe zawody.
abschnitt-unterlagen =
    Trjebaće papjery, kotrež pokazuja, hač sće spušćomni:
    - wjedźenske wopismo za zarjad, rěka Belegart O,
    - informaciju z centralneho přemysłoweho registra, je Belegart 9,
    - wopismo financneho zarjada wo dawkach.

    Prěnjej dwě so direktnje zarjadej pósćeletej. Nahrajće kwitowanku. Za předewzaća trjebaće nimo toho wućah z registra.
abschnitt-fristen =
    Požadajće wo kartu, prjedy hač započnjeće. Hdyž zarjad w třoch měsacach njerozsudźi, płaći dowolnosć jako data.
abschnitt-kosten =
    Zarjad popłatk žada. Wón so po prawje kraja złožuje. Suma tu je přikład. Płaćiće, hdyž rozsud maće.
abschnitt-bearbeitungsdauer =
    Chcemy w běhu 30 dnjow rozsudźić. Dlěje traje, hdyž papjery faluja.
abschnitt-hinweise =
    Mějće kartu přeco při sebi, hdyž dźěłaće. Přistajeni trjebaja druhi eksemplar abo wobkrućenu kopiju, hdyž z kupcami wobchadźeja.

    Někotre wěcy su w pućowanskim přemysle zakazane. To płaći na přikład za złoto a za najwjace alkoholiskich napojow. Za stejnišćo na dróze trjebaće tež dowolnosć za městno.
abschnitt-rechtsgrundlage =
    Štóž pućowanski přemysł wjedźe, trjeba dowolnosć. Tak steji w přemysłowym porjedźe. Tam tež steji, hdy zarjad ju dać njesmě.

unterlage-fuehrungszeugnis = Dopokaz, zo sće wo wjedźenske wopismo za zarjady požadali (Belegart O)
unterlage-fuehrungszeugnis-wann = přeco
unterlage-gzr = Dopokaz, zo sće wo informaciju z centralneho přemysłoweho registra požadali (Belegart 9)
unterlage-gzr-wann = přeco
unterlage-steuer = Wopismo financneho zarjada
unterlage-steuer-wann = přeco
unterlage-register = Wućah z registra
unterlage-register-wann = jenož za předewzaće, kotrež je zapisane
unterlage-titel = Přebywanski titul
unterlage-titel-wann = jenož hdyž jón za dźěło w Němskej trjebaće

frist-entscheidung = Rozsud: po třoch měsacach dowolnosć jako data płaći
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-gebuehr = Popłatk za pućowansku přemysłowu kartu

titel = Wo pućowansku přemysłowu kartu požadać

seite-vorhaben = Što chceće činić?
fuer = Za koho je karta?
fuer-selbst = Za sebje
fuer-unternehmen = Za předewzaće, kotrež zastupuju
art_reise = Što po puću činiće?
art_reise-hinweis = Móžeće wjacore wubrać.
art_reise-verkauf = Twory předawać
art_reise-ankauf = Twory nakupować
art_reise-leistung = Dźěło poskićić
art_reise-bestellung = Skazanki přijimać
art_reise-schau = Jako předstajer zabawjeć
taetigkeit = Wopisajće to dokładnje
taetigkeit-hinweis = Mjenujće twory abo dźěło. Na přikład „předań crêpes a kofeja z woza“.
beschaeftigte = Kelko přistajenych druhi eksemplar trjeba?
beschaeftigte-hinweis = Jenož, štóž z kupcami wobchadźa. Hdyž nikoho njeje, napisajće 0.

seite-person-einleitung = Jednaće za předewzaće? Potom přepruwujemy, hač sće jako jeho zastupjer spušćomni.
frueher_anschriften = Hdźe sće w poslednich pjeć lětach hišće bydlili?
frueher_anschriften-hinweis = Jenož hdyž sće so přesydlili. Mjenujće wšě adresy.

seite-verfahren = Jednanja přećiwo Wam
seite-verfahren-einleitung = Zarjad dyrbi přepruwować, hač sće spušćomni. Jednanje njerěka, zo kartu njedóstanjeće.
verfahren = Běži přećiwo Wam chłostanske jednanje abo jednanje wo pokutu přemysła dla?
untersagung = Je Wam zarjad hižo raz přemysł zakazał abo běži tajke jednanje?
insolvenz = Běži insolwencne jednanje wo Wašim zamóženju?
verfahren_text = Kotre jednanje to je?
verfahren_text-hinweis = Mjenujće zarjad abo sudnistwo a čisło aktow.

seite-nachweise = Dopokazy
nachweis_steuer = Wopismo financneho zarjada
nachweis_steuer-hinweis = Přińdźe wot financneho zarjada.

gebuehr = Popłatk
