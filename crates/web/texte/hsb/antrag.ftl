# Próstwa: započeć, wupjelnić, dataje, pruwować, wotpósłać, dochad, płaćić. Z pomocu mašiny přełožene, redakcionelnje njepřepruwowane.
antrag-weiter = Dale
antrag-speichern-pruefen = Składować a wróćo k přepruwowanju
antrag-spaeter = Składować a pozdźišo dale činić
antrag-aufbewahrung = Składujemy Waše podaća po kóždej stronje. Po tutym času bjez změny (dny) je zhašamy: { $tage }.

antrag-beginnen-titel = Próstwu započeć
antrag-beginnen-fuer = Stajiće próstwu za: { $ort }. Přisłušny zarjad: { $stelle }.
antrag-beginnen-dauer = Ličba stronow, kotrež wupjelniće: najwjace { $anzahl }. Móžeće kóždy čas přestawku činić.
antrag-beginnen-neu = Nowu próstwu započeć
antrag-beginnen-entwurf-titel = Sće hižo započeli
antrag-beginnen-entwurf-text = Posledni raz změnjene: { $zeit }. Móžeće tam dale činić abo znowa započeć.
antrag-beginnen-weitermachen = Započatu próstwu dale wupjelnić
antrag-ohne-mit-titel = Z kontom
antrag-ohne-mit-text = We wašim konće namakaće wšě swoje próstwy, powěsće a rozsudy na jednym městnje.
antrag-ohne-anmelden = Přizjewić
antrag-ohne-einrichten = Hišće žane konto? Konto załožić
antrag-ohne-titel = Bjez konta
antrag-ohne-text = Dóstanjeće čisło a kod. Z nimaj móžeće pozdźišo dale činić, tež na druhim graće. Z nimaj tež widźiće, kak z Wašej próstwu dale dźe.
antrag-ohne-abruf = Wotmołwi-li zarjad z rozsudom, staji jón tu k wotwołanju. Wotwołaće jón z čisłom a kodom. Z tym sće přezjedni, hdyž bjez konta dale činiće. Njewotwołaće-li jón w běhu dźesać dnjow, dóstanjeće jón na druhim puću.
antrag-ohne-knopf = Bjez konta dale
antrag-ohne-begonnen = Sće hižo bjez konta započeli? Z čisłom a kodom dale činić
antrag-ohne-eingang-titel = Wobchowajće čisło a kod
antrag-ohne-eingang-text = Jenož z wobojim widźiće, kak dale dźe, wotmołwiće na prašenja zarjada a čitaće wotmołwu.
antrag-ohne-eingang-link = Čisło a kod pokazać
antrag-fassung-titel = Formular ma nowu wersiju
antrag-fassung-hinweis = Formular ma nowu wersiju
antrag-fassung-ansehen = Wobhladać a podaća přewzać
antrag-fassung-text = Zarjad je formular změnił, wot toho časa zo sće započeli. Móžeće swoje podaća přewzać abo z dotalnej wersiju dale činić.
antrag-fassung-alles = Wšě Waše podaća dadźa so přewzać
antrag-fassung-alles-text = Namakaće je na stronach formulara a móžeće je změnić.
antrag-fassung-verloren = To njeda so přewzać
antrag-fassung-verloren-text = Za tute podaća w nowej wersiji žane městno wjac njeje, abo wotmołwa so wjac wuzwolić njehodźi. Wšě druhe podaća wostanu.
antrag-fassung-neu = Na to so nowa wersija přidatnje praša
antrag-fassung-knopf = Podaća přewzać
antrag-fassung-bleiben = Z dotalnej wersiju dale činić
antrag-ort-fehlt = Wubjerće najprjedy swoje městno. Potom wěmy, kotry zarjad je přisłušny.
antrag-ort-waehlen = Městno wubrać
antrag-nicht-online-titel = { $ort }: nic online
antrag-nicht-online = Zarjad tutu próstwu online njepřiwozmje. Prošu wobroćće so direktnje na zarjad.
antrag-zum-amt = K adresy zarjada

antrag-eintrag-hinzu = Přidać: { $eintrag }
antrag-eintrag-weg = Wotstronić: { $eintrag }
antrag-eintrag-keiner = Hišće ničo zapisane.

