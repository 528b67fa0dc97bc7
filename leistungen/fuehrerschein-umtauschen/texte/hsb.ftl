# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Jězbnu dowolnosć zaměnić
kurz = Waša jězbna dowolnosć je z časa před 19. januarom 2013. Zaměńće ju tu za nowu.

abschnitt-beschreibung =
    Wšě jězbne dowolnosće z časa před 19. januarom 2013 dyrbja so zaměnić. Formular Wam praji, do kotreho dnja. Nowa dowolnosć płaći 15 lět.
abschnitt-voraussetzungen =
    Waša dowolnosć je z časa před 19. januarom 2013, a bydliće tu. Za awto a motorske nowe pruwowanje njetrjebaće.
abschnitt-unterlagen =
    Nahrajće wobraz swojeje dowolnosće, wobě stronje. Pozdźišo sobu přinjesće:
    - swój wupokaz,
    - swoju staru dowolnosć,
    - nowe pasowe foto.
abschnitt-fristen =
    Je Waša dowolnosć z časa před 1999? Potom płaći Waše lěto narodźenja:
    - před 1953: do 19. januara 2033,
    - 1953 do 1958: do 19. julija 2022,
    - 1959 do 1964: do 19. januara 2023,
    - 1965 do 1970: do 19. januara 2024,
    - wot 1971: do 19. januara 2025.

    Je z lěta 1999 abo pozdźišo? Potom płaći lěto na dowolnosći:
    - 1999 do 2001: do 19. januara 2026,
    - 2002 do 2004: do 19. januara 2027,
    - 2005 do 2007: do 19. januara 2028,
    - 2008: do 19. januara 2029,
    - 2009: do 19. januara 2030,
    - 2010: do 19. januara 2031,
    - 2011: do 19. januara 2032,
    - 2012 do 18. januara 2013: do 19. januara 2033.

    Sće so před 1953 narodźili? Potom maće přeco do 19. januara 2033 chwile.
abschnitt-kosten =
    Popłatk steji w popłatkowym porjedźe za dróhowy wobchad. Suma tu je přikład.
abschnitt-hinweise =
    Je čas nimo? Potom stara dowolnosć hižo njepłaći. Prawo jězdźić wobchowaće. Zaměńće ju bórze.

    Je papjerjanu dowolnosć druhi zarjad wustajił? Potom so tam prašamy. To móže trać.
abschnitt-rechtsgrundlage =
    Do kotreho dnja dyrbiće zaměnić, steji w Fahrerlaubnisverordnung a w jeje přidawku 8e.

unterlage-alt = Wobraz stareje dowolnosće, wobě stronje
unterlage-alt-wann = přeco

frist-umtausch = Zaměna: po lěće narodźenja abo wustajenja, najpozdźišo 19. januara 2033
frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju

parameter-gebuehr = Popłatk za zaměnu jězbneje dowolnosće

titel = Jězbnu dowolnosć zaměnić

seite-fuehrerschein = Waša stara dowolnosć
ausgestellt = Hdy bu wustajena?
ausgestellt-hinweis = Na karće steji prědku pola 4a. Hdyž je z 19. januara 2013 abo pozdźišo, njetrjebaće ju nětko zaměnić.
form = Kak wupada?
form-karte = Plastowa karta
form-papier = Papjera, šěra abo róžowa
form-ddr = Papjera z NDR
behoerde-hinweis = Na karće steji prědku pola 4c, hewak pola kołka.
nummer = Čisło dowolnosće
nummer-hinweis = Na karće steji prědku pola 5.
lkw = Chceće dale nakładne awta abo busy jězdźić?
lkw-hinweis = Potom móže zarjad dopokazy wo wočach a strowosći žadać.
umtauschtag = Zaměna najpozdźišo
gebuehr = Popłatk
