# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Druhe bydlenje přizjewić (dawk za druhe bydlenje)
kurz = Maće tu druhe bydlenje. Wotedajće wuprajenje k dawkej za druhe bydlenje.
abschnitt-beschreibung =
    Někotre gmejny dawk za druhe bydlenja žadaja. Płaćiće jón, hdyž maće pódla swojeho hłowneho bydlenja tu hišće jedne. Je wšojedne, hač wotnajeće abo hač Wam bydlenje słuša.

    Tu wuprajenje wotedaće. Dawk hnydom wobličimy. Rozsud dóstanjeće do swojeho póstoweho kašćika.
abschnitt-voraussetzungen =
    Wuprajenje wotedaće, hdyž to wšitko trjechi:
    - Waše hłowne bydlenje je na druhim městnje.
    - Maće w tutej gmejnje hišće bydlenje za sebje abo swoju swójbu.
    - Gmejna tutón dawk žada.

    Po přikładnych wustawkach w dwěmaj padomaj ničo njepłaćiće:
    - Sće woženjeni abo žiwi w zapisanym partnerstwje. Waše zhromadne hłowne bydlenje je w druhej gmejnje. Bydlenje tu za powołanje trjebaće.
    - Bydlenje k domej za hladanje, terapiju abo młodźinsku pomoc słuša.
abschnitt-unterlagen =
    Hdyž wotnajeće: mějće nadrobne zrěčenje při ruce. Trjebaće čisty nadróbny pjenjez bjez přidatnych kóštow. Hewak trjebaće bydlensku přestrjeń.

    Hdyž chceće wot dawka wuswobodźeny być, nahrajće dopokaz. To je na přikład wobkrućenje Wašeho dźěłodawarja.
abschnitt-fristen =
    Wotedajće wuprajenje w prěnim měsacu po zaćehnjenju. Tak steji w přikładnych wustawkach. Waša gmejna móže druhi termin měć.
abschnitt-kosten =
    Wuprajenje ničo njekoštuje. Dawk je dźěl čisteho nadróbneho pjenjeza za lěto. Sadźbu kóžda gmejna sama postaja. Tu přikład steji.

    Hdyž nadróbny pjenjez njepłaćiće, z bydlenskej přestrjenju a wšědnym nadróbnym pjenjezom ličimy. W prěnim lěće jenož za měsacy po zaćehnjenju płaćiće.
abschnitt-hinweise =
    Tute wuprajenje přizjewjenje bydlenja w běrowje za wobydlerjow njenaruna.

    Hdyž so nadróbny pjenjez změni abo wućehnjeće, zdźělće to dawkowemu zarjadej.
unterlage-nachweis = Dopokaz za wuswobodźenje
unterlage-nachweis-wann = jenož hdyž chceće wuswobodźeny być
frist-erklaerung = Wuprajenje: měsac po zaćehnjenju
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda
parameter-steuersatz = Dawkowa sadźba (přikład)
parameter-steuersatz-einheit = procentow čisteho nadróbneho pjenjeza na lěto
parameter-ortsmiete = Wšědny nadróbny pjenjez na kwadratny meter (přikład)
parameter-ortsmiete-einheit = na měsac
lage = Połoženje w domje
lage-hinweis = Na přikład „2. poschod nalěwo“
seite-wohnung = Druhe bydlenje
seit = Wot hdy bydlenje maće?
seit-hinweis = Dźeń zaćehnjenja abo přepodaća
nutzung = Kak Wam bydlenje přisłuša?
nutzung-miete = Wotnajam je
nutzung-eigentum = Słuša mi
nutzung-unentgeltlich = Wužiwam je bjez nadróbneho pjenjeza
kaltmiete = Čisty nadróbny pjenjez na měsac
kaltmiete-hinweis = Nadróbny pjenjez bjez přidatnych kóštow. W bydlenskim zhromadźenstwje: jenož Waš dźěl.
flaeche = Bydlenska přestrjeń w kwadratnych metrach
flaeche-hinweis = Hdyž bydlenje z druhimi dźěliće: jenož Waš dźěl.
seite-nutzung = Kak bydlenje wužiwaće?
befreiung = Trjechi jedna z tutych přičin?
befreiung-keine = Ně
befreiung-beruf = Haj: sym woženjeny abo w zapisanym partnerstwje, naše hłowne bydlenje je w druhej gmejnje, a trjebam bydlenje za powołanje
befreiung-heim = Haj: bydlenje k domej za hladanje, terapiju abo młodźinsku pomoc słuša
nachweis = Dopokaz
nachweis-hinweis = Na přikład wobkrućenje dźěłodawarja. PDF, JPG abo PNG do 10 MB
seite-befreiung = Njetrjebaće dawk płaćić?
seite-anschrift = Waše hłowne bydlenje
seite-anschrift-einleitung = Na tutu adresu pisamy.
jahressteuer = Dawk za druhe bydlenje za połne lěto
gebuehr = Dawk za druhe bydlenje za běžace lěto
titel = Druhe bydlenje přizjewić
