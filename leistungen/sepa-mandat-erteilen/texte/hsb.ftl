# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = SEPA-mandat za wotknihowanje dać
kurz = Gmejna dawki a popłatki z Wašeho konta wotknihuje. Žadyn termin njeskomdźiće.
abschnitt-beschreibung =
    Gmejnje prawidłownje pjenjezy płaćiće, na přikład ležownostny dawk, psowy dawk abo popłatki za pěstowarnju. Z SEPA-mandatom gmejna pjenjezy wotknihuje, hdyž maja so zapłaćić.

    Podaće konto a wubjerjeće, za čo mandat płaći. Zarjad jón wobkrući a Wam referencu mandata mjenuje. Nowy mandat stary za samsny wotedawk naruna.
abschnitt-voraussetzungen =
    Konto wotknihowanja w SEPA-rumje dowoli. Słuša Wam, abo wosoba, kotrejž słuša, je z tym přezjedna. Gmejnje hižo něšto płaćiće abo sće rozsud dóstali.
abschnitt-unterlagen =
    Trjebaće swój IBAN. Mějće tež rozsud při ruce. Na nim kasowe znamjo steji.
abschnitt-fristen =
    Termin njeje. Dajće mandat znajmjeńša dwě njedźeli, prjedy hač přichodna suma płaćomna je. Hewak tutu sumu hišće sami přepokazajće.
abschnitt-kosten =
    Mandat ničo njekoštuje.
abschnitt-hinweise =
    Móžeće mandat kóždy čas wotwołać. Napisajće potom zarjadej powěsć.

    Móžeće wotknihowane pjenjezy wot swojeje banki wróćo žadać. Za to maće wosom njedźel chwile. Wotedawk dyrbiće tola płaćić.
abschnitt-rechtsgrundlage =
    Ciwilny zakonik rjaduje, hdy móžeće wotknihowane pjenjezy wot banki wróćo žadać.
frist-keine = Žadyn termin: najlěpje dwě njedźeli do přichodneho płaćenja
wofuer = Tute płaćenja mamy wotknihować
wofuer-grundsteuer = Ležownostny dawk
wofuer-hundesteuer = Psowy dawk
wofuer-zweitwohnung = Dawk za druhe bydlenje
wofuer-gewerbesteuer = Přemysłowy dawk
wofuer-kita = Popłatki za pěstowarnju abo hort
wofuer-anderes = Něšto druhe
wofuer_anderes = Kotre druhe płaćenje?
kassenzeichen = Kasowe znamjo
kassenzeichen-hinweis = Steji na Wašim rozsudźe. Wjacore z komu dźělće.
gilt_ab = Wot hdy mamy wotknihować?
seite-wofuer = Za čo mandat płaći?
konto_fremd = Słuša konto druhej wosobje?
einverstaendnis = Přihłosowanje tuteje wosoby
einverstaendnis-hinweis = Foto abo skan z jeje podpisom
seite-mandat = Mandat
seite-person-einleitung = Mjenujće wosobu, kotraž je rozsud dóstała. Z wotpósłanjom mandat daće.
titel = SEPA-mandat za wotknihowanje dać
