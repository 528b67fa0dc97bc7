# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Wuwzaće wot zakaza jězby njedźelu požadać
kurz = Nakładne awto dyrbi njedźelu abo swjaty dźeń jěć. W nuznych padach zarjad wuwzaće dowoli.

abschnitt-beschreibung =
    Wot 0 do 22 hodź. wulke nakładne awta njedźelu a na swjatych dnjach jěć njesmědźa. To płaći nad 7,5 tonami a za kóžde nakładne awto z připowěšakom. Jedna so wo jězby za wobchod abo za pjenjezy, tež wo prózdne jězby.
abschnitt-voraussetzungen =
    Wuwzaće je jenož w nuznych padach. Pjenjezy abo wubědźowanje jako přičina njedosahaja. Pokazaće, zo

    - dyrbi jězba na tutym dnju być
    - ze železnicu abo z mjeńšim nakładnym awtom njeńdźe

    Wuwzaće njetrjebaće za čerstwe mloko, čerstwe mjaso, čerstwe ryby, sad a zeleninu, kotrejž so spěšnje skazytej, a za žiwe pčoły.
abschnitt-unterlagen =
    Trjebaće dopušćenske wopismo dźěl I za kóžde jězdźidło. Nimo toho papjeru, kotraž pokazuje, čehodla je nuznje. To móže list přijimarja być.
abschnitt-fristen =
    Stajće próstwu znajmjeńša dwě njedźeli do toho. Zamołwity je zarjad, hdźež maće swoje sydło abo hdźež nakładujeće.
abschnitt-kosten =
    Popłatk po času a ličbje jězdźidłow wotwisuje. Zwjazkowe prawo ramik wot 10,20 eurow do 767 eurow postaja. Sumy w tutej demonstraciji su přikłady. Po zarjedźe płaćiće hnydom online abo po rozsudźe.
abschnitt-hinweise =
    W juliju a awgusće nakładne awta na někotrych dróhach tež sobotu jěć njesmědźa. Za to tuta próstwa njepłaći.

    Prawidła za časy jězby a wotpočinka dale płaća. Za přewulke abo přećežke jězdźidła trjebaće swójsku dowolnosć.

unterlage-zulassung = Dopušćenske wopismo dźěl I za kóžde jězdźidło
unterlage-zulassung-wann = stajnje
unterlage-nachweis = Papjera, kotraž pokazuje, čehodla je nuznje
unterlage-nachweis-wann = stajnje

frist-vorher = Próstwa: znajmjeńša dwě njedźeli do toho
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-gebuehr_einzeln = Wuwzaće za jedyn dźeń (přikład)
parameter-gebuehr_einzeln-einheit = za jězdźidło
parameter-gebuehr_mehrere = Wuwzaće za wjacore dny (přikład)
parameter-gebuehr_mehrere-einheit = za jězdźidło
parameter-gebuehr_dauer = Wuwzaće na dlěši čas (přikład)
parameter-gebuehr_dauer-einheit = za jězdźidło

titel = Wuwzaće wot zakaza jězby njedźelu požadać

seite-ladung = Što transportujeće?
ladung = Što nakładujeće?
ladung-hinweis = Na přikład „jewišćowa technika za koncert“
grund = Čehodla dyrbi jězba njedźelu abo na swjatym dnju być?
andere_wege = Čehodla ze železnicu abo z mjeńšim nakładnym awtom njeńdźe?
nachweis = Papjera, kotraž pokazuje, čehodla je nuznje
nachweis-hinweis = Na přikład list přijimarja abo zrěčenje.

seite-fahrt = Hdy a hdźe?
art = Kak husto jědźeće?
art-einzeln = Na jednotliwych dnjach
art-dauer = Zaso a zaso, najwjace lěto dołho
termine = Na kotrych dnjach?
termine-eintrag = Dźeń
termine-datum = Njedźela abo swjaty dźeń
ende-hinweis = Najwjace lěto po prěnim dnju.
zu_lang = To je dlěje hač lěto
zu_lang-text = Wuwzaće najwjace lěto płaći. Po tym nowu próstwu stajeće.
von_ort = Hdźe so jězba započnje?
von_ort-hinweis = Dróha, póstowe wodźenske čisło a městno
nach_ort = Hdźe so skónči?
nach_ort-hinweis = Dróha, póstowe wodźenske čisło a městno
weg = Na kotrych dróhach jědźeće?
weg-hinweis = Na přikład „B 6, A 4 a A 13“

zulassung-hinweis = Za kóžde jězdźidło a kóždy připowěšak.

seite-person = Štó próstwu staja?

kennzeichen_liste = Znamjenja jězdźidłow
zeiten = Dny
satz = Popłatk za jězdźidło
gebuehr = Popłatk
