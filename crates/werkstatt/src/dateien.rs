//! The files of a draft: path to text, as a service's folder has them, without the shared blocks.

use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hash as _, Hasher as _},
};

use grund::Sprache;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// The form.
pub const FORMULAR: &str = "formular.json";
/// Where the shared blocks stand.
const BAUSTEINE: &str = "bausteine/";

/// Why a change cannot be made, in a sentence for the person who wanted it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Einwand(pub String);

impl From<&str> for Einwand {
    fn from(satz: &str) -> Self {
        Self(satz.to_owned())
    }
}

/// The files of a draft.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Dateien(pub BTreeMap<String, String>);

impl Dateien {
    /// Of a service as it was published; what is no text is left out (a service has none).
    #[must_use]
    pub fn aus(alle: &BTreeMap<String, String>) -> Self {
        let eigene = alle.iter().filter(|(p, _)| !p.starts_with(BAUSTEINE));
        Self(eigene.map(|(p, t)| (p.clone(), t.clone())).collect())
    }

    /// The same with the blocks of the library that they use: what is compiled and published.
    #[must_use]
    pub fn vollstaendig(&self, bibliothek: &leistung::Dateien) -> leistung::Dateien {
        let bytes = self.0.iter().map(|(p, t)| (p.clone(), t.clone().into_bytes())).collect();
        leistung::mit_bausteinen(&bytes, bibliothek)
    }

    /// `leistung.toml`; empty where it cannot be read.
    #[must_use]
    pub fn stamm(&self) -> toml::Table {
        self.0.get(leistung::STAMM).and_then(|t| t.parse().ok()).unwrap_or_default()
    }

    /// Writes `leistung.toml` anew.
    pub fn stamm_setzen(&mut self, stamm: &toml::Table) {
        // A table of plain values can always be written.
        let text = toml::to_string_pretty(stamm).unwrap_or_default();
        self.0.insert(leistung::STAMM.to_owned(), text);
    }

    /// The name of the service.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        self.stamm().get("name").and_then(|n| n.as_str()).map(str::to_owned)
    }

    /// `formular.json`; an empty form where it cannot be read.
    #[must_use]
    pub fn formular(&self) -> Value {
        let gelesen = self.0.get(FORMULAR).and_then(|t| serde_json::from_str::<Value>(t).ok());
        gelesen.filter(Value::is_object).unwrap_or_else(|| json!({ "titel": "", "seiten": [] }))
    }

    /// Writes `formular.json` anew.
    pub fn formular_setzen(&mut self, formular: &Value) {
        let text = serde_json::to_string_pretty(formular).unwrap_or_default();
        self.0.insert(FORMULAR.to_owned(), text + "\n");
    }

    /// Changes the form in place.
    ///
    /// # Errors
    /// What `wie` says; nothing is changed then.
    pub fn formular_aendern<T>(&mut self, wie: impl FnOnce(&mut Value) -> Result<T, Einwand>) -> Result<T, Einwand> {
        let mut formular = self.formular();
        let ergebnis = wie(&mut formular)?;
        self.formular_setzen(&formular);
        Ok(ergebnis)
    }

    /// The translations of a language.
    #[must_use]
    pub fn texte(&self, sprache: Sprache) -> BTreeMap<String, String> {
        self.0.get(&pfad(sprache)).map(|t| leistung::ftl_lesen(t)).unwrap_or_default()
    }

    /// Writes the translations of a language; empty texts are left out.
    pub fn texte_setzen(&mut self, sprache: Sprache, texte: &BTreeMap<String, String>) {
        let text = leistung::ftl_schreiben(texte);
        if text.is_empty() {
            self.0.remove(&pfad(sprache));
        } else {
            self.0.insert(pfad(sprache), text);
        }
    }

    /// Takes the translations away whose key `weg` names.
    pub fn texte_streichen(&mut self, weg: impl Fn(&str) -> bool) {
        for sprache in Sprache::ALLE {
            let mut texte = self.texte(sprache);
            let vorher = texte.len();
            texte.retain(|schluessel, _| !weg(schluessel));
            if texte.len() < vorher {
                self.texte_setzen(sprache, &texte);
            }
        }
    }

    /// Gives translations another key, where `neu` says one.
    pub fn texte_umbenennen(&mut self, neu: impl Fn(&str) -> Option<String>) {
        for sprache in Sprache::ALLE {
            let alt = self.texte(sprache);
            if alt.keys().any(|k| neu(k).is_some()) {
                let anders = alt.into_iter().map(|(k, t)| (neu(&k).unwrap_or(k), t)).collect();
                self.texte_setzen(sprache, &anders);
            }
        }
    }
}

fn pfad(sprache: Sprache) -> String {
    format!("texte/{}.ftl", sprache.tag())
}

/// A mark of what a form on a page was filled from: another content has another mark.
#[must_use]
pub fn marke(was: &impl std::fmt::Debug) -> String {
    let mut h = DefaultHasher::new();
    format!("{was:?}").hash(&mut h);
    format!("{:016x}", h.finish())
}

/// An object, or an empty one.
pub(crate) fn objekt(wert: &Value) -> Map<String, Value> {
    wert.as_object().cloned().unwrap_or_default()
}
