# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Informacija z přemysłoweho registra
kurz = Chceće wědźeć, hač a hdźe je něchtó přemysł přizjewił. Prašejće so tu.

abschnitt-beschreibung =
    Přemysłowy zarjad wjedźe zapis přizjewjenych přemysłow. Z njeho informaciju dóstanjeće.
abschnitt-voraussetzungen =
    Jednoru informaciju kóždy dóstanje. Mjenuje mjeno, mjeno wobchoda, jeho adresu a dźěławosć. Přičiny njetrjebaće.

    Rozšěrjena informacija wjace mjenuje. Za nju trjebaće prawniski zajim: na přikład zličbowanku, kotraž njeje zapłaćena. Dyrbiće jón wěrjomny činić. Zarjad tež přepruwuje, što za druhu stronu rěči.
abschnitt-unterlagen =
    Za jednoru informaciju podłožki njetrjebaće. Za rozšěrjenu informaciju nahrajće dopokaz, na přikład zličbowanku, napominanje abo zrěčenje.
abschnitt-fristen =
    Žadyn termin njeje.
abschnitt-kosten =
    Zarjad popłatk žada. Wón so po prawje kraja złožuje. Sumy tu su přikłady. Płaćiće do toho, tež hdyž zarjad ničo njenamaka.
abschnitt-hinweise =
    Tutón zapis njeje centralny přemysłowy register w Bonnje. Hdyž wo sebi informaciju wottam trjebaće, dźiće do běrowa za wobydlerjow.

    Zarjad dale dawa, štož je něchtó přizjewił. Njepřepruwuje, hač wšo hišće trjechi.
abschnitt-rechtsgrundlage =
    Što smě kóždy zhonić a što jenož z prawniskim zajimom, steji w přemysłowym porjedźe.

unterlage-beleg = Dopokaz za prawniski zajim: na přikład zličbowanka, napominanje abo zrěčenje
unterlage-beleg-wann = jenož při rozšěrjenej informaciji

frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju

parameter-gebuehr_einfach = Popłatk za jednoru informaciju
parameter-gebuehr_erweitert = Popłatk za rozšěrjenu informaciju

titel = Informacija z přemysłoweho registra

seite-suche = Kotry přemysł pytaće?
gesucht_name = Mjeno wosoby abo wobchoda
gesucht_anschrift = Adresa zawoda
gesucht_anschrift-hinweis = Kaž daloko ju znajeće.
umfang = Što chceće wědźeć?
umfang-einfach = Jednory: mjeno, mjeno wobchoda, adresa a dźěławosć
umfang-erweitert = Rozšěrjeny: dalše podaća, z dopokazom
weitere_angaben = Kotre podaća hišće trjebaće?
weitere_angaben-hinweis = Na přikład započatk abo kónc přemysła
interesse = Za čo tute podaća trjebaće?
interesse-hinweis = Na přikład „Zličbowanka čisło 12 njeje zapłaćena, chcu skoržić.“
beleg = Dopokaz
beleg-hinweis = Na přikład zličbowanka, napominanje abo zrěčenje

seite-person = Štó so praša?

gebuehr = Popłatk
