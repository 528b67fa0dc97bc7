# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Smjertne wopismo skazać
kurz = Wopismo dopokaza, hdy a hdźe je něchtó zemrěł. Skazajće jo tu.
abschnitt-beschreibung =
    We wopismje steja mjeno, poslednje bydlenje a dźeń a městno smjerće. Dóstanjeće jo němsce abo we wjacorych rěčach. Druhdy trjebaće tež wobkrućeny wućišć z registra.

    Zdźělće nam, wo koho so jedna a kelko wopismow trjebaće. Wopisma přińdu na papjerje z póstom.
abschnitt-voraussetzungen =
    Čłowjek je we wobwodźe tutoho stawnostneho zarjada zemrěł, a smjerć je hižo zapisana.

    Sće znajmjeńša 16 lět stari. Tute wosoby wopismo dóstanu:
    - mandźelski abo žiwjenski partner zemrěteho čłowjeka
    - jeho staršej, dźěd a wowka
    - jeho dźěći a wnučki

    Bratřa a sotry trjebaja dobru přičinu. Wšitcy druzy dyrbja pokazać, zo wopismo za swoje prawo trjebaja.
abschnitt-fristen =
    Žadyn termin njeje. Stawnostny zarjad register 30 lět wjedźe. Potom jón archiw ma.
abschnitt-hinweise =
    Prašejće so druheho městna, kotre wopismo chce a kak stare wone być smě. Husto kopija dosaha.

    Hdyž smjerć hišće přizjewjena njeje, pomha pohrjebny wustaw abo stawnostny zarjad. Tutón formular přizjewjenje njenaruna.
unterlage-nachweis = Połnomóc abo dopokaz, čehodla wopismo trjebaće
unterlage-nachweis-wann = jenož z połnomocu, za bratrow a sotry abo hdyž njejsće bliska swójba
frist-keine = Žadyn termin: wo wopismo móžeće kóždy čas prosyć.
parameter-gebuehr_erste = Prěnje wopismo jedneje družiny (muster)
parameter-gebuehr_erste-einheit = za wopismo
parameter-gebuehr_weitere = Kóžde dalše wopismo samsneje družiny (muster)
parameter-gebuehr_weitere-einheit = za wopismo
titel = Smjertne wopismo skazać
seite-eintrag = Podaća k zemrětemu čłowjekej
beziehung = Wo koho so jedna?
beziehung-ehegatte = Wo mojeho mandźelskeho abo žiwjenskeho partnera
beziehung-eltern = Wo nana, mać abo dźěda a wowku
beziehung-kind = Wo moje dźěćo abo wnučka
beziehung-geschwister = Wo mojeho bratra abo moju sotru
beziehung-vollmacht = Mam połnomóc
beziehung-andere = Wo druhu wosobu
tot_vorname = Předmjena
tot_nachname = Swójbne mjeno
tot_geburt = Dźeń narodźenja
tot_datum = Dźeń smjerće
tot_ort = Městno smjerće
seite-grund = Čehodla wopismo trjebaće
seite-person = Štó wo wopismo prosy?
seite-anschrift = Hdźe wopisma pósćelemy?
gebuehr = Popłatk
