//! What depends on an answer: conditions, calculations, rules across questions.

use serde_json::Value;

use super::vielleicht;
use crate::dateien::Einwand;

/// Does an expression name one of `ids`?
pub(crate) fn nennt(feel: &str, ids: &[String]) -> bool {
    let wort = |z: char| !(z.is_alphanumeric() || z == '_');
    feel.split(wort).any(|w| ids.iter().any(|id| id == w))
}

/// Who asks for one of `ids`: conditions and calculations that name it, as people know them.
fn fragt(wert: &Value, ids: &[String], wo: &str, gefunden: &mut Vec<String>) {
    match wert {
        Value::Object(felder) => {
            let name = ["frage", "titel", "satz", "id"].iter().find_map(|n| vielleicht(wert, n));
            let hier = name.unwrap_or_else(|| wo.to_owned());
            let eigene = felder.get("id").and_then(Value::as_str).is_some_and(|id| ids.iter().any(|i| i == id));
            for (schluessel, w) in felder {
                match w {
                    Value::String(feel)
                        if ["wenn", "formel", "fruehestens", "spaetestens"].contains(&schluessel.as_str()) =>
                    {
                        if !eigene && nennt(feel, ids) {
                            gefunden.push(hier.clone());
                        }
                    }
                    // A rule shows at questions.
                    Value::Array(alle) if schluessel == "felder" && alle.iter().any(Value::is_string) => {
                        if alle.iter().filter_map(Value::as_str).any(|f| nennt(f, ids)) {
                            gefunden.push(hier.clone());
                        }
                    }
                    _ => fragt(w, ids, &hier, gefunden),
                }
            }
        }
        Value::Array(alle) => alle.iter().for_each(|w| fragt(w, ids, wo, gefunden)),
        _ => {}
    }
}

/// Refused when something depends on one of `ids`.
pub(crate) fn gebraucht(formular: &Value, ids: &[String]) -> Result<(), Einwand> {
    let mut gefunden = Vec::new();
    fragt(formular, ids, "das Formular", &mut gefunden);
    match gefunden.first() {
        None => Ok(()),
        Some(wo) => Err(Einwand(format!(
            "„{wo}“ hängt von dieser Antwort ab. Ändern Sie zuerst dort die Bedingung, die Formel oder die Prüfregel."
        ))),
    }
}