antrag-anderswo-titel = Tuta strona je so mjeztym druhdźe změniła
antrag-anderswo-text = W druhim woknje abo na druhim graće nětko steji:
antrag-anderswo-tun = Waše zapodaća su hišće deleka; składowane njejsu. Hdyž maja płaćić, tłóčće hišće raz na tłóčatko deleka.
antrag-anderswo-neu = Swoje zapodaća zaćisnyć a składowane wobhladać

antrag-liste-suchen = Pytać
antrag-liste-treffer = Zapiski k „{ $text }“
antrag-liste-mehr = Je hišće { $anzahl } dalšich. Pisajće wjace, potom budźe jich mjenje.
antrag-liste-nichts = K „{ $text }“ so žadyn zapisk njehodźi. Pisajće druhe słowo.

antrag-flaeche-hilfe = Zapodajće kóždy róžk do swójskeje linki: šěrinu a dołhosć w stopnjach, jónu wokoło. Abo wopisajće ze słowami, hdźe płonina leži, na přikład z čisłom ležownosće.
antrag-muster-beispiel = Na přikład { $beispiel }

antrag-unterschrift-name = Předmjeno a swójbne mjeno
antrag-unterschrift-ja = Podpisam ze swojim mjenom.
antrag-unterschrift-blatt = Polo za rysowanje podpisa
antrag-unterschrift-hilfe = Město hóčki móžeće tu z porstom, pisakom abo myšku podpisać.
antrag-unterschrift-loeschen = Rysowanku zhašeć
antrag-unterschrift-da = Waša rysowanka je tu.
antrag-unterschrift-leer = Polo je prózdne.

antrag-dateien-keine = Hišće žana dataja nahrata.
antrag-dateien-verwalten = Dataje nahrać abo wotstronić
antrag-dateien-titel = Dataje nahrać
antrag-dateien-hinweis = Dowolene: { $formate }. Najwjace { $mb } MB na dataju. Najwjetša ličba datajow: { $anzahl }.
antrag-dateien-auswaehlen = Dataju wubrać
antrag-dateien-hochladen = Nahrać
antrag-dateien-fertig = Hotowe, wróćo k formularej
antrag-dateien-fehlt = Wubjerće najprjedy dataju.
antrag-datei-format = Dataja „{ $name }“ ma druhi format. Dowolene: { $formate }.
antrag-dateien-zu-viele = Naraz je najwjace { $hoechstens } datajow móžno. { $anzahl ->
        [one] Jedna dataja njeje přiwzata. Nahrajće ju potom.
        [two] { $anzahl } dataji njejstej přiwzatej. Nahrajće jej potom.
        [few] { $anzahl } dataje njejsu přiwzate. Nahrajće je potom.
       *[other] { $anzahl } datajow njeje přiwzatych. Nahrajće je potom.
    }
