//! Blocks in a form: `{ "baustein": "person", ... }` in place of a page or of fields becomes the questions of the block, in all
//! languages. Which files a service takes from the library is `bausteine`'s business.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use crate::{
    Befund, Texte,
    bausteine::{fehlt, pfad, texte_dazu},
    befund::zeile,
    dateien::Dateien,
};

/// `bausteine/formular/<name>.json`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Gruppe {
    /// As a page: its heading.
    titel: Option<String>,
    /// As a page: what stands above the questions.
    einleitung: Option<String>,
    felder: Vec<serde_json::Map<String, Value>>,
    /// By language, then by key; keys begin with the field's id (or are `titel`, `einleitung`).
    #[serde(default)]
    texte: BTreeMap<String, BTreeMap<String, String>>,
}

/// `{ "baustein": "person", ... }` in `formular.json`, in place of a page or of fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Verweis {
    baustein: String,
    /// Comes before every id.
    #[serde(default)]
    vorsatz: String,
    /// Only these fields.
    #[serde(default)]
    nur: Vec<String>,
    /// Not these fields.
    #[serde(default)]
    ohne: Vec<String>,
    wenn: Option<String>,
    /// Other keys of single fields.
    #[serde(default)]
    anders: BTreeMap<String, serde_json::Map<String, Value>>,
    // As a page.
    id: Option<String>,
    titel: Option<String>,
    einleitung: Option<String>,
    abschnitt: Option<String>,
    begruendung: Option<String>,
    /// Fields before and after those of the block.
    #[serde(default)]
    davor: Vec<Value>,
    #[serde(default)]
    dazu: Vec<Value>,
}

/// The form with its blocks laid in, line by line as it was, and from which block a field comes.
pub(crate) struct Eingesetzt {
    pub text: String,
    pub herkunft: BTreeMap<String, String>,
}

/// `formular.json` with its blocks put in; `None` where it cannot be read.
#[must_use]
pub fn formular_mit_bausteinen(dateien: &Dateien) -> Option<Value> {
    let text = std::str::from_utf8(dateien.get("formular.json")?).ok()?;
    let eingesetzt = in_formular(dateien, text, &mut Texte::default(), &mut Vec::new())?;
    serde_json::from_str(&eingesetzt.text).ok()
}

/// Lays the blocks into `formular.json`; their texts go to `texte`. `None`: a fault that is reported.
pub(crate) fn in_formular(
    dateien: &Dateien,
    text: &str,
    texte: &mut Texte,
    befunde: &mut Vec<Befund>,
) -> Option<Eingesetzt> {
    let mut aus = Eingesetzt { text: String::new(), herkunft: BTreeMap::new() };
    // What is no JSON at all is reported by whoever reads the form.
    if serde_json::from_str::<Value>(text).is_err() {
        aus.text.push_str(text);
        return Some(aus);
    }
    let vorher = befunde.len();
    let mut bis = 0;
    for (ort, als_seite) in verweise(text) {
        let (von, ende) = (ort.start, ort.end);
        // A reference inside of another is laid in with it.
        if von < bis {
            continue;
        }
        let roh = text.get(ort).unwrap_or_default();
        aus.text.push_str(text.get(bis..von).unwrap_or_default());
        bis = ende;
        let stelle = zeile(text, von);
        let mut einsatz = Einsatz { dateien, stelle: &stelle, texte, befunde, herkunft: &mut aus.herkunft };
        let Some(verweis) = einsatz.verweis(serde_json::from_str(roh)) else { continue };
        let ersatz = if als_seite { einsatz.seite(&verweis) } else { einsatz.felder(&verweis, None) };
        let einzeln: Vec<String> = ersatz.unwrap_or_default().iter().map(Value::to_string).collect();
        aus.text.push_str(&einzeln.join(", "));
        aus.text.extend(std::iter::repeat_n('\n', roh.matches('\n').count()));
    }
    aus.text.push_str(text.get(bis..).unwrap_or_default());
    (befunde.len() == vorher).then_some(aus)
}

/// One reference being laid in.
struct Einsatz<'a> {
    dateien: &'a Dateien,
    stelle: &'a str,
    texte: &'a mut Texte,
    befunde: &'a mut Vec<Befund>,
    herkunft: &'a mut BTreeMap<String, String>,
}

