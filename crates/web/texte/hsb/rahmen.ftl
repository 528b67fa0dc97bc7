# Wobłuk wšěch stronow: hłowa, noha, twarske dźěle, zmylkowe strony. Z pomocu mašiny přełožene, redakcionelnje njepřepruwowane.
fehler-vorsatz = Zmylk:
zum-inhalt = K wobsahej skočić
navigation = Hłowna nawigacija
menue = Meni
menue-schliessen = Meni začinić
suche = Pytać
leichte-sprache = Lochka rěč
gebaerdensprache = Znamjenjowa rěč
sprache-waehlen = Rěč
uebersetzung-ungeprueft = Tutón přełožk nasta z pomocu mašiny a hišće njeje přepruwowany. Płaći němski tekst.
seite-nicht-uebersetzt = Tuta strona hišće njeje w serbšćinje. Čitaće němski tekst.
konto-menue = Waše konto
anmelden = Přizjewić
abmelden = Wotzjewić
meine-vorgaenge = Moje naležnosće
ohne-konto-vorgang = Naležnosć { $nummer }
ohne-konto-beenden = Skónčić
postfach = Póstowy kašćik
postfach-ungelesen = { $anzahl ->
    [one] Póstowy kašćik, { $anzahl } nowa powěsć
    [two] Póstowy kašćik, { $anzahl } nowej powěsći
    [few] Póstowy kašćik, { $anzahl } nowe powěsće
   *[other] Póstowy kašćik, { $anzahl } nowych powěsćow
}
demonstration-titel = Demonstracija
demonstration-text = Wšo tu je přikład. Prošu njezapodawajće woprawdźite daty.
brotkrumen = Sće tu
startseite = Startowa strona
fuss = Wo tutym poskitku
barrierefreiheit = Bjezbarjernosć
barriere-melden = Barjeru zdźělić
datenschutz = Škit datow
impressum = Impresum

schritt = Kročel { $nummer } z { $anzahl }
optional = dobrowólnje
pflicht-hinweis = Pola bjez přidawka „dobrowólnje“ dyrbiće wupjelnić.
fehler-titel = Prošu přepruwujće swoje podaća
fehler-einleitung = { $anzahl ->
    [one] { $anzahl } podaće faluje abo njepasuje:
    [two] { $anzahl } podaći falujetej abo njepasujetej:
    [few] { $anzahl } podaća faluja abo njepasuja:
   *[other] { $anzahl } podaćow faluje abo njepasuje:
}
fehler = Zmylk
hinweis = Pokiw
erfolg = Sčinjene
warnung = Kedźbu
aendern = Změnić
tag = Dźeń
monat = Měsac
jahr = Lěto
ja = Haj
nein = Ně
bitte-waehlen = Prošu wubjerće
zurueck = Wróćo
weiter = Dale
speichern = Składować
abbrechen = Přetorhnyć
entfernen = Wotstronić
herunterladen = Sćahnyć
drucken = Ćišćeć
seiten = Strony
vorige-seite = Předchadna strona
naechste-seite = Přichodna strona
tabelle-scrollen = Tabela, da so nabok přesunyć
datei-auswaehlen = Dataju wubrać
datei-keine = Žana dataja wubrana
keine-angabe = žane podaće
erledigt = sčinjene
offen = wotewrjene
aktuell = aktualna kročel
neues-fenster = wočini nowe wokno

sitzung-titel = Waše posedźenje so bórze skónči
sitzung-text = Z wěstotnych přičin Was bórze wotzjewimy. Chceće dale dźěłać?
sitzung-verlaengern = Dale dźěłać
sitzung-verlaengert = Wostanjeće přizjewjeni.
gespeichert-um = Składowane w
speichert = Składuje so …
nicht-gespeichert = Njeje składowane. Prošu wubjerće „Dale“ abo „Składować“.
wird-gesendet = Sćele so …

fehler-kennung = Čisło naprašowanja: { $kennung }. Mjenujće tute čisło, hdyž nam zmylk zdźěliće.
fehler-zur-startseite = K startowej stronje
fehler-zur-suche = Słužby pytać
fehler-400-titel = Njemóžachmy naprašowanje čitać
fehler-400-text = Waš wobhladowak je něšto pósłał, štož čitać njemóžemy. Dźiće wróćo a spytajće hišće raz.
fehler-403-titel = Njesměće tutu stronu wočinić
fehler-403-text = Tuta strona je za druhe wosoby postajena, abo formular přińdźe z cuzeje strony. Přizjewće so z prawym kontom abo wočińće formular hišće raz.
fehler-404-titel = Tuta strona njeeksistuje
fehler-404-text = Přepruwujće adresu. Snano je strona na druhim městnje abo zapisk słuša k druhemu kontu.
fehler-405-titel = Tak njeda so tuta adresa wočinić
fehler-405-text = Wočińće formular hišće raz z jeho strony.
fehler-409-titel = To nětko móžno njeje
fehler-409-text = Staw je so mjeztym změnił. Začitajće stronu znowa a přepruwujće, što je činić.
fehler-410-titel = Tutón wotkaz hižo njepłaći
fehler-410-text = Wotkaz bu hižo wužity abo je wotběžał. Žadajće sej nowy.
fehler-413-titel = To je přewulke
fehler-413-text = Dataja abo tekst je wjetši hač dowolene. Pomjeńšće dataju a nahrajće ju hišće raz.
fehler-zu-viele-titel = To bě přewjele naraz
fehler-zu-viele-text = Waš wobhladowak je wjace podaćow naraz pósłał, hač přiwzamy. Móžno je { $hoechstens }. Dźiće wróćo a pósćelće mjenje zapiskow. Štož bě prjedy składowane, je hišće tu.
fehler-415-titel = Tajke daty tu njepřiwozmjemy
fehler-415-text = Wočińće formular hišće raz a pósćelće jón wottam.
fehler-422-titel = Tute podaća njemóžachmy předźěłać
fehler-422-text = Dźiće wróćo a přepruwujće swoje podaća.
fehler-429-titel = Přewjele pospytow
fehler-429-text = { $minuten ->
    [one] Prošu čakajće { $minuten } mjeńšinu a spytajće potom hišće raz.
    [two] Prošu čakajće { $minuten } mjeńšinje a spytajće potom hišće raz.
    [few] Prošu čakajće { $minuten } mjeńšiny a spytajće potom hišće raz.
   *[other] Prošu čakajće { $minuten } mjeńšin a spytajće potom hišće raz.
}
fehler-500-titel = Pola nas je so zmylk stał
fehler-500-text = Waše składowane podaća su hišće tu. Spytajće za někotre mjeńšiny hišće raz.
fehler-503-titel = Słužba runje docpějomna njeje
fehler-503-text = Waše składowane podaća su hišće tu. Spytajće za někotre mjeńšiny hišće raz.
