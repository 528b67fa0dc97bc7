//! The invented example files: each imports or is refused as it is labelled.

use serde_json::json;
use xdatenfelder::{Einfuhr, Fassung, Fehler, Nachrichtart, lesen};

use crate::hilfe::{als_formular, beispiele, felder, hat_befund};

fn datei(name: &str) -> Option<Vec<u8>> {
    let pfad = beispiele()?.join(format!("{name}.xml"));
    Some(std::fs::read(&pfad).unwrap_or_else(|e| panic!("{}: {e}", pfad.display())))
}

fn gut(name: &str) -> Option<Einfuhr> {
    let einfuhr = lesen(&datei(name)?).unwrap_or_else(|e| panic!("{name}: {e}"));
    als_formular(&einfuhr);
    Some(einfuhr)
}

fn schlecht(name: &str, zeile: u64, worte: &[&str]) {
    let Some(bytes) = datei(name) else { return };
    let Fehler { zeile: wo, satz, .. } = lesen(&bytes).expect_err(name);
    assert_eq!(wo, Some(zeile), "{name}: {satz}");
    for wort in worte {
        assert!(satz.contains(wort), "{name}: {satz}");
    }
}

#[test]
fn v2_simple() {
    let Some(e) = gut("v2_simple") else { return };
    assert_eq!(
        (e.fassung, e.art, e.id.as_str(), e.version.as_deref()),
        (Fassung::Zwei, Nachrichtart::Stammdatenschema, "T1234", Some("1.0"))
    );
    assert_eq!((e.gruppen.len(), e.felder.len(), e.regeln.len()), (1, 1, 1));
    assert_eq!(e.formular["seiten"][0]["titel"], "Natürliche Person");
    assert_eq!(
        felder(&e, 0)[0],
        json!({ "id": "familienname", "art": "text", "frage": "Familienname", "hinweis": "Hilfe Eingabe", "fim": "F60000227",
                "minimal": 1, "maximal": 120 })
    );
    assert_eq!((e.regeln[0].an.as_str(), e.regeln[0].text.as_deref()), ("T1234", Some("Eine Definition")));
    assert!(hat_befund(&e, "Die Regel R60000037 „MindestEineAngabe“ ist nur vermerkt"), "{:#?}", e.befunde);
}

#[test]
fn v2_minimal() {
    let Some(e) = gut("v2_minimal") else { return };
    assert_eq!((e.name.as_str(), e.gruppen.len(), e.felder.len()), ("Test", 0, 0));
    assert_eq!(felder(&e, 0)[0]["art"], "info");
    assert!(hat_befund(&e, "hat keine Felder"));
}

#[test]
fn v2_rule() {
    let Some(e) = gut("v2_rule") else { return };
    assert_eq!((e.regeln[0].id.as_str(), e.regeln[0].version.as_deref()), ("R60000037", Some("1.2")));
    assert_eq!(e.regeln[0].skript.as_deref(), Some("function script() {}"));
}

#[test]
fn v2_data_field_rule() {
    let Some(e) = gut("v2_data-field-rule") else { return };
    assert_eq!((e.regeln[0].an.as_str(), felder(&e, 0)[0]["id"].as_str()), ("F123", Some("hinweis")));
}

#[test]
fn v2_data_group_rule() {
    let Some(e) = gut("v2_data-group-rule") else { return };
    assert_eq!(
        (e.regeln[0].an.as_str(), e.gruppen[0].id.as_str(), &e.gruppen[0].ziel),
        ("G00000082", "G00000082", &None)
    );
    assert!(hat_befund(&e, "keine Felder, die gefragt werden"));
}

#[test]
fn v2_label() {
    let Some(e) = gut("v2_label") else { return };
    assert_eq!(
        felder(&e, 0)[0],
        json!({ "id": "hinweis", "art": "info", "frage": "Hinweis", "fim": "F123", "text": "Hinweis Inhalt" })
    );
}