antrag-dateien-unlesbar = Jednu dataju njemóžachmy čitać. Snano ma jeje mjeno znamješka, kotrež njejsu dowolene. Přemjenujće dataju a nahrajće ju hišće raz.
antrag-dateien-voll = Wjace datajow tu móžnych njeje. Wotstrońće najprjedy druhu.
antrag-dateien-geprueft = Na škódnu softwaru přepruwowane
antrag-dateien-ungeprueft = Hišće njepřepruwowane na škódnu softwaru
antrag-dateien-gespeichert = { $anzahl ->
    [one] { $anzahl } dataja je składowana.
    [two] { $anzahl } dataji stej składowanej.
    [few] { $anzahl } dataje su składowane.
   *[other] { $anzahl } datajow je składowanych.
}
antrag-dateien-ergebnis = Što je so z Wašimi datajemi stało
antrag-dateien-genommen = Składowane
antrag-dateien-abgelehnt = Njeskładowane
antrag-dateien-ansehen = Wobhladać
antrag-dateien-vorschau = Přehlad: { $name }
antrag-dateien-ersetzen = Narunać
antrag-dateien-ersetzen-titel = Dataju narunać
antrag-dateien-ersetzen-text = Nowa dataja stupi na městno „{ $name }“. Doniž składowana njeje, wostanje stara.
antrag-dateien-hinweis-eine = Dowolene: { $formate }. Najwjace { $mb } MB.
antrag-dateien-zu-viele-offen = Za tutu próstwu so hižo jara wjele datajow přenošuje. Čakajće, doniž jedna hotowa njeje, abo přetorhńće jednu.
antrag-dateien-laenger = Je wjace datow dóšło, hač bě za tutu dataju připowědźene. Wubjerće dataju hišće raz.
antrag-dateien-verfaelscht = Dźěl dataje je změnjeny dóšoł. Přenošuje so hišće raz.
antrag-dateien-unterwegs = Hišće njedospołnje přenjesene
antrag-dateien-unterwegs-text = Wubjerće jednu z tutych datajow hišće raz, potom přenošowanje tam dale dźe, hdźež je přestało. Za { $tage } dnjow zhašamy, štož dospołne njeje.
antrag-dateien-stand = { $da } z { $alles }
antrag-dateien-aufgeben = Přenošowanje přetorhnyć
antrag-dateien-laeuft = přenošuje so
antrag-dateien-pause = Žadyn zwisk. Dźe samo wot so dale.
antrag-dateien-stoerung = Dataja njeda so přenjesć. Wubjerće ju hišće raz: dźe tam dale, hdźež je přestało.
antrag-dateien-foto = Foto sčinić
antrag-datei-grenze = Dataja „{ $name }“ je přewulka. Dowolene su najwjace { $mb } MB. Njejsmy ničo přenjesli.
antrag-unterlagen-link = Z mojich podkładkow wzać
antrag-unterlagen-titel = Dataju z Wašich podkładkow wzać
antrag-unterlagen-text = To su dataje a listy z Wašich prjedawšich próstwow, kotrež so tu hodźa. Połožimy kopiju k tutej próstwje. Original wostanje, hdźež je.
antrag-unterlagen-keine = Nimaće hišće žane podkładki, kotrež so tu hodźa. Dowolene: { $formate }.
antrag-unterlagen-nehmen = Wužić

antrag-uebersicht-titel = Přehlad wo Wašej próstwje
antrag-uebersicht-text = Wupjelńće wotrězki w porjedźe, kotryž so Wam hodźi. Po kóždym wotrězku so sem wróćiće.
antrag-uebersicht-stand = Dospołne wotrězki: { $fertig } z { $alle }.
antrag-uebersicht-abschnitte = Wotrězki
antrag-uebersicht-schluss = Přepruwować a wotpósłać
antrag-uebersicht-nicht-begonnen = Hišće njezapočaty
antrag-uebersicht-angefangen = Započaty
antrag-uebersicht-vollstaendig = Dospołny
antrag-uebersicht-freiwillig = Dobrowólnje
antrag-uebersicht-fehlerhaft = Tu něšto njetrjechi
antrag-uebersicht-wartet = Hišće njemóžno
antrag-uebersicht-wartet-teils = Dotal dospołny
antrag-uebersicht-wartet-auf = Naše prašenja tu wot „{ $abschnitt }“ wotwisuja. Wupjelńće najprjedy to.
antrag-uebersicht-fertig = „{ $abschnitt }“ je dospołny.
antrag-uebersicht-pruefen = Podaća přepruwować a wotpósłać
antrag-uebersicht-einladen = Podaća přepruwować a druhich wo wobkrućenje prosyć
antrag-uebersicht-bereit = Nětko móžno
antrag-uebersicht-erst-alles = Wupjelńće najprjedy wšitke wotrězki.
antrag-uebersicht-ausweis = Z wupokazom pokazać, štó sće
antrag-uebersicht-beim-pruefen = Po přepruwowanju
antrag-uebersicht-gebuehr = Popłatk zapłaćić: { $betrag }
antrag-uebersicht-danach = Po wotpósłanju
antrag-uebersicht-spaeter = Pozdźišo dale činić
antrag-uebersicht-zurueck = Składować a k přehladej

