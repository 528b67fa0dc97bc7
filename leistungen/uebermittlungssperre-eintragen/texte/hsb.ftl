# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Zawru přećiwo dawanju datow zapisać dać
kurz = Znapřećiwiće, zo přizjewjenski zarjad Waše daty stronam, nowinam abo druhim dawa.
abschnitt-beschreibung =
    Přizjewjenski zarjad smě někotre daty dale dawać. Strony na přikład smědźa před wólbami adresy dóstać. Móžeće znapřećiwić. Přičiny njetrjebaće mjenować.

    Wubjerjeće, přećiwo čemu sće. Zarjad zawru zapisa a Wam to wobkruća.
abschnitt-voraussetzungen =
    Sće w tutej gmejnje přizjewjeni. Za dźěći starši znapřećiwja.

    Znapřećiwjenje přećiwo dawanju nabožnej zhromadnosći je za swójby z rozdźělnej wěru. Sami k zhromadnosći njesłušeće, ale Waš mandźelski, Waše dźěćo abo jedyn staršej.
abschnitt-unterlagen =
    Njetrjebaće podłožki.
abschnitt-fristen =
    Žadyn termin njeje. Strony móža hižo šěsć měsacow před wólbami daty dóstać. Najlěpje do toho znapřećiwće.
abschnitt-kosten =
    Znapřećiwjenje ničo njekoštuje.
abschnitt-hinweise =
    Zawra informaciju wo jednotliwej wosobje njezadźerži. Za to je informaciska zawra. Wona wažne přičiny trjeba.

    Při zwjazkowej wobarje su so prawidła 1. januara 2026 změnili. Tutón formular za to njepłaći. Prašejće so swojeho přizjewjenskeho zarjada.

    Za cyrkwinski dawk smě nabožna zhromadnosć daty tež přez zawru dóstać.

    Při swjedźenjach dźe wo narodniny wot 70 lět a kwasne dny wot 50 lět. Do adresnikow jenož dorosćeni přińdu.
abschnitt-rechtsgrundlage =
    Zwjazkowy přizjewjenski zakoń praji, komu smě zarjad daty dawać a hdy móžeće znapřećiwić.
frist-keine = Žadyn termin: znapřećiwić móžeće kóždy čas.
titel = Zawru přećiwo dawanju datow zapisać dać
seite-widerspruch = Přećiwo čemu sće?
widersprueche = Komu nimamy Waše daty dać?
widersprueche-hinweis = Móžeće wjacore wubrać.
widersprueche-parteien = Stronam a wolerskim skupinam před wólbami a wothłosowanjemi
widersprueche-jubilaeen = Zapósłancam, nowinam a rozhłosej, hdyž narodniny abo kwasny dźeń swjeću
widersprueche-adressbuch = Nakładnistwam, kotrež adresniki wudawaja
widersprueche-religion = Nabožnej zhromadnosći mojeho mandźelskeho, mojeho dźěsća abo mojeju staršeju
religion_hinweis = Nabožna zhromadnosć
religion_hinweis-text = To jenož płaći, hdyž sami k tutej nabožnej zhromadnosći njesłušeće.
