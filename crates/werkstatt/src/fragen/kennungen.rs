//! Names for machines out of words for people, and which of them are taken.

use serde_json::Value;

use super::{feldliste, feldschluessel, liste, seitenschluessel, text};

/// Every id of the form that is taken; those of blocks are not among them.
pub(crate) fn vergeben(formular: &Value) -> Vec<String> {
    let mut namen: Vec<String> = liste(formular, "berechnet").iter().map(|b| text(b, "id")).collect();
    for s in liste(formular, "seiten") {
        namen.push(seitenschluessel(s));
        for f in liste(s, feldliste(s)) {
            namen.push(feldschluessel(f));
            namen.extend(liste(f, "felder").iter().map(|i| text(i, "id")));
        }
    }
    namen
}

/// A name for machines out of words for people: `Wie groß ist der Hund?` becomes `wie_gross_ist_der_hund`.
#[must_use]
pub fn kennung(worte: &str, trenner: char, hoechstens: usize) -> String {
    let mut aus = String::new();
    for zeichen in worte.to_lowercase().chars() {
        let klein = match zeichen {
            'ä' => "ae",
            'ö' => "oe",
            'ü' => "ue",
            'ß' => "ss",
            z if z.is_ascii_alphanumeric() => {
                aus.push(z);
                continue;
            }
            _ => {
                if !aus.is_empty() && !aus.ends_with(trenner) {
                    aus.push(trenner);
                }
                continue;
            }
        };
        aus.push_str(klein);
    }
    aus.truncate(hoechstens);
    aus.trim_matches(trenner).to_owned()
}

/// An id that nothing has yet, neither in the form nor among `weitere` (the questions of its blocks).
pub(crate) fn frei(formular: &Value, worte: &str, ersatz: &str, weitere: &[String]) -> String {
    let mut stamm = kennung(worte, '_', 40);
    if stamm.is_empty() || stamm.starts_with(|z: char| z.is_ascii_digit()) || formular::ist_vergeben(&stamm) {
        stamm = format!("{ersatz}_{stamm}").trim_end_matches('_').to_owned();
    }
    let da = vergeben(formular);
    let belegt = |n: &String| da.contains(n) || weitere.contains(n);
    if !belegt(&stamm) {
        return stamm;
    }
    (2..).map(|n| format!("{stamm}_{n}")).find(|n| !belegt(n)).unwrap_or(stamm)
}
