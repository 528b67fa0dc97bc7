# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Dróhu abo chódnik rozryć
kurz = Dyrbiće za wjedźenje abo přizamk w dróze ryć. Za to trjebaće prjedy přihłosowanje gmejny.

abschnitt-beschreibung =
    Pod dróhami a chódnikami wjele wjedźenjow leži. Štóž tam ryć chce, praša so prjedy gmejny. Wona praji, hdźe, hdy a kak so ryje a kak dyrbi dróha po tym zaso wupadać.
abschnitt-voraussetzungen =
    Gmejna přihłosuje, hdyž to wšitko trjechi:
    - Dróha gmejnje słuša abo we wsy abo měsće leži, a gmejna je zamołwita.
    - Fachowa firma dźěła wuwjedźe.
    - Sće so prašeli, kotre wjedźenja tam leža.
    - Po tym dróhu po fachowych prawidłach zaso porjedźiće.

    Za wjedźenja za telefon a internet swójske jednanje płaći. Za nje tuta próstwa njeje.
abschnitt-unterlagen =
    Trjebaće płon z płoninu, měrami a wjedźenjom. Fota wo stawje do toho Wam pozdźišo pomhaja.
abschnitt-fristen =
    Stajće próstwu něhdźe štyri njedźele do započatka. Ryjće hakle, hdyž přihłosowanje maće.

    Při pukotej rołce abo wóni za płunom wołajće hnydom zastaraćela abo wohnjowu wobaru: 112. Próstwu potom přichodny dźěłowy dźeń stajeće.
abschnitt-kosten =
    Popłatk ma dwaj dźělej: krutu sumu a sumu za kwadratny meter. Započate kwadratne metry połnje liča. Sadźby gmejna postaja. Sumy w tutej demonstraciji su přikłady. K tomu přińdu kóšty za porjedźenje dróhi.
abschnitt-hinweise =
    Hdyž dźěła wobchad myla, trjeba twarska firma prjedy hišće přikaz wobchadneho zarjada. Njeje dźěl tuteje próstwy.

    Štóž containery abo material pódla jamy składuje, trjeba za to swójsku dowolnosć.
abschnitt-rechtsgrundlage =
    Zakoń wo dróhach Wašeho kraja rjaduje, štó smě w dróze dźěłać. Popłatk z wustawkow gmejny wuchadźa.

unterlage-skizze = Płon z płoninu, měrami a wjedźenjom
unterlage-skizze-wann = stajnje
unterlage-foto = Fota wo stawje do toho
unterlage-foto-wann = dobrowólnje

beteiligung-verkehr = Wěstota wobchada
beteiligung-gruen = Štomy a zeleń

frist-vorher = Próstwa: něhdźe štyri njedźele do započatka
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-grundgebuehr = Kruta suma (přikład)
parameter-grundgebuehr-einheit = za próstwu
parameter-satz_flaeche = Rozryta płonina (přikład)
parameter-satz_flaeche-einheit = za kwadratny meter

titel = Dróhu abo chódnik rozryć

seite-arbeit = Što so twari?
zweck = Za čo so ryje?
zweck-wasser = Woda abo wopłóčki
zweck-strom = Milina
zweck-gas = Płun
zweck-waerme = Ćopłota
zweck-mauer = Pincu abo domsku sćěnu wottěsnić
zweck-telekom = Telefon abo internet
zweck-anderes = Něšto druhe
telekom_info = Za to druhe jednanje płaći
telekom_info-text = Wjedźenja za telefon a internet § 127 zakonja wo telekomunikaciji rjaduje. Firma, kotrejž wjedźenje słuša, so direktnje na twarski zarjad wobroći. Prošu njewotpósćelće tutu próstwu.
arbeiten = Wopisajće dźěła
arbeiten-hinweis = Na přikład „nowy domski přizamk za pitnu wodu, hrjebja prěki přez chódnik“
auskunft = Sće so prašeli, kotre wjedźenja tam hižo leža?
auskunft-hinweis = Zastaraćeljo wo tym informuja.
auskunft_info = Prašejće so do rycha
auskunft_info-text = Štóž wjedźenje trjechi, sebje a druhich wohrozy. Bjez tuteje informacije gmejna njepřihłosuje.

seite-stelle = Hdźe so ryje?

seite-flaeche = Jama a čas
ende = Posledni dźeń
ende-hinweis = Hač do toho je dróha zaso porjedźena.
tiefe = Hłubokosć w metrach
tiefe-hinweis = Na přikład 1,2
belag = Što tam horjeka leži?
belag-asphalt = Asfalt
belag-pflaster = Plestr
belag-platten = Płaty chódnika
belag-kies = Pěsk abo šotr
belag-gruen = Trawnik abo hrjada
foto = Fota wo stawje do toho

seite-bau = Štó dźěła wuwjedźe?
firma_bau = Mjeno twarskeje firmy

seite-person = Štó próstwu staja?

flaeche = Płonina w kwadratnych metrach
gebuehr = Popłatk
