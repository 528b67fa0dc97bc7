//! A concern in another language: a file in a folder named by the language (`en/umzug.toml`) with the words, by ids.
//!
//! A translation is whole or it is refused: on one page there is one language. Where there is none, the German one stands,
//! and the page says so. Citations of law stay as they are.

use std::collections::BTreeMap;

use grund::Sprache;
use serde::Deserialize;

use crate::{Anliegen, Befund, pruefen};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Worte {
    name: String,
    kurz: String,
    #[serde(default)]
    stichworte: Vec<String>,
    hinweis: Option<String>,
    #[serde(default, rename = "frage")]
    fragen: BTreeMap<String, Frageworte>,
    #[serde(default)]
    verfahren: BTreeMap<String, Verfahrensworte>,
    #[serde(default, rename = "ort")]
    orte: BTreeMap<String, String>,
    #[serde(default, rename = "unterlage")]
    unterlagen: BTreeMap<String, Unterlagenworte>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Frageworte {
    text: String,
    hinweis: Option<String>,
    #[serde(default, rename = "antwort")]
    antworten: BTreeMap<String, String>,
    #[serde(default, rename = "antworthinweis")]
    antworthinweise: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Verfahrensworte {
    name: String,
    text: String,
    wo: Option<String>,
    frist: Option<String>,
    kosten: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Unterlagenworte {
    name: String,
    hinweis: Option<String>,
}

impl Anliegen {
    /// Takes the words of another language from its file.
    ///
    /// # Errors
    /// What is missing, superfluous or unreadable, as sentences for its editor; then nothing is taken.
    pub fn uebersetzen(&mut self, sprache: Sprache, text: &str) -> Result<(), Vec<Befund>> {
        let worte: Worte = toml::from_str(text).map_err(|f| vec![Befund::aus_toml(text, &f)])?;
        let mut neu = Self { sprache, uebersetzungen: Vec::new(), ..self.clone() };
        let mut befunde = Vec::new();
        einsetzen(&mut neu, worte, &mut befunde);
        pruefen::texte(&neu, &mut befunde);
        if befunde.is_empty() {
            self.uebersetzungen.retain(|u| u.sprache != sprache);
            self.uebersetzungen.push(neu);
            Ok(())
        } else {
            Err(befunde)
        }
    }

    /// The concern in a language or in the one that stands behind it, at last in German: [`Anliegen::sprache`] says which
    /// it is.
    #[must_use]
    pub fn in_sprache(&self, sprache: Sprache) -> &Self {
        let vorhanden = |s: Sprache| std::iter::once(self).chain(&self.uebersetzungen).find(|u| u.sprache == s);
        sprache.kette().find_map(vorhanden).unwrap_or(self)
    }
}

fn einsetzen(a: &mut Anliegen, mut worte: Worte, befunde: &mut Vec<Befund>) {
    a.name = worte.name;
    a.kurz = worte.kurz;
    a.stichworte = worte.stichworte;
    kann("hinweis", &mut a.hinweis, worte.hinweis, befunde);
    for f in &mut a.fragen {
        let stelle = format!("Frage „{}“", f.id);
        let Some(mut w) = nehmen(&mut worte.fragen, &f.id, &stelle, befunde) else { continue };
        f.text = w.text;
        kann(&stelle, &mut f.hinweis, w.hinweis, befunde);
        for m in &mut f.antworten {
            let stelle = format!("{stelle}, Antwort „{}“", m.id);
            if let Some(text) = nehmen(&mut w.antworten, &m.id, &stelle, befunde) {
                m.text = text;
            }
            kann(&stelle, &mut m.hinweis, w.antworthinweise.remove(&m.id), befunde);
        }
        zu_viel(&format!("{stelle}, Antwort"), w.antworten.keys().chain(w.antworthinweise.keys()), befunde);
    }
    for v in &mut a.verfahren {
        let stelle = format!("Verfahren „{}“", v.id);
        let Some(w) = nehmen(&mut worte.verfahren, &v.id, &stelle, befunde) else { continue };
        (v.name, v.text) = (w.name, w.text);
        for (was, ziel, wert) in
            [("wo", &mut v.wo, w.wo), ("frist", &mut v.frist, w.frist), ("kosten", &mut v.kosten, w.kosten)]
        {
            kann(&format!("{stelle}, {was}"), ziel, wert, befunde);
        }
    }
    for o in &mut a.orte {
        if let Some(name) = nehmen(&mut worte.orte, &o.id, &format!("Ort „{}“", o.id), befunde) {
            o.name = name;
        }
    }
    for u in &mut a.unterlagen {
        let stelle = format!("Unterlage „{}“", u.id);
        let Some(w) = nehmen(&mut worte.unterlagen, &u.id, &stelle, befunde) else { continue };
        u.name = w.name;
        kann(&stelle, &mut u.hinweis, w.hinweis, befunde);
    }
    zu_viel("Frage", worte.fragen.keys(), befunde);
    zu_viel("Verfahren", worte.verfahren.keys(), befunde);
    zu_viel("Ort", worte.orte.keys(), befunde);
    zu_viel("Unterlage", worte.unterlagen.keys(), befunde);
}

fn nehmen<T>(worte: &mut BTreeMap<String, T>, id: &str, stelle: &str, befunde: &mut Vec<Befund>) -> Option<T> {
    let da = worte.remove(id);
    if da.is_none() {
        befunde.push(Befund::neu(stelle, "Die Übersetzung fehlt."));
    }
    da
}

/// What the German file may say or not, the translation says where the German one does.
fn kann(stelle: &str, ziel: &mut Option<String>, wert: Option<String>, befunde: &mut Vec<Befund>) {
    match (&ziel, &wert) {
        (Some(_), None) => befunde.push(Befund::neu(stelle, "Die Übersetzung des Hinweises oder der Angabe fehlt.")),
        (None, Some(_)) => befunde.push(Befund::neu(stelle, "Im deutschen Text steht an dieser Stelle nichts.")),
        _ => *ziel = wert,
    }
}

fn zu_viel<'a>(was: &str, ids: impl Iterator<Item = &'a String>, befunde: &mut Vec<Befund>) {
    for id in ids {
        befunde.push(Befund::neu(format!("{was} „{id}“"), "Die deutsche Datei kennt diesen Namen nicht."));
    }
}