impl Einsatz<'_> {
    fn melden(&mut self, satz: String) {
        self.befunde.push(Befund::fehler("formular.json", self.stelle, satz));
    }

    fn verweis(&mut self, gelesen: serde_json::Result<Verweis>) -> Option<Verweis> {
        let melden =
            |e| self.melden(format!("Der Verweis auf einen Baustein ist nicht lesbar. {}", formular::json_satz(&e)));
        gelesen.map_err(melden).ok()
    }

    fn gruppe(&mut self, name: &str) -> Option<Gruppe> {
        let datei = pfad("formular", name);
        let Some(inhalt) = self.dateien.get(&datei) else {
            self.befunde.push(fehlt("formular.json", self.stelle, "formular", name));
            return None;
        };
        let fehler = |e: serde_json::Error| {
            let satz = format!("Der Baustein ist nicht lesbar. {}", formular::json_satz(&e));
            self.befunde.push(Befund::fehler(datei, format!("Zeile {}, Spalte {}", e.line(), e.column()), satz));
        };
        serde_json::from_slice(inhalt).map_err(fehler).ok()
    }

    /// The fields of a reference; with `seite` its page's texts are taken too.
    fn felder(&mut self, v: &Verweis, seite: Option<&str>) -> Option<Vec<Value>> {
        let datei = pfad("formular", &v.baustein);
        let g = self.gruppe(&v.baustein)?;
        let ids: Vec<String> = g.felder.iter().filter_map(|f| Some(f.get("id")?.as_str()?.to_owned())).collect();
        for name in v.nur.iter().chain(&v.ohne).chain(v.anders.keys()).filter(|n| !ids.contains(n)) {
            let da = ids.join(", ");
            self.melden(format!("Der Baustein „{}“ hat keine Frage „{name}“. Er hat: {da}.", v.baustein));
        }
        let bleibt = |id: &str| (v.nur.is_empty() || v.nur.iter().any(|n| n == id)) && !v.ohne.iter().any(|n| n == id);
        let mut felder: Vec<Value> = Vec::new();
        for mut feld in g.felder {
            let id = feld.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
            if !bleibt(&id) {
                continue;
            }
            umbenennen(&mut feld, v, &ids, seite.is_some());
            self.herkunft.insert(format!("{}{id}", v.vorsatz), datei.clone());
            if let Some(anders) = v.anders.get(&id) {
                feld.extend(anders.clone());
                feld.retain(|_, wert| !wert.is_null());
            }
            felder.push(Value::Object(feld));
        }
        let (titel, einleitung) = (v.titel.is_none(), v.einleitung.is_none());
        texte_dazu(g.texte, self.texte, &datei, self.befunde, |s| match (s, seite) {
            ("titel", Some(id)) => titel.then(|| format!("seite-{id}")),
            ("einleitung", Some(id)) => einleitung.then(|| format!("seite-{id}-einleitung")),
            _ => feldschluessel(s, &ids, v).filter(|_| ids.iter().any(|id| bleibt(id) && gehoert(s, id))),
        });
        Some(felder)
    }

    /// A field beside those of the block, or the fields of another block.
    fn weitere(&mut self, werte: &[Value]) -> Vec<Value> {
        let mut alle = Vec::new();
        for wert in werte {
            if wert.get("baustein").is_none() {
                alle.push(wert.clone());
            } else if let Some(v) = self.verweis(serde_json::from_value(wert.clone())) {
                alle.extend(self.felder(&v, None).unwrap_or_default());
            }
        }
        alle
    }

    fn seite(&mut self, v: &Verweis) -> Option<Vec<Value>> {
        let id = v.id.clone().unwrap_or_else(|| format!("{}{}", v.vorsatz, v.baustein));
        let g = self.gruppe(&v.baustein)?;
        let Some(titel) = v.titel.clone().or(g.titel) else {
            let satz = "ist keine ganze Seite. Geben Sie „titel“ an oder setzen Sie ihn unter „felder“ ein.";
            self.melden(format!("Der Baustein „{}“ {satz}", v.baustein));
            return None;
        };
        let mut felder = self.weitere(&v.davor);
        felder.extend(self.felder(v, Some(&id))?);
        felder.extend(self.weitere(&v.dazu));
        let mut aus = serde_json::Map::from_iter([("id".to_owned(), id.into()), ("titel".to_owned(), titel.into())]);
        // An empty text takes the block's introduction away.
        let einleitung = v.einleitung.clone().or(g.einleitung).filter(|e| !e.is_empty());
        let kopf = [("abschnitt", &v.abschnitt), ("wenn", &v.wenn), ("begruendung", &v.begruendung)];
        for (name, wert) in [("einleitung", &einleitung)].into_iter().chain(kopf) {
            aus.extend(wert.iter().map(|w| (name.to_owned(), Value::from(w.as_str()))));
        }
        aus.insert("felder".to_owned(), felder.into());
        Some(vec![Value::Object(aus)])
    }
}

