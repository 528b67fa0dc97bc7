//! `/`: the concern, the place, and what can be done here.

use web::{
    Anfrage, Ergebnis, Felder, Seite,
    bausteine::{abschnitt, link},
    html,
    texte::portal as t,
};

use crate::{Portal, ort, suche};

/// Services that the start page shows.
const LEISTUNGEN: usize = 6;

pub(crate) fn zeigen(_: &Portal, anfrage: &Anfrage, felder: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let leistungen = &anfrage.haus.leistungen;
    Seite::neu(anfrage, t::start_titel(s))
        .oeffentlich()
        .suchfelder()
        .inhalt(html! {
            p.kern-body { (t::start_einleitung(s)) }
            // Filled where another language was chosen while something was typed.
            (ort::suchformular(s, felder.text("was"), felder.text("ort"), &[]))
            (abschnitt(t::start_leistungen(s)))
            ul.bw-karten {
                @for l in leistungen.alle().take(LEISTUNGEN) { li { (suche::karte(s, l, "")) } }
            }
            p { (link("/leistungen", t::start_alle(s))) }
            (abschnitt(t::start_ablauf(s)))
            ol.kern-list.kern-list--number {
                li { (t::start_schritt_1(s)) }
                li { (t::start_schritt_2(s)) }
                li { (t::start_schritt_3(s)) }
                li { (t::start_schritt_4(s)) }
            }
            (abschnitt(t::start_hilfe(s)))
            p.kern-body { (t::start_hilfe_text(s)) }
            p { (link("/hilfe", t::hilfe_titel(s))) }
        })
        .antwort()
}
