//! docs/faehigkeiten.md against the tests that exist: every capability has a line, every proof is a real test.

use std::collections::BTreeSet;

use crate::haus::{dateien, lesen};

/// Names of all tests: Rust functions and titles of browser tests.
fn tests() -> BTreeSet<String> {
    let rust = ["crates", "adapters"].iter().flat_map(|o| dateien(o, "rs")).flat_map(|p| {
        let text = std::fs::read_to_string(p).unwrap();
        let mut namen = Vec::new();
        let mut ist_test = false;
        for zeile in text.lines().map(str::trim) {
            if zeile.starts_with("#[test]") || zeile.starts_with("#[tokio::test") || zeile.starts_with("proptest!") {
                ist_test = true;
            } else if let Some(rest) = zeile.strip_prefix("async fn ").or_else(|| zeile.strip_prefix("fn ")) {
                if ist_test {
                    namen.push(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>());
                }
                ist_test = false;
            }
        }
        namen
    });
    let browser = dateien("tests", "mjs").into_iter().flat_map(|p| {
        let text = std::fs::read_to_string(p).unwrap();
        text.lines()
            .filter_map(|z| {
                let rest = ["test(", "it(", "schritt(", "gast("].iter().find_map(|w| z.trim().strip_prefix(w))?;
                let zeichen = rest.trim_start_matches("t, ").chars().next()?;
                rest.trim_start_matches("t, ").strip_prefix(zeichen)?.split(zeichen).next().map(str::to_owned)
            })
            .collect::<Vec<_>>()
    });
    rust.chain(browser).collect()
}

#[test]
fn every_capability_is_listed_once_and_its_proof_exists() {
    let tests = tests();
    let mut ids = Vec::new();
    for zeile in lesen("docs/faehigkeiten.md").lines() {
        let felder: Vec<&str> = zeile.split('|').map(str::trim).collect();
        let [_, id, _, stand, beweis, ..] = felder[..] else { continue };
        if id.len() != 3 || !id.as_bytes()[0].is_ascii_uppercase() || !id[1..].bytes().all(|b| b.is_ascii_digit()) {
            continue;
        }
        ids.push(id.to_owned());
        match stand {
            "offen" => assert!(beweis.is_empty() || !beweis.contains('`'), "{id} is open and claims a proof"),
            "ja" | "teils" => {
                let namen: Vec<&str> = beweis.split('`').skip(1).step_by(2).collect();
                assert!(!namen.is_empty(), "{id} is „{stand}“ without a test that proves it");
                for name in namen {
                    assert!(tests.contains(name), "{id}: there is no test „{name}“");
                }
            }
            _ => panic!("{id}: state „{stand}“ is none of ja, teils, offen"),
        }
    }
    let einmalig: BTreeSet<_> = ids.iter().collect();
    assert_eq!(einmalig.len(), ids.len(), "a capability stands twice");
    assert_eq!(ids.len(), 181, "all 181 capabilities of the product have a line");
}
