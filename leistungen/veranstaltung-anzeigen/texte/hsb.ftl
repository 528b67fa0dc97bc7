# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Zjawne zarjadowanje přizjewić
kurz = Planujeće swjedźeń, koncert abo wiki. Přizjewće zarjadowanje tu do toho.
abschnitt-beschreibung =
    Štóž zjawny swjedźeń planuje, jón w mnohich gmejnach do toho přizjewi. Zarjad potom widźi, hač dyrbja wohnjowa wobara, wuchowanska słužba a policija wo tym wědźeć. Praji Wam tež, kotre dowolnosće hišće trjebaće.

    Mjenujeće městno, čas, ličbu hosći a štož poskićujeće. Zarjad přizjewjenje wobkrući.
abschnitt-voraussetzungen =
    Zarjadowanje je zjawne: kóždy smě přińć, tež hdyž zastup něšto płaći. Priwatny swjedźeń tu njepřizjewjeće.

    Demonstraciju pola zarjada za zhromadźizny přizjewjeće.
abschnitt-unterlagen =
    Při stanje abo jewišću plan městna trjebaće. Při mnohich hosćach tež koncept za wěstotu trjebaće. Formular so za tym praša.
abschnitt-fristen =
    Přizjewće zarjadowanje znajmjeńša štyri njedźele do toho. Tak steji w přikładnym wukazu. Waša gmejna móže druhi termin měć.
abschnitt-kosten =
    Přizjewjenje ničo njekoštuje. Druhe dowolnosće móža něšto płaćić.
abschnitt-hinweise =
    Tute přizjewjenje dowolnosć njenaruna. Husto přidatnje trjebaće:
    - dowolnosć, hdyž dróhu wjac hač zwučene wužiwaće
    - přizjewjenje abo dowolnosć, hdyž alkohol předawaće
    - wuwzaće, hdyž wohnjostroj zapaliće

    Tež prawa na hudźbje sami wujasnjeće.
abschnitt-rechtsgrundlage =
    Gmejna přizjewjenje we wukazu rjaduje. Po kraju rěka to policajski wukaz abo wukaz k wobaranju strachow. Tuta demonstracija přikład wužiwa.
unterlage-plan = Plan městna
unterlage-plan-wann = jenož při stanje abo jewišću
unterlage-konzept = Koncept za wěstotu
unterlage-konzept-wann = jenož při mnohich hosćach
frist-anzeige = Přizjewjenje: štyri njedźele do zarjadowanja (přikład)
parameter-konzept_ab = Koncept za wěstotu wot tuteje ličby hosći (přikład)
parameter-konzept_ab-einheit = hosći w samsnym času
va_name = Mjeno zarjadowanja
art = Družina zarjadowanja
art-fest = Swjedźeń
art-musik = Koncert, reje abo disko
art-sport = Sport
art-markt = Wiki abo rapakowe wiki
art-umzug = Ćah abo běh
art-andere = Něšto druhe
von = Wot kotreho časa?
von-hinweis = Na přikład 14:00
bis = Do kotreho časa?
bis-hinweis = Na přikład 23:00
besucher = Kelko hosći w samsnym času wočakujeće?
seite-veranstaltung = Što planujeće?
platz = Městno je
platz-freien = pod hołym njebjom
platz-gebaeude = we twarjenju
platz-beides = wobeje
seite-stelle = Hdźe so to wotměje?
angebote = Nakřižujće wšitko
angebote-musik = Hudźba abo wótřerěčaki
angebote-alkohol = Předań alkohola
angebote-essen = Předań jědźe
angebote-zelt = Stan, jewišćo abo karusel
angebote-strasse = Dróha so zawrje abo wužiwa
angebote-feuer = Wohnjo abo wohnjostroj
angebote-tiere = Zwěrjata
musik_bis = Do kotreho časa hudźba hraje?
strasse_name = Kotra dróha?
plan = Plan městna
plan-hinweis = Ze stanami, jewišćom, pućemi za wohnjowu wobaru a nuznikami
seite-angebot = Što tam budźe?
sanitaet = Štó prěnju pomoc poskići?
sanitaet-ersthelfer = Wosoby z kursom prěnjeje pomocy
sanitaet-dienst = Sanitetna słužba
sanitaet-offen = To je hišće wotewrjene
sanitaet_name = Kotra słužba?
ordner = Kelko porjadnikow je?
ordner-hinweis = Hdyž žane njejsu, napisajće 0.
konzept = Koncept za wěstotu
seite-sicherheit = Wěstota
veranstalter = Mjeno towarstwa abo předewzaća
veranstalter-hinweis = Jenož hdyž njejsće sami zarjadowar.
seite-person = Štó přizjewi?
titel = Zjawne zarjadowanje přizjewić
