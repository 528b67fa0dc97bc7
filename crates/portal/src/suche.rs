//! `/suche`: from a concern to a service, a situation or an office: tabs, filters, pages, all by links.

use std::sync::Arc;

use grund::{LeistungKennung, Sprache, Vertrauensniveau, tag_von};
use suche::{Anzahl, Art, Filter, Zielgruppe};
use verzeichnis::{Katalogleistung, Stand};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite,
    bausteine::{self, Auswahl, Knopf, Option_, abschnitt, link, status},
    html,
    texte::{portal as t, verzeichnis as v},
};

use crate::{
    Portal, benennen,
    blaettern::{Blatt, adresse},
    ort::{self, Ort, gekuerzt},
    stellen::{self, zahl},
};

const JE_SEITE: usize = 20;
/// Further pages than this nobody reads; whoever needs more needs another word.
const TREFFER_HOECHSTENS: usize = 400;
/// So many offices of another place that the question names.
const ANDERSWO: usize = 3;
/// ... that fit about as well as the best of them.
const GEMEINT: f32 = 0.7;

/// What a setting is called, in the language of the page.
type Name = fn(Sprache) -> &'static str;

/// What the address asks for.
struct Frage<'a> {
    was: &'a str,
    /// The tab.
    art: Option<Art>,
    online: &'a str,
    niveau: &'a str,
    fuer: &'a str,
    ort: &'a Ort,
    /// What the address says that is no setting of ours: which one, and its value.
    unbekannt: Vec<(Name, &'a str)>,
}

impl<'a> Frage<'a> {
    fn lesen(felder: &'a Felder, ort: &'a Ort) -> Self {
        let art = Art::ALLE.into_iter().find(|a| reiter(Some(*a)) == felder.text("art"));
        let online = Some(felder.text("online")).filter(|w| ["ja", "nein"].contains(w));
        let niveau = Some(felder.text("niveau")).filter(|w| Vertrauensniveau::lesen(w).is_some());
        let fuer = Some(felder.text("fuer")).filter(|w| ["buerger", "unternehmen"].contains(w));
        let gelesen: [(&str, Name, bool); 4] = [
            ("art", v::reiter, art.is_some()),
            ("online", v::filter_online, online.is_some()),
            ("niveau", v::filter_niveau, niveau.is_some()),
            ("fuer", v::filter_fuer, fuer.is_some()),
        ];
        let unbekannt = gelesen.into_iter().filter(|(feld, _, bekannt)| !bekannt && !felder.text(feld).is_empty());
        Self {
            unbekannt: unbekannt.map(|(feld, name, _)| (name, felder.text(feld))).collect(),
            was: worte(felder),
            art,
            online: online.unwrap_or_default(),
            niveau: niveau.unwrap_or_default(),
            fuer: fuer.unwrap_or_default(),
            ort,
        }
    }

    fn filter(&self) -> Filter {
        Filter {
            online: match self.online {
                "ja" => Some(true),
                "nein" => Some(false),
                _ => None,
            },
            hoechstes_niveau: Vertrauensniveau::lesen(self.niveau),
            zielgruppe: match self.fuer {
                "buerger" => Some(Zielgruppe::Buerger),
                "unternehmen" => Some(Zielgruppe::Unternehmen),
                _ => None,
            },
        }
    }

    fn gefiltert(&self) -> bool {
        self.filter() != Filter::default()
    }

    /// This search on another tab.
    fn adresse(&self, art: Option<Art>) -> String {
        adresse(
            "/suche",
            &[
                ("was", self.was),
                ("ort", self.ort.ags()),
                ("art", reiter(art)),
                ("online", self.online),
                ("niveau", self.niveau),
                ("fuer", self.fuer),
            ],
        )
    }

    /// The same words on all tabs, without filters.
    fn ohne_einstellungen(&self) -> Self {
        Self { was: self.was, art: None, online: "", niveau: "", fuer: "", ort: self.ort, unbekannt: Vec::new() }
    }

    fn ohne_filter(&self) -> String {
        adresse("/suche", &[("was", self.was), ("ort", self.ort.ags()), ("art", reiter(self.art))])
    }
}

/// The concern: `was`, or `q` as the interface and other portals call it.
fn worte(felder: &Felder) -> &str {
    Some(felder.text("was")).filter(|w| !w.is_empty()).unwrap_or_else(|| felder.text("q"))
}

