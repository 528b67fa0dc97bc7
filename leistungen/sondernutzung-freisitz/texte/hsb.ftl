# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Sydła abo twory na chódniku požadać
kurz = Chceće před swojim hosćencom abo wobchodom blida, stólcy abo twory stajić. Za to trjebaće prjedy dowolnosć.

abschnitt-beschreibung =
    Chódniki a naměsta su za wšěch. Štóž tam hosći zastara abo twory pokazuje, trjeba dowolnosć. Wona rěka wosebite wužiwanje. Płaći za płoninu a čas, kotrejž w rozsudźe stejitej.
abschnitt-voraussetzungen =
    Dowolnosć dóstanjeće, hdyž dosć městna za wšěch wostanje. Tež ludźo z jězdźatym stołom, kijom abo dźěćacym wozom dyrbja derje nimo płoniny móc. Puć za wohnjowu wobaru swobodny wostanje.

    Dowolnosć jenož za wěsty čas abo hač do wotwołanja płaći.
abschnitt-unterlagen =
    Trjebaće skicu z měrami. Na njej su dom, chódnik, Waša płonina a swobodny puć pódla widźeć. Rysowanka z ruku dosaha. Foto městna pomha.
abschnitt-fristen =
    Stajće próstwu něhdźe štyri njedźele do prěnjeho dnja. Stajće něšto hakle, hdyž dowolnosć maće.
abschnitt-hinweise =
    Štóž alkohol nalěwa, dyrbi tež prawo wo hosćencach wobkedźbować. Sydła wonka potom k Wašemu hosćencej słušeja.

    Někotre gmejny maja prawidła za předešćniki, meble a tepjenja. Zarjad Wam praji, što pola Was płaći.

unterlage-skizze = Skica abo płon z měrami
unterlage-skizze-wann = stajnje
unterlage-foto = Foto městna
unterlage-foto-wann = dobrowólnje

beteiligung-verkehr = Wěstota wobchada
beteiligung-ordnung = Měr a wuchowanske puće

frist-vorher = Próstwa: něhdźe štyri njedźele do prěnjeho dnja
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-satz_freisitz = Sydła wonka (přikład)
parameter-satz_freisitz-einheit = za kwadratny meter a dźeń
parameter-satz_waren = Twory před wobchodom (přikład)
parameter-satz_waren-einheit = za kwadratny meter a dźeń
parameter-mindestgebuehr = Minimalny popłatk (přikład)
parameter-mindestgebuehr-einheit = za dowolnosć
parameter-mindestbreite = Tak šěroki chódnik znajmjeńša swobodny wostanje (přikład)
parameter-mindestbreite-einheit = centimetrow

titel = Sydła abo twory na chódniku požadać

seite-nutzung = Što chceće stajić?
nutzung = Za čo płoninu trjebaće?
nutzung-hinweis = Za kóždu płoninu swójsku próstwu stajeće.
nutzung-freisitz = Blida a stólcy za hosći
nutzung-waren = Twory před wobchodom
plaetze = Kelko sydłow to je?
moebel = Što hišće na płoninu přińdźe?
moebel-schirm = Přećiwosłónčne předešćniki
moebel-markise = Markiza
moebel-zaun = Škit přećiwo wětrej, płót abo karany z rostlinami
moebel-podest = Podest
moebel-heizung = Tepjenja
moebel-theke = Ladomka abo gril

seite-stelle = Hdźe płonina je?

frei_breite = Kak šěroki puć pódla swobodny wostanje, w metrach?
frei_breite-hinweis = Měrće na najwušim městnje. Štomy, stołpy a parkowace awta jako zadźěwk liča.
zu_schmal = Puć je přewuski
zu_schmal-text = Pódla mjenje swobodne wostanje, hač gmejna žada. Pomjeńšće płoninu, hewak zarjad próstwu najskerje wotpokaza.
foto = Foto městna

seite-person = Štó próstwu staja?

satz = Sadźba za kwadratny meter a dźeń
flaeche = Płonina w kwadratnych metrach
tage = Ličba dnjow
gebuehr = Popłatk
