# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wulke wotpadki wotwozyć dać
kurz = Stare sofa abo kamor ma preč. Wotwozymy wulke wěcy z Wašeje domjacnosće.

abschnitt-beschreibung =
    Někotre wěcy do tony njepasuja: meble, matracy, tepichi abo wulke graty. Wokrjes je pola Was wotwoza. Wšitko wječor do toho k dróze stajeće.
abschnitt-voraussetzungen =
    Wěcy su z domjacnosće. Je jich telko, kaž je w domjacnosći z wašnjom.

    Wulke wotpadki na přikład njejsu:
    - wokna, durje, kachle a grot
    - dźěle awtow a wobruče
    - barby, laki a wolij
    - tyty a kisty z małymi wěcami
abschnitt-unterlagen =
    Njetrjebaće podłožki.
abschnitt-fristen =
    Přizjewće wotwoženje něhdźe štyri njedźele do toho.
abschnitt-kosten =
    Wotwoženje popłatk płaći. Płaćiće jón hnydom po wotpósłanju. Na někotrych městnach je hižo w popłatku za wotpadki. Suma w tutej demonstraciji je přikład.
abschnitt-hinweise =
    Je wěc hišće dobra? Darće ju radšo. Stare elektriske graty tež wikowanje wróćo bjerje.

    Njestajće ničo prjedy won. Dźeržće chódnik swobodny.
abschnitt-rechtsgrundlage =
    Wotpadki z domjacnosće wokrjesej abo městu přepodaće. Tak to zakoń zwjazka žada. Wšo dalše rjaduja wustawki.

frist-vorher = Přizjewjenje: něhdźe štyri njedźele do toho
frist-widerspruch = Znapřećiwjenje přećiwo sumje: měsac po zdźělenju

parameter-gebuehr = Popłatk za wotwoženje (přikład)
parameter-gebuehr-einheit = za wotwoženje
parameter-hoechstmenge = Najwyša mnohosć za wotwoženje (přikład)
parameter-hoechstmenge-einheit = kubikmetrow

titel = Wulke wotpadki wotwozyć dać

seite-dinge = Što wotwozymy?
dinge = Kotre wulke wěcy to su?
dinge-hinweis = Mjenujće kóždu wěc jednotliwje. Jenož štož tu steji, sobu bjerjemy.
dinge-eintrag = Wěc
dinge-was = Što to je?
dinge-was-hinweis = Na přikład „sofa“ abo „2 matracy“
geraete = Su wulke elektriske graty pódla?
geraete-hinweis = Wone so z druhim wozom wotwoža.
geraete-kuehl = Chłódźak abo zmjerzowak
geraete-wasch = Płokanska mašina, sušak abo mašina za sudobjo
geraete-herd = Kachle abo pjec
geraete-tv = Telewizor abo wobrazowka
geraete-anderes = Druhi wulki grat
menge = Kelko to hromadźe je, w kubikmetrach?
menge-hinweis = Sofa ma něhdźe 2 kubikmetraj. Směće trochować.
zu_viel = To je wjace hač z wašnjom
zu_viel-text = Telko při jednym wotwoženju sobu njebjerjemy. Přizjewće zbytk druhi króć abo wjezće jón na dwór za surowizny.
fruehestens_ab = Wot kotreho dnja móžemy přińć?

seite-person = Štó skazuje?
seite-anschrift = Hdźe wotwozymy?
stellplatz = Hdźe dokładnje wěcy stajeće?
stellplatz-hinweis = Na přikład „naprawo pódla zajězda“

ding_liste = Wěcy
gebuehr = Popłatk
