# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Rozwučenje za dźěło z žiwidłami rezerwować
kurz = Dźěłaće bórze w kuchni, pjekarni abo kantinje. Přizjewće so pola strowotniskeho zarjada za rozwučenje.

abschnitt-beschreibung =
    Štóž we powołanju z wěstymi žiwidłami wobchadźa, móže druhich natyknyć. Tohodla so do prěnjeho dźěłoweho dnja rozwučiće. Zhoniće, při kotrych chorosćach dźěłać njesměće.

    Po rozwučenju wopismo dóstanjeće. Prjedy strowotniske wopismo rěkaše. Tu so za termin přizjewiće.
abschnitt-voraussetzungen =
    Prěni raz přemysłownje tajke žiwidła zhotowjeće, z nimi wobchadźeće abo je předawaće. Abo dźěłaće w kuchni hosćenca, kantiny, přebywanišća abo kliniki.

    Maće hižo wopismo abo stare strowotniske wopismo? Potom žane nowe njetrjebaće. To tež płaći, hdyž městno změniće.
abschnitt-unterlagen =
    Na termin swój wupokaz sobu přinjesće. Njejsće-li hišće 18 lět, přińdźe wosoba ze starosćenskim prawom sobu, abo přinjeseće jeje pisomne přizwolenje.
abschnitt-fristen =
    Hdyž započnjeće dźěłać, smě wopismo najwyše tři měsacy stare być. Po tym bjez kónca płaći. Waš zawod Was kóždej dwě lěće znowa rozwuči.
abschnitt-kosten =
    Rozwučenje popłatk płaći. Płaćiće jón hnydom po wotpósłanju. Suma tu je přikład.
abschnitt-hinweise =
    Za Wašej strowotu so tu njeprašamy. Při rozwučenju pisomnje wujasniće, zo wo žanej zadźěwce njewěsće. Při dwělach trjebaće wopismo lěkarja.

    Rozwučenje njeje trěbne, hdyž jenož na swjedźenju bjez přemysła pomhaće.
abschnitt-rechtsgrundlage =
    Zakoń wo škiće před infekcijemi praji, štó so rozwuči a hdy něchtó dźěłać njesmě.
abschnitt-rechtsbehelf =
    Přeprošenje ničo njerozsudźi. Tohodla přećiwo njemu znapřećiwjenje njeje.

    Hinak je to při popłatku. Je-li wopačny, móžeće znapřećiwić. Maće za to měsac chwile po tym, zo bu Wam zdźěleny. Njesteji-li w lisće ničo wo znapřećiwjenju, maće lěto chwile. Płaćić tola dyrbiće.

frist-drei_monate = Wopismo: prěni dźěłowy dźeń najwyše tři měsacy stare

parameter-gebuehr = Rozwučenje z wopismom (přikład)
parameter-gebuehr-einheit = na wosobu

titel = Rozwučenje za dźěło z žiwidłami rezerwować

seite-arbeit = Waše dźěło
schon = Maće hižo tajke wopismo abo stare strowotniske wopismo?
schon_info = Potom žane nowe njetrjebaće
schon_info-text = Wopismo dale płaći, tež pola druheho zawoda. Móžeće tu přestać. Sće je zhubili, prašejće so zarjada, kiž je je wustajił.
arbeit_ab = Hdy započnjeće dźěłać?
arbeit_ab-hinweis = Hdyž to hišće njewěsće, wostajće pólko prózdne.
zu_frueh = To hišće dołho traje
zu_frueh-text = Prěni dźěłowy dźeń smě wopismo najwyše tři měsacy stare być. Wubjerće termin, kiž njeje zašo.
wann = Hdy móžeće přińć?
wann-vormittag = Dopołdnja
wann-nachmittag = Popołdnju
wann-online = Online z wobrazom a zynkom, hdyž zarjad to poskića
welche_sprache = W kotrej rěči rozwučenje rozumiće?
welche_sprache-deutsch = Němsce
welche_sprache-englisch = Jendźelsce
welche_sprache-andere = Druha rěč abo znamješkowa rěč
andere_sprache = Kotra?
jung = Njejsće hišće 18 lět
jung-text = Na termin wosoba ze starosćenskim prawom sobu přińdźe. Abo přinjeseće jeje pisomne přizwolenje.

minderjaehrig = Hišće nic 18 lět
gebuehr = Popłatk
