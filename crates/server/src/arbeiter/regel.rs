//! A decision of the service, asked when its step is reached: with the answers, what the matter knows by now, and the day.

use std::collections::BTreeMap;

use akte::Vorgang;
use grund::tag_von;
use regel::Wert;
use serde_json::Value;
use web::{Haus, beteiligung::Eingefroren};

use crate::Fehler;

/// What the decision says. Values that a person corrected hold before the answers; `dazu` is what only this one of several
/// instances knows.
///
/// # Errors
/// The version is not loaded; or the decision has no result, with the reason for the person who looks at the process.
pub fn entscheiden(
    haus: &Haus,
    vorgang: &Vorgang,
    entscheidung: &str,
    dazu: &BTreeMap<String, Value>,
) -> Result<Value, Fehler> {
    let antrag = Eingefroren::oeffnen(haus, vorgang)?;
    let leistung = haus.leistungen.version(&vorgang.ablauf).ok_or("Die Fassung des Ablaufs ist nicht geladen.")?;
    let werte = antrag.leistung.formular.werte(&antrag.antworten, &antrag.umfeld());
    let leer = BTreeMap::new();
    let werte = if let Wert::Kontext(k) = &werte { k } else { &leer };
    let mut sachstand = vorgang.zustand.sachstand();
    sachstand.extend(dazu.clone());
    let heute = tag_von(haus.umwelt.jetzt());
    let ergebnis = leistung.regeln.entscheiden_mit(entscheidung, |name| match name {
        "heute" => Some(Wert::Datum(heute)),
        "vorgangsnummer" => Some(Wert::Text(vorgang.nummer.to_string())),
        _ => Wert::wie(sachstand.get(name), werte.get(name)),
    })?;
    match Value::from(&ergebnis) {
        Value::Null => Err(format!("Die Entscheidung „{entscheidung}“ hat kein Ergebnis.").into()),
        wert => Ok(wert),
    }
}
