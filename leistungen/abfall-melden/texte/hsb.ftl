# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Dźiwje zwjezene smjeće zdźělić
kurz = Něchtó je smjeće jednorje ležo wostajił. Zdźělće městno tu zarjadej.
mangel-name = Wotpadki w krajinje

abschnitt-beschreibung =
    Štóž smjeće do lěsa abo při dróze ćisnje, ludźom a přirodźe škodźi. Zdźělće nam tu, hdźe něšto leži. Zarjad so wo to postara, zo so wotwjeze.
abschnitt-voraussetzungen =
    Kóždy móže dźiwje zwjezene smjeće zdźělić. Leži na městnje, hdźež ležeć njesmě. To móže tež awto bjez znamjenja być.
abschnitt-unterlagen =
    Njetrjebaće podłožki. Foto nam pomha. Wobliča a znamjenja njewobdźělenych njech na nim njejsu.
abschnitt-fristen =
    Žadyn termin njeje. Njedótkńće so smjeća. Hdyž so něšto pali, wuběži abo sylnje smjerdźi, wołajće hnydom wohnjowu wobaru: 112.
abschnitt-kosten =
    Zdźělenka ničo njekoštuje.
abschnitt-hinweise =
    Tu jenož městno zdźěliće. Hdyž sće widźeli, štó je smjeće zwjezł, wobroćće so na porjadowy zarjad abo na policiju. Njemjenujće w tutym formularje mjena druhich.

    Waše swójske wulke smjeće so přez tutu zdźělenku njewotwjeze. Wužiwajće za to wosebitu słužbu za wulke wotpadki.
abschnitt-rechtsgrundlage =
    Smjeće směja jenož tam, hdźež je dowolene. To steji w zakonju wo kružnym hospodarstwje.

frist-keine = Žadyn termin: zdźělće smjeće, tak chětře kaž je pytnjeće.

titel = Dźiwje zwjezene smjeće zdźělić

seite-abfall = Što tam leži?
abfall = Kajke smjeće to je?
abfall-hausmuell = Měchi z domjacym smjećom
abfall-moebel = Meble abo druhe wulke wěcy
abfall-elektro = Elektriske nastroje
abfall-bauschutt = Twarske smjeće
abfall-reifen = Reify abo dźěle awtow
abfall-auto = Awto bjez znamjenja
abfall-gefaehrlich = Barba, wolij, azbest abo druhe strašne wěcy
abfall-anderes = Něšto druhe
menge = Kelko to něhdźe je?
menge-klein = Do bowy so hodźi
menge-mittel = Do awta so hodźi
menge-gross = Je wjace
foto = Foto
foto-hinweis = Bjez wobličow
stelle_strasse = Dróha abo najbliši puć

seite-person = Štó zdźěla?
