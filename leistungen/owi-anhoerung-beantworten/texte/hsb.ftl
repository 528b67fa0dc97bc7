# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Na wusłyšenje k přestupkej wotmołwić
kurz = Sće wusłyšenski formular dóstali. Tu móžeće so wuprajić. K wěcy ničo prajić njetrjebaće.
abschnitt-beschreibung =
    Zarjad Wam přestupk porokuje. Prjedy hač wo pokuće rozsudźi, móžeće so wuprajić. To rěka wusłyšenje.

    K wěcy ničo prajić njetrjebaće. Nichtó njetrjeba so sam poćežować. Mjelčenje zarjad přećiwo Wam wužić njesmě. Móžeće tež něšto přidać, přěć abo wujasnić.
abschnitt-voraussetzungen =
    Maće list tutoho zarjada z aktowym čisłom. Porok je přećiwo Wam złoženy. Abo jednaće z połnomocu za wosobu, přećiwo kotrejž je złoženy.

    Sće jenož swědk? Potom wotmołwće na formularje, kotryž sće dóstali.
abschnitt-unterlagen =
    Trjebaće list z aktowym čisłom. Nahrajće, štož Wam pomha. To móže parkowanski lisćik być, foto abo lěkarske wopismo. Ničo nahrać njetrjebaće.
abschnitt-fristen =
    Termin steji w lisće. Hdyž njewotmołwiće, zarjad po aktach rozsudźi. Trjebaće wjac časa, napisajće to zarjadej sčasom.
abschnitt-kosten =
    Wotmołwa ničo njekoštuje.
abschnitt-hinweise =
    Swoje mjeno, swoju adresu a podaća k swojemu narodźenju dyrbiće prawje podać. Štóž při tym wopačne podaća čini, móže pokutu dóstać.

    Njetrjebaće tež bliskich přiwuznych poćežować. Móžeće so do toho pola prawiznika poradźić. Skići list warnowanski pjenjez? Hdyž jón w terminje zapłaćiće, je wěc sčinjena. Potom wotmołwić njetrjebaće.
abschnitt-rechtsgrundlage =
    Zakoń wo přestupkach wusłyšenje žada. Zo směće mjelčeć, z porjada chłostanskeho procesa wuchadźa. Tón tež tu płaći.
abschnitt-rechtsbehelf =
    Waša wotmołwa žane znapřećiwjenje njeje, a wusłyšenje žadyn rozsud njeje. Dóstanjeće-li pozdźišo rozsud wo pokuće, móžeće zarazyć. Za to maće dwě njedźeli chwile, tak chětře kaž je dodaty. Kak to dźe, w rozsudźe steji.
unterlage-belege = Štož Wam pomha, na přikład foto, parkowanski lisćik abo lěkarske wopismo
unterlage-belege-wann = dobrowólnje
unterlage-vollmacht = Połnomóc
unterlage-vollmacht-wann = jenož, hdyž za druhu wosobu wotmołwjeće
frist-antwort = Wotmołwa: do dnja, kotryž w lisće steji
frist-einspruch = Zaraz přećiwo pozdźišemu rozsudej wo pokuće: dwě njedźeli po dodaću
titel = Na wusłyšenje wotmołwić
seite-schreiben = List zarjada
recht_hinweis = Směće mjelčeć
recht_hinweis-text = Nichtó njetrjeba so sam poćežować. Móžeće tutón formular tež wužić, zo byšće jenož podaća k wosobje pósłali.
aktenzeichen = Aktowe čisło
aktenzeichen-hinweis = Steji horjeka w lisće.
schreiben_vom = Z kotreho dnja list je?
handelt_fuer = Za koho wotmołwjeće?
betroffen_name = Předmjeno a swójbne mjeno wosoby, přećiwo kotrejž je porok złoženy
seite-person = Podaća k wosobje
seite-person-einleitung = Tute podaća dyrbja prawe być. Hdyž z połnomocu wotmołwjeće, mjenujće so sami.
seite-sache = Što k porokej prajiće?
seite-sache-einleitung = Tu ničo prajić njetrjebaće. Štož pisaće, do aktow přińdźe a móže so přećiwo Wam wužić. Přemyslće sej to w měrje abo dajće so poradźić.
antwort = Waša wotmołwa
antwort-schweigen = Njepraju ničo k wěcy
antwort-zugeben = Přidawam porok
antwort-bestreiten = Přěju porok
antwort-erklaeren = Chcu něšto wujasnić
aeusserung = Što chceće prajić?
aeusserung-hinweis = Druhich ludźi mjenować njetrjebaće.
umstaende = Na što ma zarjad při pokuće dźiwać?
umstaende-hinweis = Dobrowólnje. Na přikład, kak je k tomu dóšło abo zo maće mało pjenjez.
beweise = Štó abo što móže to pokazać?
beweise-hinweis = Dobrowólnje. Na přikład mjeno a adresa ludźi, kotřiž su něšto widźeli.
belege = Fota abo druhe dopokazy
akteneinsicht = Chceće akty widźeć?
akteneinsicht-hinweis = Móžeće sej akty wobhladać, prjedy hač so wuprajiće. Wubjerće potom „Njepraju ničo k wěcy“. Móžeće potom hišće wotmołwić, doniž zarjad rozsudźił njeje.
