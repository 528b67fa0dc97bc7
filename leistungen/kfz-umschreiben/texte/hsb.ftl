# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Kupjene awto přepisać
kurz = Sće wužiwane awto kupili abo darjene dóstali. Dajće je tu na swoje mjeno dopušćić.

abschnitt-beschreibung =
    Kóžde jězdźidło je na wosobu abo firmu dopušćene. Hdyž druhe ruki přińdźe, dopušćenski zarjad je přepisa. Tu wo to za sebje prosyće.

    To z jězdźidłom dźe, kotrež je hišće dopušćene. Znamjo móžeće wobchować abo nowe wzać.
abschnitt-voraussetzungen =
    To wšo dyrbi trjechić:
    - Bydliće we wobłuku dopušćenskeho zarjada. Firma ma tam swoje sydło.
    - Jězdźidło je hišće dopušćene.
    - Wobě dopušćenskej wopismje matej schowane kody.
    - Jězdźidło je na Waše mjeno zawěsćene, a hłowne přepytowanje hišće płaći.
    - Nimaće dołhi při kraftwozydłowym dawku.

    Faluje kod? Potom přińdźće prošu ze wšěmi papjerami do dopušćenskeho zarjada.
abschnitt-unterlagen =
    Trjebaće dopušćenskej wopismje dźěl I a dźěl II, čisło zawěsćenja a swoju IBAN. Chceće-li nowe znamjo, trjebaće tež stare tafle. Nahrać ničo njetrjebaće.
abschnitt-fristen =
    Stajće próstwu hnydom po kupje. Tak postajenje chce.
abschnitt-kosten =
    Płaćiće hnydom po wotpósłanju. Popłatk wot toho wotwisuje, hdźe bě jězdźidło dotal dopušćene a hač znamjo wobchowaće. Sumy w cyłej Němskej płaća. Přeće znamjo a wudawki ekstra płaća.
abschnitt-hinweise =
    Štóž je jězdźidło předał, dyrbi předań dopušćenskemu zarjadej zdźělić. To Wašu próstwu njenaruna.

    Wotkryte kody stare papjery njepłaćiwe činja. Nowe z póstom přińdu.

    Wobchowaće-li znamjo a rozsudźi-li program, směće hnydom po wotwołanju rozsuda jězdźić, ale najwjace štyrnaće dnjow. Štož za to trjebaće, steji w rozsudźe. Hewak jězdźće hakle, hdyž su nowe papjery tu.

frist-sofort = Próstwa: bjez komdźenja, po tym zo sće jězdźidło dóstali
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju rozsuda

parameter-gebuehr_gleich_behalten = Nowy wobsedźer w samsnym wobłuku, znamjo wostanje
parameter-gebuehr_gleich_behalten-einheit = na jězdźidło
parameter-gebuehr_gleich_neu = Nowy wobsedźer w samsnym wobłuku, nowe znamjo
parameter-gebuehr_gleich_neu-einheit = na jězdźidło
parameter-gebuehr_anderer_behalten = Z druheho wobłuka, znamjo wostanje
parameter-gebuehr_anderer_behalten-einheit = na jězdźidło
parameter-gebuehr_anderer_neu = Z druheho wobłuka, nowe znamjo
parameter-gebuehr_anderer_neu-einheit = na jězdźidło

titel = Kupjene awto přepisać

seite-fahrzeug = Kotre jězdźidło?
kennzeichen = Dotalne znamjo

seite-fahrzeug-codes-einleitung = Kody plaketow jenož trjebamy, hdyž nowe znamjo bjerjeće.

seite-person = Na koho so jězdźidło dopušći?
fuer_unternehmen = Je to předewzaće abo towarstwo?

seite-bankverbindung = Konto za dawk
seite-bankverbindung-einleitung = Cło kraftwozydłowy dawk z tutoho konta sćehnje. Bjez konta zarjad jězdźidło dopušćić njemóže.

gebuehr = Popłatk
halter = Wobsedźerka abo wobsedźer
