//! What a schema says beyond single answers: rules in its own words, for whoever goes on with the form.

use serde_json::{Map, Value, json};

use super::{Leser, teile::wahlpaare};

/// Keywords that say more than one answer can, or more than a form checks.
const REGELN: &[&str] = &[
    "if",
    "then",
    "else",
    "oneOf",
    "anyOf",
    "not",
    "dependentRequired",
    "dependentSchemas",
    "dependencies",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
    "minProperties",
    "maxProperties",
    "contains",
    "minContains",
    "maxContains",
    "prefixItems",
    "uniqueItems",
    "unevaluatedProperties",
    "unevaluatedItems",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "default",
];

impl Leser<'_> {
    /// Rules of an object or field; those that a kind of question keeps are none.
    pub(super) fn regeln(&mut self, ort: &str, schema: &Map<String, Value>) {
        for wort in REGELN.iter().filter(|w| schema.get(**w).is_some_and(|v| sagt_etwas(w, v, schema))) {
            let inhalt: String = schema[*wort].to_string().chars().take(2_000).collect();
            self.ein.regeln.push(json!({ "ort": ort, "art": wort, "inhalt": inhalt }));
            let satz = match *wort {
                "default" => format!("Die Vorgabe {inhalt} ist nicht eingetragen. Das Formular fragt ohne Vorgabe."),
                "patternProperties" | "additionalProperties" | "prefixItems" => format!(
                    "„{wort}“ beschreibt Felder ohne festen Namen. Sie fehlen im Formular. Die Regel steht unter „regeln“."
                ),
                _ => format!("Die Regel „{wort}“ wird nicht zur Bedingung. Schreiben Sie sie unter „wenn“ selbst."),
            };
            self.hinweis(ort, satz);
        }
    }
}

fn sagt_etwas(wort: &str, wert: &Value, schema: &Map<String, Value>) -> bool {
    let eigene = schema.contains_key("x-art");
    match wort {
        // A choice became one.
        "oneOf" => wahlpaare(schema).is_none(),
        // Only "whatever else, as long as it is so" says something; yes and no are the frame of the file.
        "additionalProperties" | "unevaluatedProperties" | "unevaluatedItems" => wert.is_object(),
        // Whole numbers have the next one as their limit.
        "exclusiveMinimum" | "exclusiveMaximum" => schema.get("type").and_then(Value::as_str) != Some("integer"),
        // Decimals are kept; steps of five are not.
        "multipleOf" => {
            let zehner = wert.to_string().chars().all(|c| matches!(c, '0' | '1' | '.'));
            let erhalten = zehner && wert.as_f64().is_some_and(|z| z <= 1.0);
            !eigene && !erhalten
        }
        // Boxes are ticked once each.
        "uniqueItems" => {
            let wahl = schema.get("items").is_some_and(|i| i.get("enum").or_else(|| i.get("oneOf")).is_some());
            wert == &Value::Bool(true) && !eigene && !wahl
        }
        "default" => !wert.is_null() && !eigene,
        _ => true,
    }
}
