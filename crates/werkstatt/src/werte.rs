//! Calculated values of a draft: a formula or a decision, and the formula in words for people.

use serde_json::{Map, Value, json};

use crate::{
    dateien::{Dateien, Einwand, objekt},
    fragen::{frei, gebraucht},
};

/// What comes out: its word in the form, and what it is called.
pub const ARTEN: [(&str, &str); 5] = [
    ("betrag", "Ein Betrag in Euro"),
    ("zahl", "Eine Zahl"),
    ("ja_nein", "Ja oder Nein"),
    ("datum", "Ein Tag"),
    ("text", "Ein Text"),
];

fn liste(formular: &Value) -> &[Value] {
    formular.get("berechnet").and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn id(wert: &Value) -> &str {
    wert.get("id").and_then(Value::as_str).unwrap_or_default()
}

/// The calculated values of a form as they are written.
#[must_use]
pub fn alle(formular: &Value) -> Vec<Map<String, Value>> {
    liste(formular).iter().map(objekt).collect()
}

/// One of them.
#[must_use]
pub fn einer(formular: &Value, name: &str) -> Option<Map<String, Value>> {
    liste(formular).iter().find(|w| id(w) == name).map(objekt)
}

const WEG: &str = "Diesen Wert gibt es nicht mehr. Jemand hat ihn inzwischen gelöscht.";

fn werte_mut(formular: &mut Value) -> Result<&mut Vec<Value>, Einwand> {
    let formular = formular.as_object_mut().ok_or(WEG)?;
    formular.entry("berechnet").or_insert_with(|| json!([])).as_array_mut().ok_or_else(|| WEG.into())
}

/// Adds a value; gives back its id. `weitere`: ids that blocks bring.
///
/// # Errors
/// The form cannot be read.
pub fn hinzu(dateien: &mut Dateien, wert: &Map<String, Value>, weitere: &[String]) -> Result<String, Einwand> {
    dateien.formular_aendern(|f| {
        let frage = wert.get("frage").and_then(Value::as_str).unwrap_or_default();
        let name = frei(f, frage, "wert", weitere);
        let mut neu = wert.clone();
        neu.insert("id".into(), json!(name));
        werte_mut(f)?.push(Value::Object(neu));
        Ok(name)
    })
}

/// Puts a value in place of the one with this id, which stays.
///
/// # Errors
/// It is gone.
pub fn setzen(dateien: &mut Dateien, name: &str, neu: &Map<String, Value>) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        let da = werte_mut(f)?.iter_mut().find(|w| id(w) == name).ok_or(WEG)?;
        let mut neu = neu.clone();
        neu.insert("id".into(), json!(name));
        *da = Value::Object(neu);
        Ok(())
    })
}

/// Deletes a value with its translations.
///
/// # Errors
/// It is gone, or something depends on it.
pub fn loeschen(dateien: &mut Dateien, name: &str) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        gebraucht(f, &[name.to_owned()])?;
        let werte = werte_mut(f)?;
        let vorher = werte.len();
        werte.retain(|w| id(w) != name);
        if werte.len() == vorher { Err(WEG.into()) } else { Ok(()) }
    })?;
    dateien.texte_streichen(|k| k == name);
    Ok(())
}

/// A piece of a formula.
enum Stueck {
    Name(String),
    Text(String),
    Zahl(String),
    Zeichen(String),
}

fn stuecke(feel: &str) -> Vec<Stueck> {
    let mut aus = Vec::new();
    let mut rest = feel.trim_start();
    while let Some(z) = rest.chars().next() {
        let bis = |weiter: &dyn Fn(char) -> bool| rest.find(|c: char| !weiter(c)).unwrap_or(rest.len());
        let (stueck, lang) = if z == '"' {
            let ende = rest[1..].find('"').map_or(rest.len(), |e| e + 2);
            (Stueck::Text(rest[1..ende.max(2) - 1].to_owned()), ende)
        } else if z.is_ascii_digit() {
            let ende = bis(&|c| c.is_ascii_digit() || c == '.');
            (Stueck::Zahl(rest[..ende].replace('.', ",")), ende)
        } else if z.is_alphabetic() || z == '_' {
            let ende = bis(&|c| c.is_alphanumeric() || c == '_' || c == '.');
            (Stueck::Name(rest[..ende].to_owned()), ende)
        } else {
            let zwei = rest.get(..2).filter(|t| ["<=", ">=", "!=", "**", ".."].contains(t));
            let lang = zwei.map_or(z.len_utf8(), str::len);
            (Stueck::Zeichen(rest[..lang].to_owned()), lang)
        };
        aus.push(stueck);
        rest = rest[lang..].trim_start();
    }
    aus
}

