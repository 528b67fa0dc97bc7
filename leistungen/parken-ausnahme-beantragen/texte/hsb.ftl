# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wuwzaće za parkowanje požadać
kurz = Dyrbiće tam zastać abo parkować, hdźež je zakazane. We wosebitych padach zarjad wuwzaće dowoli.

abschnitt-beschreibung =
    Druhdy hinak njeńdźe: Klawěr dyrbi do domu, abo wóz dyrbi při twarnišću stać. Potom móže zarjad dowolić, zo přez zakaz zastanjeće abo parkujeće.

    Wuwzaće płaći za jězdźidła, městno a čas, kotrež w rozsudźe steja.
abschnitt-voraussetzungen =
    Wuwzaće je jenož we wosebje nuznych padach. Zarjad přepruwuje:
    - Je jězdźidło na tutym městnje woprawdźe trěbne?
    - Je w bliskosći druhe městno?
    - Wostanje wobchad wěsty?

    Čas abo puće zalutować jako přičina njedosaha. Prawo na wuwzaće njeje.
abschnitt-unterlagen =
    Trjebaće dopušćenske wopismo dźěl I za kóžde jězdźidło. Foto abo płon městna pomha. Hdyž papjera Wašu přičinu pokazuje, nahrajće ju.
abschnitt-fristen =
    Stajće próstwu znajmjeńša dwě njedźeli do toho. Parkujće tam hakle, hdyž wuwzaće maće.
abschnitt-kosten =
    Popłatk po času a ličbje jězdźidłow wotwisuje. Zwjazkowe prawo ramik wot 10,20 eurow do 767 eurow postaja. Sumy w tutej demonstraciji su přikłady. Po gmejnje płaćiće hnydom online abo po rozsudźe.
abschnitt-hinweise =
    To njeje prawa próstwa, hdyž
    - chceće městno swobodne dźeržeć, na přikład z taflemi za přećah,
    - jako zawod často pola kupcow parkujeće: Za to je parkowanska karta za rjemjeslnikow,
    - sće ćežko zbrašeni: Za to je swójska parkowanska karta.

    Wuchowanske puće a přijězdy wohnjoweje wobary stajnje swobodne wostanu.

unterlage-zulassung = Dopušćenske wopismo dźěl I za kóžde jězdźidło
unterlage-zulassung-wann = stajnje
unterlage-nachweis = Foto, płon abo papjera k přičinje
unterlage-nachweis-wann = dobrowólnje

frist-vorher = Próstwa: znajmjeńša dwě njedźeli do toho
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-gebuehr_kurz = Wuwzaće hač do 7 dnjow (přikład)
parameter-gebuehr_kurz-einheit = za jězdźidło
parameter-gebuehr_mittel = Wuwzaće wot 8 do 31 dnjow (přikład)
parameter-gebuehr_mittel-einheit = za jězdźidło
parameter-gebuehr_lang = Wuwzaće wot 32 dnjow (přikład)
parameter-gebuehr_lang-einheit = za jězdźidło

titel = Wuwzaće za parkowanje požadać

seite-verbot = Što chceće?
verbot = Što na městnje płaći?
verbot-hinweis = Pohladajće, kotra tafla tam steji. Za kóžde městno swójsku próstwu stajeće.
verbot-eingeschraenkt = Wobmjezowany zakaz zastaća
verbot-absolut = Dospołny zakaz zastaća
verbot-parkschein = Parkować jenož z parkowanskim lisćikom
verbot-zone = Parkować jenož z parkowanskej tačelu abo na wobmjezowany čas
verbot-bewohner = Parkować jenož za wobydlerjow
verbot-fussgaenger = Pěškowska cona abo zawrjena dróha
verbot-gehweg = Chódnik bjez parkowanišća
verbot-einfahrt = Před abo napřećo zajězdźej
grund = Čehodla dyrbi jězdźidło runje tam stać?
grund-hinweis = Na přikład „klawěr so do domu nosy“ abo „cycanski wóz dyrbi blisko pincy stać“
andere_plaetze = Čehodla na druhim městnje w bliskosći njeńdźe?
nachweis = Foto, płon abo papjera k přičinje

seite-stelle = Hdźe chceće parkować?

seite-fahrzeuge = Jězdźidła a čas
uhrzeit = W kotrych časach?
uhrzeit-hinweis = Na přikład „8 do 12 hodź.“ abo „cyły dźeń“

seite-person = Štó próstwu staja?

kennzeichen_liste = Znamjenja jězdźidłow
tage = Ličba dnjow
satz = Popłatk za jězdźidło
gebuehr = Popłatk
nur_am = Jenički dźeń
ab_tag = Prěni z wjacorych dnjow
bis_tag = Posledni z wjacorych dnjow
