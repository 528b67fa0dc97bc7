# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Swoje daty w přizjewjenskim registrje zhonić
kurz = Zhoniće, kotre daty ma přizjewjenski zarjad wo Was składowane.
abschnitt-beschreibung =
    Přizjewjenski zarjad daty wo Was składuje. Maće prawo je znać. Zhoniće tež, zwotkel daty su a štó je dóstał.
abschnitt-voraussetzungen =
    Sće abo běšće w tutej gmejnje přizjewjeni. Prašeće so za swojimi datami. Zarjad dyrbi do toho přepruwować, zo sće to Wy.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Hdyž Waše podaća njedosahaja, so zarjad praša.
abschnitt-fristen =
    Móžeće so kóždy čas prašeć. Zarjad zwjetša w běhu měsaca wotmołwi.
abschnitt-kosten =
    Informacija ničo njekoštuje. Tak steji w zakonju.
abschnitt-hinweise =
    Hdyž něšto njetrjechi, móžeće žadać, zo zarjad to porjedźi.

    Informacija je jenož za Was. Trjebaće-li dopokaz za druhich, prošće wo přizjewjenske wobkrućenje.
abschnitt-rechtsgrundlage =
    Prawo na informaciju steji w zakładnym postajenju wo škiće datow. Zwjazkowy přizjewjenski zakoń praji, kak zarjad přepruwuje, zo sće to Wy.
frist-monat = Wotmołwa zarjada: zwjetša měsac po dóńdźenju
titel = Swoje daty w přizjewjenskim registrje zhonić
seite-auskunft = Što chceće wědźeć?
umfang = Wo čim chceće informaciju?
umfang-hinweis = Móžeće wšitko wubrać.
umfang-daten = Kotre daty su składowane
umfang-herkunft = Zwotkel daty su
umfang-empfaenger = Štó je daty dóstał
umfang-zweck = Za čo a kak dołho su składowane
seite-anschrift-einleitung = Podajće swoje nětčiše bydlenje.
fruehere_anschrift = Prjedawša adresa w tutej gmejnje
fruehere_anschrift-hinweis = Jenož, hdyž hižo tu přizjewjeni njejsće.
