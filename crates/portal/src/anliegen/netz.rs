//! The net of procedures as a drawing: circles with the numbers of the list, arrows from what comes before.

use std::{collections::BTreeMap, fmt::Write as _};

use anliegen::{Laufzettel, Netzknoten};
use grund::Sprache;
use web::{Markup, bausteine::abschnitt, html, texte::anliegen as a};

/// Distance of columns and rows, radius of circles, margin.
const SPALTE: usize = 56;
const REIHE: usize = 76;
const RADIUS: usize = 18;
const RAND: usize = 6;

/// The drawing, and in words what it shows. Nothing where no procedure waits for another one.
pub(super) fn zeichnen(s: Sprache, zettel: &Laufzettel<'_>) -> Markup {
    let verbunden: Vec<&Netzknoten<'_>> = zettel.knoten.iter().filter(|k| haengt(zettel, k)).collect();
    if verbunden.is_empty() {
        return html! {};
    }
    let orte = anordnen(&verbunden);
    let breite = orte.values().map(|(x, _)| x + RADIUS + RAND).max().unwrap_or_default();
    let hoehe = orte.values().map(|(_, y)| y + RADIUS + RAND).max().unwrap_or_default();
    html! {
        (abschnitt(a::netz_titel(s)))
        p.kern-body { (a::netz_text(s)) }
        section.bw-netz tabindex="0" aria-label=(a::netz_titel(s)) {
            svg role="img" aria-label=(in_worten(s, &verbunden)) width=(breite) height=(hoehe) viewBox=(format!("0 0 {breite} {hoehe}")) {
                defs {
                    marker id="pfeil" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto" {
                        path d="M0 0 L8 4 L0 8 z" fill="currentColor" {}
                    }
                }
                @for k in &verbunden {
                    @for davor in &k.nach {
                        @if let (Some(von), Some(bis)) = (orte.get(davor), orte.get(&k.nummer)) {
                            path d=(pfeil(*von, *bis)) fill="none" stroke="currentColor" stroke-width="2" marker-end="url(#pfeil)" {}
                        }
                    }
                }
                @for (nummer, (x, y)) in &orte {
                    circle cx=(x) cy=(y) r=(RADIUS) fill="none" stroke="currentColor" stroke-width="2" {}
                    text x=(x) y=(y + 6) text-anchor="middle" font-size="17" font-weight="600" fill="currentColor" { (nummer) }
                }
            }
        }
    }
}

/// Does it wait for another one, or another one for it?
fn haengt(zettel: &Laufzettel<'_>, k: &Netzknoten<'_>) -> bool {
    !k.nach.is_empty() || zettel.knoten.iter().any(|d| d.nach.contains(&k.nummer))
}

/// Number -> middle of its circle: a row for each level, from left to right.
fn anordnen(knoten: &[&Netzknoten<'_>]) -> BTreeMap<usize, (usize, usize)> {
    let mut je_reihe: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for k in knoten {
        je_reihe.entry(k.ebene).or_default().push(k.nummer);
    }
    let spalten = je_reihe.values().map(Vec::len).max().unwrap_or_default();
    je_reihe
        .iter()
        .flat_map(|(ebene, nummern)| {
            // In the middle of the widest row.
            let rand = (spalten - nummern.len()) * SPALTE / 2 + RADIUS + RAND;
            nummern.iter().enumerate().map(move |(i, n)| (*n, (rand + i * SPALTE, RADIUS + RAND + ebene * REIHE)))
        })
        .collect()
}

/// A curve from the lower side of one circle to the upper side of another.
fn pfeil((x1, y1): (usize, usize), (x2, y2): (usize, usize)) -> String {
    let (ab, an) = (y1 + RADIUS, y2 - RADIUS);
    let bogen = REIHE / 2;
    format!("M{x1} {ab} C{x1} {} {x2} {} {x2} {an}", ab + bogen, an.saturating_sub(bogen))
}

/// "Schritt 3 nach Schritt 1, 2." for every step that waits.
fn in_worten(s: Sprache, knoten: &[&Netzknoten<'_>]) -> String {
    let mut text = String::new();
    for k in knoten.iter().filter(|k| !k.nach.is_empty()) {
        let davor: Vec<String> = k.nach.iter().map(ToString::to_string).collect();
        let _ = write!(text, "{} ", a::netz_satz(s, k.nummer.to_string(), davor.join(", ")));
    }
    text.trim_end().to_owned()
}
