# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Strašneho psa dźeržeć: wo dowolnosć požadać (Sakska)
kurz = Waš pos płaći jako strašny a bydliće w Sakskej. Potom trjebaće dowolnosć, zo byšće jón dźerželi.
abschnitt-beschreibung =
    W Sakskej trjeba dowolnosć, štóž strašneho psa dźerži. Stej dwě skupinje:
    - American Staffordshire Terrier, Bullterrier a Pitbull Terrier, tež jich křižowanja. Tu zakoń strach předpokładuje. To płaći, tak chětře kaž je pos starši hač šěsć měsacow.
    - Kóždy druhi pos, hdyž je zarjad zwěsćił, zo je strašny.

    Pokazaće, zo móžeće psa wěsće dźeržeć. Zarjad pruwuje a rozsudźi.
abschnitt-voraussetzungen =
    Dowolnosć dóstanjeće, hdyž wšitko trjechi:
    - Sće znajmjeńša 18 lět stari.
    - Maće fachowe znajomosće. To rěka: sće pruwowanje wotpołožili.
    - Sće spušćomni. Za to so na přikład chłostajomne skutki liča.
    - Maće wosebite rukowanske zawěsćenje za psa.
    - Pos je po swojej družinje žiwy a njemóže wućeknyć.

    Za słužbne psy, wuchowanske psy, psy za slepych, stadłowe psy a hońtwjerske psy zakoń njepłaći, hdyž runje dźěłaja.
abschnitt-unterlagen =
    Nahrajće:
    - dopokaz wo fachowych znajomosćach
    - dopokaz wo zawěsćenju
    - rozsud, hdyž je zarjad strach zwěsćił

    Prošće pola přizjewjenskeho zarjada wo wjednistwowe wopismo za zarjad. Wono direktnje k nam přińdźe.
abschnitt-fristen =
    Stajće próstwu, prjedy hač psa k sebi bjerjeće. Je-li zarjad Wašeho psa hakle nětko tak zarjadował, stajće ju hnydom. Hdyž so z tajkim psom do Sakskeje přesydliće, prašejće so zarjada do toho.
abschnitt-kosten =
    Dowolnosć popłatk koštuje. Suma tu je muster. Płaćiće po rozsudźe. Pruwowanje, wjednistwowe wopismo a zawěsćenje ekstra koštuja.
abschnitt-hinweise =
    Ze strašnym psom płaći: wonka ma powjazk a hubnik. Při zachodźe wisa warnowanska taflička. Nichtó njesmě z nim plahować abo wikować. Hdyž jón wotedaće abo so přesydliće, zdźělće to zarjadej.

    Bydliće w Saksko-Anhaltskej? Tam płaći druhi zakoń. Prašejće so porjadoweho zarjada swojeje gmejny.

    Psowy dawk je wot toho dźěleny. Přizjewće psa tež pola gmejny.
abschnitt-rechtsgrundlage =
    Zakoń k škitej před strašnymi psami praji, štó dowolnosć trjeba. Rasy mjenuje postajenje k tomu.