antrag-pruefen-titel = Podaća přepruwować a wotpósłać
antrag-pruefen-einleitung = Přepruwujće swoje podaća. Móžeće hišće wšitko změnić.
antrag-pruefen-leer = žane podaće
antrag-pruefen-berechnet = To z toho wuchadźa
antrag-pruefen-empfaenger = Waša próstwa dźe na: { $stelle }.
antrag-absenden = Zawjazowacy wotpósłać
antrag-absenden-hinweis = Potom njemóžeće podaća hižo sami změnić.
antrag-papier-ausgefuellt = Wupjelnjeny formular ćišćeć (PDF)
antrag-papier-nummer = Čisło na nim wjedźe zarjad k Wašim podaćam: Wotedaće-li podpisany formular tam, njetrjebaja so znowa zapisać.
antrag-papier-beim-amt = Tuta próstwa je na papjerje do zarjada dóšła a so tam runje zapisuje. Potom namakaće ju zaso tu.
antrag-papier-weg = Puć
antrag-papier-erfasst = Na papjerje dóšła, zapisana { $wann }
antrag-verwerfen = Naćisk zhašeć
antrag-verwerfen-titel = Naćisk zhašeć?
antrag-verwerfen-text = Wšě podaća a dataje tutoho naćiska so zhašeja. To njeda so cofnyć.
antrag-verwerfen-ja = Haj, zhašeć
antrag-verwerfen-nein = Ně, wobchować

antrag-konflikt-titel = Waše podaća su so změnili
antrag-konflikt-text = Wot toho časa, zo sće tutu stronu wočinili, je so naćisk změnił, na přikład w druhim woknje. Njejsmy hišće ničo wotpósłali.
antrag-konflikt-liste = Tute podaća su nětko druhe:
antrag-konflikt-weg = Tute podaća hižo njeeksistuja: { $fragen }
antrag-konflikt-pruefen = Podaća hišće raz přepruwować
antrag-gleichzeitig = Naćisk so runje w druhim woknje změnja. Začitajće stronu znowa a spytajće hišće raz.

antrag-eingang-titel = Waša próstwa je dóšła
antrag-eingang-nummer = Čisło Wašeje naležnosće
antrag-eingang-zeit = Dóšła dnja
antrag-eingang-amt = Přisłušny zarjad
antrag-eingang-weiter = Tak dźe to dale
antrag-eingang-schritt-pruefung = Zarjad Waše podaća přepruwuje.
antrag-eingang-schritt-nachricht = Hdyž něšto faluje, pisamy do Wašeho póstoweho kašćika. Dóstanjeće k tomu e-mejl.
antrag-eingang-schritt-nachricht-post = Hdyž něšto faluje, pisamy Wam z póstom.
antrag-eingang-schritt-zahlung = Płaćće najprjedy. Potom zarjad Waše podaća přepruwuje.
antrag-eingang-schritt-nachricht-postfach = Hdyž něšto faluje, pisamy do Wašeho póstoweho kašćika. Pohladajće tam prošu druhdy.
antrag-eingang-schritt-nachricht-nummer-mail = Hdyž něšto faluje, prašamy so Was online při Wašej naležnosći. Dóstanjeće k tomu e-mejl. Naležnosć wočiniće z čisłom a kodom.
antrag-eingang-schritt-nachricht-nummer = Hdyž něšto faluje, prašamy so Was online při Wašej naležnosći. Nimamy Wašu e-mejlowu adresu: Pohladajće prošu druhdy z čisłom a kodom.
antrag-eingang-schritt-ende-bescheid = Na kóncu dóstanjeće rozsud.
antrag-eingang-schritt-ende-brief = Na kóncu dóstanjeće tute pismo: „{ $brief }“.
antrag-eingang-schritt-ende-brief-oder = Na kóncu dóstanjeće pismo „{ $brief }“ abo rozsud.
antrag-eingang-schritt-ende-bestaetigung = Na kóncu dóstanjeće wobkrućenje.
antrag-eingang-schritt-ende-bestaetigung-oder = Na kóncu dóstanjeće wobkrućenje abo rozsud.
antrag-eingang-schritt-ort-postfach = Wotmołwu namakaće w swojim póstowym kašćiku.
antrag-eingang-schritt-ort-nummer = Wotmołwu čitaće online z čisłom a kodom.
antrag-eingang-schritt-ort-post = Wotmołwa přińdźe z póstom.
antrag-eingang-kontakt = Prašenja na zarjad
antrag-eingang-kontakt-nummer = Mjenujće při tym čisło swojeje naležnosće.
antrag-eingang-telefon = Telefon
antrag-eingang-mail = E-mejl
antrag-eingang-anschrift = Adresa
antrag-eingang-dauer = To traje zwjetša do { $tag }.
antrag-eingang-zahlen = Prošu płaćće nětko
antrag-eingang-zahlen-text = Zarjad Wašu próstwu předźěła, tak chětře kaž sće { $betrag } płaćili.
antrag-eingang-zahlen-gleich = Płaćenje so runje přihotuje. Začitajće tutu stronu za někotre sekundy znowa.
antrag-eingang-zahlen-knopf = Nětko płaćić
antrag-eingang-pdf = Wobkrućenje dochada jako PDF
antrag-eingang-vorgang = K naležnosći
antrag-eingang-betreff = Wobkrućenje dochada: { $leistung }

