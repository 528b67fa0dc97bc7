//! A process on a page: its picture, the same as a list of steps in words, and the words for what a process waits for.
//! German, as the pages of staff and operators.

mod bild;
pub mod messung;
mod vergleich;
mod worte;

use std::collections::BTreeMap;

use ablauf::{Modell, Nr};
use maud::{Markup, html};

use crate::bausteine::{self, Art};

pub use bild::{bild, umbrechen};
pub use vergleich::{Schrittvergleich, nebeneinander, nebeneinander_mit, vergleichen};
pub use worte::{
    art_in_worten, auftrag_in_worten, ereignis_in_worten, titel, wartet_in_worten, wege_in_worten, zeit_in_worten,
};

/// How a step stands in one matter.
#[derive(Debug, Clone, Default)]
pub struct Schrittstand {
    /// The process rests here.
    pub hier: bool,
    /// It cannot go on here.
    pub gestoert: bool,
    /// How many times it was left.
    pub erledigt: usize,
    /// More for the list: since when, why it waits.
    pub zusatz: Vec<Markup>,
}

/// How the steps stand, by id; what is not in it was not reached yet.
pub type Staende = BTreeMap<String, Schrittstand>;

/// The steps in the order of the course: as somebody reads it who follows the arrows from the start.
#[must_use]
pub fn reihenfolge(modell: &Modell) -> Vec<Nr> {
    let mut aus: Vec<Nr> = Vec::with_capacity(modell.knoten.len());
    let start = |nr: &Nr| matches!(modell.knoten[*nr].art, ablauf::Art::Start) && modell.knoten[*nr].eltern.is_none();
    let wurzeln = (0..modell.knoten.len()).filter(start).chain(0..modell.knoten.len());
    for wurzel in wurzeln {
        let mut stapel = vec![wurzel];
        while let Some(nr) = stapel.pop() {
            if aus.contains(&nr) {
                continue;
            }
            aus.push(nr);
            let k = &modell.knoten[nr];
            let nach = k.ausgehend.iter().map(|f| modell.fluesse[*f].nach);
            let innen = (0..modell.knoten.len()).filter(|n| modell.knoten[*n].eltern == Some(nr));
            let naechste: Vec<Nr> = innen.chain(k.raender.iter().copied()).chain(nach).collect();
            stapel.extend(naechste.into_iter().rev());
        }
    }
    aus
}

/// The process as a list: each step with its kind, its state and where it leads. Says all that the picture says.
#[must_use]
pub fn schrittliste(modell: &Modell, staende: &Staende) -> Markup {
    let leer = Schrittstand::default();
    html! {
        ol.bw-ablaufschritte {
            @for nr in reihenfolge(modell) {
                @let k = &modell.knoten[nr];
                @let stand = staende.get(&k.id).unwrap_or(&leer);
                li id={"schritt-" (bausteine::feld_id(&k.id))} aria-current=[stand.hier.then_some("step")] class=[Some(klasse(k, stand)).filter(|k| !k.is_empty())] {
                    p.bw-ablaufschritte__titel { (titel(k)) " " (zeichen(stand)) }
                    @let art = art_in_worten(modell, nr);
                    @if art != titel(k) { p.bw-leise { (art) } }
                    @for zeile in &stand.zusatz { p { (zeile) } }
                    @let wege = wege_in_worten(modell, nr);
                    @if !wege.is_empty() { p.bw-leise { (wege.join("; ")) "." } }
                }
            }
        }
    }
}

fn klasse(k: &ablauf::Knoten, stand: &Schrittstand) -> String {
    let stand = match stand {
        Schrittstand { gestoert: true, .. } => "bw-ablaufschritte--gestoert",
        Schrittstand { hier: true, .. } => "bw-ablaufschritte--hier",
        Schrittstand { erledigt: 1.., .. } => "bw-ablaufschritte--erledigt",
        _ => "",
    };
    let innen = if k.eltern.is_some() { "bw-ablaufschritte--innen" } else { "" };
    format!("{stand} {innen}").trim().to_owned()
}

fn zeichen(stand: &Schrittstand) -> Markup {
    html! {
        @if stand.gestoert { (bausteine::status(Art::Fehler, "steht still")) }
        @else if stand.hier { (bausteine::status(Art::Warnung, "hier steht der Vorgang")) }
        @if stand.erledigt == 1 { (bausteine::status(Art::Erfolg, "durchlaufen")) }
        @else if stand.erledigt > 1 { (bausteine::status(Art::Erfolg, &format!("{}-mal durchlaufen", stand.erledigt))) }
    }
}