/// The word of a tab in the address.
const fn reiter(art: Option<Art>) -> &'static str {
    match art {
        None => "",
        Some(Art::Leistung) => "leistungen",
        Some(Art::Anliegen) => "anliegen",
        Some(Art::Lage) => "lagen",
        Some(Art::Stelle) => "stellen",
    }
}

pub(crate) fn zeigen(_: &Portal, anfrage: &Anfrage, felder: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    let eingabe = felder.text("ort");
    let ort = Ort::lesen(anfrage, &stand, eingabe);
    let frage = Frage::lesen(felder, &ort);
    let was = frage.was;
    let fehler = ort.fehler(s, eingabe);
    let titel = if was.is_empty() { t::suche_titel(s).to_owned() } else { t::suche_titel_nach(s, gekuerzt(was)) };
    let seite = Seite::neu(anfrage, titel)
        .oeffentlich()
        .breit()
        .suchfelder()
        .fehler(fehler.clone())
        .nicht_finden()
        .modul("suche.js")
        .modul("ort.js");
    ort.merken(seite)
        .inhalt(html! {
            (ort::suchformular(s, was, &ort.im_feld(eingabe), &fehler))
            @if let Ort::Frage(orte) = &ort {
                (ort::frage(s, &stand, eingabe, orte, |g| adresse("/suche", &[("was", was), ("ort", g.ags.as_str())])))
            }
            (ort::frueher(anfrage, &stand, felder, &ort))
            @if was.is_empty() {
                p.kern-body { (t::suche_leer(s)) }
                p { (link(&format!("/leistungen{}", ort.in_adresse('?')), t::start_alle(s))) }
            } @else {
                (ergebnisse(anfrage, &stand, &frage, felder))
            }
            @if let Some(g) = ort.klar() {
                p { (link(&format!("/stellen?ort={}", g.ags), &v::stellen_titel_ort(s, g.name.anzeige()))) }
            }
        })
        .antwort()
}

fn ergebnisse(anfrage: &Anfrage, stand: &Stand, frage: &Frage<'_>, felder: &Felder) -> Markup {
    let s = anfrage.sprache;
    let vor_ort = frage.ort.vor_ort(anfrage, stand);
    let mut suche = suche::Anfrage {
        text: frage.was,
        art: frage.art,
        filter: frage.filter(),
        land: frage.ort.land(anfrage),
        vor_ort: vor_ort.as_deref(),
        sprache: s,
        ab: 0,
        hoechstens: JE_SEITE,
    };
    let mut ergebnis = stand.index().suchen(&suche);
    let gesamt = ergebnis.anzahl.von(frage.art);
    let blatt = Blatt::lesen(felder, gesamt.min(TREFFER_HOECHSTENS), JE_SEITE);
    if blatt.ab() > 0 {
        suche.ab = blatt.ab();
        ergebnis = stand.index().suchen(&suche);
    }
    let nichts = ergebnis.ungefiltert.alle() == 0;
    html! {
        (unbekanntes(s, frage))
        @if nichts { (keine(s, frage)) } @else {
            h2.kern-heading-medium {
                (t::suche_ergebnisse(s, zahl(gesamt)))
                @if let Some(g) = frage.ort.klar() { " " (t::suche_in(s)) " " (ort::name(g)) }
            }
            @if !ergebnis.genau {
                (bausteine::meldung(bausteine::Art::Hinweis, t::suche_aehnlich_titel(s), html! {
                    p.kern-body { (t::suche_aehnlich(s)) }
                }))
            }
            (reiterzeile(s, frage, ergebnis.anzahl))
            (filterfeld(s, frage))
            @if gesamt == 0 {
                p.kern-body { (v::filter_nichts(s)) }
                @if frage.gefiltert() { p { (link(&frage.ohne_filter(), v::filter_weg(s))) } }
            }
            ul.bw-treffer {
                @for t in &ergebnis.treffer { (treffer(anfrage, stand, frage.ort, t.art, t.schluessel)) }
            }
            (blatt.zeile(s, &frage.adresse(frage.art)))
            @if gesamt > TREFFER_HOECHSTENS { p.kern-body { (v::treffer_viele(s)) } }
        }
        @if frage.art.is_none_or(|a| a == Art::Stelle) { (anderswo(anfrage, stand, frage)) }
    }
}

/// What the address asks for that we do not have: said, not passed over.
fn unbekanntes(s: Sprache, frage: &Frage<'_>) -> Markup {
    let teile: Vec<String> =
        frage.unbekannt.iter().map(|(name, wert)| format!("{} ({})", name(s), gekuerzt(wert))).collect();
    html! {
        @if !teile.is_empty() {
            (bausteine::meldung(bausteine::Art::Warnung, v::filter_unbekannt_titel(s), html! {
                p.kern-body { (v::filter_unbekannt(s, teile.join(", "))) }
            }))
        }
    }
}

