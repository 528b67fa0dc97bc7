# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Kóšty za šulski puć sej zarunać dać
kurz = Waše dźěćo jězdźi z busom abo ćahom do šule. Móžeće pjenjezy za jězdźenki wróćo dóstać.

abschnitt-beschreibung =
    Za puć do šule so wokrjes abo bjezwokrjesne město stara. Často šulski bus jězdźi. Sće-li jězdźenki sami zapłaćili, móžeće pjenjezy wróćo dóstać.
abschnitt-voraussetzungen =
    Pjenjezy wróćo dóstanjeće, hdyž to wšitko trjechi:
    - Waše dźěćo wopytuje najbližšu šulu šulskeje družiny, kotruž sće wubrali.
    - Puć je dlěši, hač wustawki žadaja.
    - Kóšty běchu trěbne.

    Zbrašenja dla móže dołhosć puća wšojedna być. Potom nam to w próstwje zdźělće.
abschnitt-unterlagen =
    Trjebaće jězdźenki abo zličbowanki za nje. Fota abo skany dosahaja.
abschnitt-fristen =
    W Saksko-Anhaltskej dyrbi próstwa hač do 30. septembra dóńć. Płaći za šulske lěto do toho. W Sakskej termin we wustawkach Wašeho wokrjesa abo Wašeho města steji.
abschnitt-kosten =
    Próstwa ničo njekoštuje. Někotre wustawki předwidźa, zo dźěl sami płaćiće. Sumy w tutej demonstraciji su přikłady.
abschnitt-hinweise =
    Stajće próstwu, prjedy hač so termin skónči. Maće-li mało pjenjez, prašejće so tež za paketom za kubłanje a wobdźělenje.
abschnitt-rechtsgrundlage =
    Štó kóšty za šulski puć njese, steji w šulskim zakonju Wašeho kraja. Dalše rjaduja wustawki.

unterlage-karten = Jězdźenki abo zličbowanki
unterlage-karten-wann = stajnje

frist-lsa = W Saksko-Anhaltskej: hač do 30. septembra za šulske lěto do toho
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-mindest_grundschule = Tak dołhi dyrbi puć do zakładneje šule być (přikład)
parameter-mindest_grundschule-einheit = kilometrow
parameter-mindest_andere = Tak dołhi dyrbi puć do druhich šulow być (přikład)
parameter-mindest_andere-einheit = kilometrow
parameter-eigenanteil = Swójski podźěl (přikład)
parameter-eigenanteil-einheit = na měsac

titel = Kóšty za šulski puć sej zarunać dać

seite-kind = Dźěćo a šula
schulart = Kotru šulu dźěćo wopytuje?
schulart-grundschule = Zakładna šula
schulart-weiterfuehrend = Wyša šula, sekundarna abo zhromadna šula
schulart-gymnasium = Gymnazij
schulart-foerderschule = Spěchowanska šula
schulart-beruf = Powołanska šula
schule = Mjeno a městno šule
klasse = Lětnik
entfernung = Kak dołhi je najkrótši pěši puć do šule, w kilometrach?
entfernung-hinweis = Na přikład 3,4
behinderung = Njemóže Waše dźěćo zbrašenja dla pěši hić?
zu_nah = Puć je krótši, hač wustawki žadaja
zu_nah-text = Zarjad kóšty potom zwjetša njezaruna. Napisajće na kóncu, hdyž je wosebita přičina.

seite-karten = Jězdźenki
fahrkarten = Za kotre měsacy sće jězdźenki zapłaćili?
fahrkarten-hinweis = Mjenujće kóždy měsac jednotliwje.
fahrkarten-eintrag = Měsac
fahrkarten-monat = Měsac a lěto
fahrkarten-monat-hinweis = Na přikład september 2025
fahrkarten-betrag = Što sće zapłaćili?
belege = Jězdźenki abo zličbowanki

seite-bankverbindung = Hdźe pjenjezy přepokazamy?
seite-person = Štó próstwu staja?
seite-person-einleitung = Za dźěćo pod 18 lětami starši próstwu stajeja.
seite-anschrift = Hdźe dźěćo bydli?

gebuehr = Popłatk
zahl_monate = Ličba měsacow
summe = Zapłaćene
eigenanteil_summe = Swójski podźěl
erstattung = Zarunanje
