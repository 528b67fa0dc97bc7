//! The net of procedures as a drawing: a box with number and name for each, arrows from what comes before. A column for each
//! level, from left to right; an arrow past a column runs through a free place in it, never behind a box.

use std::{collections::BTreeMap, fmt::Write as _};

use anliegen::{Laufzettel, Netzknoten};
use grund::Sprache;
use web::{Markup, ablauf::umbrechen, bausteine::abschnitt, html, texte::anliegen as a};

/// A box, the gap between columns, between boxes, and around all of it.
const BREITE: usize = 176;
const HOEHE: usize = 62;
const LUECKE: usize = 44;
const ABSTAND: usize = 14;
const RAND: usize = 4;
/// Letters of a line in a box, and its height.
const ZEICHEN: usize = 22;
const ZEILE: usize = 16;

/// The drawing, and in words what it shows. Nothing where no procedure waits for another one.
pub(super) fn zeichnen(s: Sprache, zettel: &Laufzettel<'_>, l: super::laufzettel::Fremd) -> Markup {
    let verbunden: Vec<&Netzknoten<'_>> = zettel.knoten.iter().filter(|k| haengt(zettel, k)).collect();
    if verbunden.is_empty() {
        return html! {};
    }
    let plan = Plan::machen(&verbunden);
    let (breite, hoehe) = plan.groesse();
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
                @for weg in &plan.wege {
                    path d=(plan.linie(weg)) fill="none" stroke="currentColor" stroke-width="2" marker-end="url(#pfeil)" {}
                }
                @for k in &verbunden {
                    @if let Some((x, y)) = plan.ort(Platz::Knoten(k.nummer)) { (kasten(k, x, y, l)) }
                }
            }
        }
    }
}

/// A box with its number and its name in short lines.
fn kasten(k: &Netzknoten<'_>, x: usize, y: usize, l: super::laufzettel::Fremd) -> Markup {
    let mut zeilen = umbrechen(&format!("{}. {}", k.nummer, k.verfahren.name), ZEICHEN);
    if zeilen.len() > 3 {
        zeilen.truncate(3);
        if let Some(z) = zeilen.last_mut() {
            z.push('…');
        }
    }
    let oben = y + HOEHE / 2 + 5 - (zeilen.len().saturating_sub(1)) * ZEILE / 2;
    html! {
        rect x=(x) y=(y) width=(BREITE) height=(HOEHE) rx="6" fill="none" stroke="currentColor" stroke-width="2" {}
        text lang=[l] text-anchor="middle" direction=[l.map(|_| "ltr")] font-size="13" fill="currentColor" {
            @for (i, z) in zeilen.iter().enumerate() { tspan x=(x + BREITE / 2) y=(oben + i * ZEILE) { (z) } }
        }
    }
}

/// What stands at a place of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Platz {
    /// The box of a procedure.
    Knoten(usize),
    /// The arrow from one procedure to another one passes here.
    Durchgang(usize, usize),
}

/// Who stands where, and which places each arrow passes.
struct Plan {
    spalten: Vec<Vec<Platz>>,
    wege: Vec<Vec<Platz>>,
    orte: BTreeMap<Platz, (usize, usize)>,
}

