//! What an authority may change in a service of its Land. The Land says so in the service (`[anpassung]` in `leistung.toml`): words,
//! help, optional questions left out, questions of one's own, the order; and which questions nobody touches. Where it says nothing,
//! all of that is free. Everything else (which answers are demanded, fees, process, law, retention) is the Land's in any case.

use grund::Sprache;
use serde_json::{Map, Value};

use crate::{Dateien, FORMULAR};

/// Keys of questions and pages that are words.
const TEXTE: [&str; 4] = ["frage", "titel", "text", "eintrag"];
/// Keys that help.
const HILFE: [&str; 2] = ["hinweis", "einleitung"];
/// Both.
const WORTE: [&str; 7] = ["frage", "titel", "text", "eintrag", "hinweis", "einleitung", "abschnitt"];

/// The table of `leistung.toml`.
pub const ANPASSUNG: &str = "anpassung";
/// Its list of questions that nobody touches.
pub const FEST: &str = "fest";

/// A part of a service that the Land gives free or holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Teil {
    /// The words of questions, pages, sections and letters.
    Texte,
    /// Help beside questions and above pages.
    Hilfe,
    /// Leaving optional questions out.
    Weglassen,
    /// Optional questions of one's own.
    Eigene,
    /// The order of pages and questions.
    Reihenfolge,
}

impl Teil {
    /// All of them.
    pub const ALLE: [Self; 5] = [Self::Texte, Self::Hilfe, Self::Weglassen, Self::Eigene, Self::Reihenfolge];

    /// The key in the file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Texte => "texte",
            Self::Hilfe => "hilfe",
            Self::Weglassen => "weglassen",
            Self::Eigene => "eigene_fragen",
            Self::Reihenfolge => "reihenfolge",
        }
    }

    /// What people read.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Texte => "Texte: Fragen, Überschriften, Beschreibung, Worte der Briefe",
            Self::Hilfe => "Hilfen: Hinweise bei Fragen und Einleitungen der Seiten",
            Self::Weglassen => "Freiwillige Fragen weglassen",
            Self::Eigene => "Eigene freiwillige Fragen dazunehmen",
            Self::Reihenfolge => "Reihenfolge der Seiten und Fragen",
        }
    }
}

/// What the Land gives free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Freigabe {
    gehalten: Vec<Teil>,
    /// Questions that nobody touches, by id.
    pub fest: Vec<String>,
}

impl Freigabe {
    /// As the service says; without a word everything is free.
    #[must_use]
    pub fn von(land: &Dateien) -> Self {
        let stamm = land.stamm();
        let tabelle = stamm.get(ANPASSUNG).and_then(toml::Value::as_table);
        let wort = |name: &str| tabelle.and_then(|t| t.get(name));
        let zu = |t: &Teil| wort(t.name()).and_then(toml::Value::as_bool) == Some(false);
        let fest = wort(FEST).and_then(toml::Value::as_array).map_or(&[][..], Vec::as_slice);
        Self {
            gehalten: Teil::ALLE.into_iter().filter(zu).collect(),
            fest: fest.iter().filter_map(|f| f.as_str().map(str::to_owned)).collect(),
        }
    }

    /// May an authority change this part?
    #[must_use]
    pub fn frei(&self, teil: Teil) -> bool {
        !self.gehalten.contains(&teil)
    }

    fn haelt(&self, frage: &str) -> bool {
        self.fest.iter().any(|f| f == frage)
    }
}

/// What the adaptation changes and must not, in sentences; empty: everything is permitted.
#[must_use]
pub fn verstoesse(land: &Dateien, hier: &Dateien) -> Vec<String> {
    let mut aus = Vec::new();
    let freigabe = Freigabe::von(land);
    formular(&land.formular(), &hier.formular(), &freigabe, &mut aus);
    stamm(land, hier, &freigabe, &mut aus);
    if !freigabe.frei(Teil::Texte) {
        uebersetzungen(land, hier, &mut aus);
    }
    let frei = |p: &str| p == FORMULAR || p == leistung::STAMM || p.starts_with("texte/") || p.starts_with("faelle/");
    let pfade = land.0.keys().chain(hier.0.keys()).filter(|p| !frei(p));
    let mut anders: Vec<&String> = pfade.filter(|p| land.0.get(*p) != hier.0.get(*p)).collect();
    anders.sort_unstable();
    anders.dedup();
    aus.extend(anders.into_iter().map(|p| format!("„{p}“ kommt vom Land und bleibt, wie es ist.")));
    aus
}

