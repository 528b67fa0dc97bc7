# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Lešeńcu abo container na dróze požadać
kurz = Twariće a trjebaće za to kusk chódnika abo dróhi. Za to trjebaće prjedy dowolnosć.

abschnitt-beschreibung =
    Dróhi a chódniki su za wšěch. Štóž tam lešeńcu, container abo twarski material staja, trjeba dowolnosć. Wona rěka wosebite wužiwanje.
abschnitt-voraussetzungen =
    Dowolnosć dóstanjeće, hdyž wobchad wěsty wostanje. Na chódniku dyrbja tež ludźo z jězdźatym stołom abo dźěćacym wozom nimo móc. Dowolnosć jenož za wěsty čas abo hač do wotwołanja płaći.
abschnitt-unterlagen =
    Trjebaće skicu płoniny z měrami. Rysowanka z ruku dosaha.
abschnitt-fristen =
    Stajće próstwu, prjedy hač započnjeće. Započńće hakle, hdyž dowolnosć maće.
abschnitt-hinweise =
    Hdyž dźěła wobchad zadźěwaja, trjeba Waša twarska firma k tomu wobchadny přikaz. Njeje dźěl tuteje próstwy.

unterlage-skizze = Skica abo płon z měrami
unterlage-skizze-wann = stajnje

beteiligung-verkehr = Wěstota wobchada
beteiligung-ordnung = Wuchowanske puće a wěstota

frist-vorher = Próstwa: prjedy hač płoninu wužiwaće
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-satz_geruest = Lešeńca (přikład)
parameter-satz_geruest-einheit = za kwadratny meter a dźeń
parameter-satz_container = Container (přikład)
parameter-satz_container-einheit = za kwadratny meter a dźeń
parameter-satz_material = Twarski material, twarski płót abo kran (přikład)
parameter-satz_material-einheit = za kwadratny meter a dźeń
parameter-mindestgebuehr = Minimalny popłatk (přikład)
parameter-mindestgebuehr-einheit = za dowolnosć

titel = Lešeńcu abo container na dróze požadać

seite-nutzung = Što chceće stajić?
nutzung = Što na dróhu přińdźe?
nutzung-hinweis = Za kóždu płoninu swójsku próstwu stajeće.
nutzung-geruest = Lešeńca
nutzung-container = Container
nutzung-material = Twarski material, twarski płót abo kran
belegt = Hdźe to steji?
belegt-gehweg = Na chódniku
belegt-radweg = Na kolesowarskej šćežce
belegt-parkplatz = Na parkowanišćach
belegt-fahrbahn = Na jězdni
belegt-platz = Na naměsće abo zelenym pasu

seite-person = Štó próstwu staja?
flaeche = Płonina w kwadratnych metrach
tage = Ličba dnjow
gebuehr = Popłatk
