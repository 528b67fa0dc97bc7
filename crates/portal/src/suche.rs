//! `/suche` and `/leistungen`: from a concern to a service.

use std::{collections::BTreeMap, sync::Arc};

use grund::Sprache;
use leistung::Leistung;
use verzeichnis::{Gemeinde, Stand, mandant_von};
use web::{
    Anfrage, Ergebnis, Felder, Markup, Seite, abfragewert,
    bausteine::{abschnitt, link, wortlaut},
    html,
    texte::portal as t,
};

use crate::{
    Portal,
    ort::{self, Ort, gekuerzt},
};

/// Results on one page. Whoever needs more needs another word.
const HOECHSTENS: usize = 20;

pub(crate) fn zeigen(portal: &Portal, anfrage: &Anfrage, felder: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let (was, eingabe) = (felder.text("was"), felder.text("ort"));
    let stand = anfrage.haus.verzeichnis.stand();
    let ort = Ort::lesen(&stand, eingabe);
    let leistungen = &anfrage.haus.leistungen;
    let treffer: Vec<&Arc<Leistung>> = portal
        .index(leistungen)
        .suchen(&::suche::Anfrage { text: was, hoechstens: HOECHSTENS, ..Default::default() })
        .treffer
        .iter()
        .filter_map(|t| leistungen.aktuell(t.schluessel))
        .collect();
    let fehler = ort.fehler(s, eingabe);
    let titel = if was.is_empty() { t::suche_titel(s).to_owned() } else { t::suche_titel_nach(s, gekuerzt(was)) };
    Seite::neu(anfrage, titel)
        .oeffentlich()
        .suchfelder()
        .fehler(fehler.clone())
        .inhalt(html! {
            (ort::suchformular(s, was, &ort.im_feld(eingabe), &fehler))
            @if let Ort::Frage(orte) = &ort {
                (ort::frage(s, eingabe, orte, |g| format!("/suche?was={}&ort={}", abfragewert(was), g.ags)))
            }
            @if was.is_empty() {
                p.kern-body { (t::suche_leer(s)) }
                p { (link(&format!("/leistungen{}", ort.in_adresse('?')), t::start_alle(s))) }
            } @else {
                (ergebnisse(s, was, &treffer, &ort))
            }
            @if let Some(g) = ort.klar() { (stellen(s, &stand, g)) }
        })
        .antwort()
}

fn ergebnisse(s: Sprache, was: &str, treffer: &[&Arc<Leistung>], ort: &Ort) -> Markup {
    let anzahl = i64::try_from(treffer.len()).unwrap_or(i64::MAX);
    html! {
        @if treffer.is_empty() {
            (abschnitt(&t::suche_nichts(s, gekuerzt(was))))
            p.kern-body { (t::suche_nichts_text(s)) }
            ul.kern-list.kern-list--bullet {
                li { (t::suche_nichts_1(s)) }
                li { (t::suche_nichts_2(s)) }
                li { (link(&format!("/leistungen{}", ort.in_adresse('?')), t::start_alle(s))) }
                li { (t::suche_nichts_3(s)) }
            }
        } @else {
            h2.kern-heading-medium {
                (t::suche_ergebnisse(s, anzahl))
                @if let Some(g) = ort.klar() { " " (t::suche_in(s)) " " (ort::name(g)) }
            }
            ul.bw-karten {
                @for l in treffer { li { (karte(s, l, &ort.in_adresse('?'))) } }
            }
        }
    }
}

/// The offices of a place.
fn stellen(s: Sprache, stand: &Stand, g: &Gemeinde) -> Markup {
    let einheiten = stand.einheiten_von(mandant_von(&g.ags));
    html! {
        @if !einheiten.is_empty() {
            h2.kern-heading-medium { (t::suche_stellen(s)) " " (ort::name(g)) }
            ul.kern-list.kern-list--bullet {
                @for e in einheiten { li { (link(&format!("/stelle/{}", e.id), &e.name)) } }
            }
        }
    }
}

/// One service in a list; `ort` is appended to its address.
pub(crate) fn karte(s: Sprache, l: &Leistung, ort: &str) -> Markup {
    html! {
        h3.kern-heading-small { a.kern-link href=(format!("/leistung/{}{ort}", l.kennung())) { (wortlaut(s, l.name_in(s))) } }
        p.kern-body { (wortlaut(s, l.kurz_in(s))) }
    }
}

pub(crate) fn von_a_bis_z(_: &Portal, anfrage: &Anfrage, felder: &Felder, _: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let ort = Ort::lesen(&anfrage.haus.verzeichnis.stand(), felder.text("ort"));
    let mut nach_buchstabe: BTreeMap<char, Vec<&Arc<Leistung>>> = BTreeMap::new();
    for l in anfrage.haus.leistungen.alle() {
        let erster = grund::suchform(l.name(s)).chars().next().map_or('#', |c| c.to_ascii_uppercase());
        nach_buchstabe.entry(erster).or_default().push(l);
    }
    for gruppe in nach_buchstabe.values_mut() {
        gruppe.sort_by_key(|l| grund::suchform(l.name(s)));
    }
    Seite::neu(anfrage, t::az_titel(s))
        .oeffentlich()
        .inhalt(html! {
            p.kern-body {
                (t::az_text(s, i64::try_from(anfrage.haus.leistungen.alle().count()).unwrap_or_default()))
            }
            @if let Some(g) = ort.klar() { p.kern-body { (t::fuer_ort(s)) " " strong { (ort::name(g)) } } }
            @if nach_buchstabe.is_empty() { p.kern-body { (t::az_leer(s)) } }
            @for (buchstabe, gruppe) in &nach_buchstabe {
                section aria-labelledby=(format!("az-{buchstabe}")) {
                    h2.kern-heading-medium id=(format!("az-{buchstabe}")) { (buchstabe) }
                    ul.kern-list.kern-list--bullet {
                        @for l in gruppe {
                            li { a.kern-link href=(format!("/leistung/{}{}", l.kennung(), ort.in_adresse('?'))) { (wortlaut(s, l.name_in(s))) } }
                        }
                    }
                }
            }
            p { (link("/suche", t::az_suche(s))) }
        })
        .antwort()
}
