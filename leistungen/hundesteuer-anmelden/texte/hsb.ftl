# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Psa přizjewić (psowy dawk)
kurz = Maće psa. Tu jón pola swojeje gmejny za psowy dawk přizjewiće.

abschnitt-beschreibung =
    Štóž psa dźerži, w najwjace gmejnach psowy dawk płaći. Psa přizjewiće w městnje, hdźež z nim bydliće. To móžeće tu činić, bjez puća do zarjada.

    Zdźěliće nam, štó sće, hdźe bydliće a kotre psy maće. Dawk hnydom wobličimy. Na kóncu dóstanjeće rozsud do swojeho póstoweho kašćika.
abschnitt-voraussetzungen =
    Dyrbiće psa přizjewić, hdyž to wšitko trjechi:
    - Pos we Wašej domjacnosći bydli.
    - Pos je starši hač tři měsacy.
    - Dźeržiće jón priwatnje a nic za přemysł.
    - Bydliće w gmejnje, hdźež jón přizjewiće.

    Młódšeho psa směće prjedy přizjewić. Dawk so tola hakle započnje, hdyž je tři měsacy stary.
abschnitt-verfahrensablauf =
    - Wupjelniće formular: k swojej wosobje, k swojej adresy, k psej a k dopokazam.
    - Přepruwujeće swoje podaća a wotpósćeleće je. Hnydom dóstanjeće wobkrućenje.
    - W někotrych gmejnach płaćiće dawk hnydom online.
    - Zarjad Waše podaća přepruwuje. Hdyž něšto faluje, so Was w póstowym kašćiku prašamy.
    - Rozsud dóstanjeće do póstoweho kašćika. E-mejl Wam praji, zo tam leži.
    - Psowu marku Wam zarjad z póstom pósćele.

    Móžeće přestawku činić. Waše podaća wostanu 90 dnjow składowane.
abschnitt-unterlagen =
    Zwjetša njetrjebaće podłožki. Mějće čisło čipa při ruce, hdyž pos čip ma. Steji we wupokazu domjaceho zwěrjeća.

    Za asistencneho psa trjebaće dopokaz. Foto abo skan dosaha.
abschnitt-fristen =
    Přizjewće psa w běhu dweju njedźel. Čas so započnje dźeń, na kotrymž jón k sebi bjerjeće. Při młodym psu so započnje, hdyž je tři měsacy stary. Hdyž so z psom přesydliće, płaći dźeń zaćehnjenja.
abschnitt-kosten =
    Přizjewjenje ničo njekoštuje. Wysokosć dawka kóžda gmejna sama postaja. Z wašim městnom pokaza tuta strona tež sadźby.

    W prěnim lěće płaćiće jenož za zbytne měsacy. Liči so měsac po dnju, na kotrymž sće psa k sebi wzali. Za asistencneho psa ničo njepłaćiće.
abschnitt-bearbeitungsdauer =
    Chcemy w běhu 14 dnjow rozsudźić. Dlěje traje, hdyž so Was něšto prašeć dyrbimy. Čas dale běži, tak chětře kaž Waša wotmołwa dóńdźe.
abschnitt-hinweise =
    Wotzjewće psa, hdyž hižo pola Was njebydli. Hewak dale płaćiće.

    Za strašne psy płaća wosebite prawidła. W Sakskej zakoń při třoch rasach strach předpokładuje: American Staffordshire Terrier, Bullterrier a Pitbull Terrier. Potom trjebaće tež dowolnosć porjadoweho zarjada. Tute přizjewjenje ju njenaruna.

    W Saksko-Anhaltskej dyrbi Waš pos čip měć a zawěsćeny być. Přizjewiće jón tam tež za psowy register. Tež to njeje dźěl tutoho přizjewjenja.
abschnitt-rechtsgrundlage =
    Gmejna dawk po swojich wustawkach žada. Wustawki so na zakoń kraja wo komunalnych wotedawkach złožuja.
abschnitt-rechtsbehelf =
    Přećiwo rozsudej móžeće znapřećiwić. Maće za to měsac chwile. Čas so započnje, hdyž bu Wam rozsud zdźěleny. Zapodajće znapřećiwjenje pola zarjada, kiž je rozsud wudał.

    Płaćić dyrbiće tola. Znapřećiwjenje płaćenje njewotstorči.
abschnitt-datenschutz =
    Zarjad Waše podaća za wobličenje dawka trjeba. Nichtó druhi je njedóstanje. Naćisk 90 dnjow po poslednjej změnje zhašamy. Naležnosć pjeć lět po lěće zhašamy, w kotrymž bu wotzamknjena.