/// What the Land has said in other languages.
fn uebersetzungen(land: &Dateien, hier: &Dateien, aus: &mut Vec<String>) {
    for s in Sprache::ALLE {
        let (a, b) = (land.texte(s), hier.texte(s));
        if a.iter().any(|(k, v)| b.get(k) != Some(v)) {
            aus.push(format!("Die Texte hält das Land, auch die übersetzten ({}). Setzen Sie sie zurück.", s.tag()));
        }
    }
}

/// Of `leistung.toml` only the sections and the words of letters.
fn stamm(land: &Dateien, hier: &Dateien, freigabe: &Freigabe, aus: &mut Vec<String>) {
    let ohne = |d: &Dateien| {
        let mut t = d.stamm();
        if !freigabe.frei(Teil::Texte) {
            return t;
        }
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

fn freiwillig(f: &Value) -> bool {
    f.get("pflicht").and_then(Value::as_bool) == Some(false) || f.get("art").and_then(Value::as_str) == Some("info")
}

fn name(f: &Value) -> String {
    let wort = |n: &str| f.get(n).and_then(Value::as_str).filter(|t| !t.is_empty());
    wort("frage").or_else(|| wort("titel")).map_or_else(|| schluessel(f), str::to_owned)
}

/// What of a question that stayed is not as it may be.
fn frage_anders(id: &str, alt: &Value, neu: &Value, freigabe: &Freigabe) -> Option<String> {
    if freigabe.haelt(id) && alt != neu {
        return Some(format!("Die Frage „{}“ hält das Land. Sie bleibt, wie sie ist.", name(alt)));
    }
    if !gleich(alt, neu, &WORTE) {
        let satz = "Ändern dürfen Sie nur Frage, Hinweis und die Texte der Antworten.";
        return Some(format!("Die Frage „{}“ ist anders als beim Land. {satz}", name(neu)));
    }
    worte_anders("Die Frage", alt, neu, freigabe)
}

/// Words that the Land holds.
fn worte_anders(was: &str, alt: &Value, neu: &Value, freigabe: &Freigabe) -> Option<String> {
    if !freigabe.frei(Teil::Texte) && !gleich(alt, neu, &HILFE) {
        return Some(format!("{was} „{}“: Die Texte hält das Land. Setzen Sie seinen Wortlaut wieder ein.", name(alt)));
    }
    if !freigabe.frei(Teil::Hilfe) && !gleich(alt, neu, &TEXTE) {
        return Some(format!("{was} „{}“: Die Hilfen hält das Land. Setzen Sie seinen Hinweis wieder ein.", name(alt)));
    }
    None
}

/// Pages and questions in their order, those that both have.
fn folge(w: &Value, auch: &Value) -> Vec<String> {
    let alle = |w: &Value| -> Vec<String> {
        let mut aus = Vec::new();
        for s in liste(w, "seiten") {
            aus.push(format!("seite {}", schluessel(s)));
            aus.extend(liste(s, "felder").iter().chain(liste(s, "dazu")).map(schluessel));
        }
        aus
    };
    let beide = alle(auch);
    alle(w).into_iter().filter(|k| beide.contains(k)).collect()
}

fn formular(land: &Value, hier: &Value, freigabe: &Freigabe, aus: &mut Vec<String>) {
    let felder = |w: &Value| -> Map<String, Value> {
        let alle = liste(w, "seiten").iter().flat_map(|s| liste(s, "felder").iter().chain(liste(s, "dazu")));
        alle.map(|f| (schluessel(f), f.clone())).collect()
    };
    let (a, b) = (felder(land), felder(hier));
    for (id, alt) in &a {
        match b.get(id) {
            None if !freiwillig(alt) => {
                aus.push(format!("Die Frage „{}“ muss bleiben: Das Land braucht die Antwort.", name(alt)));
            }
            None if freigabe.haelt(id) || !freigabe.frei(Teil::Weglassen) => {
                aus.push(format!("Die Frage „{}“ muss bleiben: Das Land hält sie.", name(alt)));
            }
            None => {}
            Some(neu) => aus.extend(frage_anders(id, alt, neu, freigabe)),
        }
    }
    for (_, neu) in b.iter().filter(|(id, _)| !a.contains_key(*id)) {
        if !freigabe.frei(Teil::Eigene) {
            aus.push(format!("Die eigene Frage „{}“ geht nicht: Das Land lässt keine dazu.", name(neu)));
        } else if !freiwillig(neu) {
            aus.push(format!("Die eigene Frage „{}“ muss freiwillig sein.", name(neu)));
        }
    }
    if !freigabe.frei(Teil::Reihenfolge) && folge(land, hier) != folge(hier, land) {
        aus.push("Die Reihenfolge der Seiten und Fragen hält das Land. Stellen Sie sie wieder her.".to_owned());
    }
    seiten(land, hier, freigabe, aus);
    if ["berechnet", "codelisten", "pruefregeln"].iter().any(|n| land.get(n) != hier.get(n)) {
        aus.push("Berechnete Werte, Listen und Prüfregeln kommen vom Land und bleiben, wie sie sind.".to_owned());
    }
}

fn seiten(land: &Value, hier: &Value, freigabe: &Freigabe, aus: &mut Vec<String>) {
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
        } else if let Some(neu) = b.get(id) {
            let nur_seite = |s: &Value| {
                let mut o = s.as_object().cloned().unwrap_or_default();
                o.retain(|k, _| k != "felder" && k != "dazu");
                Value::Object(o)
            };
            aus.extend(worte_anders("Die Seite", &nur_seite(alt), &nur_seite(neu), freigabe));
        }
    }
}

