# Zjawne strony zapisa: wuslědki, słužby, zarjady, městna, połoženja, wotewrjene daty. Z pomocu mašiny přełožene, njepřepruwowane.
vorschlaege = Namjety
vorschlaege-keine = Žane namjety
vorschlaege-einer = Jedyn namjet. Z kursorowej tastu dele jón wubjerjeće.
vorschlaege-viele = Namjety: #. Z kursorowymaj tastomaj wubjerjeće.
art-leistung = Słužba
art-anliegen = Běžny lisćik
art-lage = Žiwjenske połoženje
art-stelle = Zarjad

reiter = Družina wuslědkow
reiter-alles = Wšitko
reiter-leistungen = Słužby
reiter-anliegen = Běžne lisćiki
reiter-lagen = Žiwjenske połoženja
reiter-stellen = Zarjady
filter = Wuslědki filtrować
filter-egal = Wšojedne
filter-online = Je online móžno?
filter-online-ja = Jenož online
filter-online-nein = Jenož na městnje abo na papjerje
filter-niveau = Kotre přizjewjenje maće?
filter-niveau-keins = Žane
filter-niveau-niedrig = Konto z hesłom
filter-niveau-substanziell = Konto z přepruwowanej identitu
filter-niveau-hoch = Online-wupokaz
filter-fuer = Za koho?
filter-alle = Za wšěch
filter-buerger = Za priwatne wosoby
filter-unternehmen = Za předewzaća
filter-anwenden = Filter nałožić
filter-weg = Wšě filtry wotstronić
filter-nichts = Z tutymi nastajenjemi ničo njezbywa. Wubjerće druhu družinu abo wotstrońće filtry.
filter-unbekannt-titel = Podaće w adresy njeznajemy
filter-unbekannt = Pokazujemy wuslědki bjez tutoho podaća: { $was }. Wubjerće pod „Filter“, štož trjebaće.
stellen-dort-titel = Tež druhdźe: { $ort }
stellen-dort-text = Sće { $hier } wuzwolili a mjenujeće { $ort }. Tam su tute zarjady.
stellen-dort-alles = Wšitko za { $ort } pokazać
treffer-viele = Je hišće wjace wuslědkow. Z dokładnišim słowom spěšnišo namakaće, štož pytaće.
marke-online-alle = We wšěch gmejnach online
marke-online-teil = W { $anzahl } z { $alle } gmejnow online
marke-online-hier = Na Wašim městnje online
marke-ohne-text = Hišće bjez teksta
marke-anliegen = Někotre prašenja wjedu k Wašemu běžnemu lisćikej
marke-lage = Žiwjenske połoženje: { $anzahl ->
    [one] { $anzahl } słužba
    [two] { $anzahl } słužbje
    [few] { $anzahl } słužby
   *[other] { $anzahl } słužbow
}
seite-von = Strona { $seite } z { $seiten }

az-titel-buchstabe = Słužby z pismikom { $buchstabe }
az-buchstaben = Započatne pismiki
az-zweite = Po druhim pismiku

beendet-titel = Tuta słužba hižo njeeksistuje
beendet = Skónči so dnja { $tag }.
nachfolger = Město njeje płaći:
anderes-land-titel = Tuta słužba na Wašim městnje njeeksistuje
anderes-land = Eksistuje jenož tu: { $laender }.
anderswo-titel = { $ort }: { $land }
anderswo-titel-mehrere = „{ $ort }“ je w druhim zwjazkowym kraju
anderswo-text = Tutón portal pokazuje poskitki za { $land }. Druhe zwjazkowe kraje maja swójske portale.
anderswo-weiter = Dale k portalej za { $land }
anderswo-bleiben = W portalu za { $land } wostać
anderswo-ding = To tu njeeksistuje ({ $hier }). Namakaće to w portalu za { $land }.
onlinedienst = Online wuřizać
onlinedienst-verlassen = Z tym tute strony wopušćiće. Słužbu druhi poskićowar wobhospodarja: { $rechner }.
niveau-keins = Njetrjebaće tam konto.
niveau-niedrig = Trjebaće tam konto.
niveau-substanziell = Trjebaće tam konto z přepruwowanej identitu.
niveau-hoch = Trjebaće tam wupokaz z online-funkciju.
persoenlich-titel = Nic online
persoenlich = Za tutu słužbu na Wašim městnje hišće žana próstwa online njeje. Wobroćće so na přisłušny zarjad.
nur-beratung = Tutón zarjad Wam radźi. Próstwy njepřiwozmje.
ergaenzung = Dopjelnjenje: { $behoerde }
vermerk = Štó je za tutón tekst zamołwity
vermerk-text = Tekst za wšě kraje
vermerk-text-land = Tekst za kraj: { $land }
vermerk-ergaenzung = Dopjelnjenje: { $behoerde }
freigegeben = dowolene dnja { $tag }
freigegeben-von = dowolene dnja { $tag }: { $wer }
ohne-text-titel = Za tutu słužbu hišće žadyn tekst njeje
ohne-text = Znajemy dotal jenož zarjadniske mjeno. Podajće swoje městno. Hdyž přisłušny zarjad znajemy, Wam jón pokazamy.
ohne-text-ort = Znajemy dotal jenož zarjadniske mjeno. Přisłušny zarjad Wam dale pomha.
behoerdennummer = Tež na čisle zarjadow wědźa, štó je přisłušny:
katalog = Podaća z kataloga słužbow
katalog-name = Zarjadniske mjeno
katalog-recht = Prawniski zakład
katalog-leika = Kluč w katalogu słužbow
katalog-ozg = Čisło w katalogu OZG
gehoert-zu = Słuša k
anliegen-klaeren = { $name }: wujasnić, što dyrbiće wuřizać
verwandte = Přiwuzne słužby
dazu-gehoeren = K tomu słušeja
drucken = Stronu ćišćeć

