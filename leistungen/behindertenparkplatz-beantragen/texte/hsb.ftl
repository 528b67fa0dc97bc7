# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Swójske parkowanišćo za zbrašenych požadać
kurz = Maće módru parkowansku kartu a před durjemi městno njenamakaće. Zarjad móže tam parkowanišćo jenož za Was zarjadować.

abschnitt-beschreibung =
    Před domom abo při dźěłowym městnje zarjad taflu staja. Na njej čisło Wašeje parkowanskeje karty steji. Jenož Wy směće tam parkować.
abschnitt-voraussetzungen =
    Maće módru parkowansku kartu. Nimo toho płaći:

    - Trjebaće tam awto husto. Jědźeće sami abo so wožiće.
    - Nimaće garažu a žane parkowanišćo, kotrež derje docpějeće. Njemóžeće tam tež žane wotnajeć abo twarić.
    - Na dróze zwjetša ničo swobodne njeje.
    - Wobchad wostanje wěsty.

    Zarjad wšo wotwaži. Wobhlada sej dróhu. Krute prawo na to njeje.
abschnitt-unterlagen =
    Trjebaće kopiju swojeje módreje parkowanskeje karty. Jedna-li so wo dźěłowe městno, zawod krótko napisa, zo tam dźěłaće. Foto dróhi pomha.
abschnitt-fristen =
    Termin njeje. Městno wostanje, tak dołho kaž je trjebaće a płaćiwu parkowansku kartu maće.
abschnitt-kosten =
    W tutej demonstraciji próstwa ničo njekoštuje. Taflu płaći, štóž je za dróhu zamołwity.
abschnitt-hinweise =
    Zdźělće nam, hdyž so přesydliće, awto wotedaće abo nowu parkowansku kartu dóstanjeće. Potom taflu změnimy.

    Hišće módru parkowansku kartu nimaće? Požadajće ju najprjedy.
abschnitt-rechtsgrundlage =
    Prawidła za wobchad steja w postajenju zwjazka. Wono zarjadej dowola, tajke městna wutworić.

unterlage-parkausweis = Módra parkowanska karta, wobě stronje
unterlage-parkausweis-wann = stajnje
unterlage-arbeit = Wobkrućenje zawoda
unterlage-arbeit-wann = jenož za městno při dźěłowym městnje
unterlage-foto = Foto dróhi
unterlage-foto-wann = dobrowólnje
unterlage-vollmacht = Połnomóc
unterlage-vollmacht-wann = jenož hdyž za druhu wosobu jednaće

frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

titel = Swójske parkowanišćo za zbrašenych požadać

seite-antragsteller = Štó parkowanišćo trjeba?

seite-person = Wosoba, kotraž parkowanišćo dóstanje

seite-anschrift = Adresa

seite-ausweis = Módra parkowanska karta
seite-ausweis-einleitung = Njeprašamy so za Wašim zbrašenjom. Parkowanska karta dosaha.
parkausweis_nummer = Čisło parkowanskeje karty
parkausweis_nummer-hinweis = Steji na prědnjej stronje. Napisamy je na taflu.
parkausweis_bis = Hač hdy płaći?
parkausweis_kopie = Parkowanska karta
parkausweis_kopie-hinweis = Prědnja a zadnja strona

seite-stelle = Hdźe městno trjebaće?
zweck = Za čo městno je?
zweck-wohnung = Za moje bydlenje
zweck-arbeit = Za moje dźěłowe městno
arbeit_bestaetigung = Wobkrućenje zawoda
arbeit_bestaetigung-hinweis = Pokazuje, zo tam dźěłaće a zo zawod za Was parkowanišćo nima.
foto = Foto dróhi

seite-bedarf = Čehodla městno trjebaće?
haeufigkeit = Kak husto tam awto trjebaće?
haeufigkeit-taeglich = Nimale kóždy dźeń
haeufigkeit-woche = Wjacekróć wob tydźeń
haeufigkeit-selten = Rědšo
halter = Na koho je awto dopušćene?
halter-selbst = Na mnje
halter-haushalt = Na někoho, kiž ze mnu bydli
halter-andere = Na někoho druheho
stellplatz = Maće tam garažu abo parkowanišćo?
stellplatz_grund = Čehodla je wužiwać njemóžeće?
stellplatz_grund-hinweis = Na přikład „Garaža je přewuska za jězdny stoł“
lage = Kak je z parkowanjom na dróze?
lage-hinweis = Na přikład „Wot 16 hodź. je wšo połne, přichodne swobodne městno je 200 metrow zdalene“
