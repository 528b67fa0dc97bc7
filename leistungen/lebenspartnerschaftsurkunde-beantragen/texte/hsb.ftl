# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wopismo wo žiwjenskim partnerstwje skazać
kurz = Wopismo dopokaza, zo staj dwaj čłowjekaj žiwjenske partnerstwo wobzamknyłoj. Skazajće jo tu.
abschnitt-beschreibung =
    We wopismje steja mjena wobeju čłowjekow a dźeń a městno, hdźež je so partnerstwo započało. Dóstanjeće jo němsce. Druhdy trjebaće tež wobkrućeny wućišć z registra.

    Zdźělće nam, wo koho so jedna a kelko wopismow trjebaće. Wopisma přińdu na papjerje z póstom.
abschnitt-voraussetzungen =
    Partnerstwo steji w registrje tutoho stawnostneho zarjada. Wot 1. oktobra 2017 so nowe hižo njezapisuja. Stare zapiski dale płaća.

    Sće znajmjeńša 16 lět stari. Tute wosoby wopismo dóstanu:
    - wobaj čłowjekaj samaj
    - jeju staršej, dźěd a wowka
    - jeju dźěći a wnučki

    Wšitcy druzy dyrbja pokazać, zo wopismo za swoje prawo trjebaja.
abschnitt-fristen =
    Žadyn termin njeje. Stawnostny zarjad register 80 lět wjedźe. Potom jón archiw ma.
abschnitt-hinweise =
    Sće partnerstwo do mandźelstwa přeměnili? Potom trjebaće zwjetša mandźelske wopismo. Za to je samostatna próstwa.

    Prawy stawnostny zarjad je tón, pola kotrehož je so partnerstwo započało.
unterlage-nachweis = Połnomóc abo dopokaz, čehodla wopismo trjebaće
unterlage-nachweis-wann = jenož z połnomocu, abo hdyž njejsće bliska swójba
frist-keine = Žadyn termin: wo wopismo móžeće kóždy čas prosyć.
parameter-gebuehr_erste = Prěnje wopismo jedneje družiny (muster)
parameter-gebuehr_erste-einheit = za wopismo
parameter-gebuehr_weitere = Kóžde dalše wopismo samsneje družiny (muster)
parameter-gebuehr_weitere-einheit = za wopismo
titel = Wopismo wo žiwjenskim partnerstwje skazać
seite-eintrag = Podaća k žiwjenskemu partnerstwu
beziehung = Wo kotre žiwjenske partnerstwo so jedna?
beziehung-selbst = Wo moje
beziehung-eltern = Wo partnerstwo mojeju staršeju, dźěda abo wowki
beziehung-kind = Wo partnerstwo mojeho dźěsća abo wnučka
beziehung-vollmacht = Mam połnomóc
beziehung-andere = Wo druhe
lp_person_1 = Předmjeno a swójbne mjeno jedneje wosoby na spočatku partnerstwa
lp_person_2 = Předmjeno a swójbne mjeno druheje wosoby na spočatku partnerstwa
lp_datum = Kotry dźeń bu partnerstwo zapisane?
lp_datum-hinweis = To bě wot 1. awgusta 2001 do 30. septembra 2017 móžno.
lp_ort = Městno
seite-grund = Čehodla wopismo trjebaće
arten-deutsch = Wopismo w němskej rěči
arten-ausdruck = Wobkrućeny wućišć z registra
arten-sozial = Wopismo jenož za socialny wukon, na přikład za rentu (bjez popłatka)
seite-person = Štó wo wopismo prosy?
seite-anschrift = Hdźe wopisma pósćelemy?
gebuehr = Popłatk
anzahl_international = Mjezynarodne wopisma tu njejsu
