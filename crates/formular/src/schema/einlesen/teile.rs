//! Pieces of a JSON Schema and what they are in a form: kinds, options, files, decimals, headings.

use std::collections::BTreeSet;

use grund::suchform;
use serde_json::{Map, Value, json};

/// The kind that our own export names, where the schema needs nothing else.
pub(super) fn eigene_art(s: &Map<String, Value>) -> Option<Map<String, Value>> {
    let art = s.get("x-art")?.as_str()?;
    let allein = [
        "email",
        "telefon",
        "plz",
        "iban",
        "uhrzeit",
        "steuer_id",
        "ust_id",
        "steuernummer",
        "wirtschafts_id",
        "registernummer",
        "kennzeichen",
        "punkt",
        "unterschrift",
        "staat",
        "staatsangehoerigkeit",
        "datum",
        "ja_nein",
    ];
    if allein.contains(&art) {
        return json!({ "art": art }).as_object().cloned();
    }
    match art {
        "langtext" => {
            mit(json!({ "art": "langtext" }), &[("maximal", s.get("maxLength").cloned())]).as_object().cloned()
        }
        "flaeche" => {
            let grenzen = [("von", s.get("x-von").cloned()), ("bis", s.get("x-bis").cloned())];
            mit(json!({ "art": "flaeche" }), &grenzen).as_object().cloned()
        }
        "betrag" => {
            let aus = mit(
                json!({ "art": "betrag" }),
                &[("von", s.get("minimum").cloned()), ("bis", s.get("maximum").cloned())],
            );
            aus.as_object().cloned()
        }
        "einwilligung" => json!({ "art": "einwilligung", "text": titel("", s) }).as_object().cloned(),
        "datei" => mit(json!({ "art": "datei" }), &[("anzahl", s.get("maxItems").cloned())]).as_object().cloned(),
        _ => None,
    }
}

/// Options with values that a form can hold, and how many of them differ from those of the source.
pub(super) fn optionen(paare: &[(String, String)]) -> (Vec<Value>, usize) {
    let einfach = |w: &str| {
        !w.is_empty()
            && w.len() <= 60
            && w.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit())
            && w.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c))
    };
    let mut vergeben: BTreeSet<String> = paare.iter().map(|(w, _)| w.clone()).filter(|w| einfach(w)).collect();
    let mut andere = 0;
    let eintraege = paare.iter().map(|(w, t)| {
        if einfach(w) {
            return json!({ "wert": w, "text": t });
        }
        andere += 1;
        let deutsch = w.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue").replace('ß', "ss");
        let stamm: String = suchform(&deutsch).replace(' ', "_").chars().filter(char::is_ascii).take(50).collect();
        let stamm = if stamm.is_empty() { "wert".to_owned() } else { stamm };
        let frei = |k: &String| !vergeben.contains(k);
        let neu = std::iter::once(stamm.clone()).chain((2..).map(|n| format!("{stamm}_{n}"))).find(frei);
        let neu = neu.unwrap_or(stamm);
        vergeben.insert(neu.clone());
        json!({ "wert": neu, "text": t })
    });
    let eintraege = eintraege.collect();
    (eintraege, andere)
}

/// Does our own export say what kind it is?
pub(super) fn ist_eigene(s: &Map<String, Value>) -> bool {
    eigene_art(s).is_some()
}

/// A text that holds a file (`contentMediaType`).
pub(super) fn datei(s: &Map<String, Value>, anzahl: u64) -> Option<Map<String, Value>> {
    let medium = s.get("contentMediaType").and_then(Value::as_str)?;
    let format = match medium {
        "application/pdf" => Some("pdf"),
        "image/jpeg" => Some("jpg"),
        "image/png" => Some("png"),
        m if m.starts_with("text/") || m == "application/json" => return None,
        _ => None,
    };
    let formate = format.map(|f| json!([f]));
    mit(json!({ "art": "datei" }), &[("formate", formate), ("anzahl", (anzahl > 1).then(|| json!(anzahl)))])
        .as_object()
        .cloned()
}

/// How many decimals: as `multipleOf` says, otherwise six.
pub(super) fn nachkomma(s: &Map<String, Value>) -> u32 {
    let schritt = s.get("multipleOf").map(ToString::to_string).and_then(|z| z.parse::<regel::Decimal>().ok());
    schritt.map_or(6, |z| z.normalize().scale().min(6))
}