/// Puts the prefix before the ids of a field and of what its conditions ask, and adds the condition of the reference.
fn umbenennen(feld: &mut serde_json::Map<String, Value>, v: &Verweis, ids: &[String], als_seite: bool) {
    let neu =
        |text: &str| ids.iter().fold(text.to_owned(), |t, id| wort_ersetzen(&t, id, &format!("{}{id}", v.vorsatz)));
    if !v.vorsatz.is_empty() {
        if let Some(Value::String(id)) = feld.get_mut("id") {
            *id = format!("{}{id}", v.vorsatz);
        }
        for name in ["wenn", "fruehestens", "spaetestens"] {
            if let Some(Value::String(ausdruck)) = feld.get_mut(name) {
                *ausdruck = neu(ausdruck);
            }
        }
        // Autofill knows the person at the keyboard; a prefix says that somebody else is meant.
        feld.remove("autocomplete");
        feld.remove("uebernehmen");
        feld.remove("fim");
    }
    // A page carries its condition itself.
    if let Some(wenn) = v.wenn.as_ref().filter(|_| !als_seite) {
        let beide = match feld.get("wenn").and_then(Value::as_str) {
            Some(eigene) => format!("({wenn}) and ({eigene})"),
            None => wenn.clone(),
        };
        feld.insert("wenn".to_owned(), beide.into());
    }
}

fn wort_ersetzen(text: &str, alt: &str, neu: &str) -> String {
    let teil = |c: char| c.is_alphanumeric() || c == '_';
    let mut aus = String::new();
    let mut rest = text;
    while let Some(ort) = rest.find(alt) {
        let (vor, ab) = rest.split_at(ort);
        let nach = ab.get(alt.len()..).unwrap_or_default();
        aus.push_str(vor);
        let ganz = !aus.ends_with(|c: char| teil(c) || c == '.') && !nach.starts_with(teil);
        aus.push_str(if ganz { neu } else { alt });
        rest = nach;
    }
    aus.push_str(rest);
    aus
}

fn gehoert(schluessel: &str, id: &str) -> bool {
    schluessel.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// The key of a block's text in this form; `None` where the reference puts other words there.
fn feldschluessel(schluessel: &str, ids: &[String], v: &Verweis) -> Option<String> {
    let id = ids.iter().filter(|id| gehoert(schluessel, id)).max_by_key(|id| id.len())?;
    let teil = schluessel.get(id.len()..).unwrap_or_default();
    if let Some(anders) = v.anders.get(id) {
        let ersetzt = match teil {
            "" => anders.contains_key("frage"),
            "-hinweis" => anders.contains_key("hinweis"),
            "-text" => anders.contains_key("text"),
            "-eintrag" => anders.contains_key("eintrag"),
            _ => anders.contains_key("optionen") || anders.contains_key("felder"),
        };
        if ersetzt {
            return None;
        }
    }
    Some(format!("{}{schluessel}", v.vorsatz))
}

/// The places of the objects that refer to a block, and whether they stand for a page.
fn verweise(text: &str) -> Vec<(std::ops::Range<usize>, bool)> {
    let mut offen: Vec<(usize, bool)> = Vec::new();
    let mut gefunden = Vec::new();
    let bytes = text.as_bytes();
    let mut i = 0;
    while let Some(b) = bytes.get(i) {
        match b {
            b'"' => {
                let anfang = i + 1;
                i += 1;
                while let Some(c) = bytes.get(i).filter(|c| **c != b'"') {
                    i += if *c == b'\\' { 2 } else { 1 };
                }
                let doppelpunkt = text.get(i + 1..).is_some_and(|r| r.trim_start().starts_with(':'));
                if doppelpunkt
                    && text.get(anfang..i) == Some("baustein")
                    && let Some(letzte) = offen.last_mut()
                {
                    letzte.1 = true;
                }
            }
            b'{' => offen.push((i, false)),
            b'}' => {
                if let Some((von, true)) = offen.pop() {
                    // The form is the first brace, a page the second.
                    gefunden.push((von..i + 1, offen.len() == 1));
                }
            }
            _ => {}
        }
        i += 1;
    }
    gefunden.sort_by_key(|(ort, _)| ort.start);
    gefunden
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found_with_their_place() {
        let text = r#"{"titel": "baustein", "seiten": [{"baustein": "person"}, {"id": "x", "felder": [{"baustein": "bank", "anders": {"iban": {}}}]}]}"#;
        let gefunden: Vec<(&str, bool)> = verweise(text).into_iter().map(|(o, s)| (&text[o], s)).collect();
        assert_eq!(
            gefunden,
            [(r#"{"baustein": "person"}"#, true), (r#"{"baustein": "bank", "anders": {"iban": {}}}"#, false)]
        );
    }

    #[test]
    fn names_in_conditions_get_the_prefix_as_whole_words() {
        assert_eq!(wort_ersetzen("art = 1 and artig and x.art", "art", "p_art"), "p_art = 1 and artig and x.art");
    }
}
