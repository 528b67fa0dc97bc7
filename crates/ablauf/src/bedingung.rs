//! Conditions and date expressions: FEEL, compiled once. The only place that knows the crate `regel`.

use regel::{Ausdruck, Namen, Typ, Umgebung, Wert};
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
        let ausdruck = Ausdruck::compile_mit(text, &bekannte(text, &namen)).map_err(|e| e.to_string());
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

    /// Why it cannot be a condition: it never is true or false.
    pub(crate) fn keine_bedingung(&self) -> Option<String> {
        let ausdruck = self.ausdruck.as_ref().ok()?;
        if !matches!(ausdruck.typ(), Typ::JaNein | Typ::Unbekannt) {
            return Some(format!("Heraus kommt {}, nicht Ja oder Nein.", ausdruck.typ()));
        }
        // What asks nothing has one answer, whatever the data.
        if self.namen.is_empty() { self.gilt(&Daten::new()).err() } else { None }
    }

    /// Does it hold? What asks for something that nobody answered does not.
    ///
    /// # Errors
    /// Everything is answered, and it has no truth value all the same; with the reason.
    pub(crate) fn gilt(&self, daten: &Daten) -> Result<bool, String> {
        match self.auswerten(daten) {
            Ok(Value::Bool(b)) => Ok(b),
            Ok(Value::Null) | Err(_) if self.unbeantwortet(daten) => Ok(false),
            Ok(Value::Null) => Err("Sie hat kein Ergebnis.".to_owned()),
            Ok(wert) => Err(format!("Heraus kommt {wert}, nicht Ja oder Nein.")),
            Err(grund) => Err(grund),
        }
    }

    /// Does it ask for a value that is not there?
    fn unbeantwortet(&self, daten: &Daten) -> bool {
        let mut stelle: Option<&Value> = None;
        for (wort, nach_punkt) in woerter(&self.text) {
            if nach_punkt {
                let Some(Value::Object(felder)) = stelle else { continue };
                stelle = felder.get(wort);
            } else if self.namen.iter().any(|n| n == wort) {
                stelle = daten.get(wort);
            } else {
                stelle = None;
                continue;
            }
            if stelle.is_none_or(Value::is_null) {
                return true;
            }
        }
        false
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

/// The names with their types: nothing is known of them, except where a path of three says that there are groups in
/// groups. Without that the reader would take `b.c` for one name.
fn bekannte(text: &str, namen: &[String]) -> Namen {
    let mut bekannt: Namen = namen.iter().map(|n| (n.clone(), Typ::Unbekannt)).collect();
    let mut pfad: Vec<&str> = Vec::new();
    let mut pfade = Vec::new();
    for (wort, nach_punkt) in woerter(text) {
        if !nach_punkt {
            pfade.push(std::mem::take(&mut pfad));
        }
        pfad.push(wort);
    }
    pfade.push(pfad);
    let tiefe = |p: &&Vec<&str>| p.len() > 2;
    let tief: Vec<&str> = pfade.iter().filter(tiefe).map(|p| p[0]).collect();
    for p in pfade.iter().filter(|p| p.len() > 1 && tief.contains(&p[0])) {
        let mut stelle = bekannt.entry(p[0].to_owned()).or_default();
        for feld in &p[1..] {
            if !matches!(stelle, Typ::Kontext(_)) {
                *stelle = Typ::Kontext(Namen::new());
            }
            let Typ::Kontext(felder) = stelle else { break };
            stelle = felder.entry((*feld).to_owned()).or_default();
        }
    }
    bekannt
}

/// Functions of FEEL whose names are several words.
const MEHRWORTIG: &[&str] = &[
    "upper case",
    "lower case",
    "string length",
    "substring before",
    "substring after",
    "starts with",
    "ends with",
    "list contains",
    "list replace",
    "index of",
    "insert before",
    "distinct values",
    "day of week",
    "day of year",
    "month of year",
    "week of year",
    "years and months duration",
    "date and time",
    "get value",
    "get entries",
    "round up",
    "round down",
    "round half up",
    "round half down",
];

/// The text with blanks instead of the names of functions: what stands before a bracket is no value.
fn ohne_funktionen(text: &str) -> String {
    let mut aus = text.to_owned();
    for (klammer, _) in text.match_indices('(') {
        let davor = text[..klammer].trim_end();
        let mehrwortig = MEHRWORTIG.iter().filter(|f| davor.ends_with(**f)).map(|f| davor.len() - f.len());
        let einwortig = davor
            .rfind(|c: char| !c.is_alphanumeric() && c != '_')
            .map_or(0, |i| i + davor[i..].chars().next().map_or(1, char::len_utf8));
        let ab = mehrwortig.chain([einwortig]).min().unwrap_or(einwortig);
        let lang = aus[ab..davor.len()].len();
        aus.replace_range(ab..davor.len(), &" ".repeat(lang));
    }
    aus
}

fn wurzeln(text: &str) -> Vec<String> {
    let text = &ohne_funktionen(text);
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
    fn functions_are_no_values_and_work() {
        let daten = serde_json::json!({"marke": "b 17-4", "case": "x", "heute": "2026-03-10"});
        for (text, namen, wert) in [
            ("upper case(replace(marke, \"[^0-9A-Za-z]\", \"\"))", &["marke"][..], serde_json::json!("B174")),
            ("starts with(case, \"x\") and string length (marke) = 6", &["case", "marke"], true.into()),
            ("if matches(marke, \"b (2)\") then \"upper case(\" else case", &["case", "marke"], "x".into()),
            ("(case) + substring(marke, 1, 1)", &["case", "marke"], "xb".into()),
        ] {
            let b = Bedingung::neu(text);
            assert_eq!((b.fehler(), b.namen()), (None, &namen.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>()[..]));
            assert_eq!(b.auswerten(daten.as_object().unwrap()), Ok(wert), "{text}");
        }
    }

    #[test]
    fn a_condition_is_true_or_false_or_says_why_not() {
        let daten = |json: serde_json::Value| json.as_object().cloned().unwrap_or_default();
        let b = Bedingung::neu("parameter.zahlweise = \"sofort\" and steuer > 0");
        let gilt = |json| b.gilt(&daten(json));
        assert_eq!(gilt(serde_json::json!({"parameter": {"zahlweise": "sofort"}, "steuer": 60.5})), Ok(true));
        assert_eq!(gilt(serde_json::json!({"parameter": {"zahlweise": "sofort"}, "steuer": 0})), Ok(false));
        assert_eq!(gilt(serde_json::json!({"parameter": {"zahlweise": "nie"}})), Ok(false), "one part decides");
        // What nobody answered does not hold, also inside of a group.
        assert_eq!(gilt(serde_json::json!({"parameter": {"zahlweise": "sofort"}})), Ok(false));
        assert_eq!(Bedingung::neu("x.y > 1").gilt(&daten(serde_json::json!({"x": {}}))), Ok(false));
        assert!(gilt(serde_json::json!({"parameter": {"zahlweise": "sofort"}, "steuer": "viel"})).is_err());
        assert!(Bedingung::neu("steuer").gilt(&daten(serde_json::json!({"steuer": 5}))).unwrap_err().contains("5"));
        assert!(Bedingung::neu("steuer >").fehler().is_some());
    }

    #[test]
    fn what_can_never_be_true_or_false_is_no_condition() {
        for falsch in ["5", "\"ja\"", "1/0 = 1", "null", "sum([1, 2])", "x + \"a\""] {
            assert!(Bedingung::neu(falsch).keine_bedingung().is_some(), "{falsch}");
        }
        for richtig in ["true", "x", "x > 1", "not(x)", "x.y = 2", "some h in hunde satisfies h.rasse = \"a\""] {
            assert_eq!(Bedingung::neu(richtig).keine_bedingung(), None, "{richtig}");
        }
    }

    #[test]
    fn paths_may_be_long() {
        let daten = serde_json::json!({"x": {"y": {"z": 1}, "w": 2}});
        let b = Bedingung::neu("x.y.z = 1 and x.w = 2");
        assert_eq!((b.fehler(), b.namen()), (None, &["x".to_owned()][..]));
        assert_eq!(b.gilt(daten.as_object().unwrap()), Ok(true));
    }
}