stellen-titel = Zarjady
stellen-titel-ort = Zarjady za { $ort }
stellen-text = Zarjady a druhe městna z adresu, z wotewrjenskimi časami a ze słužbami. Pytajće po městnje, po mjenje abo po wobojim.
stellen-name = Mjeno zarjada
stellen-name-hinweis = Na přikład „Standesamt“.
stellen-zahl = { $anzahl ->
    [one] { $anzahl } zarjad
    [two] { $anzahl } zarjadaj
    [few] { $anzahl } zarjady
   *[other] { $anzahl } zarjadow
}
stellen-keine = K tutym podaćam žadyn zarjad njeznajemy. Wostajće jedne polo prózdne, abo zazwońće na čisło zarjadow 115.
stellen-alle = Wšě zarjady za tute městno: { $anzahl }
stelle-beschreibung = { $name }, { $ort }: adresa, wotewrjenske časy, bjezbarjernosć a słužby.
stelle-ende-titel = Tutón zarjad tuchwilu njeeksistuje
stelle-ende = Podaća za druhi čas płaća. Pytajće přez słužbu, štó je nětko přisłušny.
stelle-webseite = Webstrona
stelle-gehoert = Natwar zarjada
stelle-ueber = Słuša k:
stelle-unter = K tomu słušeja:
zeiten-anders = Na tutych dnjach je hinak

ort-titel = Waše městno
ort-text = Zdźělće nam, wo kotre městno dźe. Potom Wam pokazamy, štó tam přisłušny je a što móžeće tam online wuřizać.
ort-bleibt = Městno njeskładujemy. Steji w adresy strony a wostanje, doniž na našich stronach dale dźeće.
ort-frueher-titel = Tuta gmejna dźensa hinak rěka
ort-frueher = Kluč { $schluessel } słušeše k prjedawšej gmejnje. Dźensa słuša k: { $ort }.
ort-ausserhalb-titel = Tutón dypk njeznajemy
ort-ausserhalb = Dypk w Sakskej abo Saksko-Anhaltskej njeleži, abo podaće je njedospołne. Prošu zapodajće městno jako tekst.
ort-name = Gmejna
ort-kreis = Wokrjes
ort-land = Kraj
ort-plz = Póstowe wodźenske čisła
ort-schluessel = Zarjadniski kluč gmejny
ort-teil-titel = { $teil } słuša k: { $ort }
ort-teil = { $teil } je wjesny dźěl abo prjedawša gmejna. Tamniši zarjad je přisłušny: { $ort }
ort-umbenannt-titel = { $alt } rěka dźensa { $ort }
ort-umbenannt = Město rěkaše prjedy { $alt }. Dźensa rěka { $ort }.
ort-ortsteil = wjesny dźěl { $teil }
ort-feiertage = Přichodne swjate dny tu
ort-ortsteile = Wjesne dźěle, kotrež po mjenje znajemy
ort-ortsteile-quelle = Wjesne dźěle:
ort-ortsteile-eigene = wudospołnjene přez swójske podaća, njeamtske
ort-hier = Što móžeće tu činić
ort-suche = Pytać, što chceće wuřizać
standort = Moje stejnišćo wužiwać
standort-sucht = Waš grat stejnišćo postaja …
standort-nein = Waš grat stejnišćo njezdźěli. Prošu zapodajće městno jako tekst.
standort-fehler = Stejnišćo njeda so postajić. Prošu zapodajće městno jako tekst.

