//! `/`: the concern, the place, and the ways into the catalogue.

use std::cmp::Reverse;

use grund::tag_von;
use verzeichnis::Lagenart;
use web::{
    Anfrage, Ergebnis, Felder, Seite,
    bausteine::{abschnitt, link},
    html,
    texte::{portal as t, verzeichnis as v},
};

use crate::{
    Portal, anliegen, lagen,
    ort::{self, Ort},
    suche,
};

/// Services and situations that the start page shows.
const LEISTUNGEN: usize = 8;
const LAGEN: usize = 12;

pub(crate) fn zeigen(_: &Portal, anfrage: &Anfrage, felder: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let stand = anfrage.haus.verzeichnis.stand();
    // Whoever changes the language keeps what was typed.
    let (was, eingabe) = (felder.text("was"), felder.text("ort"));
    let ort = Ort::lesen(anfrage, &stand, eingabe);
    let heute = tag_von(anfrage.jetzt);
    // What can be done here from beginning to end comes first, and of that what most concerns and situations lead to.
    let mut online: Vec<_> = stand
        .leistungen()
        .filter(|l| l.gilt(ort.land(anfrage), heute))
        .filter_map(|l| Some((l, anfrage.haus.leistungen.aktuell(l.kennung.as_str())?)))
        .collect();
    online.sort_by_cached_key(|(l, paket)| {
        let anliegen = anliegen::mit_leistung(anfrage, &stand, l).len();
        Reverse((anliegen, paket.stamm.lebenslagen.len()))
    });
    let lebenslagen: Vec<_> =
        stand.lagen(Lagenart::Leben).filter(|l| lagen::gilt(l, ort.land(anfrage))).take(LAGEN).collect();
    // A key from the address is shown as a name, what was typed stays as it is.
    let getippt = eingabe.contains(|c: char| !c.is_ascii_digit());
    let im_feld = if getippt { eingabe.to_owned() } else { ort.im_feld(eingabe) };
    let seite = Seite::neu(anfrage, t::start_titel(s))
        .oeffentlich()
        .breit()
        .suchfelder()
        .beschreibung(t::start_einleitung(s))
        .kanonisch("/")
        .modul("suche.js")
        .modul("ort.js");
    ort.merken(seite)
        .inhalt(html! {
            p.kern-body { (t::start_einleitung(s)) }
            (ort::suchformular(s, was, &im_feld, &[]))
            (abschnitt(t::start_leistungen(s)))
            ul.bw-karten {
                @for (l, _) in online.into_iter().take(LEISTUNGEN) { li { (suche::karte(anfrage, &stand, l, &ort)) } }
            }
            p { (link(&format!("/leistungen{}", ort.in_adresse('?')), t::start_alle(s))) }
            (anliegen::hinweis(anfrage, &ort))
            @if !lebenslagen.is_empty() {
                (abschnitt(v::lebenslagen(s)))
                ul.bw-spaltenliste { @for l in lebenslagen { li { (lagen::verweis(anfrage, l, &ort)) } } }
                p { (link(&format!("/lagen{}", ort.in_adresse('?')), v::lagen_alle(s))) }
            }
            div.bw-spalten {
                section {
                    (abschnitt(t::start_ablauf(s)))
                    ol.kern-list.kern-list--number {
                        li { (t::start_schritt_1(s)) }
                        li { (t::start_schritt_2(s)) }
                        li { (t::start_schritt_3(s)) }
                        li { (t::start_schritt_4(s)) }
                    }
                }
                section {
                    (abschnitt(v::start_mehr(s)))
                    ul.kern-list.kern-list--bullet {
                        li { (link(&format!("/stellen{}", ort.in_adresse('?')), v::stellen_titel(s))) }
                        li { (link(&format!("/ort{}", ort.in_adresse('?')), v::ort_titel(s))) }
                        li { (link("/offene-daten", v::daten_titel(s))) }
                    }
                }
                section {
                    (abschnitt(t::start_hilfe(s)))
                    p.kern-body { (t::start_hilfe_text(s)) }
                    p { (link("/hilfe", t::hilfe_titel(s))) }
                }
            }
        })
        .antwort()
}