antrag-zahlung-titel = Płaćić
antrag-zahlung-betrag = Suma
antrag-zahlung-zweck = Za čo
antrag-zahlung-zeichen = Kasowe znamjo
antrag-zahlung-offen = Hišće njepłaćene
antrag-zahlung-begonnen = Čakamy na wotmołwu płaćenskeje słužby
antrag-zahlung-begonnen-text = Hdyž sće hižo płaćili, njetrjebaće ničo činić. Začitajće stronu za mjeńšinu znowa. Hdyž hišće njejsće płaćili, dźiće hišće raz k płaćenskej słužbje.
antrag-zahlung-bezahlt = Płaćene
antrag-zahlung-bezahlt-text = Wutrobny dźak. Zarjad nětko Wašu próstwu předźěła.
antrag-zahlung-gescheitert = Płaćenje njeje so poradźiło
antrag-zahlung-gescheitert-text = Ničo njeje so wotknihowało. Spytajće hišće raz, tež z druhim wašnjom płaćenja.
antrag-zahlung-abgebrochen = Sće płaćenje přetorhnyli
antrag-zahlung-abgebrochen-text = Waša próstwa je tola dóšła. Móžeće nětko abo pozdźišo płaćić.
antrag-zahlung-klaerung = Waše płaćenje so přepruwuje
antrag-zahlung-klaerung-text = Druha suma je dóšła. Zarjad so pola Was přizjewi.
antrag-zahlung-teil = Dźěl hišće faluje
antrag-zahlung-teil-text = Štož sće płaćili, je zaličene. Płaćće zbytk tu abo z přepokazanjom. Podajće při přepokazanju zaso kasowe znamješko.
antrag-zahlung-angerechnet = Hižo płaćene
antrag-zahlung-rest = Hišće płaćić
antrag-zahlung-rueckzahlung = Wróćopłaćenje
antrag-zahlung-rueck-offen = Zarjad Wam { $betrag } wróćo zapłaći
antrag-zahlung-rueck-fertig = { $betrag } dnja { $tag } wróćo płaćene
antrag-zu-viele = Sće přewjele podaćow naraz pósłali. Na jednej stronje je dowolenych najwjace { $hoechstens }. Z tuteje strony ničo składowane njeje; wšo, štož bě prjedy składowane, je hišće tu.
antrag-zu-viele-titel = To bě přewjele naraz
antrag-zu-viele-was = Wupjelńće stronu hišće raz z mjenje zapiskami. Maće-li jara wjele zapiskow, nahrajće je jako dataju abo wobroćće so na zarjad.
antrag-zu-viele-zurueck = Wróćo k stronje
antrag-zahlung-zurueckgezogen = Tute płaćenje hižo trěbne njeje
antrag-zahlung-zurueckgezogen-text = Hdyž je něšto płaćić, steji to w rozsudźe.
antrag-zahlung-zum-dienst = K płaćenskej słužbje
antrag-zahlung-noch-einmal = Hišće raz spytać
antrag-zahlung-hinweis = Wopušćiće tutón portal a přińdźeće po płaćenju sem wróćo.
antrag-zahlung-dienst-fehlt = Płaćenska słužba runje njewotmołwja. Waša próstwa je wěsta. Spytajće za někotre mjeńšiny hišće raz.
antrag-zahlung-zurueck = Wróćo k próstwje

