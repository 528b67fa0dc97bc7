# Hornjoserbsce. Němski tekst je zawjazowacy; tutón přełožk je informacija. Z pomocu mašiny přełožene, njepřepruwowane.

name = Zajězd přez chódnik požadać
kurz = Chceće z awtom přez chódnik na swoju ležownosć jěć. Za to dyrbi so krjemjeń ponižić.

abschnitt-beschreibung =
    Chódnik njeje za awta twarjeny. Štóž chce přez njón na swoju ležownosć jěć, trjeba kruty přejězd. Za to so krjemjeń chódnika poniži. Gmejna dyrbi prjedy přihłosować.
abschnitt-voraussetzungen =
    Gmejna přihłosuje, hdyž wobchad wěsty wostanje. Přepruwuje na přikład:
    - Je hižo zajězd?
    - Steja štomy, latarnje abo tafle na puću?
    - Zhubja so parkowanišća?

    Kóšty za twar Wy płaćiće. Za parkowanišćo samo je snadź twarska dowolnosć trěbna.
abschnitt-unterlagen =
    Trjebaće płon z měrami a foto městna. Hdyž Wam ležownosć njesłuša, trjebaće přihłosowanje.
abschnitt-fristen =
    Stajće próstwu něhdźe tři měsacy do twara. Twarće hakle, hdyž přihłosowanje maće.
abschnitt-kosten =
    Rozsud popłatk płaći. Suma w tutej demonstraciji je přikład. K tomu přińdu kóšty za twar. Dyrbi-li štom abo latarnja preč, płaćiće tež to.
abschnitt-hinweise =
    W někotrych gmejnach gmejna sama twari a Wam zličbowanku sćele. W druhich Wy fachowej firmje nadawk daće. Rozsud praji, kak je to pola Was.

    Leži-li Waša ležownosć při dróze wokrjesa, kraja abo zwjazka, prašejće so najprjedy gmejny.
abschnitt-rechtsgrundlage =
    Zakoń wo dróhach Wašeho kraja rjaduje, štó smě při dróze twarić. Popłatk z wustawkow gmejny wuchadźa.

unterlage-skizze = Płon z měrami
unterlage-skizze-wann = stajnje
unterlage-foto = Foto městna
unterlage-foto-wann = stajnje
unterlage-zustimmung = Přihłosowanje wosoby, kotrejž ležownosć słuša
unterlage-zustimmung-wann = jenož hdyž Wam njesłuša

frist-vorher = Próstwa: něhdźe tři měsacy do twara
frist-widerspruch = Znapřećiwjenje: měsac po zdźělenju rozsuda

parameter-gebuehr = Popłatk za přihłosowanje (přikład)
parameter-gebuehr-einheit = za próstwu

titel = Zajězd přez chódnik požadać

seite-stelle = Kotra ležownosć?

seite-zufahrt = Zajězd
vorhaben = Što maće předewzate?
vorhaben-neu = Nowy zajězd
vorhaben-breiter = Zajězd rozšěrić abo přepołožić
vorhaben-zweite = Druhi zajězd
zufahrt_breite = Kak šěroki ma być, w metrach?
zufahrt_breite-hinweis = Za awto něhdźe 3 metry dosahaja.
fahrzeuge_art = Što tam jězdźi?
fahrzeuge_art-auto = Awta
fahrzeuge_art-lkw = Tež nakładne awta
hindernisse = Steji tam něšto na puću?
hindernisse-baum = Štom
hindernisse-laterne = Latarnja abo stołp
hindernisse-schild = Tafla abo parkowanski awtomat
hindernisse-gully = Gulij abo šacht
hindernisse-halt = Zastanišćo
hindernisse-parken = Parkowanišćo
skizze = Płon z měrami
skizze-hinweis = Pokazuje dom, ležownosć, chódnik a zajězd.
foto = Foto městna

seite-person = Štó próstwu staja?
zustimmung = Přihłosowanje wosoby, kotrejž słuša

gebuehr = Popłatk