const ZEICHEN: [(&str, &str); 14] = [
    ("+", "plus"),
    ("-", "minus"),
    ("*", "mal"),
    ("/", "geteilt durch"),
    ("**", "hoch"),
    ("=", "ist"),
    ("!=", "ist nicht"),
    ("<", "ist kleiner als"),
    (">", "ist größer als"),
    ("<=", "ist höchstens"),
    (">=", "ist mindestens"),
    (",", "und"),
    ("(", "("),
    (")", ")"),
];

const WORTE: [(&str, &str); 22] = [
    ("if", "wenn"),
    ("then", "dann"),
    ("else", "sonst"),
    ("and", "und"),
    ("or", "oder"),
    ("not", "nicht"),
    ("between", "liegt zwischen"),
    ("true", "Ja"),
    ("false", "Nein"),
    ("null", "nichts"),
    ("heute", "heute"),
    ("for", "für jeden Eintrag"),
    ("in", "aus"),
    ("return", "nimm"),
    ("sum", "Summe von"),
    ("count", "Anzahl von"),
    ("min", "das Kleinste aus"),
    ("max", "das Größte aus"),
    ("floor", "abgerundet"),
    ("ceiling", "aufgerundet"),
    ("round", "gerundet"),
    ("abs", "ohne Vorzeichen"),
];

/// A formula in words: names become what people know them by (`nennen`), signs become words. A second spelling to read, not
/// to reckon with.
#[must_use]
pub fn in_worten(feel: &str, nennen: impl Fn(&str) -> Option<String>) -> String {
    let wort = |l: &[(&str, &str)], n: &str| l.iter().find(|(k, _)| *k == n).map(|(_, t)| (*t).to_owned());
    let teile: Vec<String> = stuecke(feel)
        .into_iter()
        .map(|s| match s {
            Stueck::Zahl(z) => z,
            Stueck::Text(t) => format!("„{t}“"),
            Stueck::Zeichen(z) => wort(&ZEICHEN, &z).unwrap_or(z),
            Stueck::Name(n) => nennen(&n)
                .or_else(|| wort(&WORTE, &n))
                // `p.preis`: the question of the entry.
                .or_else(|| n.rsplit_once('.').and_then(|(_, letzter)| nennen(letzter)))
                .unwrap_or(n),
        })
        .collect();
    teile.join(" ").replace("( ", "(").replace(" )", ")")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_read_as_a_sentence() {
        let nennen = |n: &str| match n {
            "anzahl" => Some("„Wie viele Hunde?“".to_owned()),
            "parameter.gebuehr" => Some("Wert der Behörde „Gebühr“".to_owned()),
            "preis" => Some("„Preis“".to_owned()),
            "posten" => Some("„Ausgaben“".to_owned()),
            _ => None,
        };
        for (feel, worte) in [
            ("parameter.gebuehr*anzahl", "Wert der Behörde „Gebühr“ mal „Wie viele Hunde?“"),
            ("if anzahl >= 2 then 12.5 else 0", "wenn „Wie viele Hunde?“ ist mindestens 2 dann 12,5 sonst 0"),
            ("sum(for p in posten return p.preis)", "Summe von (für jeden Eintrag p aus „Ausgaben“ nimm „Preis“)"),
            // What is not known stays as it is written.
            ("art = \"neu\" and not(anzahl > 1)", "art ist „neu“ und nicht („Wie viele Hunde?“ ist größer als 1)"),
        ] {
            assert_eq!(in_worten(feel, nennen), worte);
        }
        // Nothing that is typed breaks it.
        for feel in ["\"", "\"offen", "1..", "ä ß €", "a.b.c", ""] {
            let _ = in_worten(feel, nennen);
        }
    }

    #[test]
    fn values_are_added_changed_and_deleted() {
        let mut d = Dateien::default();
        d.formular_setzen(&json!({ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [{ "id": "summe", "art": "zahl", "frage": "?" }] }] }));
        let wert = |formel: &str| objekt(&json!({ "frage": "Summe", "art": "zahl", "formel": formel }));
        let a = hinzu(&mut d, &wert("1"), &[]).unwrap();
        let b = hinzu(&mut d, &wert("summe_2 + 1"), &["summe_3".into()]).unwrap();
        assert_eq!((a.as_str(), b.as_str()), ("summe_2", "summe_4"));
        assert!(loeschen(&mut d, &a).unwrap_err().0.contains("„Summe“"));
        setzen(&mut d, &b, &wert("2")).unwrap();
        loeschen(&mut d, &a).unwrap();
        assert_eq!(einer(&d.formular(), &b).unwrap()["formel"], "2");
        assert!(loeschen(&mut d, &a).is_err());
    }
}
