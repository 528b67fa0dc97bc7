//! What an authority may change in a service of its Land: words, and questions that nobody must answer. Everything else
//! (which answers are demanded, fees, process, law, retention) is the Land's.

use serde_json::{Map, Value};

use crate::{Dateien, FORMULAR};

/// Keys of questions and pages that are words.
const WORTE: [&str; 6] = ["frage", "hinweis", "titel", "einleitung", "text", "eintrag"];

/// What the adaptation changes and must not, in sentences; empty: everything is permitted.
#[must_use]
pub fn verstoesse(land: &Dateien, hier: &Dateien) -> Vec<String> {
    let mut aus = Vec::new();
    formular(&land.formular(), &hier.formular(), &mut aus);
    stamm(land, hier, &mut aus);
    let frei = |p: &str| p == FORMULAR || p == leistung::STAMM || p.starts_with("texte/") || p.starts_with("faelle/");
    let pfade = land.0.keys().chain(hier.0.keys()).filter(|p| !frei(p));
    let mut anders: Vec<&String> = pfade.filter(|p| land.0.get(*p) != hier.0.get(*p)).collect();
    anders.sort_unstable();
    anders.dedup();
    aus.extend(anders.into_iter().map(|p| format!("„{p}“ kommt vom Land und bleibt, wie es ist.")));
    aus
}

/// Of `leistung.toml` only the sections and the words of letters.
fn stamm(land: &Dateien, hier: &Dateien, aus: &mut Vec<String>) {
    let ohne = |d: &Dateien| {
        let mut t = d.stamm();
        for worte in ["texte", "kurz", "synonyme"] {
            t.remove(worte);
        }
        if let Some(briefe) = t.get_mut("briefe").and_then(toml::Value::as_table_mut) {
            for (_, brief) in briefe.iter_mut() {
                if let Some(b) = brief.as_table_mut() {
                    b.retain(|k, _| ["vorlage", "wirkung"].contains(&k));
                }
            }
        }
        t
    };
    let (a, b) = (ohne(land), ohne(hier));
    for (k, _) in a.iter().chain(b.iter()).filter(|(k, _)| a.get(*k) != b.get(*k)) {
        let satz = format!("Die Angabe „{k}“ kommt vom Land. Setzen Sie sie auf den Stand des Landes zurück.");
        if !aus.contains(&satz) {
            aus.push(satz);
        }
    }
}

fn schluessel(w: &Value) -> String {
    let eines = |n: &str| w.get(n).and_then(Value::as_str);
    eines("id").or_else(|| eines("baustein")).unwrap_or_default().to_owned()
}

fn liste<'a>(w: &'a Value, name: &str) -> &'a [Value] {
    w.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn formular(land: &Value, hier: &Value, aus: &mut Vec<String>) {
    let felder = |w: &Value| -> Map<String, Value> {
        let alle = liste(w, "seiten").iter().flat_map(|s| liste(s, "felder").iter().chain(liste(s, "dazu")));
        alle.map(|f| (schluessel(f), f.clone())).collect()
    };
    let (a, b) = (felder(land), felder(hier));
    let name = |f: &Value| f.get("frage").and_then(Value::as_str).map_or_else(|| schluessel(f), str::to_owned);
    let freiwillig = |f: &Value| {
        f.get("pflicht").and_then(Value::as_bool) == Some(false) || f.get("art").and_then(Value::as_str) == Some("info")
    };
    for (id, alt) in &a {
        match b.get(id) {
            None if !freiwillig(alt) => {
                aus.push(format!("Die Frage „{}“ muss bleiben: Das Land braucht die Antwort.", name(alt)));
            }
            Some(neu) if !gleich(alt, neu) => {
                let satz = "Ändern dürfen Sie nur Frage, Hinweis und die Texte der Antworten.";
                aus.push(format!("Die Frage „{}“ ist anders als beim Land. {satz}", name(neu)));
            }
            _ => {}
        }
    }
    for (_, neu) in b.iter().filter(|(id, f)| !a.contains_key(*id) && !freiwillig(f)) {
        aus.push(format!("Die eigene Frage „{}“ muss freiwillig sein.", name(neu)));
    }
    let seiten =
        |w: &Value| -> Map<String, Value> { liste(w, "seiten").iter().map(|s| (schluessel(s), s.clone())).collect() };
    let (a, b) = (seiten(land), seiten(hier));
    for (id, alt) in &a {
        let ohne = |s: &Value| {
            let mut o = s.as_object().cloned().unwrap_or_default();
            o.retain(|k, _| !WORTE.contains(&k.as_str()) && k != "felder" && k != "dazu");
            o
        };
        let anders = b.get(id).is_none_or(|neu| ohne(neu) != ohne(alt));
        let leer = alt.get("baustein").is_none() && liste(alt, "felder").iter().all(freiwillig);
        if anders && (!leer || b.contains_key(id)) {
            aus.push(format!(
                "Die Seite „{id}“ kommt vom Land: Ihre Bedingung und ihre Bausteine bleiben, wie sie sind."
            ));
        }
    }
    if land.get("berechnet") != hier.get("berechnet") || land.get("codelisten") != hier.get("codelisten") {
        aus.push("Berechnete Werte und Listen kommen vom Land und bleiben, wie sie sind.".to_owned());
    }
}

/// The same but for words.
fn gleich(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            let namen = a.keys().chain(b.keys()).filter(|k| !WORTE.contains(&k.as_str()));
            let leer = Value::Null;
            namen.into_iter().all(|k| gleich(a.get(k).unwrap_or(&leer), b.get(k).unwrap_or(&leer)))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| gleich(a, b)),
        _ => a == b,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn d(felder: &Value) -> Dateien {
        let mut d = Dateien::default();
        d.formular_setzen(&json!({ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": felder }] }));
        d
    }

    #[test]
    fn words_and_optional_questions_are_free() {
        let frage = |id: &str, frage: &str, pflicht: bool| json!({ "id": id, "art": "text", "frage": frage, "pflicht": pflicht });
        let land = d(&json!([frage("a", "A?", true), frage("b", "B?", false)]));
        assert!(verstoesse(&land, &d(&json!([frage("a", "A hier?", true), frage("x", "X?", false)]))).is_empty());
        for falsch in [
            json!([frage("b", "B?", false)]),
            json!([frage("a", "A?", false), frage("b", "B?", false)]),
            json!([frage("a", "A?", true), frage("x", "X?", true)]),
            json!([{ "id": "a", "art": "zahl", "frage": "A?", "pflicht": true }]),
        ] {
            assert_eq!(verstoesse(&land, &d(&falsch)).len(), 1, "{falsch}");
        }
    }

    #[test]
    fn law_and_fees_are_the_lands() {
        let mut land = Dateien::default();
        let mut t = toml::Table::new();
        t.insert("kurz".into(), "Kurz".into());
        t.insert("vertrauensniveau".into(), "niedrig".into());
        land.stamm_setzen(&t);
        let mut hier = land.clone();
        t.insert("kurz".into(), "Kürzer".into());
        hier.stamm_setzen(&t);
        assert!(verstoesse(&land, &hier).is_empty());
        t.insert("vertrauensniveau".into(), "hoch".into());
        hier.stamm_setzen(&t);
        assert_eq!(verstoesse(&land, &hier).len(), 1);
    }
}
