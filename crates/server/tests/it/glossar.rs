//! docs/glossar.md against the public types: a German word of law that code offers is explained there.

use std::collections::BTreeSet;

use crate::haus::{dateien, lesen};

/// The rooms whose public types are the language of the field.
const RAEUME: &[&str] = &[
    "grund",
    "formular",
    "ablauf",
    "vorgang",
    "leistung",
    "anliegen",
    "verzeichnis",
    "konto",
    "akte",
    "ablage",
    "zahlung",
    "postfach",
    "betrieb",
    "regel",
    "tabelle",
    "suche",
    "redaktion",
    "werkstatt",
    "uebergabe",
];

fn typen() -> BTreeSet<String> {
    RAEUME
        .iter()
        .flat_map(|r| dateien(&format!("crates/{r}/src"), "rs"))
        .flat_map(|p| {
            let text = std::fs::read_to_string(p).unwrap();
            text.lines()
                .filter_map(|z| {
                    // Enums made by the macro `worte!` stand inside it: `    Lagenart {`.
                    let aus_makro =
                        z.strip_prefix("    ").filter(|z| z.starts_with(char::is_uppercase) && z.ends_with(" {"));
                    let rest = match z.strip_prefix("pub ") {
                        Some(z) => ["struct ", "enum ", "trait ", "type "].iter().find_map(|w| z.strip_prefix(w))?,
                        None if text.contains("worte! {") => aus_makro.filter(|z| z.split(' ').count() == 2)?,
                        None => return None,
                    };
                    Some(rest.chars().take_while(|c| c.is_alphanumeric()).collect::<String>())
                })
                .collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_public_type_is_in_the_glossary_and_nothing_else() {
    let glossar: BTreeSet<String> = lesen("docs/glossar.md")
        .lines()
        .filter_map(|z| z.strip_prefix("| `"))
        .filter_map(|z| z.split('`').next())
        .map(str::to_owned)
        .collect();
    let typen = typen();
    let fehlt: Vec<_> = typen.difference(&glossar).collect();
    let tot: Vec<_> = glossar.difference(&typen).collect();
    assert!(fehlt.is_empty(), "docs/glossar.md lacks: {fehlt:?}");
    assert!(tot.is_empty(), "docs/glossar.md explains what no longer exists: {tot:?}");
}
