# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wotpadkowu tonu skazać, změnić abo wotzjewić
kurz = Trjebaće nowu, druhu abo hižo žanu tonu. Zdźělće nam, što so na Wašej ležownosći změni.

abschnitt-beschreibung =
    K kóždej wobydlenej ležownosći tona za zbytne wotpadki słuša. Kak wulka dyrbi być, wot toho wotwisuje, kelko ludźi tam bydli. Tony za biowotpadki a papjeru tež tu skazaće.
abschnitt-voraussetzungen =
    Ležownosć Wam słuša, abo ju zarjadujeće. Bydliće-li w najeńskim bydlenju, prašejće so swojeho wotnajerja.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Jenož hdyž Wam ležownosć njesłuša, nahrajeće połnomóc.
abschnitt-fristen =
    Zdźělće změnu, tak chětře hač wo njej wěsće. Nowe tony zwjetša po dwěmaj hač štyrjoch njedźelach přińdu.
abschnitt-kosten =
    Zdźělenje ničo njekoštuje. Popłatk za wotpadki so změni, hdyž so tony změnja. Wo tym swójski rozsud dóstanjeće.
abschnitt-hinweise =
    Stajće prózdne tony k dispoziciji, hdyž mamy je wotewzać.

    Žołte tony a měchi k tomu njesłušeja. Te dóstanjeće wot firmy, kotraž je wuprózdni. Nochceće biotonu, dokelž sami kompostujeće? Za to je swójska próstwa.
abschnitt-rechtsgrundlage =
    Wotpadki z domjacnosće wokrjesej abo městu přewostajeće. Tak chce to zakoń zwjazka. Wšo dalše wustawki rjaduja.

unterlage-vollmacht = Połnomóc
unterlage-vollmacht-wann = jenož hdyž Wam ležownosć njesłuša

parameter-mindestvolumen = Telko ruma za zbytne wotpadki dyrbi znajmjeńša być (přikład)
parameter-mindestvolumen-einheit = litrow na wosobu

titel = Wotpadkowu tonu skazać, změnić abo wotzjewić

seite-vorhaben = Što so změni?
vorhaben = Što chceće?
vorhaben-anmeldung = Přizjewjenje ležownosće bjez tonow
vorhaben-aenderung = Změna: druhe tony abo druha ličba wosobow
vorhaben-abmeldung = Wotzjewjenje wšěch tonow
grund = Čehodla tony wotzjewiće?
grund-verkauft = Sym ležownosć předał/a
grund-leer = Nichtó tam hižo njebydli
grund-abriss = Dom je wottorhany
grund-anderes = Druha přičina
kundennummer = Čisło kupca
kundennummer-hinweis = Steji na popłatkowym rozsudźe.
ab_tag = Wot hdy to płaći?
ab_tag-hinweis = Při zaćehnjenju prěni dźeń, při předani dźeń přepodaća.

seite-stelle = Wo kotru ležownosć dźe?

seite-tonnen = Waše tony
personen = Kelko wosobow na ležownosći bydli?
personen-hinweis = Jeli so tam jenož dźěła, zapisajće 0.
tonnen = Kotre tony trjebaće?
tonnen-hinweis = Mjenujće wšě, tež te, kotrež su hižo tam a wostanu.
tonnen-eintrag = Tona
tonnen-sorte = Za čo?
tonnen-sorte-rest = Zbytne wotpadki
tonnen-sorte-bio = Biowotpadki
tonnen-sorte-papier = Papjera
tonnen-groesse = Kak wulka?
tonnen-groesse-60 = 60 litrow
tonnen-groesse-80 = 80 litrow
tonnen-groesse-120 = 120 litrow
tonnen-groesse-240 = 240 litrow
tonnen-groesse-1100 = 1.100 litrow
tonnen-anzahl = Kelko z nich?
zu_klein = Tona za zbytne wotpadki je přemała
zu_klein-text = Za telko wosobow po wustawkach njedosaha. Wubjerće wjetšu abo dalšu tonu.

seite-person = Štó přizjewi?
fuer_unternehmen = Přizjewjeće za předewzaće abo towarstwo?
eigentum-hinweis = Při předani: Je Wam hač do předanja słušała?
tonnen_liste = Tony
rest_liter = Zbytne wotpadki hromadźe w litrach
