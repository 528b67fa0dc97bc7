//! The types that a model declares.

use std::collections::BTreeMap;

use dsntk_model::{Definitions, Expression, ItemDefinition, NamedElement};

use crate::{Namen, RegelFehler, Typ, modell::unbrauchbar, pruefung};

/// The types of the model by name. Types may hold types; none may hold itself.
pub(crate) fn typen(modell: &Definitions, fremd: &BTreeMap<String, Typ>) -> Result<BTreeMap<String, Typ>, RegelFehler> {
    let alle: BTreeMap<&str, &ItemDefinition> = modell.item_definitions().iter().map(|t| (t.name(), t)).collect();
    let mut typen = BTreeMap::new();
    let mut schritte = 0;
    for t in modell.item_definitions() {
        let weg = &mut Weg { namen: vec![t.name().to_owned()], schritte: &mut schritte, fremd };
        let typ = typ_von(t, &alle, weg)?;
        typen.insert(t.name().to_owned(), typ);
    }
    Ok(typen)
}

/// The types around the one that is looked at, and how many were looked at in all.
struct Weg<'a> {
    namen: Vec<String>,
    schritte: &'a mut usize,
    fremd: &'a BTreeMap<String, Typ>,
}

/// Names that older versions of DMN have for types.
const FRUEHERE_TYPEN: [&str; 4] = ["dateTime", "dayTimeDuration", "yearMonthDuration", "enumeration"];

fn typ_von(t: &ItemDefinition, alle: &BTreeMap<&str, &ItemDefinition>, weg: &mut Weg<'_>) -> Result<Typ, RegelFehler> {
    *weg.schritte += 1;
    if weg.namen.len() > 16 || *weg.schritte > 20_000 {
        return Err(unbrauchbar(format!("der Typ „{}“ ist zu tief verschachtelt", t.name())));
    }
    if t.function_item().is_some() {
        // A function that comes from outside is a value like any other: it is handed on, and not called.
        return Ok(Typ::Unbekannt);
    }
    if let Some(werte) = t.allowed_values().as_ref().and_then(|w| w.text().as_ref()) {
        pruefung::groesse(werte)?;
    }
    let genannt = t.type_ref().clone().unwrap_or_default();
    let eingebaut = genannt.rsplit(':').next().unwrap_or(&genannt);
    let typ = if !t.item_components().is_empty() {
        let mut felder = Namen::new();
        for teil in t.item_components() {
            weg.namen.push(String::new());
            felder.insert(teil.name().to_owned(), typ_von(teil, alle, weg)?);
            weg.namen.pop();
        }
        Typ::Kontext(felder)
    } else if let Some(anderer) = alle.get(genannt.as_str()) {
        if weg.namen.contains(&genannt) {
            return Err(unbrauchbar(format!("der Typ „{genannt}“ braucht sich selbst")));
        }
        weg.namen.push(genannt.clone());
        let typ = typ_von(anderer, alle, weg)?;
        weg.namen.pop();
        typ
    } else if let Some(typ) = weg.fremd.get(&genannt) {
        typ.clone()
    } else if genannt.is_empty() || dsntk_feel::is_built_in_type_name(eingebaut) || FRUEHERE_TYPEN.contains(&eingebaut)
    {
        Typ::aus_dmn(&genannt)
    } else {
        return Err(unbrauchbar(format!("den Typ „{genannt}“ gibt es nicht")));
    };
    Ok(if t.is_collection() { typ.liste() } else { typ })
}
