# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Awto zaso dopušćić
kurz = Waše awto bě wotzjewjene, a chceće zaso z nim jězdźić. Dajće je ze starym znamjenjom zaso dopušćić.

abschnitt-beschreibung =
    Wotzjewjene jězdźidło jězdźić njesmě. Z nowym dopušćenjom to zaso dźe. Tu wo nje za sebje prosyće, ze znamjenjom, kotrež je za jězdźidło rezerwowane.
abschnitt-voraussetzungen =
    To wšo dyrbi trjechić:
    - Jězdźidło bě naposledk na Was dopušćene.
    - Sće znamjo při wotzjewjenju rezerwowali, a čas njeje nimo.
    - Dopušćenske wopismo dźěl I ma schowany kod.
    - Jězdźidło je zawěsćene, a hłowne přepytowanje hišće płaći.
    - Nimaće dołhi při kraftwozydłowym dawku.

    Něšto njetrjechi? Potom přińdźće prošu ze wšěmi papjerami do dopušćenskeho zarjada.
abschnitt-unterlagen =
    Trjebaće dopušćenske wopismo dźěl I, čisło zawěsćenja a swoju IBAN. Nahrać ničo njetrjebaće.
abschnitt-fristen =
    Znamjo wostanje najwjace dwanaće měsacow rezerwowane. Stajće próstwu do toho.

    Rozsudźi-li program, směće hnydom po wotwołanju rozsuda jězdźić, ale najwjace štyrnaće dnjow bjez nowych plaketow. Štož za to trjebaće, steji w rozsudźe. Hewak jězdźće hakle, hdyž su nowe plakety na taflach.
abschnitt-kosten =
    Płaćiće hnydom po wotpósłanju. W interneće to mjenje płaći hač w zarjedźe. Suma w cyłej Němskej płaći. Za plakety a papjeru móža wudawki přińć.
abschnitt-hinweise =
    Plakety a nowe dopušćenske wopismo z póstom přińdu. Nalěpće plakety tak, kaž w lisće steji.

frist-reservierung = Próstwa: doniž je znamjo rezerwowane, najwjace dwanaće měsacow po wotzjewjenju
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju rozsuda

parameter-gebuehr = Nowe dopušćenje w interneće ze samsnym znamjenjom
parameter-gebuehr-einheit = na jězdźidło

titel = Awto zaso dopušćić

seite-fahrzeug = Kotre jězdźidło?
reserviert = Sće znamjo při wotzjewjenju rezerwowali?
nicht_reserviert = Potom jenož w dopušćenskim zarjedźe dźe
nicht_reserviert-text = Bjez rezerwowaneho znamjenja jězdźidło nowe dóstanje. Přińdźće prošu ze wšěmi papjerami do dopušćenskeho zarjada.
kennzeichen = Rezerwowane znamjo

seite-person = Na koho so jězdźidło dopušći?
seite-person-einleitung = Dyrbi samsna wosoba być kaž do wotzjewjenja.
fuer_unternehmen = Je to předewzaće abo towarstwo?

seite-bankverbindung = Konto za dawk
seite-bankverbindung-einleitung = Cło kraftwozydłowy dawk z tutoho konta sćehnje. Bjez konta zarjad jězdźidło dopušćić njemóže.

gebuehr = Popłatk
halter = Wobsedźerka abo wobsedźer
