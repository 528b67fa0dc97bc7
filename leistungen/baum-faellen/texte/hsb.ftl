# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Štom pušćić: dowolnosć požadać
kurz = Waš štom je přez wustawki gmejny škitany. Potom trjebaće před pušćenjom dowolnosć.

abschnitt-beschreibung =
    Wjele gmejnow swoje štomy přez wustawki škita. Tam steji, kotre štomy su škitane a wot kotreje wulkosće. Štóž chce tajki štom pušćić, trjeba dowolnosć.
abschnitt-voraussetzungen =
    Štom Wam słuša, abo wosoba, kotrejž słuša, je přezjedna. Maće dobru přičinu: štom je chory abo strašny, abo směće tam twarić.

    W Sakskej njesmědźa wustawki štomy w lěsu, na nasypach a w małozahrodkach škitać.
abschnitt-unterlagen =
    Trjebaće foto a płon ležownosće, na kotrymž je štom widźeć. Rysowanka z ruku dosaha. Hdyž Wam štom njesłuša, trjebaće přihłosowanje.
abschnitt-fristen =
    Wot 1. měrca do 30. septembra njesměće wjele štomow pušćić. Stajće próstwu tohodla sčasom.

    W Sakskej zarjad w běhu šěsć njedźel rozsudźi. Hdyž w tym času njewotpokaza, płaći dowolnosć jako data.
abschnitt-kosten =
    W Sakskej postupowanje ničo njekoštuje. W Saksko-Anhaltskej móže gmejna popłatk žadać. Suma w tutej demonstraciji je přikład.
abschnitt-hinweise =
    Zarjad móže žadać, zo nowy štom sadźeće.

    Bydla ptački abo njetopyrje w štomje? Potom płaći škit družin. Prašejće so w tym padźe prjedy zarjada za škit přirody. Hdyž štom padnyć hrozy, wołajće wohnjowu wobaru: 112.
abschnitt-rechtsgrundlage =
    Škit z wustawkow gmejny a zwjazkoweho zakonja wo škiće přirody wuchadźa. K tomu zakoń Wašeho kraja přińdźe.

unterlage-foto = Foto kóždeho štoma
unterlage-foto-wann = stajnje
unterlage-plan = Płon ležownosće ze štomom
unterlage-plan-wann = stajnje
unterlage-zustimmung = Přihłosowanje wosoby, kotrejž ležownosć słuša
unterlage-zustimmung-wann = jenož hdyž Wam njesłuša

frist-sechs_wochen = Rozsud w Sakskej: šěsć njedźel po dóńdźenju próstwy
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-gebuehr = Popłatk za dowolnosć (přikład)
parameter-gebuehr-einheit = za próstwu

titel = Štom pušćić: dowolnosć požadać

seite-stelle = Hdźe štom steji?
seite-baeume = Kotre štomy?
baeume = Štomy, kotrež chceće pušćić
baeume-eintrag = Štom
baeume-art = Kajki štom to je?
baeume-art-hinweis = Na přikład brěza. Hdyž njewěsće: lisćowc abo jehlinowc
baeume-umfang = Wobwod zdónka w centimetrach
baeume-umfang-hinweis = Měrće jedyn meter nad zemju wokoło zdónka.
grund = Čehodla chceće pušćić?
grund-gefahr = Štom je strašny
grund-krank = Štom je chory abo zeschły
grund-bau = Chcu twarić
grund-anderer = Z druheje přičiny
grund_text = Wopisajće přičinu
foto = Fota
foto-hinweis = Kóždy štom je cyły widźeć.
lageplan = Płon ležownosće
lageplan-hinweis = Rysowanka z ruku dosaha.

zustimmung = Přihłosowanje wosoby, kotrejž słuša

baum_liste = Štomy
gebuehr = Popłatk
