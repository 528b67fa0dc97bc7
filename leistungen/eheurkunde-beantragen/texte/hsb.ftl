# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Mandźelske wopismo skazać
kurz = Wopismo dopokaza, zo staj so dwaj čłowjekaj zmandźeliłoj. Skazajće jo tu.
abschnitt-beschreibung =
    We wopismje steja mjena mandźelskeju a dźeń a městno zmandźelenja. Dóstanjeće jo němsce abo we wjacorych rěčach. Druhdy trjebaće tež wobkrućeny wućišć z registra.

    Zdźělće nam, wo koho so jedna a kelko wopismow trjebaće. Wopisma přińdu na papjerje z póstom.
abschnitt-voraussetzungen =
    Mandźelstwo bu pola tutoho stawnostneho zarjada wobzamknjene abo zapisane.

    Sće znajmjeńša 16 lět stari. Tute wosoby wopismo dóstanu:
    - mandźelskaj samaj
    - jeju staršej, dźěd a wowka
    - jeju dźěći a wnučki

    Wšitcy druzy dyrbja pokazać, zo wopismo za swoje prawo trjebaja.
abschnitt-fristen =
    Žadyn termin njeje. Stawnostny zarjad register 80 lět wjedźe. Potom jón archiw ma.
abschnitt-hinweise =
    Prašejće so druheho městna, kotre wopismo chce a kak stare wone być smě. Husto kopija dosaha.
unterlage-nachweis = Połnomóc abo dopokaz, čehodla wopismo trjebaće
unterlage-nachweis-wann = jenož z połnomocu, abo hdyž njejsće bliska swójba
frist-keine = Žadyn termin: wo wopismo móžeće kóždy čas prosyć.
parameter-gebuehr_erste = Prěnje wopismo jedneje družiny (muster)
parameter-gebuehr_erste-einheit = za wopismo
parameter-gebuehr_weitere = Kóžde dalše wopismo samsneje družiny (muster)
parameter-gebuehr_weitere-einheit = za wopismo
titel = Mandźelske wopismo skazać
seite-eintrag = Podaća k mandźelstwu
beziehung = Wo kotre mandźelstwo so jedna?
beziehung-selbst = Wo moje mandźelstwo
beziehung-eltern = Wo mandźelstwo mojeju staršeju, dźěda a wowki
beziehung-kind = Wo mandźelstwo mojeho dźěsća abo wnučka
beziehung-vollmacht = Mam połnomóc
beziehung-andere = Wo druhe mandźelstwo
ehe_person_1 = Předmjeno a swójbne mjeno jedneje wosoby při kwasu
ehe_person_2 = Předmjeno a swójbne mjeno druheje wosoby při kwasu
ehe_datum = Dźeń zmandźelenja
ehe_ort = Městno zmandźelenja
seite-grund = Čehodla wopismo trjebaće
seite-person = Štó wo wopismo prosy?
seite-anschrift = Hdźe wopisma pósćelemy?
gebuehr = Popłatk
