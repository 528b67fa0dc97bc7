# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Zakaz zastaća za přećah požadać
kurz = Trjebaće před domom městno za přećahowy wóz. Zarjad postaji, kotre tafle směće stajić.

abschnitt-beschreibung =
    Za přećah trjebaće swobodne městno před domom. Sami je njesměće zawrěć. Zarjad móže na krótki čas zakaz zastaća přikazać. Potom Wy abo firma tafle stajiće.
abschnitt-voraussetzungen =
    Zarjad zakaz zastaća přikaza, hdyž bjez swobodneho městna njeńdźe a wobchad wěsty wostanje. Za kóžde městno swójsku próstwu stajeće: jednu za stare a jednu za nowe bydlenje.
abschnitt-unterlagen =
    Trjebaće skicu městna. Na njej su dom, městno a dołhosć widźeć. Rysowanka z ruku dosaha.
abschnitt-fristen =
    Stajće próstwu znajmjeńša dwě njedźeli do toho. Tafle dyrbja někotre dny do přećaha stać. Kelko, steji w rozsudźe.
abschnitt-kosten =
    Rozsud popłatk płaći. Suma w tutej demonstraciji je přikład. Po gmejnje płaćiće hnydom online abo po rozsudźe. Tafle na swójske kóšty wotnajeće.
abschnitt-hinweise =
    Štóž tafle bjez přikaza staja, ničo njezawrje: Nichtó so za nimi měć njetrjeba.

    Napisajće, kotre awta hižo tam steja, hdyž tafle stajiće. Steji-li na dnju přećaha hišće awto tam, wołajće porjadowy zarjad abo policiju.
abschnitt-rechtsgrundlage =
    Tafle zarjad po wobchadnym porjedźe přikaza. Popłatk rjaduje postajenje zwjazka.

unterlage-skizze = Skica městna
unterlage-skizze-wann = stajnje

frist-vorher = Próstwa: znajmjeńša dwě njedźeli do toho
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-gebuehr = Popłatk za zakaz zastaća na čas (přikład)
parameter-gebuehr-einheit = za próstwu
parameter-vorlauf_tage = Tak zahe dyrbja tafle stać (přikład)
parameter-vorlauf_tage-einheit = dnjow do toho

titel = Zakaz zastaća za přećah požadać

seite-anlass = Za čo městno trjebaće?
anlass = Što je přičina?
anlass-umzug = Přećah
anlass-lieferung = Wulka dodawka
anlass-arbeiten = Dźěła při domje
arbeiten_info = Dźěła tam twarska firma?
arbeiten_info-text = Potom firma próstwu na wobchadny přikaz staja. Za to trjeba płon wobchadnych znamješkow.
lift = Steji meblowy lift abo něšto druhe na chódniku?

seite-stelle = Hdźe městno trjebaće?
strassenseite = Na kotrej stronje dróhi?
strassenseite-haus = Na stronje domu
strassenseite-gegenueber = Napřećo
strassenseite-beide = Na woběmaj stronomaj
laenge = Kelko metrow?
laenge-hinweis = Wóz trjeba něhdźe 10 do 15 metrow.
skizze = Skica městna
skizze-hinweis = Z domom, městnom a dołhosću. Rysowanka z ruku dosaha.

seite-person = Štó próstwu staja?
aufsteller = Štó tafle staja?
aufsteller-hinweis = Mjeno firmy abo „ja sam“

gebuehr = Popłatk
nur_am = Jenički dźeń
ab_tag = Prěni z wjacorych dnjow
bis_tag = Posledni z wjacorych dnjow
pruefregel-uhrzeiten = Hdyž městno jenož jedyn dźeń trjebaće, dyrbi so pozdźišo kónčić, hač so započnje. Přepruwujće dny a časy.
