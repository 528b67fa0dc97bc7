# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wobchadny přikaz za twarnišćo požadać
kurz = Waše twarske dźěła wobchad myla. Zarjad postaji, kak twarnišćo zawrjeće a woznamjeniće.

abschnitt-beschreibung =
    Štóž při dróze dźěła a při tym wobchad myli, njesmě prosće zawrěć. Zarjad prjedy postaji, kotre tafle, zawory a ample su trěbne. To rěka wobchadny přikaz (verkehrsrechtliche Anordnung).
abschnitt-voraussetzungen =
    Próstwu staja předewzaće, kotrež dźěła wuwjedźe. Wone předpołoži płon wobchadnych znamješkow. Jedna wosoba je wodnjo a w nocy docpějomna a so wo tafle a zawory stara.
abschnitt-unterlagen =
    Trjebaće płon wobchadnych znamješkow. Pokazuje twarnišćo, wšě tafle a zawory a měry. Hdyž dróhu cyle zawrjeće, trjebaće tež płon wobjězdki.
abschnitt-fristen =
    Stajće próstwu znajmjeńša dwě njedźeli do započatka. Hdyž dróhu cyle zawrjeće, stajće ju štyri njedźele do toho. Započńće hakle, hdyž přikaz maće.
abschnitt-kosten =
    Popłatk wot toho wotwisuje, što so zawrje. Zwjazkowe prawo ramik wot 10,20 eurow do 767 eurow postaja. Sumy w tutej demonstraciji su přikłady. Tafle a zawory sami płaćiće.
abschnitt-hinweise =
    Přikaz hišće njedowoli, dróhu wužiwać abo ryć. Za to trjebaće prjedy
    - dowolnosć za lešeńcu, container abo material,
    - přihłosowanje gmejny, hdyž ryjeće.

    Při strachu městno hnydom wěsćeće a wołajće policiju: 110.
abschnitt-rechtsgrundlage =
    Trjebaće přikaz, prjedy hač započnjeće. Tak steji we wobchadnym porjedźe. Popłatk rjaduje postajenje zwjazka.

unterlage-plan = Płon wobchadnych znamješkow
unterlage-plan-wann = stajnje
unterlage-umleitung = Płon wobjězdki
unterlage-umleitung-wann = jenož hdyž so dróha cyle zawrje

frist-vorher = Próstwa: znajmjeńša dwě njedźeli do započatka, při dospołnym zawrjenju štyri njedźele (přikład)
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-gebuehr_rand = Chódnik, kolesowarska šćežka abo parkowanišća (přikład)
parameter-gebuehr_rand-einheit = za přikaz
parameter-gebuehr_teil = Dźěl jězdnje (přikład)
parameter-gebuehr_teil-einheit = za přikaz
parameter-gebuehr_voll = Cyła jězdnja z wobjězdku (přikład)
parameter-gebuehr_voll-einheit = za přikaz

titel = Wobchadny přikaz za twarnišćo požadać

seite-arbeit = Što je planowane?
arbeiten = Kotre dźěła wuwjedźeće?
arbeiten-hinweis = Na přikład „wjedźenje za pitnu wodu wobnowić“ abo „kran za třěchu stajić“
sperrung = Što so zawrje?
sperrung-hinweis = Wubjerće to, štož wobchad najbóle myli.
sperrung-gehweg = Chódnik abo kolesowarska šćežka
sperrung-parken = Parkowanišća
sperrung-teil = Dźěl jězdnje
sperrung-voll = Cyła jězdnja
ampel = Stajeće ampl?
bus = Jězdźi tam bus abo tramwajka?
plan = Płon wobchadnych znamješkow
plan-hinweis = Pokazuje twarnišćo, wšě tafle a zawory a měry.
umleitung = Płon wobjězdki

seite-stelle = Hdźe twarnišćo je?

seite-zeit = Čas a městno
uhrzeit = W kotrych časach?
uhrzeit-hinweis = Na přikład „cyły dźeń“ abo „wšědne dny 7 do 18 hodź.“
laenge = Dołhosć twarnišća w metrach
frei_breite = Kak šěroka jězdnja swobodna wostanje, w metrach?

seite-verantwortung = Štó je zamołwity?
verantwortlich = Štó je za wěsćenje twarnišća zamołwity? Předmjeno a swójbne mjeno
verantwortlich_telefon-hinweis = Wodnjo a w nocy, tež kónc tydźenja

seite-person = Štó próstwu staja?
seite-anschrift = Adresa předewzaća

gebuehr = Popłatk