# Online-wupokaz
antrag-ausweis-titel = Wupokazajće so
antrag-ausweis-text = Za tutu słužbu wupokazajće so z online-wupokazom. Tak nichtó druhi we Wašim mjenje jednać njemóže.
antrag-ausweis-was = Dźeće k wupokazowej słužbje a wróćeće so potom sem. Dóstanjemy Waše mjeno, Waš dźeń narodźenja a Wašu adresu. Z próstwu składujemy mjeno, dźeń narodźenja, čas a družinu dopokaza.
antrag-ausweis-knopf = Z online-wupokazom so wupokazać
antrag-uebernahme-titel = Smědźa so podaća přewzać?
antrag-uebernahme-text = Potom je njetrjebaće hišće raz pisać. Wšitko móžeće změnić. Prašamy so w tutej próstwje jenož jónu; bjez Wašeho haj ničo njepřewozmjemy.
antrag-uebernahme-ja = Haj, přewzać
antrag-uebernahme-nein = Ně, pisam sam
antrag-uebernahme-nachweis = Z Wašeho dopokaza ({ $dienst })
antrag-uebernahme-antrag = Z Wašeje próstwy { $nummer } z dnja { $tag }
antrag-uebernahme-konto-eintrag = Z Wašeho konta ({ $name })
antrag-uebernahme-wahl-anschrift = Kotra adresa?
antrag-uebernahme-wahl-betriebssitz = Kotre sydło zawoda?
antrag-uebernahme-wahl-fahrzeug = Kotre jězdźidło?
antrag-uebernahme-keine = Ničo z toho
antrag-uebernahme-konto = Z Wašeho konta
antrag-ausweis-ohne-titel = Online to tu hišće njeńdźe
antrag-ausweis-ohne = Za tutu słužbu dyrbiće so wupokazać. Tu přihódna wupokazowa słužba přizamknjena njeje. Dźiće z personalnym wupokazom abo pućowanskim pasom na zarjad.
antrag-ausweis-senden = Prjedy hač wotpósćeleće, wupokazajće so z online-wupokazom. Waše podaća su składowane. Potom so sem wróćiće.
antrag-ausweis-senden-ohne = Za tutu słužbu dyrbiće so wupokazać. Tu přihódna wupokazowa słužba přizamknjena njeje. Wućišćće wupjelnjenu próstwu a dźiće z njej a ze swojim wupokazom na zarjad.
antrag-ausweis-abschnitt = Dopokaz identity
antrag-ausweis-zeile = Wupokazany
antrag-ausweis-vermerk = { $name }, narodźeny { $geburtsdatum }, dopokazane z: { $dienst }, runina dowěry { $stufe }, { $zeit }
antrag-ausweis-vermerk-ohne = { $name }, dopokazane z: { $dienst }, runina dowěry { $stufe }, { $zeit }
antrag-ausweis-hoch = wysoka
antrag-ausweis-substanziell = substancielna
antrag-ausweis-niedrig = niska

