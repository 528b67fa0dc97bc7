# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wo wobkrućeny wućišć z registra prosyć
kurz = Wućišć pokazuje cyły zapisk pola stawnostneho zarjada. Trjebaće jón na přikład, hdyž so mandźeliće.
abschnitt-beschreibung =
    Stawnostny zarjad wjedźe registry wo narodach, mandźelstwach, žiwjenskich partnerstwach a smjerćach. Wopismo jenož najwažniše pokazuje. Wobkrućeny wućišć pokazuje cyły zapisk ze wšěmi změnami.

    Štóž so mandźeli, trjeba zwjetša wućišć z registra narodow. Tež po rozwodźe abo při namrěwstwje móže trěbny być.
abschnitt-voraussetzungen =
    Stawnostny zarjad, pola kotrehož próstwu stajiće, zapisk wjedźe. Sće znajmjeńša 16 lět stari. Tute wosoby wućišć dóstanu:
    - štóž sam w zapisku steji
    - mandźelscy a žiwjenscy partnerojo tuteje wosoby
    - jeje staršej, dźěd a wowka
    - jeje dźěći a wnučki

    Wšitcy druzy dyrbja pokazać, zo jón za swoje prawo trjebaja. Při narodźe a smjerći dosaha za bratrow a sotry dobra přičina.

    Je-li dźěćo adoptowane, dóstanje wućišć z registra narodow jenož mało ludźi: nowej staršej a jeju staršej, štóž dźěćo po prawje zastupuje, a dźěćo samo wot 16 lět.
abschnitt-fristen =
    Žadyn termin njeje. Stawnostny zarjad narody 110 lět wjedźe, mandźelstwa a žiwjenske partnerstwa 80 lět a smjerće 30 lět. Potom je archiw ma.
abschnitt-kosten =
    Prěni wućišć wjac koštuje hač kóždy dalši. Sadźby steja w lisćinje popłatkow. W tutej demonstraciji su muster. Płaćiće do toho.

    Trjebaće wućišć jenož za socialny wukon? Potom ničo njekoštuje.
abschnitt-hinweise =
    Prašejće so druheho městna, hač wućišć chce abo hač wopismo dosaha. Prašejće so tež, kak stary być smě.
abschnitt-rechtsgrundlage =
    Zakoń wo wosobinskim stawje praji, što wućišć je a štó jón dóstanje. Popłatk kraj rjaduje.
unterlage-nachweis = Połnomóc abo dopokaz, čehodla wućišć trjebaće
unterlage-nachweis-wann = jenož z połnomocu, abo hdyž njejsće bliska swójba
frist-keine = Žadyn termin: wo wućišć móžeće kóždy čas prosyć.
frist-widerspruch = Znapřećiwjenje přećiwo popłatkej: měsac po zdźělenju
parameter-gebuehr_erste = Prěni wućišć (muster)
parameter-gebuehr_erste-einheit = za wućišć
parameter-gebuehr_weitere = Kóždy dalši wućišć samsneho zapiska (muster)
parameter-gebuehr_weitere-einheit = za wućišć
titel = Wo wobkrućeny wućišć z registra prosyć
seite-eintrag = Kotry zapisk?
register = Z kotreho registra?
register-geburt = Register narodow
register-ehe = Register mandźelstwow
register-lp = Register žiwjenskich partnerstwow
register-tod = Register smjerćow
person_1 = Předmjeno a swójbne mjeno wosoby w zapisku
person_1-hinweis = Tak, kaž tehdy rěkaše.
person_2 = Předmjeno a swójbne mjeno druheje wosoby w zapisku
tag = Dźeń naroda, zmandźelenja, zapisa abo smjerće
eintrag_ort = Městno
seite-grund = Za čo wućišć trjebaće?
beziehung = Wo koho so jedna?
beziehung-selbst = Wo mnje
beziehung-partner = Wo moju mandźelsku, mojeho mandźelskeho, moju žiwjensku partnerku abo partnera
beziehung-eltern = Wo mojeju staršeju, dźěda abo wowku
beziehung-kind = Wo moje dźěćo abo wnučka
beziehung-geschwister = Wo mojeho bratra abo moju sotru
beziehung-vollmacht = Mam połnomóc
beziehung-andere = Wo druhu wosobu
zweck = Čehodla jón trjebaće?
anzahl = Kelko wućišćow?
sozial = Trjebaće wućišć jenož za socialny wukon?
sozial-hinweis = Na přikład za rentu. Potom ničo njekoštuje.
sozial_wofuer = Za kotry socialny wukon?
sozial_wofuer-hinweis = Mjenujće tež městno, kotrež pjenjezy płaći.
seite-person = Štó wo wućišć prosy?
seite-anschrift = Hdźe jón pósćelemy?
gebuehr = Popłatk
