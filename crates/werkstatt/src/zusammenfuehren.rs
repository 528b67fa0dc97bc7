//! Three-way merge: what the Land changed in its service since an authority adapted it, what the authority changed, and
//! where both changed the same place. Those places are decided one by one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::{Dateien, FORMULAR};

/// A place that both changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Konflikt {
    /// Where, as a path of keys: `formular.json › seiten › person › titel`.
    pub ort: String,
    /// What stood there.
    pub vorher: Option<Value>,
    /// What the authority made of it; nothing: it took it away.
    pub eigen: Option<Value>,
    /// What the Land made of it; nothing: it took it away.
    pub neu: Option<Value>,
}

/// A place that only the Land changed: it is taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uebernahme {
    /// Where.
    pub ort: String,
    /// What stood there.
    pub vorher: Option<Value>,
    /// What stands there now.
    pub neu: Option<Value>,
}

/// The proposal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vorschlag {
    /// The files with everything that could be decided; at a conflict what was decided, else the authority's own.
    pub dateien: Dateien,
    /// What comes from the Land.
    pub uebernommen: Vec<Uebernahme>,
    /// What has to be decided.
    pub konflikte: Vec<Konflikt>,
}

/// Merges. `entscheidung`: for the place of a conflict, whether the Land's text is taken (`Some(true)`) or the own one.
#[must_use]
pub fn zusammenfuehren(
    vorher: &Dateien,
    eigen: &Dateien,
    neu: &Dateien,
    entscheidung: &dyn Fn(&str) -> Option<bool>,
) -> Vorschlag {
    let mut lauf = Lauf { entscheidung, uebernommen: Vec::new(), konflikte: Vec::new() };
    let (v, e, n) = (als_wert(vorher), als_wert(eigen), als_wert(neu));
    let ergebnis = lauf.wert("", Some(&v), Some(&e), Some(&n)).unwrap_or_default();
    Vorschlag { dateien: aus_wert(&ergebnis), uebernommen: lauf.uebernommen, konflikte: lauf.konflikte }
}

/// All files as one tree, so that every text is a place of its own.
fn als_wert(dateien: &Dateien) -> Value {
    let mut aus = Map::new();
    for (pfad, text) in &dateien.0 {
        let wert = if pfad == FORMULAR {
            dateien.formular()
        } else if pfad.ends_with(".toml") {
            text.parse::<toml::Table>()
                .ok()
                .and_then(|t| serde_json::to_value(t).ok())
                .unwrap_or_else(|| text.clone().into())
        } else if pfad.ends_with(".ftl") {
            serde_json::to_value(leistung::ftl_lesen(text)).unwrap_or_else(|_| text.clone().into())
        } else {
            text.clone().into()
        };
        aus.insert(pfad.clone(), wert);
    }
    Value::Object(aus)
}

fn aus_wert(wert: &Value) -> Dateien {
    let mut dateien = Dateien::default();
    for (pfad, wert) in wert.as_object().into_iter().flatten() {
        let sprache = pfad.strip_prefix("texte/").and_then(|r| r.strip_suffix(".ftl")).and_then(|t| t.parse().ok());
        match (wert, sprache) {
            (Value::String(text), _) => drop(dateien.0.insert(pfad.clone(), text.clone())),
            (w, Some(sprache)) => {
                let texte: BTreeMap<String, String> = serde_json::from_value(w.clone()).unwrap_or_default();
                dateien.texte_setzen(sprache, &texte);
            }
            (w, None) if pfad == FORMULAR => dateien.formular_setzen(w),
            (w, None) => {
                let tabelle: Option<toml::Table> = serde_json::from_value(w.clone()).ok();
                let text = tabelle.and_then(|t| toml::to_string_pretty(&t).ok()).unwrap_or_default();
                dateien.0.insert(pfad.clone(), text);
            }
        }
    }
    dateien
}

/// What tells the elements of a list apart; `None`: plain values, the list is one place.
fn name(element: &Value) -> Option<String> {
    let o = element.as_object()?;
    let eines = |n: &str| o.get(n).and_then(Value::as_str);
    let baustein = || eines("baustein").map(|b| format!("{}{b}", eines("vorsatz").unwrap_or_default()));
    eines("id")
        .or_else(|| eines("wert"))
        .map(str::to_owned)
        .or_else(baustein)
        .or_else(|| eines("paragraf").map(str::to_owned))
}

fn benannt(liste: &[Value]) -> Option<BTreeMap<String, &Value>> {
    let mut aus = BTreeMap::new();
    for element in liste {
        if aus.insert(name(element)?, element).is_some() {
            return None;
        }
    }
    Some(aus)
}

struct Lauf<'a> {
    entscheidung: &'a dyn Fn(&str) -> Option<bool>,
    uebernommen: Vec<Uebernahme>,
    konflikte: Vec<Konflikt>,
}

fn unter(ort: &str, teil: &str) -> String {
    if ort.is_empty() { teil.to_owned() } else { format!("{ort} › {teil}") }
}

