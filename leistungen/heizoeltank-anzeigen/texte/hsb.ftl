# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Tank za tepjenski wolij přizjewić
kurz = Zatwariće tank za tepjenski wolij abo změniće jón. Zdźělće to wodowemu zarjadej šěsć njedźel do toho.

abschnitt-beschreibung =
    Liter wolija móže jara wjele wody skazyć. Tohodla wodowy zarjad přepruwuje, hač su tank a rołki čěsne a što so při lěku stanje.
abschnitt-voraussetzungen =
    Tank přizjewiće, hdyž

    - pod zemju leži, wšojedne kak wulki je
    - nad zemju abo w pincy steji a wjace hač 1.000 litrow zapřijima. Wjacore tanki so hromadźe liča

    Přizjewić dyrbiće tež, hdyž něšto wažne změniće, na přikład nowu nutřkownu hubu zatwariće. Jenož hdyž ma tank druheho wobsedźerja, přizjewjenje njetrjebaće.

    Zawěrajeće tank? Tež to móžeće tu zdźělić.
abschnitt-unterlagen =
    Trjebaće plan z měrami. Pokazuje tank, rołki a popadowansku wanu. Za tank předpołožiće dopušćenje. Tepjenski mišter je ma.
abschnitt-fristen =
    Přizjewjenje dyrbi šěsć njedźel do zatwara abo změny dóńć. Za zawrjenje tutón čas njepłaći.
abschnitt-kosten =
    W tutej demonstraciji přizjewjenje ničo njekoštuje. Waš zarjad móže za to popłatk žadać. Fachowcow, kotřiž tank přepruwuja, sami płaćiće.
abschnitt-hinweise =
    Leži-li tank pod zemju abo zapřijima-li wjace hač 1.000 litrow, smě jón jenož fachowy zawod zatwarić, nutřka čisćić a zawrěć. Do prěnjeho pjelnjenja jón fachowcy přepruwuja.

    Hdźež je často wulka woda, su nowe wolijowe tanki zwjetša zakazane. Prašejće so tam do toho. Běži-li wolij won, zawołajće hnydom 112.
abschnitt-rechtsgrundlage =
    Zwjazk wodu z postajenjom škita. Tute přizjewjenje žada.

unterlage-plan = Plan z měrami
unterlage-plan-wann = při nowym abo změnjenym tanku
unterlage-zulassung = Dopušćenje tanka a wěstotnych připrawow
unterlage-zulassung-wann = při nowym abo změnjenym tanku

frist-sechs_wochen = Přizjewjenje: znajmjeńša šěsć njedźel do zatwara abo změny

titel = Tank za tepjenski wolij přizjewić

seite-tank = Waš tank za tepjenski wolij
vorhaben = Što chceće činić?
vorhaben-neu = Zatwar noweho tanka
vorhaben-aenderung = Wažna změna
vorhaben-stilllegung = Zawrjenje
aenderung = Što změniće?
aenderung-hinweis = Na přikład „nowa nutřkowna huba“ abo „wjetši tank“
lage = Hdźe tank je?
lage-innen = We twarjenju, tež w pincy
lage-aussen = Wonka nad zemju
lage-erde = Pod zemju
volumen = Kelko litrow zapřijima?
volumen-hinweis = Wšě tanki hromadźe. Na přikład 3000
klein = Snano ničo přizjewić njetrjebaće
klein-text = Hač do 1.000 litrow nad zemju abo w pincy přizjewjenje njetrjebaće. We wodoškitnym pasmje so nas tola prašejće.
beginn = Hdy maja so dźěła započeć?
beginn-hinweis = Najzašo šěsć njedźel po tym, zo je přizjewjenje dóšło.

seite-technik = Technika a wěstota
behaelter = Kelko sudobjow to je?
werkstoff = Z čeho sudobja su?
werkstoff-kunststoff = Plast
werkstoff-stahl = Wocl
werkstoff-gfk = Škleńčne wlakno z plastom (GFK)
werkstoff-beton = Beton abo něšto druhe
sicherheit = Što před lěkom škita?
sicherheit-hinweis = Waš tepjenski mišter to wě.
sicherheit-doppelt = Dwójna sćěna z pokazowakom lěka
sicherheit-wanne = Popadowanska wana abo rum
sicherheit-grenzwert = Čidło přećiwo přepjelnjenju
sicherheit-heber = Škit přećiwo wuběženju přez rołku
plan = Plan z měrami
plan-hinweis = Pokazuje tank, rołki a popadowansku wanu.
zulassung = Dopušćenje tanka a wěstotnych připrawow
zulassung-hinweis = To je twarskodohladny dokład wo wužiwajomnosći. Waš tepjenski mišter jón ma.
fachbetrieb = Kotry fachowy zawod dźěła wuwjedźe?
fachbetrieb-hinweis = Mjeno a městno. Hdyž to hišće njewěsće, wostajće polo prózdne.

seite-stelle = Na kotrej ležownosći?

seite-person = Štó tank wobhospodarja?
fuer_unternehmen = Wobhospodarja jón předewzaće abo towarstwo?
