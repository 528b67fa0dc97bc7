# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wužiwanje nowotwara přizjewić
kurz = Waš twar je hotowy, a chceće so zaćahnyć abo wočinić. Zdźělće to twarskemu dohladej znajmjeńša dwě njedźeli do toho.

abschnitt-beschreibung =
    Wotewzaće přez zarjad zwjetša njeje. Přizjewjeće pak, wot hdy twarjenje wužiwaće. Při bydlenskim domje je to dźeń, na kotrymž so zaćehnjeće.
abschnitt-voraussetzungen =
    Twarjenje a přijězd stej wěstej. Woda a wopłóčki stej přizamknjenej. Wšě wuměnjenja z dowolnosće su spjelnjene.

    Za małe twary bjez jednanja tute přizjewjenje njetrjebaće.
abschnitt-unterlagen =
    Často na kóncu hišće wobkrućenja faluja, na přikład wo wohnjoškiće. Što dyrbiće předpołožić, steji w dowolnosći. Maće-li kachle abo tepjenje z wuhenjom, trjebaće papjeru wot wuhnjomjetara.
abschnitt-fristen =
    Přizjewjenje dyrbi znajmjeńša dwě njedźeli do prěnjeho dnja dóńć.
abschnitt-kosten =
    Přizjewjenje ničo njekoštuje.
abschnitt-hinweise =
    Tepić směće hakle, hdyž je wobwodny wuhnjomjetar připrawu přepruwował.

    Zdźělće tež financnemu zarjadej, zo je Waš dom hotowy. Wón to za dawk na ležownosće trjeba.
unterlage-schornstein = Wobkrućenje wobwodneho wuhnjomjetara
unterlage-schornstein-wann = jenož z kachlemi abo tepjenjom z wuhenjom
unterlage-nachweise = Druhe wobkrućenja, kotrež dowolnosć žada
unterlage-nachweise-wann = jenož hdyž hišće něšto faluje

frist-zwei_wochen = Přizjewjenje: znajmjeńša dwě njedźeli do prěnjeho dnja

titel = Wužiwanje nowotwara přizjewić

seite-nutzung = Što wužiwaće?
umfang = Je wšitko hotowe?
umfang-ganz = Haj, cyłe twarjenje
umfang-teil = Ně, hakle dźěl
teil = Kotry dźěl wužiwaće?
teil-hinweis = Na přikład „přizemjo“
beginn = Wot hdy twarjenje wužiwaće?
beginn-hinweis = Najzašo dwě njedźeli po tym, zo je přizjewjenje dóšło.

seite-nachweise = Wobkrućenja
feuerung = Su tam kachle abo tepjenje z wuhenjom?
schornstein = Wobkrućenje wobwodneho wuhnjomjetara
nachweise = Druhe wobkrućenja
nachweise-hinweis = Jenož hdyž je dowolnosć žada.

seite-stelle = Hdźe twarjenje steji?
