# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wuměnjenje za wohnjostroj zwonka silwestra požadać
kurz = Chceće na druhim dnju hač na silwestrje wohnjostroj zapalić. Za to wuwzaće trjebaće.
abschnitt-beschreibung =
    Rakety, baterije a třěskawki su wohnjostroj kategorije F2. Wot 2. januara do 30. decembra jón bjez dowolnosće zapalić njesměće. Zarjad móže wuwzaće dowolić, hdyž maće dobru přičinu.

    Mjenujeće składnosć, dźeń, městno a družinu wohnjostroja. Zarjad pruwuje, hač je wěsty, a Wam rozsud pósćele.
abschnitt-voraussetzungen =
    Zarjad wuwzaće dowoli, hdyž to wšitko trjechi:
    - Je wosebita składnosć, na přikład kwas.
    - Wosoba, kotraž wohnjostroj zapali, je znajmjeńša 18 lět stara.
    - Cyrkwje, chorownje, dźěćace domy a starownje w bjezposrědnej bliskosći njejsu. Samsne płaći za twarjenja, kotrež so lochko zapala.
    - Wobsedźer městna je přezjedny.

    Firmy z dowolnosću po zakonju wo rozbuchowacych maćiznach tute wuwzaće njetrjebaja. Wone wohnjostroj přizjewja.
abschnitt-unterlagen =
    Nahrajće:
    - přihłosowanje, hdyž Wam městno njesłuša
    - plan abo skicu ze zdalenosću k domam a štomam
abschnitt-fristen =
    Stajće próstwu znajmjeńša dwě njedźeli prjedy. Tak zarjad sčasom pruwuje. W bliskosći železnicy, lětanišća abo wodoweje dróhi to dlěje traje.
abschnitt-kosten =
    Rozsud popłatk płaći. Suma tu je přikład. Płaćiće po rozsudźe.
abschnitt-hinweise =
    Kupće wohnjostroj hakle, hdyž maće rozsud. Pokažće jón we wobchodźe.

    Při suchoće a wětřiku móže wohnjostroj tež z wuwzaćom zakazany być.
abschnitt-rechtsgrundlage =
    Prěni wukaz k zakonjej wo rozbuchowacych maćiznach zapalenje zakazuje a wuwzaće rjaduje.
unterlage-einverstaendnis = Přihłosowanje wobsedźerja městna
unterlage-einverstaendnis-wann = jenož hdyž Wam městno njesłuša
unterlage-plan = Plan abo skica
unterlage-plan-wann = přeco
frist-antrag = Próstwa: dwě njedźeli do wohnjostroja (přikład)
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda
parameter-gebuehr = Popłatk za wuwzaće (přikład)
parameter-gebuehr-einheit = na wohnjostroj
anlass = Składnosć
anlass-hochzeit = Kwas
anlass-jubilaeum = Jubilej abo kulojty narodniny
anlass-fest = Zjawny swjedźeń
anlass-anderer = Druha składnosć
anlass_anderer = Kotra składnosć?
tag = Na kotrym dnju?
uhrzeit = W kotrym času so započnje?
uhrzeit-hinweis = Na přikład 21:30
dauer = Kelko mjeńšin traje?
feuerwerk = Što zapaliće?
feuerwerk-batterien = Baterije
feuerwerk-raketen = Rakety
feuerwerk-fontaenen = Fontany a wulkany
feuerwerk-knall = Třěskawki
menge = Kelko z toho?
menge-hinweis = Na přikład „dwě bateriji z 50 třělenjemi“
seite-feuerwerk = Wohnjostroj
seite-stelle = Hdźe wohnjostroj je?
naehe = Što je w bliskosći?
naehe-hinweis = Nakřižujće, štož z městna widźiće abo spěšnje docpějeće.
naehe-kirche = Cyrkej
naehe-klinik = Chorownja
naehe-heim = Dźěćacy dom abo starownja
naehe-brand = Twarjenje, kotrež so lochko zapali, abo tankownja
naehe-wald = Lěs abo polo
naehe-tiere = Zwěrjata w hródźi abo na pastwišću
plan = Plan abo skica ze zdalenosćemi
plan-hinweis = PDF, JPG abo PNG do 10 MB
zuendet_selbst = Zapaliće sami?
zuendet_name = Štó zapali? Předmjeno a swójbne mjeno
zuendet_geburt = Dźeń narodźenja tuteje wosoby
seite-sicherheit = Wěstota
seite-person-einleitung = Wy sće za wohnjostroj zamołwity. Podajće telefonowe čisło, pod kotrymž Was na dnju docpějemy.
gebuehr = Popłatk
titel = Wuwzaće za wohnjostroj
