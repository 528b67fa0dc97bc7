# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wuswobodźenje wot biotony požadać
kurz = Kompostujeće wšo sami w zahrodźe. Potom móžeće bjez biotony być.

abschnitt-beschreibung =
    Biowotpadki do biotony słušeja. To su na přikład škorpiny, zbytki jědźe, lisćo a trawa. Štóž wšo to w swójskej zahrodźe kompostuje, tonu njetrjeba.
abschnitt-voraussetzungen =
    - Na ležownosći so bydli.
    - Kompostujeće cyłe lěto a wšo, štož nastanje.
    - Waša zahroda je dosć wulka, zo móžeće kompost tam rozdźělić.
    - Kompost njesmjerdźi a njewabi žane wulke myše.

    Wšitcy, kotřiž na ležownosći bydla, dyrbja sobu činić.
abschnitt-unterlagen =
    Trjebaće foto kompostnišća. Njesłuša-li Wam ležownosć, nahrajeće połnomóc.
abschnitt-fristen =
    Termin njeje. Wobchowajće biotonu, doniž rozsud njepřińdźe.
abschnitt-kosten =
    Próstwa w tutej demonstraciji ničo njekoštuje.
abschnitt-hinweise =
    Směmy sej kompost wobhladać. Hdyž hižo njekompostujeće, zdźělće nam to. Potom biotonu dóstanjeće.

    Warjene zbytki, mjaso a ryby su na komposće ćežke. Wabja zwěrjata.
abschnitt-rechtsgrundlage =
    Štóž wotpadki doma sam zužitkuje, njetrjeba je wotedać. Tak steji w zakonju zwjazka. Wšo dalše wustawki rjaduja.

unterlage-foto = Foto kompostnišća
unterlage-foto-wann = stajnje
unterlage-vollmacht = Połnomóc
unterlage-vollmacht-wann = jenož hdyž Wam ležownosć njesłuša

frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-garten_je_person = Telko zahrody dyrbi znajmjeńša być (přikład)
parameter-garten_je_person-einheit = kwadratnych metrow na wosobu

titel = Wuswobodźenje wot biotony požadać

seite-stelle = Wo kotru ležownosć dźe?

seite-kompost = Waš kompost
personen = Kelko wosobow na ležownosći bydli?
gartenflaeche = Kak wulka je Waša zahroda, w kwadratnych metrach?
gartenflaeche-hinweis = Jenož hrjadki, trawnik a łuka. Puće a terasa so njeliča.
zu_klein = Waša zahroda je snano přemała
zu_klein-text = Po wustawkach płonina za telko wosobow njedosaha. Móžeće próstwu tola stajić. Napisajće na kóncu, čehodla to dźe.
kompost_art = Kak kompostujeće?
kompost_art-offen = Wotewrjena hromada abo łatowy kašćik
kompost_art-geschlossen = Zawrjeny sudobje
kompost_art-beides = Wobojo
alles = Prošu wobkrućće
alles-ja = Wšitcy na ležownosći kompostuja, cyłe lěto a wšě biowotpadki.
foto = Foto kompostnišća
tonne_da = Steji nětko biotona na ležownosći?

seite-person = Štó próstwu staja?
