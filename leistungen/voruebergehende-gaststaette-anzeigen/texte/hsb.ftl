# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Předań na swjedźenju přizjewić
kurz = Předawaće na swjedźenju napoje abo jědźe. Přizjewće to tu dwě njedźeli do toho.

abschnitt-beschreibung =
    Je swjedźeń, a předawaće tam napoje abo jědźe? Potom přizjewće to do toho. To płaći tež za towarstwa, kotrež alkohol předawaja.
abschnitt-voraussetzungen =
    Je wosebita skladnosć, na přikład wjesny swjedźeń, turněr abo koncert. Předawaće jenož krótki čas.

    Maće za předań pućowansku přemysłowu kartu? Potom ničo přizjewić njetrjebaće.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Plan městna zarjadej pomha.
abschnitt-fristen =
    Přizjewće předań znajmjeńša dwě njedźeli do toho.
abschnitt-kosten =
    Zarjad popłatk žada. Wón so po prawje kraja złožuje. Suma tu je přikład.
abschnitt-hinweise =
    Mysliće tež na druhe: Na dróhach a naměstach trjebaće dowolnosć za městno. Za hudźbu a stany płaća swójske prawidła. Piwo, wino a šampanske předawajće jenož ludźom wot 16 lět. Wšón druhi alkohol, na přikład palenc, předawajće jenož ludźom wot 18 lět.
unterlage-plan = Plan městna
unterlage-plan-wann = dobrowólnje

frist-anzeige = Přizjewjenje: znajmjeńša dwě njedźeli do toho
frist-widerspruch = Znapřećiwjenje přećiwo sumje: měsac po zdźělenju

parameter-gebuehr = Popłatk za přizjewjenje nachwilneho hosćenca

titel = Předań na swjedźenju přizjewić

seite-fest = Kajki swjedźeń to je?
anlass = Što je skladnosć?
anlass-hinweis = Na přikład „wjesny swjedźeń“ abo „koparski turněr“
uhrzeit = Wot hdy do hdy předawaće?
uhrzeit-hinweis = Na přikład „sobotu 14 do 24 hodź., njedźelu 10 do 18 hodź.“
angebot_text = Kotre napoje a jědźe to su?
angebot_text-hinweis = Na přikład „piwo, limonada, smažena kołbaska“
plan = Plan městna
plan-hinweis = Skica dosaha.

seite-person = Štó je zamołwity?
wer = Za koho přizjewiće?
wer-selbst = Za sebje
wer-verein = Za towarstwo abo předewzaće
verein = Mjeno towarstwa abo předewzaća

seite-anschrift = Adresa
seite-anschrift-einleitung = Jednaće za towarstwo abo předewzaće? Potom podajće jeho adresu.

gebuehr = Popłatk