impl Plan {
    fn machen(knoten: &[&Netzknoten<'_>]) -> Self {
        let ebene: BTreeMap<usize, usize> = knoten.iter().map(|k| (k.nummer, k.ebene)).collect();
        let mut spalten: Vec<Vec<Platz>> = vec![Vec::new(); ebene.values().max().map_or(0, |e| e + 1)];
        let mut wege = Vec::new();
        for k in knoten {
            if let Some(spalte) = spalten.get_mut(k.ebene) {
                spalte.push(Platz::Knoten(k.nummer));
            }
            for davor in &k.nach {
                let von = ebene.get(davor).copied().unwrap_or_default();
                let mut weg = vec![Platz::Knoten(*davor)];
                for spalte in spalten.iter_mut().take(k.ebene).skip(von + 1) {
                    spalte.push(Platz::Durchgang(*davor, k.nummer));
                    weg.push(Platz::Durchgang(*davor, k.nummer));
                }
                weg.push(Platz::Knoten(k.nummer));
                wege.push(weg);
            }
        }
        let mut plan = Self { spalten, wege, orte: BTreeMap::new() };
        // Each near what it hangs on: a few rounds there and back make most crossings disappear.
        for _ in 0..4 {
            for i in 1..plan.spalten.len() {
                plan.ordnen(i, i - 1);
            }
            for i in (1..plan.spalten.len()).rev() {
                plan.ordnen(i - 1, i);
            }
        }
        plan.setzen();
        plan
    }

    /// Sorts a column by where its neighbours stand in another one.
    fn ordnen(&mut self, spalte: usize, nach: usize) {
        let stellen: BTreeMap<Platz, usize> =
            self.spalten.get(nach).into_iter().flatten().enumerate().map(|(i, p)| (*p, i)).collect();
        let nachbarn = |p: Platz| -> Vec<usize> {
            let paare = self.wege.iter().flat_map(|w| w.windows(2));
            let andere = paare.filter_map(|paar| match paar {
                [x, y] if *x == p => Some(*y),
                [x, y] if *y == p => Some(*x),
                _ => None,
            });
            andere.filter_map(|n| stellen.get(&n).copied()).collect()
        };
        let alt = self.spalten.get(spalte).cloned().unwrap_or_default();
        let mut neu: Vec<(usize, Platz)> = alt
            .into_iter()
            .enumerate()
            .map(|(i, p)| {
                let n = nachbarn(p);
                // In thousandths of a place; who hangs on nothing there stays about where it is.
                (n.iter().sum::<usize>().saturating_mul(1000).checked_div(n.len()).unwrap_or(i * 1000), p)
            })
            .collect();
        neu.sort_by_key(|(mitte, _)| *mitte);
        if let Some(ziel) = self.spalten.get_mut(spalte) {
            *ziel = neu.into_iter().map(|(_, p)| p).collect();
        }
    }

    /// Every place its corner, each column in the middle of the longest.
    fn setzen(&mut self) {
        let laengste = self.spalten.iter().map(Vec::len).max().unwrap_or_default();
        for (i, spalte) in self.spalten.iter().enumerate() {
            let oben = RAND + (laengste - spalte.len()) * (HOEHE + ABSTAND) / 2;
            for (j, platz) in spalte.iter().enumerate() {
                self.orte.insert(*platz, (RAND + i * (BREITE + LUECKE), oben + j * (HOEHE + ABSTAND)));
            }
        }
    }

    fn ort(&self, platz: Platz) -> Option<(usize, usize)> {
        self.orte.get(&platz).copied()
    }

    fn groesse(&self) -> (usize, usize) {
        let breite = self.orte.values().map(|(x, _)| x + BREITE + RAND).max().unwrap_or_default();
        (breite, self.orte.values().map(|(_, y)| y + HOEHE + RAND).max().unwrap_or_default())
    }

    /// From the right side of the first box through the free places to the left side of the last one.
    fn linie(&self, weg: &[Platz]) -> String {
        let punkte: Vec<(usize, usize)> =
            weg.iter().filter_map(|p| self.ort(*p)).map(|(x, y)| (x, y + HOEHE / 2)).collect();
        let mut d = String::new();
        for paar in punkte.windows(2) {
            let [(x1, y1), (x2, y2)] = paar else { continue };
            let (ab, mitte) = (x1 + BREITE, LUECKE / 2);
            if d.is_empty() {
                let _ = write!(d, "M{ab} {y1}");
            } else {
                let _ = write!(d, " H{ab}");
            }
            let _ = write!(d, " C{} {y1} {} {y2} {x2} {y2}", ab + mitte, x2.saturating_sub(mitte));
        }
        d
    }
}

/// Does it wait for another one, or another one for it?
fn haengt(zettel: &Laufzettel<'_>, k: &Netzknoten<'_>) -> bool {
    !k.nach.is_empty() || zettel.knoten.iter().any(|d| d.nach.contains(&k.nummer))
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