unterlage-assistenz = Dopokaz za asistencneho psa: na přikład wupokaz wo ćežkim zbrašenju ze znamjenjom B, Bl, aG abo H, abo wopismo wo wukubłanju
unterlage-assistenz-wann = jenož hdyž pos asistencny pos je
unterlage-herkunft = Šćěpjenski pas, kupne zrěčenje abo dopokaz rasy
unterlage-herkunft-wann = dobrowólnje; pomha, hdyž staroba abo rasa jasna njeje

frist-anzeige = Přizjewjenje: dwě njedźeli po tym, zo sće psa k sebi wzali
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-steuer_ersthund = Dawk za prěnjeho psa
parameter-steuer_ersthund-einheit = na lěto
parameter-steuer_zweithund = Dawk za druheho psa
parameter-steuer_zweithund-einheit = na lěto
parameter-steuer_weiterer = Dawk za kóždeho dalšeho psa
parameter-steuer_weiterer-einheit = na lěto
parameter-gefaehrliche_besteuern = Wosebita sadźba za strašne psy
parameter-steuer_gefaehrlich = Dawk za strašneho psa
parameter-steuer_gefaehrlich-einheit = na lěto

titel = Psa přizjewić

seite-person-einleitung = Přizjewće psa na wosobu, kotraž jón dźerži. Wona dóstanje tež rozsud.

seite-anschrift = Waša adresa a Waša domjacnosć
seite-anschrift-einleitung = Podajće bydlenje, w kotrymž z psom bydliće.
hunde_bisher = Kelko psow je we Wašej domjacnosći hižo přizjewjenych?
hunde_bisher-hinweis = Njeličće psy, za kotrež dawk njepłaćiće. Hdyž žane njejsu, napisajće 0.

seite-hund = Podaća k psej
seite-hund-einleitung = Hdyž wjacore psy přizjewjeće, započńće z tym, kotryž bě prěni pola Was.
hund_name = Mjeno psa
hund_rasse = Rasa
hund_rasse-hinweis = Při měšeńcu mjenujće rasy staršeju, kaž daloko je znajeće.
hund_geburt = Dźeń narodźenja psa
hund_geburt-hinweis = Hdyž jón dokładnje njewěsće, podajće přibližny dźeń.
hund_seit = Wot kotreho dnja pos pola Was bydli?
hund_seit-hinweis = Hdyž sće so z psom sem přesydlili: dźeń Wašeho zaćehnjenja.
hund_chip = Čisło čipa
hund_chip-hinweis = 15 cyfrow. Čisło steji we wupokazu domjaceho zwěrjeća.
hund_chip-muster = 15 cyfrow.
hund_assistenz = Je pos asistencny pos?
hund_assistenz-hinweis = Na přikład pos za slepych. Pomha čłowjekej ze zbrašenjom a je za to wukubłany.
hund_gefaehrlich = Płaći pos jako strašny?
hund_gefaehrlich-hinweis = To je tak, hdyž je to zarjad zwěsćił. W Sakskej zakoń to tež při rasach American Staffordshire Terrier, Bullterrier, Pitbull Terrier a jich křižowanjach předpokładuje. W Saksko-Anhaltskej tež při rasy Staffordshire-Bullterrier.
weitere_hunde = Dalše psy
weitere_hunde-hinweis = Přizjewće tu kóždeho dalšeho psa, kiž hišće přizjewjeny njeje.
weitere_hunde-eintrag = Pos
weitere_hunde-name = Mjeno psa
weitere_hunde-rasse = Rasa
weitere_hunde-geburt = Dźeń narodźenja psa
weitere_hunde-seit = Wot kotreho dnja pos pola Was bydli?
weitere_hunde-chip = Čisło čipa
weitere_hunde-chip-hinweis = 15 cyfrow
weitere_hunde-chip-muster = 15 cyfrow.
weitere_hunde-assistenz = Je pos asistencny pos?
weitere_hunde-gefaehrlich = Płaći pos jako strašny?

seite-nachweise = Dopokazy
seite-nachweise-einleitung = Móžeće fota abo skany nahrać. Dowolene su PDF, JPG a PNG do 10 MB.
nachweis_assistenz = Dopokaz za asistencneho psa
nachweis_assistenz-hinweis = Na přikład wupokaz wo ćežkim zbrašenju ze znamjenjom B, Bl, aG abo H, abo wopismo wo wukubłanju.
nachweis_herkunft = Šćěpjenski pas, kupne zrěčenje abo dopokaz rasy
nachweis_herkunft-hinweis = To pomha, hdyž staroba abo rasa jasna njeje.
lastschrift = Mamy psyči dawk z Wašeho konta wotknihować?

anzahl_hunde = Ličba psow, kotrež přizjewjeće
assistenz_dabei = Asistencny pos je podla
jahressteuer = Psowy dawk za połne lěto
steuer = Psowy dawk za běžace lěto
