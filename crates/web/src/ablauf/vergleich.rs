//! Two processes side by side: which steps came, went, changed. Compared is what people read of a step: its name, what it
//! does, where it leads.

use ablauf::{Modell, Nr};
use maud::{Markup, html};

use super::{art_in_worten, reihenfolge, titel, wege_in_worten};
use crate::bausteine::{self, Art, Spalte, Tabelle};

/// One step in both processes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schrittvergleich {
    /// Its id.
    pub id: String,
    /// The step in the first process.
    pub alt: Option<Nr>,
    /// The step in the second.
    pub neu: Option<Nr>,
    /// What differs where both have it: `Name`, `Arbeit`, `Wege`.
    pub anders: Vec<&'static str>,
}

impl Schrittvergleich {
    /// Is it the same in both?
    #[must_use]
    pub const fn gleich(&self) -> bool {
        self.alt.is_some() && self.neu.is_some() && self.anders.is_empty()
    }
}

/// Every step of both, in the order of the second; steps that only the first has stand where they stood in it.
#[must_use]
pub fn vergleichen(alt: &Modell, neu: &Modell) -> Vec<Schrittvergleich> {
    let mut aus: Vec<Schrittvergleich> = reihenfolge(neu)
        .into_iter()
        .map(|nr| {
            let id = neu.knoten[nr].id.clone();
            let frueher = alt.finde(&id).map(|(a, _)| a);
            let anders = frueher.map_or_else(Vec::new, |a| unterschiede((alt, a), (neu, nr)));
            Schrittvergleich { id, alt: frueher, neu: Some(nr), anders }
        })
        .collect();
    let mut davor: Option<String> = None;
    for nr in reihenfolge(alt) {
        let id = alt.knoten[nr].id.clone();
        if neu.finde(&id).is_none() {
            let stelle = davor.and_then(|d| aus.iter().position(|v| v.id == d)).map_or(0, |p| p + 1);
            aus.insert(stelle, Schrittvergleich { id: id.clone(), alt: Some(nr), neu: None, anders: Vec::new() });
        }
        davor = Some(id);
    }
    aus
}

fn unterschiede((alt, a): (&Modell, Nr), (neu, b): (&Modell, Nr)) -> Vec<&'static str> {
    let wege = |m: &Modell, nr: Nr| {
        let mut wege = wege_in_worten(m, nr);
        wege.sort();
        wege
    };
    let mut aus = Vec::new();
    if alt.knoten[a].name != neu.knoten[b].name {
        aus.push("Name");
    }
    if art_in_worten(alt, a) != art_in_worten(neu, b) || alt.knoten[a].parameter != neu.knoten[b].parameter {
        aus.push("Arbeit");
    }
    if wege(alt, a) != wege(neu, b) {
        aus.push("Wege");
    }
    aus
}

/// The comparison as a sentence and a table; `namen` are the headings of the two.
#[must_use]
pub fn nebeneinander(alt: &Modell, neu: &Modell, namen: (&str, &str), nur_unterschiede: bool) -> Markup {
    if vergleichen(alt, neu).iter().all(Schrittvergleich::gleich) {
        return bausteine::absatz("Beide Abläufe haben dieselben Schritte und Wege.");
    }
    nebeneinander_mit(alt, neu, namen, nur_unterschiede, &|_, _| None)
}

/// As [`nebeneinander`], also where nothing differs; `mehr` says a line more about a step of the first (0) or second (1) process.
#[must_use]
pub fn nebeneinander_mit(
    alt: &Modell,
    neu: &Modell,
    namen: (&str, &str),
    nur_unterschiede: bool,
    mehr: &dyn Fn(usize, &str) -> Option<String>,
) -> Markup {
    let alle = vergleichen(alt, neu);
    let zahl = |f: fn(&Schrittvergleich) -> bool| alle.iter().filter(|v| f(v)).count();
    let (dazu, weg) = (zahl(|v| v.alt.is_none()), zahl(|v| v.neu.is_none()));
    let anders = zahl(|v| !v.anders.is_empty());
    let zelle = |welcher: usize, m: &Modell, nr: Option<Nr>| match nr {
        Some(nr) => {
            html! {
                strong { (titel(&m.knoten[nr])) } br; (art_in_worten(m, nr))
                @for w in wege_in_worten(m, nr) { br; span.bw-leise { (w) } }
                @if let Some(satz) = mehr(welcher, &m.knoten[nr].id) { br; span.bw-gemessen { (satz) } }
            }
        }
        None => html! { "–" },
    };
    let spalten = [Spalte::text("Unterschied"), Spalte::text(namen.0), Spalte::text(namen.1)];
    let zeilen = alle.iter().filter(|v| !nur_unterschiede || !v.gleich()).map(|v| {
        let wort = match (v.alt, v.neu) {
            (None, _) => bausteine::status(Art::Erfolg, "kommt hinzu"),
            (_, None) => bausteine::status(Art::Fehler, "entfällt"),
            _ if v.gleich() => html! { "gleich" },
            _ => bausteine::status(Art::Warnung, &format!("geändert: {}", v.anders.join(", "))),
        };
        vec![wort, zelle(0, alt, v.alt), zelle(1, neu, v.neu)]
    });
    let tabelle = Tabelle::neu("Unterschiede der Abläufe", spalten).titel_verborgen().zeilen(zeilen);
    html! {
        @if dazu + weg + anders == 0 { (bausteine::absatz("Beide Abläufe haben dieselben Schritte und Wege.")) }
        @else { p.kern-body { "Schritte, die hinzukommen: " (dazu) "; die entfallen: " (weg) "; die sich ändern: " (anders) "." } }
        (tabelle)
    }
}
