//! A schema with everything that belongs to it: what it refers to, all parts of `allOf`, the fields of alternatives and
//! conditions. What cannot be put together stays a rule, and every change is said.

use std::cell::Cell;

use serde_json::{Map, Value, json};

use super::TIEFE;

/// A schema put together.
#[derive(Debug)]
pub(super) struct Ganz {
    pub schema: Map<String, Value>,
    /// What became of it, in sentences.
    pub hinweise: Vec<String>,
    /// The references that were followed.
    pub wege: Vec<String>,
}

/// What was noticed on the way.
#[derive(Debug, Default)]
struct Bisher {
    hinweise: Vec<String>,
    wege: Vec<String>,
}

/// Follows and merges inside one file.
pub(super) struct Verbinder<'a> {
    pub wurzel: &'a Value,
    /// References that are being read further up: whoever meets one again goes round in a circle.
    pub offen: &'a [String],
    /// What may still be copied, in pieces of JSON: a file that refers to itself many times ends here.
    pub vorrat: &'a Cell<usize>,
}

/// Pieces of JSON that one file may make of itself.
pub(super) const VORRAT: usize = 3_000_000;

/// How many pieces a schema has.
fn stuecke(v: &Value) -> usize {
    match v {
        Value::Object(o) => o.values().map(stuecke).sum::<usize>() + 1,
        Value::Array(l) => l.iter().map(stuecke).sum::<usize>() + 1,
        _ => 1,
    }
}

/// Keywords of which a merged schema keeps the narrower one.
const GRENZEN: [(&str, bool); 8] = [
    ("minimum", true),
    ("minLength", true),
    ("minItems", true),
    ("exclusiveMinimum", true),
    ("maximum", false),
    ("maxLength", false),
    ("maxItems", false),
    ("exclusiveMaximum", false),
];

/// Words for people and for programs that no answer depends on.
const BEIWERK: [&str; 9] =
    ["title", "description", "$id", "$anchor", "$schema", "$defs", "definitions", "$comment", "examples"];

