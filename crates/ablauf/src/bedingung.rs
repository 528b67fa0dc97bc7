//! Conditions and date expressions: FEEL, compiled once. The only place that knows the crate `regel`.

use regel::{Ausdruck, Umgebung, Wert};
use serde_json::Value;

use crate::marken::Daten;

/// Values that an activity with several instances knows besides the data (BPMN 2.0, table 10.31).
pub(crate) const LAUFWERTE: &[&str] =
    &["loopCounter", "nrOfInstances", "nrOfActiveInstances", "nrOfCompletedInstances"];

/// A FEEL expression of the model.
#[derive(Debug)]
pub struct Bedingung {
    text: String,
    namen: Vec<String>,
    ausdruck: Result<Ausdruck, String>,
}

impl Bedingung {
    /// Compiles. A text that is no FEEL is kept with its fault, so that the check can name it.
    pub(crate) fn neu(text: &str) -> Self {
        // Modellers write `=x > 1` in some dialects.
        let text = text.trim().trim_start_matches('=').trim();
        let namen = wurzeln(text);
        let bekannt: Vec<&str> = namen.iter().map(String::as_str).collect();
        let ausdruck = Ausdruck::compile(text, &bekannt).map_err(|e| e.to_string());
        // The compiled expression knows better which of the words are names: `h` in `some h in hunde` is none.
        let namen = match &ausdruck {
            Ok(a) => namen.into_iter().filter(|n| a.namen().contains(n)).collect(),
            Err(_) => namen,
        };
        Self { text: text.to_owned(), namen, ausdruck }
    }

    /// The expression as written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The names that it asks for, without what follows a dot.
    #[must_use]
    pub fn namen(&self) -> &[String] {
        &self.namen
    }

    /// Why it cannot be evaluated.
    #[must_use]
    pub fn fehler(&self) -> Option<&str> {
        self.ausdruck.as_ref().err().map(String::as_str)
    }

    /// Does it hold? No answer counts as no.
    pub(crate) fn gilt(&self, daten: &Daten) -> bool {
        self.ausdruck.as_ref().is_ok_and(|a| a.trifft_zu(&self.umgebung(daten)))
    }

    pub(crate) fn auswerten(&self, daten: &Daten) -> Result<Value, String> {
        let ausdruck = self.ausdruck.as_ref().map_err(Clone::clone)?;
        ausdruck.auswerten_in(&self.umgebung(daten)).map(|w| Value::from(&w)).map_err(|e| e.to_string())
    }

    /// Is this word a name or a path step in it?
    pub(crate) fn erwaehnt(&self, wort: &str) -> bool {
        woerter(&self.text).any(|(w, _)| w == wort)
    }

    fn umgebung(&self, daten: &Daten) -> Umgebung {
        let umgebung = Umgebung::new();
        for name in &self.namen {
            umgebung.setzen(name, &daten.get(name).map_or(Wert::Null, Wert::from));
        }
        umgebung
    }
}

/// Words that FEEL itself uses.
const FEEL: &[&str] = &[
    "and",
    "or",
    "not",
    "if",
    "then",
    "else",
    "true",
    "false",
    "null",
    "in",
    "between",
    "some",
    "every",
    "satisfies",
    "for",
    "return",
    "instance",
    "of",
    "count",
    "sum",
    "min",
    "max",
    "date",
    "duration",
    "contains",
    "list",
    "string",
    "length",
    "number",
    "floor",
    "ceiling",
    "abs",
];

/// The words of an expression outside of texts, each with "comes after a dot".
fn woerter(text: &str) -> impl Iterator<Item = (&str, bool)> {
    text.split('"').step_by(2).flat_map(|stueck| {
        let mut ab = 0;
        std::iter::from_fn(move || {
            let ist_wort = |c: char| c.is_alphanumeric() || c == '_';
            let rest = &stueck[ab..];
            let anfang = ab + rest.find(|c: char| c.is_alphabetic() || c == '_')?;
            let laenge = stueck[anfang..].find(|c| !ist_wort(c)).unwrap_or(stueck.len() - anfang);
            ab = anfang + laenge;
            let nach_punkt = stueck[..anfang].trim_end().ends_with('.');
            Some((&stueck[anfang..ab], nach_punkt))
        })
    })
}

fn wurzeln(text: &str) -> Vec<String> {
    let mut namen: Vec<String> =
        woerter(text).filter(|(w, nach_punkt)| !nach_punkt && !FEEL.contains(w)).map(|(w, _)| w.to_owned()).collect();
    namen.sort();
    namen.dedup();
    namen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_roots_of_paths() {
        let b = Bedingung::neu("parameter.zahlweise = \"sofort oder nie\" and steuer > 0");
        assert_eq!(b.namen(), ["parameter", "steuer"]);
        assert!(b.erwaehnt("zahlweise") && !b.erwaehnt("nie"));
        assert_eq!(b.fehler(), None);
    }

    #[test]
    fn an_unanswered_condition_does_not_hold() {
        let daten = |json: serde_json::Value| json.as_object().cloned().unwrap_or_default();
        let b = Bedingung::neu("parameter.zahlweise = \"sofort\" and steuer > 0");
        assert!(b.gilt(&daten(serde_json::json!({"parameter": {"zahlweise": "sofort"}, "steuer": 60.5}))));
        assert!(!b.gilt(&daten(serde_json::json!({"parameter": {"zahlweise": "sofort"}, "steuer": 0}))));
        assert!(!b.gilt(&daten(serde_json::json!({"steuer": 60}))));
        assert!(!b.gilt(&daten(serde_json::json!({}))));
        assert!(Bedingung::neu("steuer >").fehler().is_some());
    }
}
