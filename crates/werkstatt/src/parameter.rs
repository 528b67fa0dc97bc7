//! What authorities set in a service (`[parameter.x]` of `leistung.toml`): declared, changed and deleted in a draft.

use toml::{Table, Value};

use crate::{
    dateien::{Dateien, Einwand},
    fragen::kennung,
};

/// Entries of `leistung.toml` that a secret value can belong to.
pub const EMPFAENGER: [&str; 2] = ["weiterleitung", "register"];

/// The values that the draft declares itself, by name.
#[must_use]
pub fn alle(d: &Dateien) -> Vec<(String, Table)> {
    let stamm = d.stamm();
    let tabelle = stamm.get("parameter").and_then(Value::as_table).cloned().unwrap_or_default();
    tabelle.into_iter().filter_map(|(n, w)| Some((n, w.as_table()?.clone()))).collect()
}

/// One of them.
#[must_use]
pub fn einer(d: &Dateien, name: &str) -> Option<Table> {
    alle(d).into_iter().find_map(|(n, t)| (n == name).then_some(t))
}

fn schreiben(d: &mut Dateien, wie: impl FnOnce(&mut Table)) {
    let mut stamm = d.stamm();
    let mut tabelle = stamm.get("parameter").and_then(Value::as_table).cloned().unwrap_or_default();
    wie(&mut tabelle);
    if tabelle.is_empty() {
        stamm.remove("parameter");
    } else {
        stamm.insert("parameter".to_owned(), tabelle.into());
    }
    d.stamm_setzen(&stamm);
}

/// Declares a value; gives back its name. `vergeben`: names that shared groups bring.
pub fn hinzu(d: &mut Dateien, frage: &str, wert: Table, vergeben: &[String]) -> String {
    let stamm = match kennung(frage, '_', 30) {
        k if k.is_empty() || !k.starts_with(|c: char| c.is_ascii_alphabetic()) || k == "neu" => "wert".to_owned(),
        k => k,
    };
    let da = alle(d);
    let belegt = |k: &str| da.iter().any(|(n, _)| n == k) || vergeben.iter().any(|v| v == k);
    let frei = (2_u32..).map(|n| format!("{stamm}_{n}")).find(|k| !belegt(k));
    let name = if belegt(&stamm) { frei.unwrap_or_else(|| stamm.clone()) } else { stamm };
    schreiben(d, |t| drop(t.insert(name.clone(), wert.into())));
    name
}

/// Puts a declaration in place of the one with this name.
pub fn setzen(d: &mut Dateien, name: &str, wert: Table) {
    schreiben(d, |t| drop(t.insert(name.to_owned(), wert.into())));
}

/// Deletes a value with its translations; receivers of a secret have none any more.
///
/// # Errors
/// Something uses it.
pub fn loeschen(d: &mut Dateien, name: &str) -> Result<(), Einwand> {
    let gebraucht = |text: &str| {
        let mut rest = text;
        while let Some((davor, danach)) = rest.split_once("parameter.") {
            let wort = danach.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default();
            if wort == name && !davor.ends_with('[') {
                return true;
            }
            rest = danach;
        }
        false
    };
    if let Some((datei, _)) = d.0.iter().find(|(_, t)| gebraucht(t)) {
        return Err(Einwand(format!(
            "Den Wert benutzt noch die Datei „{datei}“. Nehmen Sie ihn dort heraus, dann lässt er sich löschen."
        )));
    }
    empfaenger_setzen(d, name, &[]);
    schreiben(d, |t| drop(t.remove(name)));
    let schluessel = format!("parameter-{name}");
    d.texte_streichen(|k| k == schluessel || k == format!("{schluessel}-einheit"));
    Ok(())
}

/// Who can get a secret value: `weiterleitung.id` or `register.id`, the name that staff read, and the secret that goes along
/// now.
#[must_use]
pub fn empfaenger(d: &Dateien) -> Vec<(String, String, Option<String>)> {
    let stamm = d.stamm();
    let text = |e: &Value, n: &str| e.get(n).and_then(Value::as_str).map(str::to_owned);
    let mut aus = Vec::new();
    for art in EMPFAENGER {
        for e in stamm.get(art).and_then(Value::as_array).into_iter().flatten() {
            let schnittstelle = art == "register" || text(e, "weg").as_deref() == Some("schnittstelle");
            if let (true, Some(id)) = (schnittstelle, text(e, "id")) {
                aus.push((format!("{art}.{id}"), text(e, "name").unwrap_or(id), text(e, "zugang")));
            }
        }
    }
    aus
}

/// Exactly these receivers get the secret value.
pub fn empfaenger_setzen(d: &mut Dateien, name: &str, gewaehlt: &[String]) {
    let mut stamm = d.stamm();
    for art in EMPFAENGER {
        for e in stamm.get_mut(art).and_then(Value::as_array_mut).into_iter().flatten() {
            let Some(e) = e.as_table_mut() else { continue };
            let id = e.get("id").and_then(Value::as_str).unwrap_or_default();
            if gewaehlt.contains(&format!("{art}.{id}")) {
                e.insert("zugang".to_owned(), name.into());
            } else if e.get("zugang").and_then(Value::as_str) == Some(name) {
                e.remove("zugang");
            }
        }
    }
    d.stamm_setzen(&stamm);
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    const STAMM: &str = "[parameter.satz]\nart = \"betrag\"\nfrage = \"Satz\"\n\n\
        [[weiterleitung]]\nid = \"fach\"\nname = \"Fachverfahren\"\nweg = \"schnittstelle\"\n\n\
        [[weiterleitung]]\nid = \"post\"\nname = \"Post\"\nweg = \"mail\"\n";

    #[test]
    fn values_are_declared_used_and_deleted() {
        let mut d = Dateien::default();
        d.0.insert("leistung.toml".into(), STAMM.into());
        d.0.insert("regeln.dmn".into(), "<text>parameter.satz_zwei + parameter.satz</text>".into());
        let neu = |art: &str| Table::from_iter([("art".to_owned(), art.into()), ("frage".to_owned(), "Satz".into())]);
        assert_eq!(hinzu(&mut d, "Satz", neu("betrag"), &["satz_2".into()]), "satz_3");
        assert!(loeschen(&mut d, "satz").unwrap_err().0.contains("regeln.dmn"));
        loeschen(&mut d, "satz_3").unwrap();
        assert_eq!(alle(&d).into_iter().map(|(n, _)| n).collect::<Vec<_>>(), ["satz"]);

        let geheim = hinzu(&mut d, "Zugangsschlüssel", neu("geheim"), &[]);
        assert_eq!(geheim, "zugangsschluessel");
        assert_eq!(empfaenger(&d), [("weiterleitung.fach".into(), "Fachverfahren".into(), None)]);
        empfaenger_setzen(&mut d, &geheim, &["weiterleitung.fach".into()]);
        assert_eq!(empfaenger(&d)[0].2.as_deref(), Some("zugangsschluessel"));
        loeschen(&mut d, &geheim).unwrap();
        assert_eq!((empfaenger(&d)[0].2.clone(), einer(&d, &geheim)), (None, None));
    }
}