/// The same but for the words `ohne`.
fn gleich(a: &Value, b: &Value, ohne: &[&str]) -> bool {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) => {
            let namen = a.keys().chain(b.keys()).filter(|k| !ohne.contains(&k.as_str()));
            let leer = Value::Null;
            namen.into_iter().all(|k| gleich(a.get(k).unwrap_or(&leer), b.get(k).unwrap_or(&leer), ohne))
        }
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| gleich(a, b, ohne)),
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
    fn the_land_says_which_parts_are_free_and_which_it_holds() {
        let frage = |id: &str, frage: &str, hinweis: &str, pflicht: bool| json!({ "id": id, "art": "text", "frage": frage, "hinweis": hinweis, "pflicht": pflicht });
        let beim_land = json!([frage("a", "A?", "", true), frage("b", "B?", "h", false), frage("c", "C?", "", false)]);
        let mit = |felder: &Value, haelt: &str| {
            let mut d = d(felder);
            d.stamm_setzen(&format!("name = \"D\"\n[anpassung]\n{haelt}\n").parse().unwrap());
            d
        };
        let anders = [
            (
                "texte",
                json!([frage("a", "A hier?", "", true), frage("b", "B?", "h", false), frage("c", "C?", "", false)]),
            ),
            ("hilfe", json!([frage("a", "A?", "", true), frage("b", "B?", "h2", false), frage("c", "C?", "", false)])),
            ("weglassen", json!([frage("a", "A?", "", true), frage("b", "B?", "h", false)])),
            (
                "eigene_fragen",
                json!([
                    frage("a", "A?", "", true),
                    frage("b", "B?", "h", false),
                    frage("c", "C?", "", false),
                    frage("x", "X?", "", false)
                ]),
            ),
            (
                "reihenfolge",
                json!([frage("b", "B?", "h", false), frage("a", "A?", "", true), frage("c", "C?", "", false)]),
            ),
        ];
        for (teil, hier) in &anders {
            let zu = format!("{teil} = false");
            assert_eq!(
                verstoesse(&mit(&beim_land, ""), &mit(hier, "")),
                [""; 0],
                "{teil} is free where nothing is said"
            );
            let saetze = verstoesse(&mit(&beim_land, &zu), &mit(hier, &zu));
            assert_eq!(saetze.len(), 1, "{teil}: {saetze:?}");
            for (andere, _) in anders.iter().filter(|(a, _)| a != teil) {
                let zu = format!("{andere} = false");
                assert_eq!(
                    verstoesse(&mit(&beim_land, &zu), &mit(hier, &zu)),
                    [""; 0],
                    "{andere} does not hold {teil}"
                );
            }
        }
        // A held question stays, word for word; its neighbours are free.
        let zu = "fest = [\"b\"]";
        for (hier, n) in [(&anders[0].1, 0), (&anders[1].1, 1), (&anders[2].1, 0)] {
            assert_eq!(verstoesse(&mit(&beim_land, zu), &mit(hier, zu)).len(), n, "{hier}");
        }
        let ohne_b = json!([frage("a", "A?", "", true), frage("c", "C?", "", false)]);
        assert_eq!(verstoesse(&mit(&beim_land, zu), &mit(&ohne_b, zu)).len(), 1);
        // An authority does not give itself free what the Land holds.
        let frech = verstoesse(&mit(&beim_land, "texte = false"), &mit(&anders[0].1, "texte = true"));
        assert_eq!(frech.len(), 2, "{frech:?}");
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
