//! `formular.json` as this crate writes and reads it; docs/leistungen.md describes the keys.

use formular::{Herkunft, Vermerk};
use serde::{Deserialize, Serialize};
use serde_json::Number;

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Formularblatt {
    pub titel: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codelisten: Vec<Liste>,
    pub seiten: Vec<Seite>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub berechnet: Vec<Berechnet>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pruefregeln: Vec<Pruefregel>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub vermerke: Vec<Vermerk>,
}

/// A code list of the form.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Liste {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quelle: Option<String>,
    pub eintraege: Vec<Wahl>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Seite {
    pub id: String,
    pub titel: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub einleitung: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fim: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wenn: Option<String>,
    pub felder: Vec<Feld>,
}

/// A rule across questions.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Pruefregel {
    pub id: String,
    pub formel: String,
    pub satz: String,
    #[serde(default)]
    pub felder: Vec<String>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Berechnet {
    pub id: String,
    pub formel: Option<String>,
    pub entscheidung: Option<String>,
    pub frage: String,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Feld {
    pub id: String,
    pub art: String,
    pub frage: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hinweis: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pflicht: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wenn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub autocomplete: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fim: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimal: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximal: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub muster: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mustersatz: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beispiel: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub von: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bis: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nachkomma: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vergangen: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zukuenftig: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fruehestens: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spaetestens: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optionen: Option<Vec<Wahl>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub darstellung: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub liste: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formate: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groesse_mb: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anzahl: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eintrag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub csv: Option<bool>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub herkunft: Vec<Herkunft>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub gruppenkopf: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub felder: Vec<Feld>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Wahl {
    pub wert: String,
    pub text: String,
}

/// What a form says of a field and a data schema cannot: a keyword with this URI, and the key behind it.
pub(crate) const STICHWORT: &str = "urn:basiswerk:formular:";

/// Formats of uploads and their media types.
pub(crate) const FORMATE: [(&str, &str); 3] = [("pdf", "application/pdf"), ("jpg", "image/jpeg"), ("png", "image/png")];

/// Entries of a group where a form does not say.
pub(crate) const EINTRAEGE: usize = 10;

/// Kinds whose code list every installation has, with the list in the XRepository that it is.
pub(crate) const EIGENE_LISTEN: [(&str, &str); 2] = [
    ("staat", "urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:staat"),
    ("staatsangehoerigkeit", "urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:staatsangehoerigkeit"),
];