impl Verbinder<'_> {
    /// The whole of a schema.
    ///
    /// # Errors
    /// Why there is none, as a sentence.
    pub fn ganz(&self, schema: &Value) -> Result<Ganz, String> {
        let mut bisher = Bisher::default();
        let schema = self.weiter(schema, &mut bisher, &[])?;
        Ok(Ganz { schema, hinweise: bisher.hinweise, wege: bisher.wege })
    }

    /// `kette`: the references that led here.
    fn weiter(&self, schema: &Value, bisher: &mut Bisher, kette: &[String]) -> Result<Map<String, Value>, String> {
        let Some(eigene) = schema.as_object() else {
            return Err("Hier steht keine Beschreibung eines Feldes. Es fehlt im Formular.".to_owned());
        };
        if kette.len() >= TIEFE {
            return Err("Die Verweise sind zu tief geschachtelt. Das Feld fehlt im Formular.".to_owned());
        }
        match self.vorrat.get().checked_sub(stuecke(schema)) {
            Some(rest) => self.vorrat.set(rest),
            None => return Err("Die Datei verweist zu oft auf sich selbst. Das Feld fehlt im Formular.".to_owned()),
        }
        let mut ganz = match eigene.get("$ref").or_else(|| eigene.get("$dynamicRef")).and_then(Value::as_str) {
            None => eigene.clone(),
            Some(verweis) => {
                let ziel = self.ziel(verweis, kette)?;
                bisher.wege.push(verweis.to_owned());
                let kette: Vec<String> = kette.iter().cloned().chain([verweis.to_owned()]).collect();
                let mut ganz = self.weiter(ziel, bisher, &kette)?;
                let daneben = eigene.iter().filter(|(k, _)| !matches!(k.as_str(), "$ref" | "$dynamicRef"));
                let daneben: Map<String, Value> = daneben.map(|(k, v)| (k.clone(), v.clone())).collect();
                // The nearer words win; everything else holds together with the target.
                for wort in ["title", "description"] {
                    if let Some(w) = daneben.get(wort) {
                        ganz.insert(wort.to_owned(), w.clone());
                    }
                }
                dazu(&mut ganz, daneben, &mut bisher.hinweise);
                ganz
            }
        };
        self.alle(&mut ganz, bisher, kette);
        self.varianten(&mut ganz, bisher, kette);
        self.bedingte(&mut ganz, bisher, kette);
        Ok(ganz)
    }

    /// Where a reference leads inside the file.
    fn ziel(&self, verweis: &str, kette: &[String]) -> Result<&Value, String> {
        let Some(stelle) = verweis.strip_prefix('#') else {
            return Err(format!(
                "Der Verweis „{verweis}“ führt aus der Datei heraus. Fügen Sie ein, worauf er zeigt. Das Feld fehlt im Formular."
            ));
        };
        if kette.iter().chain(self.offen).any(|w| w == verweis) {
            return Err(format!("Der Verweis „{verweis}“ führt im Kreis. Das Feld fehlt im Formular."));
        }
        let stelle = entschluesselt(stelle);
        let ziel = match stelle.as_str() {
            s if s.is_empty() || s.starts_with('/') => self.wurzel.pointer(s),
            anker => anker_finden(self.wurzel, anker, 0),
        };
        ziel.ok_or_else(|| format!("Der Verweis „{verweis}“ führt nirgendwohin. Das Feld fehlt im Formular."))
    }

    /// `allOf`: all of it holds, so all of it is read.
    fn alle(&self, ganz: &mut Map<String, Value>, bisher: &mut Bisher, kette: &[String]) {
        let Some(Value::Array(teile)) = ganz.remove("allOf") else { return };
        for teil in &teile {
            match self.weiter(teil, bisher, kette) {
                Ok(teil) => dazu(ganz, teil, &mut bisher.hinweise),
                Err(satz) => bisher.hinweise.push(satz),
            }
        }
    }

    /// `oneOf` and `anyOf`: choices stay; "or nothing" makes it optional; of different objects all fields are there.
    fn varianten(&self, ganz: &mut Map<String, Value>, bisher: &mut Bisher, kette: &[String]) {
        for wort in ["oneOf", "anyOf"] {
            let Some(alle) = ganz.get(wort).and_then(Value::as_array).cloned() else { continue };
            let mut teile = Vec::new();
            for teil in &alle {
                match self.weiter(teil, bisher, kette) {
                    Ok(teil) => teile.push(teil),
                    Err(satz) => bisher.hinweise.push(satz),
                }
            }
            let ohne_nichts: Vec<Map<String, Value>> =
                teile.iter().filter(|t| t.get("type") != Some(&json!("null"))).cloned().collect();
            if ohne_nichts.len() < teile.len() {
                ganz.insert("x-freiwillig".to_owned(), json!(true));
            }
            if !ohne_nichts.is_empty() && ohne_nichts.iter().all(|t| t.contains_key("const")) {
                ganz.remove(wort);
                ganz.insert("oneOf".to_owned(), ohne_nichts.into_iter().map(Value::Object).collect());
            } else if let [einzige] = ohne_nichts.as_slice() {
                ganz.remove(wort);
                dazu(ganz, einzige.clone(), &mut bisher.hinweise);
            } else if ohne_nichts.iter().any(|t| t.contains_key("properties")) {
                let satz = "Hier gilt eine von mehreren Möglichkeiten. Alle ihre Felder stehen im Formular und sind freiwillig. Schreiben Sie eine Frage, welche gilt, und Bedingungen.";
                bisher.hinweise.push(satz.to_owned());
                for teil in &ohne_nichts {
                    felder_dazu(ganz, teil);
                }
            } else if let Some(erste) = ohne_nichts.first()
                && !ganz.contains_key("type")
                && erste.contains_key("type")
            {
                let satz = "Hier ist eine von mehreren Arten von Antworten möglich. Gefragt wird nach der ersten.";
                bisher.hinweise.push(satz.to_owned());
                let regel = ganz.remove(wort);
                dazu(ganz, erste.clone(), &mut bisher.hinweise);
                // The rule stays to be read.
                regel.into_iter().for_each(|r| drop(ganz.insert(wort.to_owned(), r)));
            }
        }
    }

    /// Fields that only a condition brings (`then`, `else`, `dependentSchemas`): they are there, and optional.
    fn bedingte(&self, ganz: &mut Map<String, Value>, bisher: &mut Bisher, kette: &[String]) {
        let mut teile: Vec<Value> = ["then", "else"].iter().filter_map(|w| ganz.get(*w).cloned()).collect();
        for wort in ["dependentSchemas", "dependencies"] {
            let alle = ganz.get(wort).and_then(Value::as_object);
            teile.extend(alle.into_iter().flat_map(|o| o.values().filter(|v| v.is_object()).cloned()));
        }
        let mut neue = false;
        for teil in &teile {
            let mut dort = Bisher::default();
            if let Ok(teil) = self.weiter(teil, &mut dort, kette) {
                neue |= felder_dazu(ganz, &teil);
            }
            bisher.wege.append(&mut dort.wege);
        }
        if neue {
            let satz = "Einige Felder gibt es im Schema nur unter einer Bedingung. Im Formular sind sie freiwillig. Schreiben Sie die Bedingung unter „wenn“.";
            bisher.hinweise.push(satz.to_owned());
        }
    }
}

