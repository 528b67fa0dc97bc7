//! Test cases of a draft: what was typed on which page, and what has to come out. `faelle/<name>.toml`.

use std::collections::BTreeMap;

use toml::{Table, Value};

use crate::{Dateien, fragen::kennung};

/// A case as it was recorded in the preview.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Aufnahme {
    /// What it shows.
    pub name: String,
    /// The day on which it plays (`2026-03-10`).
    pub heute: String,
    /// The Land in which it plays (`14`).
    pub land: String,
    /// What was typed, by page, in the order in which a browser sends it.
    pub eingaben: BTreeMap<String, Vec<(String, String)>>,
    /// What is taken as uploaded: field and file name.
    pub dateien: Vec<(String, String)>,
    /// The pages that were reached.
    pub seiten: Vec<String>,
    /// May it be sent?
    pub vollstaendig: bool,
    /// Calculated values as people read them.
    pub berechnet: BTreeMap<String, String>,
}

/// The paths of the cases.
#[must_use]
pub fn pfade(dateien: &Dateien) -> Vec<&str> {
    dateien.0.keys().filter(|p| p.starts_with("faelle/")).map(String::as_str).collect()
}

/// Adds a case; another one with this name is replaced. Gives back its path.
pub fn hinzu(dateien: &mut Dateien, a: &Aufnahme) -> String {
    let mut stamm = kennung(&a.name, '-', 60);
    if stamm.is_empty() {
        "fall".clone_into(&mut stamm);
    }
    let pfad = format!("faelle/{stamm}.toml");
    let text = |t: &str| Value::String(t.to_owned());
    let mut fall = Table::new();
    fall.insert("name".into(), text(&a.name));
    fall.insert("heute".into(), text(&a.heute));
    fall.insert("land".into(), text(&a.land));
    let mut seiten = Table::new();
    for (seite, paare) in &a.eingaben {
        let mut werte: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (name, wert) in paare {
            werte.entry(name).or_default().push(wert);
        }
        let einzeln = |l: Vec<&str>| match l.as_slice() {
            [einer] => text(einer),
            mehrere => Value::Array(mehrere.iter().map(|t| text(t)).collect()),
        };
        let werte: Table = werte.into_iter().map(|(n, l)| (n.to_owned(), einzeln(l))).collect();
        seiten.insert(seite.clone(), Value::Table(werte));
    }
    fall.insert("seiten".into(), Value::Table(seiten));
    let uploads = a.dateien.iter().map(|(feld, name)| {
        Value::Table([("feld".to_owned(), text(feld)), ("name".to_owned(), text(name))].into_iter().collect())
    });
    if !a.dateien.is_empty() {
        fall.insert("dateien".into(), Value::Array(uploads.collect()));
    }
    let mut erwartet = Table::new();
    erwartet.insert("seiten".into(), Value::Array(a.seiten.iter().map(|s| text(s)).collect()));
    erwartet.insert("vollstaendig".into(), Value::Boolean(a.vollstaendig));
    if !a.berechnet.is_empty() {
        let werte = a.berechnet.iter().map(|(n, w)| (n.clone(), text(w))).collect();
        erwartet.insert("berechnet".into(), Value::Table(werte));
    }
    fall.insert("erwartet".into(), Value::Table(erwartet));
    // A table of plain values can always be written.
    dateien.0.insert(pfad.clone(), toml::to_string_pretty(&fall).unwrap_or_default());
    pfad
}
