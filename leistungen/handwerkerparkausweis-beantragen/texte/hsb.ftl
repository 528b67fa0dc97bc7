# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Parkowansku kartu za rjemjeslnikow požadać
kurz = Waš zawod trjeba awto direktnje na dźěłowym městnje. Z kartu tam parkujeće, hdźež je hewak zakazane.

abschnitt-beschreibung =
    Štóž pola kupcow dźěła, často nastroje a material z awta trjeba. Nic wšudźe je za to parkowanišćo. Z kartu směće za čas dźěła tež tam parkować, hdźež je hewak zakazane.

    Kotre městna to su, steji w dowolnosći.
abschnitt-voraussetzungen =
    Kartu móžeće dóstać, hdyž to wšitko trjechi:
    - Maće rjemjeslniski zawod, hladansku słužbu abo podobny zawod.
    - Waše jězdźidło słuži jako dźěłarnja abo ćežke nastroje a material wozy.
    - Bjez jězdźidła na městnje dźěło njeńdźe abo jenož jara ćežko.

    Prawo na kartu njeje. Zarjad po wobstejnosćach rozsudźi.
abschnitt-unterlagen =
    Trjebaće dokład wo swojim zawodźe, na přikład rjemjeslnisku kartu abo přizjewjenje přemysła. K tomu trjebaće dopušćenske wopismo dźěl I za kóžde jězdźidło. Fota abo skany dosahaja.
abschnitt-fristen =
    Za podlěšenje samsnu próstwu wužiwajeće. Karta płaći lěto. Stajće nowu próstwu někotre njedźele, prjedy hač so wona skónči.
abschnitt-kosten =
    Popłatk płaći za jedne jězdźidło a jedne lěto. Zwjazkowe prawo ramik wot 10,20 eurow do 767 eurow postaja. Sumy w tutej demonstraciji su přikłady. Po gmejnje płaćiće hnydom online abo po rozsudźe.
abschnitt-hinweise =
    Karta jenož za čas dźěła płaći. Před swójskim zawodom abo doma njepłaći. Połožće ju derje čitajomnje za wětrowu šklencu.

    Wuchowanske puće a přijězdy wohnjoweje wobary stajnje swobodne wostanu.
abschnitt-rechtsgrundlage =
    Karta je wuwzaće z wobchadneho porjada. Popłatk rjaduje porjad popłatkow za naprawy w dróhowym wobchadźe.

unterlage-betrieb = Dokład wo zawodźe: na přikład rjemjeslniska karta abo přizjewjenje přemysła
unterlage-betrieb-wann = stajnje
unterlage-zulassung = Dopušćenske wopismo dźěl I za kóžde jězdźidło
unterlage-zulassung-wann = stajnje

frist-verlaengerung = Podlěšenje: stajće nowu próstwu, prjedy hač so karta skónči.
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-gebuehr = Popłatk za parkowansku kartu rjemjeslnikow (přikład)
parameter-gebuehr-einheit = za jězdźidło a lěto

titel = Parkowansku kartu za rjemjeslnikow požadać

seite-betrieb = Waš zawod
taetigkeit = Kajki zawod to je?
taetigkeit-handwerk = Rjemjesło
taetigkeit-pflege = Hladanska abo socialna słužba
taetigkeit-anderer = Druhi zawod, kiž pola kupcow dźěła
warum = Čehodla jězdźidło na dźěłowym městnje trjebaće?
warum-hinweis = Na přikład „kruće zatwarjene mašiny“ abo „ćežke nastroje, často nuzowa słužba“
betrieb_nachweis = Dokład wo zawodźe
betrieb_nachweis-hinweis = Na přikład rjemjeslniska karta abo přizjewjenje přemysła

seite-anschrift = Adresa zawoda

seite-person = Štó próstwu staja?

seite-fahrzeuge = Jězdźidła
fahrzeuge = Jězdźidła, kotrež maja kartu dóstać
beginn = Wot hdy ma karta płaćić?
beginn-hinweis = Płaći potom lěto.

kennzeichen_liste = Znamjenja jězdźidłow
gueltig_bis = Karta płaći do
gebuehr = Popłatk
