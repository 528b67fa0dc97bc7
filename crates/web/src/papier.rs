//! What came on paper and was entered by a caseworker: kept with the draft, frozen with the Antrag, shown wherever it is read.

use grund::{DokumentId, KontoId, Sprache, Tag, Zeitpunkt, ortszeit};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Markup, format, html, texte::antrag as t};

const PAPIER: &str = "papier";

/// The language in which a paper can be set: the fonts have no Arabic, and German is what the office reads.
#[must_use]
pub const fn satzsprache(s: Sprache) -> Sprache {
    if s.von_rechts() { Sprache::De } else { s }
}

/// Beside a link to a paper that is set in another language than its page: that it is in German.
#[must_use]
pub fn sprachhinweis(s: Sprache) -> Markup {
    html! { @if satzsprache(s) != s { " " span.kern-body--muted { (t::antrag_papier_deutsch(s)) } } }
}

/// Beside a link to a letter of the authority, which is in German whatever the page is in (VwVfG § 23): that it is.
#[must_use]
pub fn nur_deutsch(s: Sprache) -> Markup {
    html! { @if s != Sprache::De { " " span.kern-body--muted { (t::antrag_papier_deutsch(s)) } } }
}

/// An application on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Papier {
    /// The day on which it arrived: Fristen count from it.
    pub eingegangen: Tag,
    /// Who enters it.
    pub von: KontoId,
    /// Her name.
    pub durch: String,
    /// The name of the colleague who began, where somebody else went on.
    #[serde(default)]
    pub begonnen: Option<String>,
    /// For whom it is, as the desk reads it on the paper.
    pub person: String,
    /// Where letters go, a line each, name first; empty: as the answers say.
    #[serde(default)]
    pub anschrift: Vec<String>,
    /// The scanned paper.
    #[serde(default)]
    pub scans: Vec<(DokumentId, String)>,
    /// To whom the draft belongs that was printed and taken over.
    #[serde(default)]
    pub eigner: Option<KontoId>,
    /// Its answers changed after it was printed.
    #[serde(default)]
    pub danach_geaendert: bool,
    /// What the paper does not say: known when it is sent.
    #[serde(default)]
    pub luecken: Vec<Luecke>,
    /// When it was entered: known when it is sent.
    #[serde(default)]
    pub erfasst: Option<Zeitpunkt>,
}

/// A question that has to be answered and is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Luecke {
    /// The page of the form.
    pub seite: String,
    /// The name of the field.
    pub feld: String,
    /// The question, in German.
    pub frage: String,
}

impl Papier {
    /// Of a frozen Antrag; nothing where it came electronically.
    #[must_use]
    pub fn aus(antrag: &Value) -> Option<Self> {
        serde_json::from_value(antrag.get(PAPIER)?.clone()).ok()
    }

    /// As [`Self::aus`], of the stored bytes.
    #[must_use]
    pub fn aus_antrag(antrag: &[u8]) -> Option<Self> {
        Self::aus(&serde_json::from_slice(antrag).ok()?)
    }

    /// Notes it in an Antrag.
    pub fn eintragen(&self, antrag: &mut Value) {
        antrag[PAPIER] = serde_json::to_value(self).unwrap_or_default();
    }
}

/// When something came in, as people read it: what came on paper has a day and no time.
#[must_use]
pub fn eingang(s: Sprache, zeit: Zeitpunkt) -> String {
    let ort = ortszeit(zeit);
    if ort.time() == jiff::civil::Time::midnight() { format::tag(s, ort.date()) } else { format::zeit(s, zeit) }
}
