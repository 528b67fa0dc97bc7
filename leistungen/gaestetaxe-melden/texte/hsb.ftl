# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Hosćacy dawk zdźělić a zapłaćić
kurz = Wotnajejeće stwy, prózdninske bydlenje abo městna. Zdźělće tu kóždy měsac přenocowanja a zapłaćće hosćacy dawk.

abschnitt-beschreibung =
    Wjele gmejnow bjerje wot hosći dawk. Z nim płaća na přikład pućowanske puće, swjedźenje abo swobodnu jězbu z busom. Rěka Gästetaxe, Kurtaxe abo Gästebeitrag.

    Hósć jón pola Was płaći. Wy přenocowanja zdźěliće a pjenjezy gmejnje dale daće.
abschnitt-voraussetzungen =
    Přiwzamaće hosći: w hotelu, w pensiji, w prózdninskim bydlenju, w priwatnej stwě abo na campingu. Gmejna ma wustawki wo dawku.

    W Saksko-Anhaltskej njepłaći, štóž je jenož dźěła dla w gmejnje. Štó hewak mjenje abo ničo njepłaći, steji we wustawkach.
abschnitt-unterlagen =
    Trjebaće swój zapisk hosći, zo byšće přenocowanja ličili. Někotre gmejny chcedźa lisćinu bjez mjenow widźeć. Potom ju jako PDF nahrajće.
abschnitt-fristen =
    Zdźělće hač do 10. dnja po kóncu měsaca. Tak steji w přikładowych wustawkach. Waša gmejna móže druhi termin měć.
abschnitt-kosten =
    Zdźělenka ničo njekoštuje. Dawk hnydom we formularje wuličimy. Płaćiće, štož sće wot hosći dóstali: ličbu přenocowanjow razy sadźbu. Sadźby w tutej demonstraciji su přikłady.
abschnitt-hinweise =
    Jedne přenocowanje je jedyn hósć za jednu nóc. Dwaj hosćej za tři nocy je šěsć přenocowanjow.

    Njejsće hosći měli? Zdźělće tež to. Po wustawkach často sami za dawk rukujeće, hdyž jón njebjerjeće.
abschnitt-rechtsgrundlage =
    Gmejna dawk po swojich wustawkach bjerje. Wustawki so na zakoń wo komunalnych wotedawkach Wašeho kraja zepěraja.

unterlage-liste = Lisćina přenocowanjow bjez mjenow
unterlage-liste-wann = jenož hdyž ju gmejna žada

frist-meldung = Zdźělenka: hač do 10. dnja po kóncu měsaca
frist-widerspruch = Znapřećiwjenje přećiwo sumje: měsac po zdźělenju

parameter-satz_voll = Połna sadźba (přikład)
parameter-satz_voll-einheit = za přenocowanje
parameter-satz_ermaessigt = Ponižena sadźba (přikład)
parameter-satz_ermaessigt-einheit = za přenocowanje

titel = Hosćacy dawk zdźělić a zapłaćić

unterkunft = Mjeno přenocowarnje
unterkunft-hinweis = Na přikład „prózdninske bydlenje Spreeblick“. Za kóždu přenocowarnju jednotliwje zdźěleće.
kassenzeichen-hinweis = Steji na listach gmejny. Tak Wašu aktu spěšnišo namakamy.
gaeste_da = Sće w tutym měsacu hosći měli?

seite-uebernachtungen = Přenocowanja
uebernachtungen = Přenocowanja po družinje hosći
uebernachtungen-hinweis = Jedyn hósć za jednu nóc je jedne přenocowanje.
uebernachtungen-eintrag = Hosćo
uebernachtungen-kategorie = Što tući hosćo płaća?
uebernachtungen-kategorie-voll = Połnu sadźbu
uebernachtungen-kategorie-ermaessigt = Poniženu sadźbu
uebernachtungen-kategorie-frei = Ničo, su wuswobodźeni
uebernachtungen-grund = Přičina, hdyž mjenje abo ničo njepłaća
uebernachtungen-grund-hinweis = Na přikład „dźěći“ abo „ćežko zbrašeni“. Žane mjena.
uebernachtungen-naechte = Ličba přenocowanjow
uebernachtungen-naechte-hinweis = Na přikład 6 za dweju hosćow a tři nocy

seite-art = Kak chceće zdźělić?
meldeart = Kak sće přenocowanja ličili?
meldeart-summen = Jako sumy: Wěm, kelko přenocowanjow běše.
meldeart-einzeln = Jednotliwje: Mam přijězd a wotjězd kóždeho přebytka, na přikład w dataji.

seite-aufenthalte = Přebytki
seite-aufenthalte-einleitung = Kóžda linka je jedyn přebytk: jedna wosoba abo wjacore, kotrež su hromadźe přijěli a wotjěli a samsnu sadźbu płaća. Hdyž mjenje abo ničo njepłaća, mjenujće přičinu. Ličimy jenož nocy, kotrež leža w zdźělenym měsacu.
aufenthalte = Přebytki w měsacu
aufenthalte-hinweis = Njemjenujće žane mjena.
aufenthalte-eintrag = Přebytk
aufenthalte-anreise = Přijězd
aufenthalte-abreise = Wotjězd
aufenthalte-gaeste = Ličba hosći
aufenthalte-satz = Sadźba
aufenthalte-satz-voll = Połna
aufenthalte-satz-ermaessigt = Ponižena
aufenthalte-satz-frei = Wuswobodźeny
aufenthalte-ausnahme = Přičina
liste = Lisćina přenocowanjow
liste-hinweis = Bjez mjenow: přijězd, wotjězd, ličba hosći. Jako PDF.

seite-person = Štó zdźěla?
fuer_unternehmen = Zdźěleće za předewzaće abo towarstwo?

monatsanfang = Prěni dźeń měsaca
monatsende = Posledni dźeń měsaca
naechte_voll = Přenocowanja z połnej sadźbu
naechte_ermaessigt = Přenocowanja z poniženej sadźbu
naechte_frei = Přenocowanja bjez dawka
gebuehr = Hosćacy dawk za měsac
