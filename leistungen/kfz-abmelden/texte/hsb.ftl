# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Awto wotzjewić
kurz = Hižo z awtom, motorskim abo přiwěšakom njejězdźiće. Wotzjewće jězdźidło tu.

abschnitt-beschreibung =
    Štóž z jězdźidłom hižo njejězdźi, wotzjewi je. To rěka: Wone so z wobchada wozmje. Po tym za nje dawk hižo njepłaćiće. Jězdźić z nim hižo njesměće.

    Njetrjebaće do zarjada přińć. Mjenujeće kody z taflow a z dopušćenskeho wopisma.
abschnitt-voraussetzungen =
    Jězdźidło je dopušćene. Plakety na taflach a dopušćenske wopismo maja schowane kody. Tak je, hdyž su wot lěta 2015 wudate.

    Faluje kod abo tafla? Potom přińdźće prošu z papjerami a taflemi do dopušćenskeho zarjada.
abschnitt-unterlagen =
    Trjebaće dopušćenske wopismo dźěl I a tafle. Hdyž so jězdźidło zwužitkuje, nahrajće dopokaz wo tym.
abschnitt-fristen =
    Termin njeje. Jězdźidło je wotzjewjene wot dnja, na kotrymž wuměnk ze swojeho póstoweho kašćika wotwołaće. Znamjo móžeće za samsne jězdźidło najwjace dwanaće měsacow rezerwować.
abschnitt-kosten =
    Płaćiće hnydom po wotpósłanju. W interneće wotzjewjenje mjenje płaći hač w zarjedźe. Rezerwowanje znamjenja ekstra płaći. Sumy w cyłej Němskej płaća.
abschnitt-hinweise =
    Wotkryjće kody hakle, hdyž sće sej wěsći. Po tym wopismo a tafle hižo njepłaća. Jězdźidło potom hižo na dróze stać njesmě.

    Zawěsćenje a cło wo wotzjewjenju zhonitej. Tam ničo zdźělić njetrjebaće.

unterlage-verwertung = Dopokaz wo zwužitkowanju
unterlage-verwertung-wann = jenož hdyž so jězdźidło zwužitkuje

frist-reservierung = Rezerwowanje znamjenja: najwjace dwanaće měsacow wot wotzjewjenja
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju rozsuda

parameter-gebuehr = Wotzjewjenje w interneće
parameter-gebuehr-einheit = na jězdźidło
parameter-gebuehr_reservierung = Rezerwowanje znamjenja
parameter-gebuehr_reservierung-einheit = na znamjo

titel = Awto wotzjewić

seite-fahrzeug = Kotre jězdźidło?
verwertung = So jězdźidło zwužitkuje?
verwertung-hinweis = Na přikład zešrotuje.
verwertungsnachweis = Dopokaz wo zwužitkowanju
verwertungsnachweis-hinweis = Dóstanjeće jón wot zawoda, kiž jězdźidło bjerje.
reservieren = Chceće znamjo za tute jězdźidło rezerwować?
reservieren-hinweis = Najwjace dwanaće měsacow. To ma zmysł, hdyž chceće je zaso dopušćić.

seite-fahrzeug-codes-einleitung = Z kodami pokazaće, zo wopismo a tafle maće. Wotkryjće je hakle, hdyž chceće woprawdźe wotzjewić.

seite-person = Na koho je jězdźidło dopušćene?
fuer_unternehmen = Je na předewzaće abo towarstwo dopušćene?

gebuehr = Popłatk
halter = Wobsedźerka abo wobsedźer