#[test]
fn v2_select() {
    let Some(e) = gut("v2_select") else { return };
    let verweis = e.felder[0].codeliste.as_ref().unwrap();
    assert_eq!((verweis.kennung.as_str(), verweis.version.as_deref()), ("urn:de:example", Some("1")));
    assert_eq!(felder(&e, 0)[0]["art"], "text");
    assert!(hat_befund(&e, "Die Codeliste „urn:de:example“ steht nicht in der Datei"));
}

#[test]
fn v3_simple() {
    let Some(e) = gut("v3_simple") else { return };
    assert_eq!((e.fassung, e.art, e.id.as_str()), (Fassung::Drei, Nachrichtart::Datenfeldgruppe, "G60000000088"));
    assert_eq!((e.gruppen.len(), e.felder.len(), e.regeln.len()), (1, 1, 2));
    assert_eq!(e.formular["titel"], "Anschrift in Deutschland");
    let gruppe = &felder(&e, 0)[0];
    assert_eq!(
        (gruppe["art"].as_str(), gruppe["minimal"].as_u64(), gruppe["maximal"].as_u64()),
        (Some("gruppe"), Some(0), Some(1))
    );
    let strasse = json!({ "id": "strasse", "art": "text", "frage": "Straße", "hinweis": "Geben Sie an, wie die Straße heißt.",
                          "fim": "F60000000243", "minimal": 1, "maximal": 55 });
    assert_eq!(gruppe["felder"][0], strasse);
    assert!(e.regeln[0].text.as_deref().unwrap().starts_with("Es muss entweder Feldgruppe"));
}

#[test]
fn v3_input() {
    let Some(e) = gut("v3_input") else { return };
    let p = &e.felder[0].praezisierung;
    assert_eq!(
        (p.min_laenge.as_deref(), p.max_laenge.as_deref(), p.muster.as_deref(), p.text.as_deref()),
        (Some("0"), Some("1"), Some("abc"), Some("Constraints"))
    );
    assert_eq!((felder(&e, 0)[0]["art"].as_str(), felder(&e, 0)[0]["pflicht"].as_bool()), (Some("text"), Some(false)));
    for wort in
        ["Zur Auswahl fehlt die Codeliste", "Muster „abc“", "Präzisierung „Constraints“", "Inhalt „Some Content“"]
    {
        assert!(hat_befund(&e, wort), "{wort}: {:#?}", e.befunde);
    }
}

#[test]
fn v2_duplicate_required_value() {
    schlecht("v2_duplicate-required-value", 13, &["„name“", "zum zweiten Mal"]);
}

#[test]
fn v2_duplicate_optional_value() {
    schlecht("v2_duplicate-optional-value", 15, &["„beschreibung“", "zum zweiten Mal"]);
}

#[test]
fn v2_unknown_namespace() {
    schlecht("v2_unknown-namespace", 2, &["kein XDatenfelder 2.0 oder 3.0", "xdatenfelder_unknown"]);
}

#[test]
fn v3_duplicate_id_node() {
    schlecht("v3_duplicate-id-node", 11, &["„id“", "zum zweiten Mal"]);
}

#[test]
fn v3_empty_id_node() {
    schlecht("v3_empty-id-node", 10, &["„id“", "leer"]);
}

#[test]
fn v3_missing_id_node() {
    schlecht("v3_missing-id-node", 9, &["In „identifikation“ fehlt „id“"]);
}

#[test]
fn v3_unexpected_node() {
    schlecht("v3_unexpected-node", 11, &["„unknown“ darf in „identifikation“ nicht stehen"]);
}

#[test]
fn v3_invalid_freigabestatus() {
    schlecht("v3_invalid-freigabestatus", 18, &["Den Code „10“ gibt es bei „freigabestatus“ nicht", "1, 2, 3"]);
}

#[test]
fn v3_unknown_namespace() {
    schlecht("v3_unknown-namespace", 2, &["kein XDatenfelder 2.0 oder 3.0"]);
}

/// No example lies there that no test reads.
#[test]
fn every_example_has_its_test() {
    let Some(ordner) = beispiele() else { return };
    let quelle = include_str!("beispiele.rs");
    for eintrag in std::fs::read_dir(ordner).unwrap() {
        let name = eintrag.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(quelle.contains(&format!("(\"{name}\"")), "{name} has no test");
    }
}