karte = Karta
karte-stelle = Połoženje: { $name }
karte-gemeinde = Wobrys gmejny: { $name }
karte-muster = Muster demonstracije: Dypk je srjedźizna gmejny, nic zachod zarjada.
karte-oeffnen = Kartu za přesuwanje wočinić
karte-laedt = Karta so začituje …
karte-fehler = Karta njeda so začitać. Spytajće pozdźišo hišće raz.
karte-naeher = Bliže
karte-weiter = Dale preč
karte-waehlen = Městno na karće wubrać
karte-waehlen-hilfe = Dótkńće so swojeho městna abo klikńće na nje. Z tastaturu: Přesuwajće kartu z kursorowymi tastami, doniž Waše městno wosrjedź njeleži, a tłóčće zapodawansku tastu.
karte-punkt = Na karće pokazać
karte-punkt-hilfe = Dótkńće so městna abo klikńće na nje. Z tastaturu: Přesuwajće kartu z kursorowymi tastami, doniž městno wosrjedź njeleži, a tłóčće zapodawansku tastu.
karte-ecken = Róžki na karće stajić
karte-ecken-hilfe = Dótkńće so kóždeho róžka abo klikńće na njón, jónu wokoło płoniny. Z tastaturu: Přesuwajće kartu z kursorowymi tastami, doniž róžk wosrjedź njeleži, a tłóčće zapodawansku tastu.
karte-anzahl = Stajene róžki:
karte-ecke-weg = Posledni róžk wotstronić
karte-quelle = Mjezy: © GeoBasis-DE / BKG 2016 (daty změnjene)
karte-fremd = Hdyž kartu wočiniće, začituje Waš wobhladowak wobrazy karty wot druheho poskićowarja.

lagen-titel = Žiwjenske a předewzaćelske połoženja
lagen-text = Što w wěstym połoženju trjebaće, zrjadowane: wot přesydlenja hač k załoženju předewzaća.
lebenslagen = Žiwjenske połoženja
unternehmenslagen = Předewzaćelske połoženja
lagen-leer = Hišće žane połoženja zapisane njejsu.
lagen-darunter = Dokładnišo
lagen-alle = Wšě žiwjenske a předewzaćelske połoženja
lage-leistungen = Słužby w tutym połoženju
lage-ort = Za Waše městno
leistungen-zahl = { $anzahl ->
    [one] { $anzahl } słužba
    [two] { $anzahl } słužbje
    [few] { $anzahl } słužby
   *[other] { $anzahl } słužbow
}
start-mehr = Wjace namakać

daten-titel = Wotewrjene daty
daten-text = Cyły zjawny zapis za sćehnjenje: słužby z tekstami, połoženja, zarjady, přisłušnosće, online-słužby a gmejny. Wosobinske daty wobydlerkow a wobydlerjow tam njejsu.
daten-lizenz = Licenca
daten-lizenz-eigene = Daty směće swobodnje wužiwać, tež překupnisce. Płaći
daten-nennung = Mjenujće jako žórło: „{ $portal }, { $adresse }/offene-daten“, licencu a datum.
daten-plz = Póstowe wodźenske čisła w tabeli gmejnow pochadźeja z „countries-states-cities-database“. Za nje płaći
daten-dateien = Dataje
daten-stand = Staw: { $tag }. Kóžda dataja nastanje při sćehnjenju z nětčišeho zapisa. Kóžda tabela je jako JSON Lines a jako CSV (ze semikolonom, UTF-8), zapakowana z gzip.
daten-datei = Dataja
daten-inhalt = Wobsah
daten-zeilen = Linki
daten-groesse = Wulkosć
daten-rechnen = Linki, wulkosć a kontrolne sumy so runje wobličuja. Začitajće stronu za někotre sekundy znowa. Dataje móžeće hižo sćahnyć.
daten-nutzung = Wužiwanje online-słužbow
daten-nutzung-text = Kak husto so próstwy w kóždym zakónčenym měsacu započachu a wotpósłachu, po posłužbje a kraju. Dataja wobsahuje jenož ličby, žane daty wo wosobach. Ličby pod { $schwelle } w njej njesteja.
daten-pruefen = Pruwowanske sumy
daten-pruefen-text = Z nimi zwěsćiće, hač je dataja dospołnje pola Was dóšła. Sumy płaća, doniž so zapis njezměni.
tafel-leistungen = Słužby kataloga
tafel-texte = Teksty k słužbam
tafel-lagen = Žiwjenske a předewzaćelske połoženja
tafel-stellen = Zarjady
tafel-zustaendigkeiten = Kotry zarjad je hdźe za čo přisłušny
tafel-onlinedienste = Online-słužby druhich poskićowarjow
tafel-gemeinden = Gmejny z klučemi a póstowymi wodźenskimi čisłami

# Europe
europa-titel = Europa
europa-sdg = Wo tutej słužbje informuja wšitke staty Europskeje unije zhromadnje (postajenje (EU) 2018/1724).
europa-portal = K portalej „Waša Europa“
europa-ansprechpartner = Jednanje móže přez jednotne kontaktne městno běžeć (§ 71a VwVfG).
behoerdenart = Přisłušny zarjad: { $wer }.
behoerdenart-gemeinde = waše město abo waša gmejna
behoerdenart-verband = zarjad, kotryž waša gmejna z druhimi dźěli
behoerdenart-kreis = waš wokrjes abo waše bjezwokrjesne město
behoerdenart-land = zarjad kraja
behoerdenart-kommune = waša gmejna abo waš wokrjes
behoerdenart-land-oder-kommune = zarjad kraja, wašeho wokrjesa abo wašeje gmejny
behoerdenart-bund = zarjad Zwjazka
behoerdenart-ort = Podajće swoje městno. Potom pomjenujemy wam zarjad z adresu a z wočinjenskimi časami.
behoerdenart-oder = abo
