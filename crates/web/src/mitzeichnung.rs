//! What the frozen Antrag keeps of those who co-signed it, for the receipt, the desk and the applicant (decision 0021).

use akte::mitzeichnung::{Antwortstand, Runde};
use grund::{Sprache, Tag, Zeitpunkt};
use leistung::Leistung;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::WebFehler;

const BESTAETIGUNGEN: &str = "mitzeichnungen";
const STICHTAG: &str = "stichtag";

/// Somebody who confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bestaetigung {
    /// The rule of the service.
    pub regel: String,
    /// Her name, as the applicant wrote it.
    pub name: String,
    /// The address to which the invitation went.
    pub email: String,
    /// When.
    pub am: Zeitpunkt,
    /// SHA-256 of what she saw.
    pub pruefsumme: String,
}

impl Bestaetigung {
    /// Name and role: „Ben Muster (Zweite Person)“.
    #[must_use]
    pub fn wer(&self, leistung: &Leistung, sprache: Sprache) -> String {
        format!("{} ({})", self.name, leistung.mitzeichnungsname(sprache, &self.regel).text)
    }
}

/// The confirmations of a frozen Antrag (JSON); none where nobody had to.
#[must_use]
pub fn bestaetigungen(antrag: &Value) -> Vec<Bestaetigung> {
    antrag.get(BESTAETIGUNGEN).and_then(|b| serde_json::from_value(b.clone()).ok()).unwrap_or_default()
}

/// The day on which the answers were frozen, where that is not the day of arrival: conditions and calculations are as
/// everybody saw them.
#[must_use]
pub fn stichtag(antrag: &Value) -> Option<Tag> {
    antrag.get(STICHTAG)?.as_str()?.parse().ok()
}

/// Notes the day of freezing.
pub fn stichtag_setzen(antrag: &mut Value, tag: Tag) {
    antrag[STICHTAG] = Value::from(tag.to_string());
}

/// What was frozen, with who confirmed it: the Antrag as it is sent.
///
/// # Errors
/// What was frozen is no JSON.
pub fn mit_bestaetigungen(runde: &Runde) -> Result<Value, WebFehler> {
    let mut antrag: Value = serde_json::from_slice(&runde.antrag).map_err(WebFehler::intern)?;
    let pruefsumme = antrag.get("pruefsumme").and_then(Value::as_str).unwrap_or_default().to_owned();
    let alle: Vec<Bestaetigung> = runde
        .mitzeichnungen
        .iter()
        .filter_map(|m| {
            let Antwortstand::Bestaetigt { am } = m.stand else { return None };
            Some(Bestaetigung {
                regel: m.person.regel.clone(),
                name: m.person.name.clone(),
                email: m.person.email.clone(),
                am,
                pruefsumme: pruefsumme.clone(),
            })
        })
        .collect();
    antrag[BESTAETIGUNGEN] = serde_json::to_value(alle).map_err(WebFehler::intern)?;
    Ok(antrag)
}
