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