pub(super) fn typ(s: &Map<String, Value>) -> Option<&str> {
    match s.get("type")? {
        Value::String(t) => Some(t),
        // "string or null" is an optional string.
        Value::Array(l) => l.iter().filter_map(Value::as_str).find(|t| *t != "null"),
        _ => None,
    }
}

/// What kind of value it is, where `type` does not say it: by the keywords that only one kind has.
pub(super) fn art_der_antwort(s: &Map<String, Value>) -> Option<&str> {
    let hat = |worte: &[&str]| worte.iter().any(|w| s.contains_key(*w));
    typ(s).or_else(|| {
        if hat(&["properties"]) {
            Some("object")
        } else if hat(&["items", "minItems", "maxItems"]) {
            Some("array")
        } else if hat(&["format", "pattern", "minLength", "maxLength"]) {
            Some("string")
        } else if hat(&["minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"]) {
            Some("number")
        } else {
            None
        }
    })
}

/// The smallest and largest whole number: beyond an exclusive limit comes the next one.
pub(super) fn ganze_grenzen(s: &Map<String, Value>) -> (Option<Value>, Option<Value>) {
    let ganz =
        |wort: &str, dazu: i64| s.get(wort).and_then(Value::as_i64).and_then(|n| n.checked_add(dazu)).map(Value::from);
    (
        s.get("minimum").cloned().or_else(|| ganz("exclusiveMinimum", 1)),
        s.get("maximum").cloned().or_else(|| ganz("exclusiveMaximum", -1)),
    )
}

/// Value and words of each answer to choose from, and whether they were no texts; `None`: there is nothing to choose from.
pub(super) fn wahlpaare(s: &Map<String, Value>) -> Option<(Vec<(String, String)>, bool)> {
    let mut als_text = false;
    let mut wort = |v: &Value| match v {
        Value::String(t) => Some(t.clone()),
        Value::Number(_) | Value::Bool(_) => {
            als_text = true;
            Some(v.to_string())
        }
        _ => None,
    };
    let paare: Vec<(String, String)> =
        match (s.get("oneOf").and_then(Value::as_array), s.get("enum").and_then(Value::as_array)) {
            (Some(l), _) if l.iter().all(|o| o.get("const").is_some()) => l
                .iter()
                .map(|o| {
                    let w = wort(o.get("const")?)?;
                    let text = o.get("title").and_then(Value::as_str).map_or_else(|| w.clone(), str::to_owned);
                    Some((w, text))
                })
                .collect::<Option<_>>()?,
            // "or nothing" says that it may be left out.
            (_, Some(l)) => {
                l.iter().filter(|o| !o.is_null()).map(|o| wort(o).map(|t| (t.clone(), t))).collect::<Option<_>>()?
            }
            _ => return None,
        };
    (!paare.is_empty()).then_some((paare, als_text))
}

pub(super) fn mit(mut basis: Value, mehr: &[(&str, Option<Value>)]) -> Value {
    for (name, wert) in mehr {
        if let Some(wert) = wert {
            basis[*name] = wert.clone();
        }
    }
    basis
}

/// The heading or question: as the schema says, or its name made readable.
pub(super) fn titel(name: &str, s: &Map<String, Value>) -> String {
    if let Some(t) = s.get("title").and_then(Value::as_str).filter(|t| !t.trim().is_empty()) {
        return t.to_owned();
    }
    let mut text = String::new();
    for (i, c) in name.chars().enumerate() {
        match c {
            '_' | '-' | '.' => text.push(' '),
            c if i == 0 => text.extend(c.to_uppercase()),
            c if c.is_uppercase() && !text.ends_with(|v: char| v.is_uppercase() || v == ' ') => {
                text.push(' ');
                text.push(c);
            }
            c => text.push(c),
        }
    }
    text
}

/// The group around a question that the form does not have.
pub(super) fn herkunft(feld: &mut Value, name: &str, gruppe: &Map<String, Value>) {
    let Some(feld) = feld.as_object_mut() else { return };
    let hier = json!({ "name": name, "titel": titel(name, gruppe), "anzahl": "1:1" });
    if let Some(alle) = feld.entry("herkunft").or_insert_with(|| json!([])).as_array_mut()
        && alle.len() < crate::vermerk::TIEFE
    {
        alle.insert(0, hier);
    }
}
