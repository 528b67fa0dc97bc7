# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Hosćenc přizjewić
kurz = Chceće hosćenc, kofejownju abo přikusk wočinić. Přizjewće to tu štyri njedźele do toho.

abschnitt-beschreibung =
    Chceće napoje abo jědźe předawać, kotrež ludźo pola Was hnydom jědźa a pija? Potom přizjewće to do toho. Dowolnosć njetrjebaće.
abschnitt-voraussetzungen =
    Přizjewić dyrbiće:
    - nowy hosćenc,
    - filialku,
    - přesydlenje hosćenca,
    - hdyž znowa alkohol abo jědźe poskićiće.

    Za swjedźeń je swójske přizjewjenje: nachwilny hosćenc.
abschnitt-unterlagen =
    Bjez alkohola zwjetša podłožki njetrjebaće. Z alkoholom zarjad přepruwuje, hač sće spušćomni. Potom pokazajće, zo sće wo tute papjery požadali:
    - wjedźenske wopismo za zarjady (Belegart O),
    - informacija z centralneho přemysłoweho registra za zarjady (Belegart 9),
    - wopismo financneho zarjada,
    - informacija wot insolwencneho sudnistwa,
    - informacija z zapisa dołžnikow.
abschnitt-fristen =
    Přizjewće hosćenc znajmjeńša štyri njedźele do toho.
abschnitt-kosten =
    Zarjad popłatk žada. Wón so po prawje kraja złožuje. Sumy tu su přikłady. Z alkoholom je dróše, dokelž Was zarjad přepruwuje. Papjery kaž wjedźenske wopismo ekstra koštuja.
abschnitt-hinweise =
    W Sakskej płaći tute přizjewjenje tež jako přizjewjenje přemysła. W Saksko-Anhaltskej přemysł přidatnje přizjewće.

    Zarjad da přizjewjenje druhim městnam dale, na přikład za žiwidła a za twarjenje. Prašejće so tam zahe, što za kuchnju, nuzniki a rumy płaći.
unterlage-fuehrungszeugnis = Dopokaz, zo sće wo wjedźenske wopismo za zarjady požadali (Belegart O)
unterlage-fuehrungszeugnis-wann = jenož hdyž alkohol poskićiće
unterlage-gzr = Dopokaz, zo sće wo informaciju z centralneho přemysłoweho registra požadali (Belegart 9)
unterlage-gzr-wann = jenož hdyž alkohol poskićiće
unterlage-steuer = Wopismo financneho zarjada
unterlage-steuer-wann = jenož hdyž alkohol poskićiće; móžeće jo pozdźišo zapodać
unterlage-schulden = Informacije wot insolwencneho sudnistwa a z zapisa dołžnikow
unterlage-schulden-wann = jenož hdyž alkohol poskićiće; móžeće je pozdźišo zapodać
unterlage-titel = Přebywanski titul
unterlage-titel-wann = jenož hdyž jón za dźěło w Němskej trjebaće

frist-anzeige = Přizjewjenje: znajmjeńša štyri njedźele do wočinjenja
frist-widerspruch = Znapřećiwjenje přećiwo sumje: měsac po zdźělenju

parameter-gebuehr_ohne = Popłatk za přizjewjenje hosćenca bjez alkohola
parameter-gebuehr_mit = Popłatk za přizjewjenje hosćenca z alkoholom

titel = Hosćenc přizjewić

seite-vorhaben = Što chceće činić?
vorhaben = Što přizjewiće?
vorhaben-neu = Nowy hosćenc, tež hdyž jón wot druhich přewozmu
vorhaben-zweig = Filialku
vorhaben-umzug = Hosćenc so přesydli
vorhaben-mehr = Poskićam znowa alkohol abo jědźe
beginn = Hdy chceće započeć?
beginn-hinweis = Přizjewće to znajmjeńša štyri njedźele do toho.
taetigkeit = Wopisajće swój hosćenc
taetigkeit-hinweis = Kajki hosćenc to je a kotre napoje a jědźe tam su? Na přikład „kofejownja z tykancom, kofejom a winom“.

seite-person = Štó hosćenc wjedźe?
seite-person-einleitung = Podajće wosobu, kotraž hosćenc wjedźe. Pola předewzaća abo towarstwa je to wosoba, kotraž je zastupuje.
seite-anschrift = Hdźe tuta wosoba bydli?
seite-betrieb = Hdźe je hosćenc?
seite-gewerbe = Waš přemysł
seite-gewerbe-einleitung = Tute přizjewjenje płaći tež jako přizjewjenje přemysła. Za to hišće tute podaća trjebamy.

seite-nachweise = Dopokazy k Wašej spušćomnosći
seite-nachweise-einleitung = Chceće alkohol poskićić. Tohodla zarjad přepruwuje, hač sće spušćomni. Dosaha, hdyž pokazaće, zo sće wo papjery požadali.
nachweis_steuer = Wopismo financneho zarjada
nachweis_steuer-hinweis = Móžeće jo pozdźišo zapodać.
nachweis_schulden = Informacije wot insolwencneho sudnistwa a z zapisa dołžnikow
nachweis_schulden-hinweis = Móžeće je pozdźišo zapodać.

gebuehr = Popłatk
seite-vorhaben-abschnitt = Waš plan
seite-unternehmen-abschnitt = Předewzaće
seite-person-abschnitt = Štó hosćenc wjedźe
seite-betrieb-abschnitt = Hosćenc
seite-nachweise-abschnitt = Dopokazy
seite-gewerbe-erklaerung-abschnitt = Waša deklaracija
