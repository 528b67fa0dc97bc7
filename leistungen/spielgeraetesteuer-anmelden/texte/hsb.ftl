# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Dawk za hrajne awtomaty přizjewić (zabawny dawk)
kurz = Hrajne awtomaty stajeće. Wotedajće tu kóždy měsac wuprajenje k dawkej.
abschnitt-beschreibung =
    Mnohe gmejny dawk za hrajne awtomaty w hrajernjach abo hosćencach žadaja. Štóž awtomaty staji, za kóždy měsac płaći.

    Mjenujeće měsac a kóždy awtomat. Dawk hnydom wobličimy. Zarjad pruwuje a rozsud pósćele.
abschnitt-voraussetzungen =
    Stajeće w tutej gmejnje hrajne awtomaty, kotrež druzy zjawnje wužiwaja. Gmejna dawk po wustawkach žada. Awtomaty, kotrež su jenož za małe dźěći twarjene, po přikładnych wustawkach njemjenujeće.
abschnitt-unterlagen =
    Za awtomaty z pjenježnym dobytkom trjebaće wućišće ličakow za měsac. Nahrajće je. Za druhe awtomaty podłožki njetrjebaće.
abschnitt-fristen =
    Wotedajće wuprajenje do 15. dnja po kóncu měsaca. Tak steji w přikładnych wustawkach. Waša gmejna móže druhi termin měć.
abschnitt-kosten =
    Wuprajenje ničo njekoštuje. Dawk wot awtomata wotwisuje. Z pjenježnym dobytkom dźěl wobsaha kasy płaćiće. Bjez pjenježneho dobytka krutu sumu płaćiće. Sadźby su přikład.
abschnitt-hinweise =
    Zo byšće awtomaty z pjenježnym dobytkom stajić móhli, dowolnosć přemysłoweho zarjada trjebaće. Tute wuprajenje ju njenaruna.

    Wotedajće wuprajenje tež, hdyž w kasy awtomata ničo njebě. Zapisajće potom 0.
unterlage-zaehlwerk = Wućišće ličakow
unterlage-zaehlwerk-wann = jenož za awtomaty z pjenježnym dobytkom
frist-erklaerung = Wuprajenje: do 15. dnja po kóncu měsaca
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda
parameter-satz_gewinn = Sadźba za awtomaty z pjenježnym dobytkom (přikład)
parameter-satz_gewinn-einheit = procentow wobsaha kasy
parameter-fest_halle = Awtomat bjez pjenježneho dobytka w hrajerni (přikład)
parameter-fest_halle-einheit = na měsac
parameter-fest_gaststaette = Awtomat bjez pjenježneho dobytka na druhim městnje (přikład)
parameter-fest_gaststaette-einheit = na měsac
geraete-nummer = Čisło awtomata
geraete-nummer-hinweis = Steji na typowej tafličce abo we wućišću.
geraete-standort = Hdźe steji?
geraete-standort-hinweis = Mjeno a dróha
geraete-halle = Je to hrajernja?
geraete-gewinn = Móže čłowjek pjenjezy dobyć?
geraete-kasse = Wobsah kasy za měsac
geraete-kasse-hinweis = Jenož při pjenježnym dobytku: elektronisce ličena kasa. Hewak 0.
geraete = Awtomaty
geraete-hinweis = Mjenujće kóždy awtomat jednotliwje.
geraete-eintrag = Awtomat
zaehlwerk = Wućišće ličakow
zaehlwerk-hinweis = PDF, JPG abo PNG do 10 MB
seite-geraete = Waše hrajne awtomaty
seite-person = Štó wuprajenje wotedawa?
seite-anschrift = Adresa předewzaća
anzahl_geraete = Ličba awtomatow
gebuehr = Dawk za měsac
titel = Dawk za hrajne awtomaty přizjewić