/// The offices of another place, where the question names one („Standesamt Görlitz“, though Bautzen is chosen).
fn anderswo(anfrage: &Anfrage, stand: &Stand, frage: &Frage<'_>) -> Markup {
    let s = anfrage.sprache;
    let hier = frage.ort.klar();
    let dort = hier.and_then(|h| stand.genannte_gemeinde(frage.was).filter(|g| g.ags != h.ags));
    let dort = dort.filter(|g| ort::gehoert(g, anfrage.land()));
    let Some((hier, dort)) = hier.zip(dort) else { return html! {} };
    let ort = Ort::Klar(Arc::clone(dort));
    let vor_ort = ort.vor_ort(anfrage, stand);
    let mut ergebnis = stand.index().suchen(&suche::Anfrage {
        text: frage.was,
        art: Some(Art::Stelle),
        land: ort.land(anfrage),
        vor_ort: vor_ort.as_deref(),
        hoechstens: ANDERSWO,
        ..suche::Anfrage::default()
    });
    // All offices there have the name of the place; those that have nothing but that are not meant.
    let beste = ergebnis.treffer.first().map_or(0.0, |t| t.punkte);
    ergebnis.treffer.retain(|t| t.punkte >= beste * GEMEINT);
    html! {
        @if !ergebnis.treffer.is_empty() {
            (abschnitt(&v::stellen_dort_titel(s, dort.name.anzeige())))
            p.kern-body { (v::stellen_dort_text(s, hier.name.anzeige(), dort.name.anzeige())) }
            ul.bw-treffer {
                @for t in &ergebnis.treffer { (treffer(anfrage, stand, &ort, t.art, t.schluessel)) }
            }
            p { (link(&Frage { ort: &ort, ..frage.ohne_einstellungen() }.adresse(None), &v::stellen_dort_alles(s, dort.name.anzeige()))) }
        }
    }
}

fn keine(s: Sprache, frage: &Frage<'_>) -> Markup {
    html! {
        (abschnitt(&t::suche_nichts(s, gekuerzt(frage.was))))
        p.kern-body { (t::suche_nichts_text(s)) }
        ul.kern-list.kern-list--bullet {
            li { (t::suche_nichts_1(s)) }
            li { (t::suche_nichts_2(s)) }
            li { (link(&format!("/leistungen{}", frage.ort.in_adresse('?')), t::start_alle(s))) }
            li { (t::suche_nichts_3(s)) }
        }
    }
}

fn reiterzeile(s: Sprache, frage: &Frage<'_>, anzahl: Anzahl) -> Markup {
    let name = |art: Option<Art>| match art {
        None => v::reiter_alles(s),
        Some(Art::Leistung) => v::reiter_leistungen(s),
        Some(Art::Anliegen) => v::reiter_anliegen(s),
        Some(Art::Lage) => v::reiter_lagen(s),
        Some(Art::Stelle) => v::reiter_stellen(s),
    };
    html! {
        nav.bw-reiter aria-label=(v::reiter(s)) {
            ul {
                // Concerns are few: a tab only where one fits.
                @let zeigt = |a: Art| a != Art::Anliegen || anzahl.anliegen > 0 || frage.art == Some(a);
                @for art in [None].into_iter().chain(Art::ALLE.into_iter().filter(|a| zeigt(*a)).map(Some)) {
                    li { a href=(frage.adresse(art)) aria-current=[(art == frage.art).then_some("page")] {
                        (name(art)) " (" (anzahl.von(art)) ")"
                    } }
                }
            }
        }
    }
}

