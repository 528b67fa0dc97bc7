//! Every route with the right that it demands, as a golden file: a new route is seen by whoever reviews it.

use std::{collections::BTreeSet, process::Command};

#[test]
fn every_route_stands_once_in_the_access_table() {
    let ausgabe = Command::new(env!("CARGO_BIN_EXE_basiswerk")).arg("routen").output().unwrap();
    assert!(ausgabe.status.success());
    let liste: Vec<serde_json::Value> = serde_json::from_slice(&ausgabe.stdout).unwrap();
    let wort = |w: &serde_json::Value, feld: &str| w[feld].as_str().unwrap().to_owned();
    let adressen: Vec<(String, String)> = liste.iter().map(|w| (wort(w, "pfad"), wort(w, "methode"))).collect();
    let einmalig: BTreeSet<_> = adressen.iter().collect();
    assert_eq!(einmalig.len(), adressen.len(), "two handlers for one route: the program would not start");
    let mut zeilen: Vec<String> = liste
        .iter()
        .map(|w| {
            format!(
                "{:<52} {:<4}  {:<12}  {}",
                wort(w, "pfad"),
                wort(w, "methode"),
                wort(w, "bereich"),
                wort(w, "zugang")
            )
        })
        .collect();
    zeilen.sort();
    insta::assert_snapshot!(zeilen.join("\n"));
}