# Tabela z dataje.
antrag-csv-knopf = Z dataje přewzać (CSV)
antrag-csv-titel = Z dataje přewzać
antrag-csv-text = Maće podaća hižo jako tabelu? Składujće ju jako CSV a nahrajće ju tu. Potom widźiće wšě linki we formularje a móžeće je změnić.
antrag-csv-vorlage = Předłohu sćahnyć (CSV)
antrag-csv-spalten = Tute špalty formular čita. Jich mjena steja w prěnjej lince dataje:
antrag-csv-spalte-freiwillig = dobrowólnje
antrag-csv-spalte-wahl = móžno: { $werte }
antrag-csv-spalte-tag = dźeń, na přikład 01.02.2026
antrag-csv-ersetzt = { $anzahl ->
    [one] W tabeli je hižo jedna linka. Linki z dataje ju narunaja.
    [two] W tabeli stej hižo { $anzahl } lince. Linki z dataje jej narunaja.
    [few] W tabeli su hižo { $anzahl } linki. Linki z dataje je narunaja.
   *[other] W tabeli je hižo { $anzahl } linkow. Linki z dataje je narunaja.
}
antrag-csv-datei = Dataja z tabelu
antrag-csv-hinweis = CSV-dataja z najwyše { $zeilen } linkami a 1 MB. Mjez špaltami steji semikolon abo koma.
antrag-csv-uebernehmen = Linki přewzać
antrag-csv-da-titel = Přewzate
antrag-csv-da = { $anzahl ->
    [one] Jedna linka z Wašeje dataje je nětko we formularje. Přepruwujće ju.
    [two] { $anzahl } lince z Wašeje dataje stej nětko we formularje. Přepruwujće jej.
    [few] { $anzahl } linki z Wašeje dataje su nětko we formularje. Přepruwujće je.
   *[other] { $anzahl } linkow z Wašeje dataje je nětko we formularje. Přepruwujće je.
}
antrag-csv-nichts = Njejsmy ničo přewzali. Změńće dataju a nahrajće ju hišće raz.
antrag-csv-weitere = { $anzahl ->
    [one] Hišće jedyn zmylk je dale deleka w dataji.
    [two] Hišće { $anzahl } zmylkaj stej dale deleka w dataji.
    [few] Hišće { $anzahl } zmylki su dale deleka w dataji.
   *[other] Hišće { $anzahl } zmylkow je dale deleka w dataji.
}
antrag-csv-zu-gross = Dataja je wjetša hač 1 MB. Rozdźělće tabelu.
antrag-csv-kein-text = To njeje CSV-dataja. Wočińće tabelu w swojim programje a wubjerće „Składować jako“, potom „CSV“.
antrag-csv-leer = W dataji njeje žana linka z podaćemi. Pisajće swoje podaća pod linku z mjenami špaltow.
antrag-csv-spalte-fehlt = Špalta „{ $spalte }“ pobrachuje. Pisajće jeje mjeno do prěnjeje linki dataje.
antrag-csv-spalte-unbekannt = Formular špaltu „{ $spalte }“ njeznaje. Pomjenujće ju kaž w předłoze, abo zhašejće ju.
antrag-csv-spalte-doppelt = Špalta „{ $spalte }“ steji dwójce w prěnjej lince. Zhašejće jednu.
antrag-csv-zu-viele = Dataja ma { $zeilen } linkow. Móžno je najwyše { $hoechstens }.
antrag-csv-zu-wenige = Formular trjeba znajmjeńša { $mindestens } linkow.
antrag-csv-zellen = Linka { $zeile }: Tu je { $zellen } podaćow, tabela ma { $spalten } špaltow.
antrag-csv-ohne-ende = Linka { $zeile }: Pazorki so wočinjeja a njezačinjeja. Zhašejće je.
antrag-csv-beispielzeile = Linka { $zeile }: To je hišće přikładna linka z předłohi. Zhašejće ju.
antrag-csv-fehlt = Linka { $zeile }, { $spalte }: Tu podaće pobrachuje.
antrag-csv-tag = Linka { $zeile }, { $spalte }: Dźeń { $inhalt } njeeksistuje. Pisajće na přikład 01.02.2026.
antrag-csv-wahl = Linka { $zeile }, { $spalte }: „{ $inhalt }“ njehodźi so wubrać. Móžno je: { $werte }.
antrag-csv-zelle = Linka { $zeile }, { $spalte } („{ $inhalt }“): { $satz }

antrag-erneut-titel = Hišće raz požadać
antrag-erneut-text = Z Wašeje próstwy { $nummer } wot { $tag } přewozmjemy podaća deleka. Potom dźeće přez wšě strony a móžeće wšo změnić.
antrag-erneut-nicht = Njepřewozmu so dataje, přizwolenja, podpisma a dny, kotrež běchu tehdy hišće před Wami. Dataje móžeće na stronje „Dataje nahrać“ z prjedawšeje próstwy wzać.
antrag-erneut-leer = Z prjedawšeje próstwy njehodźi so ničo přewzać. Formular je dźensa hinaši.
antrag-erneut-ja = Z tutymi podaćemi započeć
antrag-erneut-nein = Bjez prjedawšich podaćow započeć
antrag-schriftform-senden = Sće wubrali, zo so wupokazaće. To Waš podpis naruna. Wupokazajće so nětko z online-wupokazom. Waše podaća su składowane. Potom so sem wróćiće a wotpósćeleće.
antrag-schriftform-senden-ohne = Sće wubrali, zo so wupokazaće. Tu přihódna wupokazowa słužba přizamknjena njeje. Wubjerće we formularje druhi puć.
antrag-widerspruch-gegen = Znapřećiwjenje přećiwo rozsudej { $nummer } wot { $tag }
antrag-widerspruch-bis = Znapřećiwjenje dyrbi w prawej formje pola zarjada być hač do: { $bis }.
antrag-widerspruch-vorbei = Čas je so skónčił: { $bis }. Napisajće do wopodstatnjenja, što je Was bjez Wašeje winy zadźěwało (Wiedereinsetzung, § 60 zakonja VwGO).
antrag-widerspruch-fest = Tute podaća w rozsudźe steja. Tu so změnić njehodźa.
antrag-papier-deutsch = Dataja je němska.
