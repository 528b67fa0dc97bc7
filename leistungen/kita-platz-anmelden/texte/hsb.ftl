# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Městno w žłobiku, pěstowarni abo horće přizjewić
kurz = Waše dźěćo ma do dźěćaceho dnjoweho přebywanišća chodźić. Zdźělće gmejnje, wot hdy a hdźe městno trjebaće.

abschnitt-beschreibung =
    Starši móža sej přeć, do kotreje pěstowarnje jich dźěćo chodźi. Zo by dosć městnow było, přizjewće zahe, što trjebaće. Gmejna Waše přeća widźi a z přebywanišćemi městno pyta.
abschnitt-voraussetzungen =
    Waše dźěćo w gmejnje bydli. Ma prawo na městno:
    - wot prěnich narodninow w přebywanišću abo w dnjowej hladarni
    - wot třećich narodninow w pěstowarni
    - jako šulske dźěćo w horće, hdyž je w šulskim lěće 2026/2027 abo pozdźišo do prěnjeje klasy přišło

    W Saksko-Anhaltskej prawo dale dźe: Płaći za kóžde dźěćo, doniž do sedmeje klasy njepřińdźe.

    Prawo na wěste přebywanišćo je jenož, doniž su tam městna swobodne.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Přebywanišćo so pozdźišo na přikład za šćěpjenjom přećiwo wosypicam praša.
abschnitt-fristen =
    W Sakskej potrjebu zwjetša šěsć měsacow do toho přizjewjeće. Prašejće so tež přebywanišća, kotrež sej přejeće. W Saksko-Anhaltskej přizjewće tak zahe kaž móžno.
abschnitt-kosten =
    Přizjewjenje ničo njekoštuje. Za městno pozdźišo přinošk płaćiće. Kak wysoki je, Wam gmejna praji.
abschnitt-hinweise =
    Wobkrućenje hišće njeje přilubjenje. Městno dóstanjeće, hdyž z přebywanišćom zrěčenje wotzamkujeće.

    Je so něšto změniło abo maće hižo městno? Zdźělće nam to prošu, zo bychu je druzy dóstali.
abschnitt-rechtsgrundlage =
    Prawo na městno wósma kniha socialneho zakonika rjaduje. Kak přizjewjeće, steji w zakonju Wašeho kraja wo dźěćacych přebywanišćach.

frist-sechs_monate = W Sakskej: zwjetša šěsć měsacow do prěnjeho dnja w přebywanišću

titel = Městno w žłobiku, pěstowarni abo horće přizjewić

seite-kind = Waše dźěćo
kind_geburtsdatum = Dźeń narodźenja dźěsća
kind_geburtsdatum-hinweis = Njeje-li so dźěćo hišće narodźiło, podajće termin poroda.

seite-platz = Kotre městno trjebaće?
art = Što trjebaće?
art-krippe = Žłobik (pod třomi lětami)
art-tagespflege = Dnjowa maćer abo dnjowy nan
art-kindergarten = Pěstowarnja (wot třoch lět)
art-hort = Hort (šulerjo)
platz_ab = Wot hdy městno trjebaće?
stunden = Kelko hodźin na dźeń?
stunden-hinweis = Na přikład 9. W horće čas po šuli liči.
wuensche = Kotre přebywanišća sej přejeće?
wuensche-hinweis = Mjenujće najprjedy te, kotrež najradšo chceće. Hdyž je Wam wšojedne, wostajće pólko prózdne.
wuensche-eintrag = Přeće
wuensche-einrichtung = Mjeno přebywanišća
geschwister = Chodźi bratr abo sotra hižo do přebywanišća? Do kotreho?
sorbisch = Přejeće sej serbsku skupinu?
sorbisch-hinweis = Na přikład Witaj-skupinu. Nic w kóždej gmejnje je.
foerderung = Trjeba Waše dźěćo wosebite spěchowanje, na přikład zbrašenja dla?
foerderung-hinweis = Njetrjebaće na to wotmołwić. Pomha, přihódne městno namakać.

seite-person = Štó dźěćo přizjewja?
seite-person-einleitung = Dyrbiće staršiske prawo za dźěćo měć.
seite-anschrift = Hdźe dźěćo bydli?

wunsch_liste = Přate přebywanišća
