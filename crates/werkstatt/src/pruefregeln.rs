//! Rules across questions of a draft: what has to hold, what people read where it does not, and at which questions.

use serde_json::{Map, Value, json};

use crate::{
    dateien::{Dateien, Einwand, objekt},
    fragen::{kennung, liste, text},
};

const LISTE: &str = "pruefregeln";
const WEG: &str = "Diese Prüfregel gibt es nicht mehr. Jemand hat sie inzwischen gelöscht.";

/// The rules of a form as they are written.
#[must_use]
pub fn alle(formular: &Value) -> Vec<Map<String, Value>> {
    liste(formular, LISTE).iter().map(objekt).collect()
}

/// One of them.
#[must_use]
pub fn eine(formular: &Value, name: &str) -> Option<Map<String, Value>> {
    liste(formular, LISTE).iter().find(|r| text(r, "id") == name).map(objekt)
}

fn regeln_mut(formular: &mut Value) -> Result<&mut Vec<Value>, Einwand> {
    let formular = formular.as_object_mut().ok_or(WEG)?;
    formular.entry(LISTE).or_insert_with(|| json!([])).as_array_mut().ok_or_else(|| WEG.into())
}

/// Adds a rule; gives back its id.
///
/// # Errors
/// The form cannot be read.
pub fn hinzu(dateien: &mut Dateien, regel: &Map<String, Value>) -> Result<String, Einwand> {
    dateien.formular_aendern(|f| {
        let satz = regel.get("satz").and_then(Value::as_str).unwrap_or_default();
        let stamm = kennung(satz, '_', 40);
        let stamm = if stamm.is_empty() { "regel".to_owned() } else { stamm };
        let alle = regeln_mut(f)?;
        let frei = |n: &String| alle.iter().all(|r| text(r, "id") != *n);
        let mut namen = std::iter::once(stamm.clone()).chain((2..).map(|n| format!("{stamm}_{n}")));
        let name = namen.find(frei).unwrap_or(stamm);
        let mut neu = regel.clone();
        neu.insert("id".into(), json!(name));
        alle.push(Value::Object(neu));
        Ok(name)
    })
}

/// Puts a rule in place of the one with this id, which stays.
///
/// # Errors
/// It is gone.
pub fn setzen(dateien: &mut Dateien, name: &str, neu: &Map<String, Value>) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        let da = regeln_mut(f)?.iter_mut().find(|r| text(r, "id") == name).ok_or(WEG)?;
        let mut neu = neu.clone();
        neu.insert("id".into(), json!(name));
        *da = Value::Object(neu);
        Ok(())
    })
}

/// Deletes a rule with its translations.
///
/// # Errors
/// It is gone.
pub fn loeschen(dateien: &mut Dateien, name: &str) -> Result<(), Einwand> {
    dateien.formular_aendern(|f| {
        let alle = regeln_mut(f)?;
        let vorher = alle.len();
        alle.retain(|r| text(r, "id") != name);
        let weg = alle.len() < vorher;
        if alle.is_empty()
            && let Some(f) = f.as_object_mut()
        {
            f.remove(LISTE);
        }
        if weg { Ok(()) } else { Err(WEG.into()) }
    })?;
    dateien.texte_streichen(|k| k.strip_prefix("pruefregel-") == Some(name));
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::fragen;

    #[test]
    fn rules_are_added_changed_and_deleted_and_hold_their_questions() {
        let mut d = Dateien::default();
        d.formular_setzen(&json!({ "titel": "T", "seiten": [{ "id": "s", "titel": "S", "felder": [
            { "id": "von", "art": "datum", "frage": "Beginn" }, { "id": "bis", "art": "datum", "frage": "Ende" },
            { "id": "g", "art": "gruppe", "frage": "Teile", "felder": [{ "id": "anteil", "art": "zahl", "frage": "Anteil" }] } ] }] }));
        let regel = |formel: &str, felder: &[&str]| {
            objekt(&json!({ "formel": formel, "satz": "Das Ende liegt nicht vor dem Beginn.", "felder": felder }))
        };
        let a = hinzu(&mut d, &regel("bis >= von", &["bis"])).unwrap();
        let b = hinzu(&mut d, &regel("1 = 1", &["g.anteil"])).unwrap();
        assert_eq!(
            (a.as_str(), b.as_str()),
            ("das_ende_liegt_nicht_vor_dem_beginn", "das_ende_liegt_nicht_vor_dem_beginn_2")
        );
        // What a rule reads, and where it shows, stays.
        for frage in ["von", "bis", "g.anteil"] {
            let einwand = fragen::frage_loeschen(&mut d, frage).unwrap_err();
            assert!(einwand.0.contains("„Das Ende liegt nicht vor dem Beginn.“"), "{frage} {einwand:?}");
        }
        let en = [(format!("pruefregel-{a}"), "The end".to_owned()), (format!("pruefregel-{b}"), "Two".to_owned())];
        d.texte_setzen(grund::Sprache::En, &en.into());
        setzen(&mut d, &b, &regel("bis > von", &["bis"])).unwrap();
        loeschen(&mut d, &a).unwrap();
        assert_eq!(eine(&d.formular(), &b).unwrap()["formel"], "bis > von");
        assert_eq!(d.texte(grund::Sprache::En).len(), 1);
        assert!(loeschen(&mut d, &a).is_err());
        loeschen(&mut d, &b).unwrap();
        assert!(d.formular().get(LISTE).is_none() && alle(&d.formular()).is_empty());
    }
}
