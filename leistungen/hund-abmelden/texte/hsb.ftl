# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Psa wotzjewić (psowy dawk)
kurz = Waš pos hižo pola Was njebydli abo so přesydliće. Wotzjewće jón tu wot psoweho dawka.

abschnitt-beschreibung =
    Psowy dawk płaćiće, doniž pos pola Was bydli. Potom jón wotzjewiće. To móžeće tu činić, bjez puća do zarjada.

    Zdźěliće nam, kotry pos to je a čehodla jón wotzjewiće. Zarjad dawk skónči a Wam rozsud pósćele. Hdyž sće přewjele płaćili, dóstanjeće pjenjezy wróćo.
abschnitt-voraussetzungen =
    Wotzjewiće psa, hdyž jedne z toho trjechi:
    - Sće jón předali, darili abo do zwěrjacej domownje dali.
    - Pos je zemrěł.
    - Pos je ćeknył a njewočakujeće, zo so wróći.
    - Přesydliće so z nim do druheje gmejny.

    Hdyž so jenož znutřka gmejny přesydliće, psa njewotzjewće. Zdźělće potom nowu adresu.
abschnitt-unterlagen =
    Zwjetša njetrjebaće podłožki. Kupne zrěčenje abo wobkrućenje skótneho lěkarja pomha, hdyž psa pozdźe wotzjewiće.
abschnitt-fristen =
    Wotzjewće psa w běhu dweju njedźel. Čas so započnje dźeń, na kotrymž hižo pola Was njebydli. Tak steji w přikładnych wustawkach tuteje demonstracije. Waša gmejna móže druhi termin měć.
abschnitt-kosten =
    Wotzjewjenje ničo njekoštuje. Po přikładnych wustawkach so dawk z měsacom skónči, w kotrymž pos woteńdźe. Štož sće přewjele płaćili, dóstanjeće wróćo.
abschnitt-hinweise =
    Wotedajće psowu marku w zarjedźe abo pósćelće ju z póstom.

    Hdyž so z psom přesydliće, přizjewće jón w nowym městnje.

    W Saksko-Anhaltskej je tež psowy register. Tute wotzjewjenje płaći jenož za dawk.
unterlage-nachweis = Dopokaz: na přikład kupne zrěčenje abo wobkrućenje skótneho lěkarja
unterlage-nachweis-wann = dobrowólnje

frist-abmeldung = Wotzjewjenje: dwě njedźeli po tym, zo pos hižo pola Was njebydli
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

titel = Psa wotzjewić

seite-hund = Kotreho psa wotzjewiće?
hund_rasse = Rasa
seite-grund = Čehodla psa wotzjewiće?
grund = Přičina
grund-abgegeben = Sym psa druhej wosobje dał
grund-tierheim = Sym psa do zwěrjacej domownje dał
grund-gestorben = Pos je zemrěł
grund-entlaufen = Pos je ćeknył
grund-umzug = Přesydlu so z psom do druheje gmejny
weg_am = Na kotrym dnju bě to?
weg_am-hinweis = Při přesydlenju: dźeń wućehnjenja.
neu_name = Štó ma psa nětko? Předmjeno a swójbne mjeno
neu_anschrift = Adresa tuteje wosoby
neu_anschrift-hinweis = Dróha, čisło domu, póstowe wodźenske čisło a městno
alte_anschrift = Hdźe sće dotal z psom bydlili?
alte_anschrift-hinweis = Dróha, čisło domu, póstowe wodźenske čisło a městno
nachweis = Dopokaz
nachweis-hinweis = Na přikład kupne zrěčenje. PDF, JPG abo PNG do 10 MB

seite-person-einleitung = Mjenujće wosobu, na kotruž je pos přizjewjeny.
seite-anschrift-einleitung = Na tutu adresu pisamy. Po přesydlenju mjenujće nowu.

seite-erstattung = Hdyž pjenjezy wróćo dóstanjeće
konto_angeben = Chceće za to konto podać?
konto_angeben-hinweis = To njeje trjeba, hdyž dawk z Wašeho konta wotknihujemy.

steuer_ende = Dawk so skónči z dnjom
