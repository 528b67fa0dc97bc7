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
    /// What has to come out.
    pub erwartet: Erwartung,
}

/// What has to come out of a case, as far as the pages let it be said. What else a file expects (decisions, texts, what goes to
/// others) stays as it is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erwartung {
    /// The pages that appear.
    pub seiten: Vec<String>,
    /// The questions whose answer is refused, by page.
    pub fehler: BTreeMap<String, Vec<String>>,
    /// May it be sent?
    pub vollstaendig: bool,
    /// Calculated values as people read them.
    pub berechnet: BTreeMap<String, String>,
}

impl Erwartung {
    fn von(tabelle: &Table) -> Self {
        let texte = |w: &Value| -> Vec<String> {
            w.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
        };
        let karte = |name: &str| tabelle.get(name).and_then(Value::as_table).into_iter().flatten();
        Self {
            seiten: tabelle.get("seiten").map(texte).unwrap_or_default(),
            fehler: karte("fehler").map(|(s, l)| (s.clone(), texte(l))).collect(),
            vollstaendig: tabelle.get("vollstaendig").and_then(Value::as_bool).unwrap_or_default(),
            berechnet: karte("berechnet").filter_map(|(n, w)| Some((n.clone(), w.as_str()?.to_owned()))).collect(),
        }
    }

    fn in_tabelle(&self, tabelle: &mut Table) {
        let liste = |l: &[String]| Value::Array(l.iter().map(|t| Value::String(t.clone())).collect());
        tabelle.insert("seiten".into(), liste(&self.seiten));
        tabelle.insert("vollstaendig".into(), Value::Boolean(self.vollstaendig));
        let fehler: Table =
            self.fehler.iter().filter(|(_, l)| !l.is_empty()).map(|(s, l)| (s.clone(), liste(l))).collect();
        let berechnet: Table = self.berechnet.iter().map(|(n, w)| (n.clone(), Value::String(w.clone()))).collect();
        for (name, werte) in [("fehler", fehler), ("berechnet", berechnet)] {
            if werte.is_empty() {
                tabelle.remove(name);
            } else {
                tabelle.insert(name.into(), Value::Table(werte));
            }
        }
    }
}

/// The name of a case and what it expects; `None`: there is none, or its file is no TOML.
#[must_use]
pub fn einer(dateien: &Dateien, pfad: &str) -> Option<(String, Erwartung)> {
    let fall: Table = toml::from_str(dateien.0.get(pfad)?).ok()?;
    let erwartet = fall.get("erwartet").and_then(Value::as_table);
    Some((fall.get("name")?.as_str()?.to_owned(), erwartet.map(Erwartung::von).unwrap_or_default()))
}

/// Changes a case in place: its name and what it expects, or its answers and files. `false`: it is gone.
pub fn aendern(dateien: &mut Dateien, pfad: &str, name: Option<&str>, erwartet: &Erwartung) -> bool {
    umschreiben(dateien, pfad, |fall| {
        if let Some(name) = name {
            fall.insert("name".into(), Value::String(name.to_owned()));
        }
        let tabelle = fall.entry("erwartet").or_insert_with(|| Value::Table(Table::new()));
        if let Some(tabelle) = tabelle.as_table_mut() {
            erwartet.in_tabelle(tabelle);
        }
    })
}

/// Sets what is typed in a case, and what is taken as uploaded. What it expects stays.
pub fn antworten(dateien: &mut Dateien, pfad: &str, a: &Aufnahme) -> bool {
    umschreiben(dateien, pfad, |fall| antworten_in(fall, a))
}

fn umschreiben(dateien: &mut Dateien, pfad: &str, wie: impl FnOnce(&mut Table)) -> bool {
    let Some(mut fall) = dateien.0.get(pfad).and_then(|t| toml::from_str::<Table>(t).ok()) else { return false };
    wie(&mut fall);
    // A table of plain values can always be written.
    dateien.0.insert(pfad.to_owned(), toml::to_string_pretty(&fall).unwrap_or_default());
    true
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
    antworten_in(&mut fall, a);
    let mut erwartet = Table::new();
    a.erwartet.in_tabelle(&mut erwartet);
    fall.insert("erwartet".into(), Value::Table(erwartet));
    // A table of plain values can always be written.
    dateien.0.insert(pfad.clone(), toml::to_string_pretty(&fall).unwrap_or_default());
    pfad
}

fn antworten_in(fall: &mut Table, a: &Aufnahme) {
    let text = |t: &str| Value::String(t.to_owned());
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
    if a.dateien.is_empty() {
        fall.remove("dateien");
    } else {
        fall.insert("dateien".into(), Value::Array(uploads.collect()));
    }
}
