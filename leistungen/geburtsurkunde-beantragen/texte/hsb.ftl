# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Narodne wopismo skazać
kurz = Wopismo dopokaza, hdy a hdźe je so něchtó narodźił. Skazajće jo tu.
abschnitt-beschreibung =
    We wopismje steja mjeno, dźeń a městno narodźenja a staršej. Dóstanjeće jo němsce abo we wjacorych rěčach. Druhdy trjebaće tež wobkrućeny wućišć z registra.

    Zdźělće nam, wo koho so jedna a kelko wopismow trjebaće. Wopisma přińdu na papjerje z póstom.
abschnitt-voraussetzungen =
    Dźěćo je so we wobwodźe tutoho stawnostneho zarjada narodźiło.

    Sće znajmjeńša 16 lět stari. Tute wosoby wopismo dóstanu:
    - Wy sami
    - Waš mandźelski abo žiwjenski partner
    - Wašej staršej, dźěd a wowka, dźěći a wnučki

    Bratřa a sotry trjebaja dobru přičinu. Wšitcy druzy dyrbja pokazać, zo wopismo za swoje prawo trjebaja.
abschnitt-fristen =
    Žadyn termin njeje. Stawnostny zarjad register 110 lět wjedźe. Potom jón archiw ma.
abschnitt-hinweise =
    Prašejće so druheho městna, kotre wopismo chce a kak stare wone być smě. Husto kopija dosaha.

    Je-li dźěćo adoptowane, dóstanje jenož mało wosobow wućišć z registra. To su na přikład adoptiwnej staršej a dźěćo wot 16 lět.
unterlage-nachweis = Połnomóc abo dopokaz, čehodla wopismo trjebaće
unterlage-nachweis-wann = jenož z połnomocu, za bratrow a sotry abo hdyž njejsće bliska swójba
frist-keine = Žadyn termin: wo wopismo móžeće kóždy čas prosyć.
parameter-gebuehr_erste = Prěnje wopismo jedneje družiny (muster)
parameter-gebuehr_erste-einheit = za wopismo
parameter-gebuehr_weitere = Kóžde dalše wopismo samsneje družiny (muster)
parameter-gebuehr_weitere-einheit = za wopismo
titel = Narodne wopismo skazać
seite-eintrag = Podaća k narodźenju
beziehung = Wo koho so jedna?
beziehung-selbst = Wo mnje samoho
beziehung-kind = Wo moje dźěćo abo wnučka
beziehung-eltern = Wo nana, mać abo dźěda a wowku
beziehung-ehegatte = Wo mojeho mandźelskeho abo žiwjenskeho partnera
beziehung-geschwister = Wo mojeho bratra abo moju sotru
beziehung-vollmacht = Mam połnomóc
beziehung-andere = Wo druhu wosobu
kind_vorname = Předmjena
kind_nachname = Swójbne mjeno při narodźenju
kind_datum = Dźeń narodźenja
kind_ort = Městno narodźenja
kind_eltern = Mjena staršeju
seite-grund = Čehodla wopismo trjebaće
seite-person = Štó wo wopismo prosy?
seite-anschrift = Hdźe wopisma pósćelemy?
gebuehr = Popłatk
