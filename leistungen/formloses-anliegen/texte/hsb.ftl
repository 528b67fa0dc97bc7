# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wšědna naležnosć gmejnje
kurz = Maće prašenje, přeće abo skóržbu. Napisajće tu gmejnje.
abschnitt-beschreibung =
    Tu swojej gmejnje pisaće, hdyž hódnu słužbu njenamakaće. Móžeće so prašeć, něšto namjetować, so wobskoržić abo próstwu bjez formulara stajić.

    Zarjad Wašu naležnosć na prawe městno posrědkuje a do Wašeho póstoweho kašćika wotmołwi.
abschnitt-voraussetzungen =
    Kóždy móže pisać. Njetrjebaće w gmejnje bydlić.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Hdyž něšto pomha, nahrajće je.
abschnitt-fristen =
    Za naležnosć termin njeje. Za próstwy a prawa móže termin być. Hladajće potom do swojeho rozsuda.
abschnitt-kosten =
    Waša naležnosć ničo njekoštuje.
abschnitt-hinweise =
    Za znapřećiwjenje tutón puć njewužiwajće. Za to kruta forma płaći. Čitajće słužbu „Znapřećiwjenje zapodać“.

    Někotre próstwy Waš podpis trjebaja. Zarjad Wam potom praji, što ma so činić.

    Při strachu wołajće wohnjowu wobaru a wuchowansku słužbu: 112. Policija ma 110.
abschnitt-rechtsgrundlage =
    Zakładny zakoń Wam prawo dawa, so z próstwami a skóržbami na zamołwite městna wobroćić.
abschnitt-rechtsbehelf =
    Wotmołwa na naležnosć ničo njerozsudźi. Tohodla přećiwo njej znapřećiwjenje njeje. Chcyšće-li rozsud měć, jón z listom dóstanjeće. Tam steji, što móžeće přećiwo njemu činić.

    Njejsće z wotmołwu spokojom? Potom pisajće nawodnistwu gmejny abo dohladej nad gmejnu. To je wobćežnosć. Nima termin a njekoštuje ničo.
frist-keine = Žadyn termin
art_anliegen = Što chceće?
art_anliegen-frage = So něšto prašeć
art_anliegen-vorschlag = Něšto namjetować abo chwalić
art_anliegen-beschwerde = So wobskoržić
art_anliegen-antrag = Wo něšto prosyć
thema = Wo čo dźe?
thema-strasse = Dróhi, puće a zelenina
thema-ordnung = Porjad, hara a wotpadki
thema-bauen = Twarjenje a bydlenje
thema-kinder = Dźěći, šula a swójba
thema-geld = Dawki, popłatki a płaćenja
thema-ausweis = Wupokaz, přizjewjenje a wopisma
thema-kultur = Kultura, sport a towarstwa
thema-anderes = Něšto druhe
betreff = Nastupa
betreff-hinweis = Z mało słowami
text = Waša powěsć
text-hinweis = Móžeće němsce abo serbsce pisać.
aktenzeichen = Aktowe abo kasowe znamjo
aktenzeichen-hinweis = Jenož hdyž hižo list wot zarjada maće.
anlagen = Přiłohi
anlagen-hinweis = PDF, JPG abo PNG do 10 MB
seite-anliegen = Waša naležnosć
anschrift_angeben = Je Waša adresa za naležnosć wažna?
anschrift_angeben-hinweis = Na přikład hdyž wo Waše bydlenje dźe. Za wotmołwu ju njetrjebamy.
seite-person = Štó pisa?
titel = Wšědna naležnosć
