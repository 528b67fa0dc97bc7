# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Hłowne a pódlanske bydlenje změnić
kurz = Maće wjacore bydlenja. Zdźělće přizjewjenskemu zarjadej, kotre je Waše hłowne bydlenje.
abschnitt-beschreibung =
    Štóž wjacore bydlenja w Němskej ma, ma jedne hłowne bydlenje. Wšitke druhe su pódlanske bydlenja. Hdyž so to změni, zdźělće to zarjadej.

    Tu zdźěliće, zo swoje hłowne bydlenje změniće. Móžeće tež pódlanske bydlenje wotzjewić.
abschnitt-voraussetzungen =
    Sće we woběmaj bydlenjomaj hižo přizjewjeni. Zaćehnjeće-li do noweho bydlenja, přizjewće so tam.

    Waše hłowne bydlenje je to, kotrež najwjace wužiwaće. Bydliće-li z mandźelskim abo žiwjenskim partnerom hromadźe, liči bydlenje swójby. Při dźěćoch liči bydlenje staršeju. Bydlitaj-li staršej dźěleni, liči bydlenje, hdźež dźěćo najwjace je.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Zarjad so praša, hdyž něšto jasne njeje.
abschnitt-fristen =
    Zdźělće změnu hłowneho bydlenja w běhu dweju njedźel.
abschnitt-kosten =
    Zdźělenka ničo njekoštuje.
abschnitt-hinweise =
    Změnu tam zdźěliće, hdźež je nětko Waše hłowne bydlenje. Pódlanske bydlenje wotzjewiće na městnje pódlanskeho abo hłowneho bydlenja.

    Někotre gmejny dawk na druhe bydlenja žadaja. Změna móže tež při awće a při wólbach něšto změnić.
abschnitt-rechtsgrundlage =
    Zwjazkowy přizjewjenski zakoń praji, kotre bydlenje je hłowne a komu změnu zdźěliće.
frist-wechsel = Změna hłowneho bydlenja: dwě njedźeli
titel = Hłowne a pódlanske bydlenje změnić
seite-anliegen = Što so změni?
anliegen = Što chceće zdźělić?
anliegen-wechsel = Moje pódlanske bydlenje je nětko hłowne
anliegen-aufgabe = Wućehnu z pódlanskeho bydlenja
wechsel_tag = Wot hdy je to hłowne bydlenje?
auszug_tag = Hdy sće wućehnyli?
familie = Kak bydliće?
familie-hinweis = Wot toho wotwisuje, kotre bydlenje je hłowne.
familie-allein = Bjez mandźelskeho abo žiwjenskeho partnera, abo trajnje dźěleni
familie-partner = Z mandźelskim abo žiwjenskim partnerom
familie-kind = Dźe wo dźěćo pod 18 lětami
familie_wohnung = Je nowe hłowne bydlenje to, kotrež Waša swójba najwjace wužiwa?
grund = Čehodla je nětko hłowne bydlenje?
grund-hinweis = Na přikład: Dźěłam nětko tu a sym najwjace dnjow w tutym bydlenju.
seite-person = Wo koho dźe?
seite-person-einleitung = Za dźěćo zapisajće dźěćo.
seite-anschrift = Hłowne bydlenje po změnje
seite-anschrift-einleitung = Hdyž jenož jedne bydlenje zwostanje, podajće te.
seite-nebenwohnung = Pódlanske bydlenje
seite-nebenwohnung-einleitung = Po změnje je to dotalne hłowne bydlenje. Při wućehnjenju je to bydlenje, z kotrehož wućehnjeće.
