//! Ids of pages, fields and answers, made of names: small, ASCII, each once.

use std::collections::{BTreeMap, BTreeSet};

use formular::Formular;
use grund::suchform;

/// Longest word; the reader of forms takes sixty characters, and a number may follow.
const LAENGE: usize = 50;

#[derive(Default)]
pub(crate) struct Kennungen {
    vergeben: BTreeSet<String>,
    /// The last number behind a word.
    nummern: BTreeMap<String, u32>,
}

impl Kennungen {
    /// An id for a field: the name, where it is taken the name with what it belongs to, in the end a number.
    pub fn feld(&mut self, name: &str, gruppe: Option<&str>) -> String {
        let kurz = feldwort(name);
        if self.vergeben.insert(kurz.clone()) {
            return kurz;
        }
        match gruppe {
            Some(gruppe) => self.neu(feldwort(&format!("{gruppe} {name}"))),
            None => self.neu(kurz),
        }
    }

    /// An id for a page or an answer. What is one already stays as it is.
    pub fn neu_aus(&mut self, name: &str, sonst: &str) -> String {
        let wort = if ist_kennung(name) { name.to_owned() } else { wort(name, sonst) };
        self.neu(wort)
    }

    fn neu(&mut self, wort: String) -> String {
        if self.vergeben.insert(wort.clone()) {
            return wort;
        }
        let stamm = kuerzen(&wort);
        let nummer = self.nummern.entry(stamm.clone()).or_insert(1);
        loop {
            *nummer += 1;
            let neu = format!("{stamm}_{nummer}");
            if self.vergeben.insert(neu.clone()) {
                return neu;
            }
        }
    }
}

/// May it stand as an id of a page or an answer?
fn ist_kennung(name: &str) -> bool {
    (1..=60).contains(&name.len())
        && name.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-'))
}

/// „Straße / Hausnummer“ becomes `strasse_hausnummer`.
fn wort(name: &str, sonst: &str) -> String {
    let name = name.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
    let ascii: String = suchform(&name).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let wort = kuerzen(&ascii);
    if wort.is_empty() { sonst.to_owned() } else { wort }
}

fn kuerzen(wort: &str) -> String {
    wort.get(..LAENGE).unwrap_or(wort).trim_matches('_').to_owned()
}

fn feldwort(name: &str) -> String {
    let wort = wort(name, "feld");
    let wort = if wort.starts_with(|c: char| c.is_ascii_digit()) { format!("feld_{wort}") } else { wort };
    if ist_frei(&wort) { wort } else { format!("{wort}_angabe") }
}

/// Words of expressions cannot be ids. Which ones they are only the reader of forms knows, so it is asked.
fn ist_frei(wort: &str) -> bool {
    let feld = serde_json::json!({ "id": wort, "art": "ja_nein", "frage": "?" });
    let probe = serde_json::json!({ "titel": "?", "seiten": [{ "id": "s", "titel": "?", "felder": [feld] }] });
    Formular::lesen(&probe.to_string(), None, &Default::default()).is_ok()
}
