# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wo informaciju z přizjewjenskeho registra prosyć
kurz = Pytaće adresu druheje wosoby. Přizjewjenski zarjad móže ju Wam mjenować.
abschnitt-beschreibung =
    Přizjewjenski zarjad móže Wam adresu čłowjeka mjenować. Dóstanjeće mjena, doktorski titul a adresy. Hdyž je čłowjek zemrěł, tež to zhoniće.
abschnitt-voraussetzungen =
    Waše podaća dyrbja tak dokładne być, zo so jenož jedyn čłowjek hodźi. Njesměće daty za wabjenje abo wikowanje z adresami wužiwać a dyrbiće to wujasnić. Trjebaće-li daty za přemysł, mjenujće zaměr.
abschnitt-unterlagen =
    Njetrjebaće podłožki.
abschnitt-fristen =
    Žadyn termin njeje.
abschnitt-hinweise =
    Někotři ludźo su přez zawru škitani. Potom informaciju njedóstanjeće. Zarjad potom njepraji, hač wosobu znaje.

    Prašejće so zarjada, hdźež je wosoba naposledk bydliła.
abschnitt-rechtsgrundlage =
    Zwjazkowy přizjewjenski zakoń praji, što informacija wobsahuje a hdy smě ju zarjad dać.
frist-keine = Žadyn termin: wo informaciju móžeće kóždy čas prosyć.
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju
parameter-gebuehr = Jednora informacija z přizjewjenskeho registra (muster)
parameter-gebuehr-einheit = za wosobu
titel = Informacija z přizjewjenskeho registra
seite-gesucht = Koho pytaće?
seite-gesucht-einleitung = Mjenujće wšo, štož wěsće. Z dnjom narodźenja abo prjedawšej adresu zarjad zwjetša jenož jednu wosobu namaka.
g_geschlecht = Splah
g_geschlecht-w = žónski
g_geschlecht-m = muski
g_geschlecht-d = diwersny
seite-nutzung = Za čo informaciju trjebaće?
zweck = Za kotry zaměr?
zweck-hinweis = Na přikład: žadamy płaćenje zličbowanki.
seite-person = Štó so praša?
gebuehr = Popłatk