unterlage-sachkunde = Dopokaz wo fachowych znajomosćach
unterlage-sachkunde-wann = hdyž pruwowanje hižo maće
unterlage-versicherung = Dopokaz wo wosebitym rukowanskim zawěsćenju
unterlage-versicherung-wann = hdyž je hižo maće
unterlage-feststellung = Rozsud, zo je pos strašny
unterlage-feststellung-wann = jenož při psu, kotryž k žanej z třoch rasow njesłuša
unterlage-bilder = Wobrazy zaměstnjenja
unterlage-bilder-wann = dobrowólnje
frist-vorher = Próstwa: prjedy hač psa k sebi bjerjeće
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda
parameter-gebuehr = Popłatk za dowolnosć (muster)
parameter-gebuehr-einheit = za psa
titel = Strašneho psa dźeržeć: wo dowolnosć požadać
seite-person = Štó psa dźerži?
seite-anschrift = Hdźe je pos žiwy?
seite-anschrift-einleitung = Podajće swoje bydlenje. Tam zarjad dźerženje zapisa.
seite-hund = Podaća k psej
minderjaehrig_hinweis = Hakle wot 18 lět
minderjaehrig_hinweis-text = Dowolnosć jenož dóstanje, štóž je znajmjeńša 18 lět stary.
rasse = Kajki pos to je?
rasse-amstaff = American Staffordshire Terrier
rasse-bull = Bullterrier
rasse-pit = Pitbull Terrier
rasse-kreuzung = Křižowanje tutych rasow
rasse-festgestellt = Druhi pos, kotrehož je zarjad jako strašneho zarjadował
rasse_genau = Kotra rasa abo kotre křižowanje dokładnje?
feststellung = Rozsud, zo je pos strašny
wurftag = Narodniny psa
wurftag-hinweis = Hdyž je dokładnje njewěsće, podajće přibližny dźeń.
hund_geschlecht = Splah psa
hund_geschlecht-ruede = Pos
hund_geschlecht-huendin = Psyca
chip = Čisło čipa
chip-hinweis = 15 cyfrow. Hdyž pos čip nima, wopisajće na kóncu, na čim jón póznaješ.
chip-muster = 15 cyfrow.
ab_wann = Wot hdy psa dźeržiće abo dźeržeć chceće?
seite-haltung = Tak je pos žiwy
jung_hinweis = Pos je hišće młody
jung_hinweis-text = Při třoch rasach zakoń hakle płaći, hdyž je pos starši hač šěsć měsacow. Próstwu móžeće hižo nětko stajić.
unterbringung = Hdźe je pos zaměstnjeny?
unterbringung-wohnung = W bydlenju
unterbringung-haus = W domje ze zahrodu
unterbringung-zwinger = W psyncu
unterbringung-anders = Hinak
sicherung = Kak so wo to staraće, zo njewućeknje?
sicherung-hinweis = Na přikład: družina a wysokosć płota, durje, wokna, wuběh.
bilder = Wobrazy zaměstnjenja
schild = Warnowanska taflička
schild-ja = Derje čitajomna warnowanska taflička při zachodach wisa, abo ju připrawju.
seite-zuverlaessig = Spušćomnosć a fachowe znajomosće
seite-zuverlaessig-einleitung = Zarjad pruwuje, hač sće spušćomni. „Haj“ njerěka, zo dowolnosć njedóstanjeće.
verurteilt = Sće so w poslednich pjeć lětach zasudźili?
verurteilt-hinweis = Jedna so wo wotpohladne chłostajomne skutki a wo chłostajomne skutki w pjanym stawje.
verstoss = Su wospjetne abo hrube přestupjenja zakonjow wo zwěrjatach, brónjach, rozbuchowacych maćiznach abo hońtwje byli?
verstoss-hinweis = Tež přestupjenja prawidłow za strašne psy so liča.
erlaeuterung = Što je so stało?
zeugnis_hinweis = Wjednistwowe wopismo
zeugnis_hinweis-text = Prošće pola přizjewjenskeho zarjada wo wjednistwowe wopismo za zarjad. Wono direktnje k nam přińdźe.
sachkunde = Maće pruwowanje fachowych znajomosćow?
sachkunde-ja = Haj
sachkunde-nein = Hišće nic, chcu je wotpołožić
sachkunde_nachweis = Dopokaz wo fachowych znajomosćach
versicherung = Maće rukowanske zawěsćenje za tutoho psa?
versicherung-ja = Haj
versicherung-nein = Hišće nic, dopokaz pozdźišo pósćelu
versicherung_nachweis = Dopokaz wo zawěsćenju
minderjaehrig = Hišće 18 lět stary njeje
junghund = Pos je najwyše šěsć měsacow stary
gebuehr = Popłatk