/// The filters, as a form that is sent by GET: it works without script, and the address can be kept.
fn filterfeld(s: Sprache, frage: &Frage<'_>) -> Markup {
    let online = [
        Option_::neu("", v::filter_egal(s)),
        Option_::neu("ja", v::filter_online_ja(s)),
        Option_::neu("nein", v::filter_online_nein(s)),
    ];
    let niveau = [
        Option_::neu("", v::filter_egal(s)),
        Option_::neu("keins", v::filter_niveau_keins(s)),
        Option_::neu("niedrig", v::filter_niveau_niedrig(s)),
        Option_::neu("substanziell", v::filter_niveau_substanziell(s)),
        Option_::neu("hoch", v::filter_niveau_hoch(s)),
    ];
    let fuer = [
        Option_::neu("", v::filter_alle(s)),
        Option_::neu("buerger", v::filter_buerger(s)),
        Option_::neu("unternehmen", v::filter_unternehmen(s)),
    ];
    html! {
        details.bw-filterfeld open[frage.gefiltert()] {
            summary { (v::filter(s)) }
            form method="get" action="/suche" {
                @for (name, wert) in [("was", frage.was), ("ort", frage.ort.ags()), ("art", reiter(frage.art))] {
                    @if !wert.is_empty() { input type="hidden" name=(name) value=(wert); }
                }
                (Auswahl::radio("online", v::filter_online(s), online).wert(frage.online))
                (Auswahl::radio("niveau", v::filter_niveau(s), niveau).wert(frage.niveau))
                (Auswahl::radio("fuer", v::filter_fuer(s), fuer).wert(frage.fuer))
                (Knopf::neben(v::filter_anwenden(s)))
                @if frage.gefiltert() { (link(&frage.ohne_filter(), v::filter_weg(s))) }
            }
        }
    }
}

fn treffer(anfrage: &Anfrage, stand: &Stand, ort: &Ort, art: Art, schluessel: &str) -> Markup {
    let s = anfrage.sprache;
    html! {
        @match art {
            Art::Leistung => {
                @if let Some(l) = stand.leistung(&LeistungKennung(schluessel.to_owned())) {
                    li { (karte(anfrage, stand, l, ort)) (marken(anfrage, stand, l, ort)) }
                }
            }
            Art::Anliegen => {
                @if let Some(x) = crate::anliegen::mit_namen(anfrage, schluessel) {
                    li {
                        (crate::anliegen::verweis(s, x, ort))
                        p { (status(bausteine::Art::Hinweis, v::marke_anliegen(s))) }
                    }
                }
            }
            Art::Lage => {
                @if let Some(l) = stand.lage(schluessel) {
                    li {
                        h3.kern-heading-small { (crate::lagen::verweis(anfrage, l, ort)) }
                        @if let Some(text) = benennen::lagentext(l, ort.land(anfrage), s) { p.kern-body lang=[text.fremd] dir=[text.richtung()] { (text.text) } }
                        p { (status(bausteine::Art::Hinweis, &v::marke_lage(s, zahl(crate::lagen::leistungen(anfrage, stand, &l.kennung, ort).len())))) }
                    }
                }
            }
            Art::Stelle => {
                @if let Some(e) = schluessel.parse().ok().and_then(|id| stand.einheit(id)) {
                    li { (stellen::eine(anfrage, stand, e, ort)) }
                }
            }
        }
    }
}

/// One service in a list.
pub(crate) fn karte(anfrage: &Anfrage, stand: &Stand, l: &Katalogleistung, ort: &Ort) -> Markup {
    let (s, land) = (anfrage.sprache, ort.land(anfrage));
    let kurz = benennen::text(stand, &l.kennung, land, s).filter(|t| !t.kurz.is_empty());
    html! {
        h3.kern-heading-small {
            a.kern-link href=(format!("/leistung/{}{}", l.kennung, ort.in_adresse('?'))) { (benennen::leistung(stand, l, land, s)) }
        }
        @if let Some(t) = kurz { p.kern-body { (benennen::Benannt::neu(&t.kurz, &t.sprache, s)) } }
    }
}

/// What one sees of a service before one opens it.
fn marken(anfrage: &Anfrage, stand: &Stand, l: &Arc<Katalogleistung>, ort: &Ort) -> Markup {
    let s = anfrage.sprache;
    let online = match ort.klar() {
        Some(g) => {
            stand.ist_online(&l.kennung, &g.ags, tag_von(anfrage.jetzt)).then(|| v::marke_online_hier(s).to_owned())
        }
        None => match stand.online_in(&l.kennung, anfrage.land()) {
            (0, _) => None,
            (hier, alle) if hier == alle => Some(v::marke_online_alle(s).to_owned()),
            (hier, alle) => Some(v::marke_online_teil(s, zahl(hier), zahl(alle))),
        },
    };
    let ohne_text = benennen::text(stand, &l.kennung, ort.land(anfrage), s).is_none();
    html! {
        @if online.is_some() || ohne_text {
            p {
                @if let Some(wo) = &online { (status(bausteine::Art::Erfolg, wo)) }
                @if ohne_text { (status(bausteine::Art::Hinweis, v::marke_ohne_text(s))) }
            }
        }
    }
}