impl Lauf<'_> {
    fn wert(&mut self, ort: &str, v: Option<&Value>, e: Option<&Value>, n: Option<&Value>) -> Option<Value> {
        if e == n || v == n {
            return e.cloned();
        }
        match (v, e, n) {
            (v, Some(Value::Object(e)), Some(Value::Object(n))) => {
                let leer = Map::new();
                let v = v.and_then(Value::as_object).unwrap_or(&leer);
                return Some(Value::Object(self.objekt(ort, v, e, n)));
            }
            (v, Some(Value::Array(el)), Some(Value::Array(nl))) => {
                let vl = v.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
                if let (Some(_), Some(_), Some(_)) = (benannt(vl), benannt(el), benannt(nl)) {
                    return Some(Value::Array(self.liste(ort, vl, el, nl)));
                }
            }
            _ => {}
        }
        if v == e {
            self.uebernommen.push(Uebernahme { ort: ort.to_owned(), vorher: v.cloned(), neu: n.cloned() });
            return n.cloned();
        }
        self.konflikte.push(Konflikt { ort: ort.to_owned(), vorher: v.cloned(), eigen: e.cloned(), neu: n.cloned() });
        if (self.entscheidung)(ort) == Some(true) { n.cloned() } else { e.cloned() }
    }

    fn objekt(
        &mut self,
        ort: &str,
        v: &Map<String, Value>,
        e: &Map<String, Value>,
        n: &Map<String, Value>,
    ) -> Map<String, Value> {
        // In the order in which the authority has them, so that what did not change reads as before.
        let mut gesehen = BTreeSet::new();
        let mut alle: Vec<&String> = e.keys().chain(n.keys()).chain(v.keys()).collect();
        alle.retain(|k| gesehen.insert(*k));
        let mut aus = Map::new();
        for k in alle {
            if let Some(w) = self.wert(&unter(ort, k), v.get(k), e.get(k), n.get(k)) {
                aus.insert(k.clone(), w);
            }
        }
        aus
    }

    /// The order of the Land; what the authority added stands behind what it stood behind.
    fn liste(&mut self, ort: &str, v: &[Value], e: &[Value], n: &[Value]) -> Vec<Value> {
        let finden = |l: &[Value], k: &str| l.iter().find(|w| name(w).as_deref() == Some(k)).cloned();
        let namen = |l: &[Value]| l.iter().filter_map(name).collect::<Vec<_>>();
        let mut folge = namen(n);
        let eigene = namen(e);
        for (i, k) in eigene.iter().enumerate() {
            if !folge.contains(k) {
                let davor = i.checked_sub(1).and_then(|j| eigene.get(j));
                let stelle = davor.and_then(|d| folge.iter().position(|f| f == d)).map_or(0, |p| p + 1);
                folge.insert(stelle, k.clone());
            }
        }
        folge
            .iter()
            .filter_map(|k| {
                self.wert(&unter(ort, k), finden(v, k).as_ref(), finden(e, k).as_ref(), finden(n, k).as_ref())
            })
            .collect()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use grund::Sprache;
    use serde_json::json;

    use super::*;

    fn d(felder: Value, en: &[(&str, &str)]) -> Dateien {
        let mut d = Dateien::default();
        d.formular_setzen(&json!({ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": felder }] }));
        d.texte_setzen(Sprache::En, &en.iter().map(|(k, t)| ((*k).to_owned(), (*t).to_owned())).collect());
        d
    }

    fn feld(id: &str, frage: &str) -> Value {
        json!({ "id": id, "art": "text", "frage": frage })
    }

    #[test]
    fn what_only_one_changed_is_kept_and_what_both_changed_is_asked() {
        let vorher = d(json!([feld("a", "A?"), feld("b", "B?")]), &[("a", "A")]);
        let eigen = d(json!([feld("a", "A hier?"), feld("x", "X?"), feld("b", "B?")]), &[("a", "A")]);
        let neu = d(json!([feld("c", "C?"), feld("a", "A neu?"), feld("b", "B neu?")]), &[("a", "A new")]);
        let v = zusammenfuehren(&vorher, &eigen, &neu, &|_| None);
        let fragen = |v: &Vorschlag| {
            let f = v.dateien.formular();
            f["seiten"][0]["felder"]
                .as_array()
                .unwrap()
                .iter()
                .map(|f| f["frage"].as_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(fragen(&v), ["C?", "A hier?", "X?", "B neu?"]);
        assert_eq!(v.konflikte.len(), 1, "{:?}", v.konflikte);
        assert_eq!(v.konflikte[0].ort, "formular.json › seiten › s › felder › a › frage");
        assert_eq!(v.uebernommen.len(), 3, "{:?}", v.uebernommen);
        assert_eq!(v.dateien.texte(Sprache::En)["a"], "A new");
        let v = zusammenfuehren(&vorher, &eigen, &neu, &|_| Some(true));
        assert_eq!(fragen(&v)[1], "A neu?");
    }

    #[test]
    fn what_was_taken_away_stays_away_unless_the_other_changed_it() {
        let vorher = d(json!([feld("a", "A?"), feld("b", "B?")]), &[]);
        let eigen = d(json!([feld("b", "B?")]), &[]);
        let gleich = zusammenfuehren(&vorher, &eigen, &vorher, &|_| None);
        assert_eq!((gleich.dateien, gleich.konflikte.len()), (eigen.clone(), 0));
        let neu = d(json!([feld("a", "A neu?"), feld("b", "B?")]), &[]);
        let v = zusammenfuehren(&vorher, &eigen, &neu, &|_| None);
        assert_eq!((v.konflikte.len(), v.dateien), (1, eigen));
    }
}
