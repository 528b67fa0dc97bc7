# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Plakaty při dróze požadać
kurz = Z plakatami za zarjadowanje wabiće. Za to trjebaće prjedy dowolnosć.
abschnitt-beschreibung =
    Dróhi a naměsta su za wšěch. Štóž tam plakaty wěša abo staja, trjeba dowolnosć. Wona rěka wosebite wužiwanje.
abschnitt-voraussetzungen =
    Dowolnosć dóstanjeće, hdyž plakaty nikoho njewohrožeja. Njesmědźa tafle a ample zakrywać. Dowolnosć jenož za wěsty čas abo hač do wotwołanja płaći.
abschnitt-unterlagen =
    Trjebaće wobraz plakata. Hdyž městna hižo znajeće, nahrajće lisćinu abo płon.
abschnitt-fristen =
    Stajće próstwu, prjedy hač plakaty powěsnjeće. Započńće hakle, hdyž dowolnosć maće.
abschnitt-kosten =
    Popłatk po ličbje plakatow a njedźel wotwisuje. Započata njedźela połnje liči. Sadźbu gmejna we wustawkach postaja. Suma w tutej demonstraciji je přikład.
abschnitt-hinweise =
    Wotewzmiće wšě plakaty po poslednim dnju. Za plakaty na priwatnej ležownosći tuta próstwa njepłaći. Za wólby swójske prawidła płaća: prašejće so za nimi zarjada.
unterlage-bild = Wobraz plakata
unterlage-bild-wann = stajnje
unterlage-orte = Lisćina abo płon městnow
unterlage-orte-wann = dobrowólnje
beteiligung-verkehr = Wěstota wobchada

frist-vorher = Próstwa: prjedy hač plakaty powěsnjeće
parameter-satz = Popłatk za plakat (přikład)
parameter-satz-einheit = za plakat a započatu njedźelu
titel = Plakaty při dróze požadać
seite-plakate = Waše plakaty
anlass = Za čo wabiće?
anlass-hinweis = Na přikład „lětni swjedźeń 4. julija“
anzahl = Kelko plakatow to je?
format = Kak wulke su plakaty?
format-a1 = Hač do A1
format-a0 = Hač do A0
format-gross = Wjetše
gebiet = Hdźe chceće plakaty powěsnyć?
gebiet-hinweis = Mjenujće městna abo dróhi.
seite-bilder = Wobraz a městna
bild = Wobraz plakata
orte_plan = Lisćina abo płon městnow
wochen = Započate njedźele
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda
seite-person = Štó próstwu staja?
gebuehr = Popłatk