/// A fragment of an address: `%C3%A4` is `ä`.
fn entschluesselt(stelle: &str) -> String {
    let mut bytes = Vec::with_capacity(stelle.len());
    let mut rest = stelle.as_bytes();
    while let Some((&b, danach)) = rest.split_first() {
        let hex = danach.get(..2).and_then(|h| u8::from_str_radix(std::str::from_utf8(h).ok()?, 16).ok());
        match hex.filter(|_| b == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = danach.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(b);
                rest = danach;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn anker_finden<'a>(v: &'a Value, anker: &str, tiefe: usize) -> Option<&'a Value> {
    if tiefe > TIEFE {
        return None;
    }
    match v {
        Value::Object(o) => {
            let da = ["$anchor", "$dynamicAnchor"].iter().any(|w| o.get(*w).and_then(Value::as_str) == Some(anker));
            if da { Some(v) } else { o.values().find_map(|w| anker_finden(w, anker, tiefe + 1)) }
        }
        Value::Array(l) => l.iter().find_map(|w| anker_finden(w, anker, tiefe + 1)),
        _ => None,
    }
}

/// The fields of `teil` that are not there yet; `true`: there were some. What it demands stays its own.
fn felder_dazu(ganz: &mut Map<String, Value>, teil: &Map<String, Value>) -> bool {
    let Some(neue) = teil.get("properties").and_then(Value::as_object) else { return false };
    let Some(da) = ganz.entry("properties").or_insert_with(|| json!({})).as_object_mut() else { return false };
    let vorher = da.len();
    for (name, schema) in neue {
        // A condition repeats a field only to compare it.
        if !da.contains_key(name) && !schema.as_object().is_some_and(|s| s.len() == 1 && s.contains_key("const")) {
            da.insert(name.clone(), schema.clone());
        }
    }
    ganz.get("properties").and_then(Value::as_object).is_some_and(|o| o.len() > vorher)
}

/// Both hold. What does not fit together is said and stays as it was.
fn dazu(ganz: &mut Map<String, Value>, teil: Map<String, Value>, hinweise: &mut Vec<String>) {
    for (wort, neu) in teil {
        let Some(alt) = ganz.get_mut(&wort) else {
            ganz.insert(wort, neu);
            continue;
        };
        if *alt == neu || BEIWERK.contains(&wort.as_str()) {
            continue;
        }
        match (wort.as_str(), alt, neu) {
            ("properties", Value::Object(da), Value::Object(neue)) => {
                for (name, schema) in neue {
                    match da.remove(&name) {
                        Some(beide) if beide != schema => drop(da.insert(name, json!({ "allOf": [beide, schema] }))),
                        _ => drop(da.insert(name, schema)),
                    }
                }
            }
            ("required", Value::Array(da), Value::Array(neue)) => {
                neue.into_iter().for_each(|n| {
                    if !da.contains(&n) {
                        da.push(n);
                    }
                });
            }
            ("enum", Value::Array(da), Value::Array(neue)) => da.retain(|w| neue.contains(w)),
            (wort, alt, neu) => {
                let enger = GRENZEN.iter().find(|(w, _)| *w == wort).map(|(_, groesser)| *groesser);
                match (enger, alt.as_f64(), neu.as_f64()) {
                    (Some(groesser), Some(a), Some(n)) => {
                        if (n > a) == groesser {
                            *alt = neu;
                        }
                    }
                    _ => hinweise.push(format!(
                        "„{wort}“ steht hier mehrmals und verschieden. Es gilt das erste. Das andere ist: {}",
                        neu.to_string().chars().take(200).collect::<String>()
                    )),
                }
            }
        }
    }
}
