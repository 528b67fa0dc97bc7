# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Parkowansku kartu za wobydlerjow požadać
kurz = Bydliće w conje za parkowanje wobydlerjow. Z kartu tam blisko swojeho bydlenja parkujeće.

abschnitt-beschreibung =
    W někotrych štwórćach parkowanišća faluja. Tam gmejna cony zarjaduje, w kotrychž wobydlerjo lěpje parkować móža. Taflički pokazuja, hdźe to płaći.

    Z kartu we swojej conje parkujeće. Kruteho městna z njej njedóstanjeće.
abschnitt-voraussetzungen =
    Kartu dóstanjeće, hdyž to wšitko trjechi:
    - Bydliće w conje a maće tam swoje hłowne bydlenje přizjewjene.
    - Awto je na Was dopušćene, abo wužiwaće je stajnje.
    - Nimaće hišće druhu kartu tutoho razu.

    Kóžda wosoba dóstanje jenož jednu kartu za jedne jězdźidło. Tež štóž je čłon carsharinga, móže ju dóstać. Potom steji w njej mjeno poskićowarja.

    Pódlanske bydlenje jenož w někotrych gmejnach dosaha. Zarjad přepruwuje, hač je to pola Was tak.
abschnitt-unterlagen =
    Trjebaće dopušćenske wopismo dźěl I. Hdyž awto na Was dopušćene njeje, trjebaće tež wobkrućenje dźeržićela. Při carsharingu dokład čłonstwa dosaha. Fota abo skany dosahaja.
abschnitt-fristen =
    Z tutej próstwu kartu tež podlěšiće. Karta płaći lěto. Stajće nowu próstwu někotre njedźele, prjedy hač so wona skónči.
abschnitt-kosten =
    Popłatk płaći za jedne lěto. Płaćiće jón hnydom po wotpósłanju. Wysokosć kóžda gmejna postaja. Sumy w tutej demonstraciji su přikłady.
abschnitt-hinweise =
    Połožće kartu derje čitajomnje za wětrowu šklencu. Hdyž so wućehnjeće abo awto měnjeće, zdźělće to zarjadej. Karta jenož za znamjo płaći, kotrež w njej steji.
abschnitt-rechtsgrundlage =
    Cony a karty wobchadny porjad rjaduje. Popłatk wobchadny zakoń dowoli.

unterlage-zulassung = Dopušćenske wopismo dźěl I
unterlage-zulassung-wann = nic při carsharingu
unterlage-nutzung = Wobkrućenje dźeržićela, zo awto stajnje wužiwaće
unterlage-nutzung-wann = jenož hdyž awto na Was dopušćene njeje
unterlage-mitglied = Dokład, zo sće čłon carsharinga
unterlage-mitglied-wann = jenož při carsharingu

frist-verlaengerung = Podlěšenje: stajće nowu próstwu, prjedy hač so karta skónči.
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-gebuehr = Popłatk za parkowansku kartu (přikład)
parameter-gebuehr-einheit = na lěto
parameter-zonen = Cony za parkowanje wobydlerjow (přikład)

titel = Parkowansku kartu za wobydlerjow požadać

seite-anschrift-einleitung = Podajće bydlenje, w kotrymž sće přizjewjeni a bydliće.
hauptwohnung = Je to Waše hłowne bydlenje?
hauptwohnung-hinweis = Hdyž maće jenož jedne bydlenje, wotmołwće z haj.

seite-fahrzeug = Waše jězdźidło
nutzung = Kak awto wužiwaće?
nutzung-halter = Je na mnje dopušćene
nutzung-dauerhaft = Je na někoho druheho dopušćene, wužiwam je stajnje
nutzung-carsharing = Wužiwam carsharing
zulassung = Dopušćenske wopismo dźěl I
zulassung-hinweis = Prjedy rěkaše Fahrzeugschein.
nutzung_nachweis = Wobkrućenje dźeržićela
nutzung_nachweis-hinweis = Na přikład wot Wašeje firmy abo Waju staršeju. W nim steji, zo awto stajnje wužiwaće.
carsharing_anbieter = Mjeno poskićowarja carsharinga
carsharing_nachweis = Dokład čłonstwa
carsharing_nachweis-hinweis = Na přikład Waše zrěčenje abo Waša karta.

seite-ausweis = Waša karta
zone = Za kotru conu kartu chceće?
zone-hinweis = Cona steji na tafličce we Wašej dróze. Na přikład A
beginn = Wot hdy ma karta płaćić?
beginn-hinweis = Płaći potom lěto.
ausweis_vorhanden = Maće hižo parkowansku kartu za wobydlerjow?
ausweis_vorhanden-hinweis = Kóžda wosoba jenož jednu dóstanje. Při haj płaći nowa hakle, hdyž so stara skónči abo ju wróćeće.
zu_frueh = Stara karta potom hišće płaći
zu_frueh-text = Wubjerće pozdźiši dźeń za nowu kartu. Abo wróćće staru do toho.

gueltig_bis = Karta płaći do
gebuehr = Popłatk
