//! The form with every kind of question: that it has every kind, and that its cases come out as written.

use std::{collections::BTreeSet, path::Path};

use leistung::{Leistung, aus_ordner, bibliothek, mit_bausteinen};

use crate::ort;

fn alle() -> Leistung {
    let ordner = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/leistungen/alle-feldarten");
    let bausteine = bibliothek(&ort("")).expect("the library");
    let dateien = mit_bausteinen(&aus_ordner(&ordner).expect("the folder"), &bausteine);
    Leistung::uebersetzen(&dateien)
        .unwrap_or_else(|b| panic!("{}", b.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))
}

#[test]
fn the_form_with_every_kind_has_every_kind() {
    let l = alle();
    let mut da: BTreeSet<&str> = BTreeSet::new();
    for feld in l.formular.alle_seiten().iter().flat_map(|s| &s.felder) {
        da.insert(feld.art.name());
        if let formular::Art::Gruppe { felder, .. } = &feld.art {
            da.extend(felder.iter().map(|f| f.art.name()));
        }
    }
    let fehlt: Vec<&&str> = formular::arten().iter().filter(|a| !da.contains(**a)).collect();
    assert!(fehlt.is_empty(), "tests/leistungen/alle-feldarten asks for no {fehlt:?}");
}

#[test]
fn its_cases_come_out_as_written() {
    let l = alle();
    assert!(l.faelle.len() >= 3);
    for e in l.faelle_pruefen() {
        assert_eq!(e.abweichungen, [""; 0], "{}", e.name);
    }
}

/// What a draft could not be released with must not stand in the services that authorities adapt.
#[test]
fn no_service_of_the_house_shuts_anybody_out() {
    let mut maengel = Vec::new();
    let mut anzahl = 0;
    for eintrag in std::fs::read_dir(ort("")).expect("the folder of services").flatten() {
        if !eintrag.path().join("leistung.toml").is_file() {
            continue;
        }
        let dateien = aus_ordner(&eintrag.path()).expect("a folder");
        let Ok(l) = Leistung::uebersetzen(&dateien) else { continue };
        anzahl += 1;
        let alle = l.formular.barrieren(&grund::Sprache::PFLICHT);
        let alle = alle.iter().filter(|b| b.schwere == formular::Schwere::Fehler);
        maengel.extend(alle.map(|b| format!("{}: {b}", l.kennung())));
    }
    assert!(anzahl > 50, "{anzahl}");
    assert!(maengel.is_empty(), "{maengel:#?}");
}

/// How many conditions of the house's forms are said in words on paper. What is left are sums and calculations.
#[test]
fn paper_says_for_whom_nearly_every_question_is() {
    fn sammeln(wert: &serde_json::Value, aus: &mut Vec<String>) {
        match wert {
            serde_json::Value::Object(o) => {
                aus.extend(o.get("nur").and_then(serde_json::Value::as_str).map(str::to_owned));
                o.values().for_each(|w| sammeln(w, aus));
            }
            serde_json::Value::Array(l) => l.iter().for_each(|w| sammeln(w, aus)),
            _ => {}
        }
    }
    let (mut alle, mut vage) = (Vec::new(), Vec::new());
    for eintrag in std::fs::read_dir(ort("")).expect("the folder of services").flatten() {
        if !eintrag.path().join("leistung.toml").is_file() {
            continue;
        }
        let Ok(l) = Leistung::uebersetzen(&aus_ordner(&eintrag.path()).expect("a folder")) else { continue };
        let mut saetze = Vec::new();
        sammeln(&l.formular.blanko(grund::Sprache::De), &mut saetze);
        vage.extend(saetze.iter().filter(|s| s.contains("das auf Sie zutrifft")).map(|_| l.kennung().to_string()));
        alle.extend(saetze);
    }
    eprintln!("{} conditions, {} vague: {vage:?}", alle.len(), vage.len());
    assert!(alle.len() > 300, "{}", alle.len());
    assert!(vage.len() * 20 <= alle.len(), "{} of {} are vague: {vage:?}", vage.len(), alle.len());
}
