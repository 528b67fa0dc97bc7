# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Plaketu za wobswětowe pasmo skazać
kurz = W někotrych městach su wobswětowe pasma. Z plaketu na škleńcy směće tam jěć.

abschnitt-beschreibung =
    Barba plakety pokazuje, kak čiste jězdźidło je. Zelena je najlěpša, potom přińdu žołta a čerwjena. Tafla při pasmje praji, kotra barba tam płaći. Zwjetša je zelena.
abschnitt-voraussetzungen =
    Waše jězdźidło tak mało škódnych maćiznow wupušća, zo plaketu dóstanje. To na čisle w dopušćenskim wopismje spóznajemy. Jara stare jězdźidła plaketu njedóstanu, wosebje stare dizele.

    Bjez plakety směja na přikład motorske, traktory a staroby z H-znamjenjom jěć. To płaći tež za jězby z ludźimi, kotřiž maja wupokaz za ćežkozbrašenych z aG, H abo Bl.
abschnitt-unterlagen =
    Trjebaće dopušćenske wopismo dźěl I. Foto dosaha.
abschnitt-fristen =
    Plaketa bjez kónca płaći. Dóstanje-li jězdźidło druhe znamjo, trjebaće nowu. To tež płaći, hdyž nowu škleńcu dóstanjeće.
abschnitt-kosten =
    Plaketa popłatk płaći. Płaćiće jón hnydom po wotpósłanju. Suma w tutej demonstraciji je přikład.
abschnitt-hinweise =
    Plaketa přińdźe z póstom. Přilěpće ju znutřka na prědnju škleńcu, zo je derje widźeć. Znamjo na plakeće dyrbi prawe być.

    Plakety su tež we dźěłarnjach, kotrež wupłuny přepruwuja, a pola přepruwowanskich organizacijow.
abschnitt-rechtsgrundlage =
    Prawidła za plaketu steja w postajenju zwjazka.

unterlage-zulassung = Dopušćenske wopismo dźěl I

frist-widerspruch = Znapřećiwjenje přećiwo wotpokazanju: měsac po zdźělenju rozsuda

parameter-gebuehr = Popłatk za plaketu (přikład)
parameter-gebuehr-einheit = na plaketu

titel = Plaketu za wobswětowe pasmo skazać

seite-fahrzeug = Waše jězdźidło
fahrzeug_art = Kajke jězdźidło to je?
fahrzeug_art-auto = Awto, bydlenski mobil, nakładne awto abo bus
fahrzeug_art-motorrad = Motorske abo druhe jězdźidło z dwěmaj abo třomi kolesami
fahrzeug_art-traktor = Traktor abo dźěłowa mašina
fahrzeug_art-oldtimer = Staroba z H-znamjenjom
ohne_plakette = Plaketu njetrjebaće
ohne_plakette-text = Tute jězdźidło smě bjez plakety do pasma. Móžeće tu přestać.
kennzeichen-hinweis = Na přikład BZ-AB 123. Napisamy je na plaketu.
zulassung = Dopušćenske wopismo dźěl I
zulassung-hinweis = Trjebamy stronu z polom 14.1.

seite-person = Štó skaza?

seite-anschrift = Hdźe plaketu pósćelemy?

gebuehr = Popłatk
