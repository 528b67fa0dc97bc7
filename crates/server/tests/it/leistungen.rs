//! The library of services, by the commands that a service designer uses.

use std::{collections::BTreeMap, process::Command};

use crate::haus::wurzel;

fn basiswerk(was: &str) -> (bool, String) {
    let ausgabe = Command::new(env!("CARGO_BIN_EXE_basiswerk"))
        .args(["leistung", was])
        .arg(wurzel().join("leistungen"))
        .output()
        .unwrap();
    (ausgabe.status.success(), String::from_utf8_lossy(&ausgabe.stdout).into_owned())
}

#[test]
fn every_service_passes_its_check_with_its_letters() {
    let (gut, worte) = basiswerk("check");
    assert!(gut, "{worte}");
}

#[test]
fn every_case_of_every_service_comes_out_as_written() {
    let (gut, worte) = basiswerk("test");
    assert!(gut && worte.contains(", 0 weichen ab"), "{worte}");
}

/// Two folders that claim one key would hide each other; a folder answers to its own name.
#[test]
fn every_service_has_its_name_and_its_key_for_itself() {
    let mut schluessel: BTreeMap<String, String> = BTreeMap::new();
    for stamm in crate::haus::dateien("leistungen", "toml").iter().filter(|p| p.ends_with("leistung.toml")) {
        let ordner = stamm.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
        let tabelle: toml::Table = std::fs::read_to_string(stamm).unwrap().parse().unwrap();
        assert_eq!(tabelle["kennung"].as_str(), Some(ordner.as_str()), "the folder is the address");
        if let Some(leika) = tabelle.get("leika").and_then(toml::Value::as_str) {
            let vorher = schluessel.insert(leika.to_owned(), ordner.clone());
            assert_eq!(vorher, None, "{ordner} has the key {leika} of another service");
        }
    }
    assert!(!schluessel.is_empty());
}

#[test]
fn services_lead_to_services_that_exist() {
    let mut verwandte = 0;
    for stamm in crate::haus::dateien("leistungen", "toml").iter().filter(|p| p.ends_with("leistung.toml")) {
        let tabelle: toml::Table = std::fs::read_to_string(stamm).unwrap().parse().unwrap();
        let eigene = tabelle["kennung"].as_str().unwrap();
        for name in tabelle.get("verwandt").and_then(|v| v.as_array()).into_iter().flatten() {
            let name = name.as_str().unwrap();
            assert!(name != eigene && wurzel().join("leistungen").join(name).is_dir(), "{eigene} leads to {name}");
            verwandte += 1;
        }
    }
    assert!(verwandte > 0);
}
