//! For whom somebody else applies (VwVfG § 14): kept with the draft, frozen with the Antrag, shown wherever it is read.

use grund::{DokumentId, Sprache, Tag, VollmachtId, format};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::texte::vertretung as t;

const VERTRETUNG: &str = "vertretung";

/// One person acts for another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vertretung {
    /// For whom.
    pub fuer: String,
    /// Who acts.
    pub durch: String,
    /// By what.
    pub grundlage: Grundlage,
}

/// What the representation rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grundlage {
    /// A mandate between two accounts.
    Vollmacht {
        /// Which.
        id: VollmachtId,
        /// Its last day.
        bis: Tag,
    },
    /// Her word; the authority may ask for the paper, which may be there already.
    Erklaerung {
        /// The written mandate with its name.
        dokument: Option<(DokumentId, String)>,
    },
}

impl Vertretung {
    /// Of a frozen Antrag; nothing where people act for themselves.
    #[must_use]
    pub fn aus(antrag: &Value) -> Option<Self> {
        serde_json::from_value(antrag.get(VERTRETUNG)?.clone()).ok()
    }

    /// Notes it in an Antrag.
    pub fn eintragen(&self, antrag: &mut Value) {
        antrag[VERTRETUNG] = serde_json::to_value(self).unwrap_or_default();
    }

    /// What it rests on, in a sentence.
    #[must_use]
    pub fn grundlage(&self, s: Sprache) -> String {
        match &self.grundlage {
            Grundlage::Vollmacht { bis, .. } => t::grundlage_vollmacht(s, format::tag(s, *bis)),
            Grundlage::Erklaerung { dokument: Some((_, name)) } => t::grundlage_datei(s, name),
            Grundlage::Erklaerung { dokument: None } => t::grundlage_ohne(s).to_owned(),
        }
    }

    /// The uploaded paper.
    #[must_use]
    pub const fn dokument(&self) -> Option<DokumentId> {
        match &self.grundlage {
            Grundlage::Erklaerung { dokument: Some((id, _)) } => Some(*id),
            _ => None,
        }
    }
}
